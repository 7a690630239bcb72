// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/view_menu.h"

#include "core/client/client_table_desk.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kLongestName = 40;

QString phrase(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

} // namespace

ViewMenu::ViewMenu(Workbench &bench, QWidget *parent) : QToolButton(parent), m_bench(bench), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setIcon(zhiyin::icon(QStringLiteral("star")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    fill();
}

void ViewMenu::retranslate()
{
    setText(phrase(QT_TRANSLATE_NOOP("zhiyin", "Views")));
    fill();
}

void ViewMenu::load()
{
    m_bench.call(
        this, [](Session &session) { return session.desk<ClientTableDesk>().views(); },
        [this](Result<std::vector<SavedView>> views) {
            if (!views) {
                m_bench.failed(views.error());
                return;
            }
            m_views = std::move(*views);
            fill();
        });
}

void ViewMenu::fill()
{
    m_menu->clear();
    const auto menus = m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(menus);
    for (const SavedView &view : m_views)
        connect(m_menu->addAction(plainButtonText(shown(view.name))), &QAction::triggered, this,
                [this, view] { emit chosen(view); });
    if (!m_views.empty())
        m_menu->addSeparator();
    connect(m_menu->addAction(phrase(QT_TRANSLATE_NOOP("zhiyin", "Keep this view…"))), &QAction::triggered, this,
            &ViewMenu::askName);
    if (m_views.empty())
        return;
    QMenu *removing = m_menu->addMenu(phrase(QT_TRANSLATE_NOOP("zhiyin", "Remove a view")));
    for (const SavedView &view : m_views)
        connect(removing->addAction(plainButtonText(shown(view.name))), &QAction::triggered, this,
                [this, name = view.name] { remove(name); });
}

void ViewMenu::askName()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("keepView"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(phrase(QT_TRANSLATE_NOOP("zhiyin", "Keep this view")));
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("keepView.name"));
    name->setMaxLength(kLongestName);
    name->setMinimumWidth(grid::kTextWidth / 2);
    auto *keep = new QPushButton(phrase(QT_TRANSLATE_NOOP("zhiyin", "Keep")));
    setLook(keep, "main");
    keep->setDefault(true);
    keep->setEnabled(false);
    auto *cancel = new QPushButton(phrase(QT_TRANSLATE_NOOP("zhiyin", "Cancel")));
    auto *form = new QFormLayout;
    form->addRow(phrase(QT_TRANSLATE_NOOP("zhiyin", "&Name")), name);
    form->addRow(wrappedLabel(
        phrase(QT_TRANSLATE_NOOP("zhiyin",
                                 "Filters, order and columns are kept for you alone. A view of the same name is "
                                 "replaced.")),
        "muted"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(name, &QLineEdit::textChanged, keep,
            [keep](const QString &typed) { keep->setEnabled(!typed.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(keep, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, name] { save(name->text()); });
    dialog->open();
}

void ViewMenu::save(const QString &name)
{
    SavedView view = m_present ? m_present() : SavedView{};
    view.name = name;
    m_bench.call(
        this, [view](Session &session) { return session.desk<ClientTableDesk>().saveView(view); },
        [this](const Result<void> &saved) {
            if (!saved)
                m_bench.failed(saved.error());
            load();
        });
}

void ViewMenu::remove(const QString &name)
{
    m_bench.call(
        this, [name](Session &session) { return session.desk<ClientTableDesk>().removeView(name); },
        [this](const Result<void> &removed) {
            if (!removed)
                m_bench.failed(removed.error());
            load();
        });
}

} // namespace zhiyin
