// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/row_actions.h"

#include "core/tag/tag_desk.h"
#include "ui/client/assign_dialog.h"
#include "ui/client/export_dialog.h"
#include "ui/client/reports_dialog.h"
#include "ui/client/tag_dialog.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace zhiyin {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString count(const char *source, int n)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, n);
}

} // namespace

RowActions::RowActions(Workbench &bench, QWidget *list, Chosen chosen)
    : m_bench(bench)
    , m_list(list)
    , m_chosen(std::move(chosen))
    , m_count(plainLabel({}, "muted"))
    , m_done(plainLabel({}))
    , m_undo(new QPushButton)
{
    setMinimumHeight(grid::kControlHeight);
    m_count->setObjectName(QStringLiteral("clientCount"));
    m_done->setObjectName(QStringLiteral("rowsDone"));
    m_undo->setObjectName(QStringLiteral("rowsUndo"));
    setLook(m_undo, "flat");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_done);
    row->addWidget(m_undo);
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    // Copying has its own key in the table.
    makeAction(Copy, "copyRows", "copy", {}, &RowActions::copy);
    makeAction(Assign, "assignRows", "user", keys(Qt::Key_A), &RowActions::assign);
    makeAction(Tag, "tagRows", "star", keys(Qt::Key_T), &RowActions::tag);
    makeAction(Export, "exportRows", "export", keys(Qt::Key_E), &RowActions::exportRows);
    makeAction(Report, "reportRows", "reports", keys(Qt::Key_R), &RowActions::report);
    connect(m_undo, &QPushButton::clicked, this, &RowActions::undo);
}

void RowActions::makeAction(What what, const char *name, const char *iconName, const QKeySequence &key,
                            void (RowActions::*run)())
{
    auto *action = new QAction(this);
    action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    constexpr std::array kNeeded = {Action::ReadClient, Action::AssignClient, Action::WriteClient, Action::ReadClient,
                                    Action::MakeReport};
    const bool may = m_bench.may(kNeeded[what]);
    action->setVisible(may);
    m_list->addAction(action);
    auto *button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setVisible(may);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    m_actions[what] = action;
    m_buttons[what] = button;
}

void RowActions::show(int selected, int all)
{
    m_selected = selected;
    m_all = all;
    say();
}

void RowActions::say()
{
    m_count->setText(m_selected > 1 ? count(QT_TRANSLATE_N_NOOP("zhiyin", "%n of %1 selected"), m_selected).arg(m_all)
                                    : count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s)"), m_all));
    for (size_t what = 0; what < kWhats; ++what) {
        m_actions[what]->setEnabled(m_selected > 0);
        m_buttons[what]->setEnabled(m_selected > 0);
    }
    m_done->setVisible(m_last.has_value());
    m_undo->setVisible(m_last.has_value());
    if (m_last)
        m_done->setText(m_last->words());
}

void RowActions::addTo(QMenu &menu) const
{
    for (QAction *action : m_actions)
        menu.addAction(action);
}

void RowActions::forget()
{
    m_last.reset();
    say();
}

void RowActions::assign()
{
    auto clients = m_chosen();
    if (clients.empty())
        return;
    auto *dialog = new AssignDialog(m_bench, std::move(clients), m_advisors, this);
    connect(dialog, &AssignDialog::assigned, this, &RowActions::afterAssigned);
    dialog->open();
}

void RowActions::tag()
{
    auto clients = m_chosen();
    if (clients.empty())
        return;
    auto *dialog = new TagDialog(m_bench, std::move(clients), this);
    connect(dialog, &TagDialog::tagged, this, &RowActions::afterTagged);
    dialog->open();
}

void RowActions::exportRows()
{
    if (auto clients = m_chosen(); !clients.empty())
        (new ExportDialog(m_bench, std::move(clients), this))->open();
}

void RowActions::report()
{
    if (auto clients = m_chosen(); !clients.empty())
        (new ReportsDialog(m_bench, std::move(clients), this))->open();
}

void RowActions::afterAssigned(const Assignment &done)
{
    const auto words = [n = static_cast<int>(done.changed.size()), advisor = done.advisor] {
        return count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) assigned to %1."), n).arg(shown(advisor));
    };
    keep({words, [done, reason = text(QT_TRANSLATE_NOOP("zhiyin", "Assignment taken back"))](Session &session) {
              return session.desk<ClientTableDesk>().undo(done, reason);
          }});
}

void RowActions::afterTagged(const Tagging &done)
{
    const auto words = [n = static_cast<int>(done.changed.size()), name = done.name, off = done.off] {
        return (off ? count(QT_TRANSLATE_N_NOOP("zhiyin", "\"%1\" taken off %n client(s)."), n)
                    : count(QT_TRANSLATE_N_NOOP("zhiyin", "\"%1\" put on %n client(s)."), n))
            .arg(shown(name));
    };
    keep({words, [done](Session &session) { return session.desk<TagDesk>().undo(done); }});
    emit tagged();
}

void RowActions::keep(Done done)
{
    m_last = std::move(done);
    say();
    m_undo->setFocus();
}

void RowActions::undo()
{
    if (!m_last)
        return;
    m_undo->setEnabled(false);
    m_bench.run(
        this, [undo = m_last->undo](Session &session, JobProgress &) { return undo(session); },
        [this](const Result<int> &restored) {
            m_undo->setEnabled(true);
            if (!restored) {
                m_bench.failed(restored.error());
                return;
            }
            forget();
            m_bench.done(count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) are as before."), *restored));
        });
}

void RowActions::retranslate()
{
    constexpr std::array kWords = {QT_TRANSLATE_NOOP("zhiyin", "Copy rows"), QT_TRANSLATE_NOOP("zhiyin", "Assign…"),
                                   QT_TRANSLATE_NOOP("zhiyin", "Tag…"), QT_TRANSLATE_NOOP("zhiyin", "Export…"),
                                   QT_TRANSLATE_NOOP("zhiyin", "Reports…")};
    for (size_t what = 0; what < kWhats; ++what) {
        const QString words = text(kWords[what]);
        m_actions[what]->setText(words);
        m_buttons[what]->setText(words);
        const QString key = m_actions[what]->shortcut().toString(QKeySequence::NativeText);
        setPlainToolTip(m_buttons[what], key.isEmpty() ? QString() : key);
    }
    m_undo->setText(text(QT_TRANSLATE_NOOP("zhiyin", "Undo")));
    say();
}

} // namespace zhiyin
