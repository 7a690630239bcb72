// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/tag_dialog.h"

#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace zhiyin {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString count(const char *source, size_t n)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, static_cast<int>(n));
}

QString sentenceOf(const Tagging &plan)
{
    QStringList lines;
    const QString name = shown(plan.name);
    lines.append(
        plan.off
            ? count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) will lose \"%1\"."), plan.changed.size()).arg(name)
            : count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) will carry \"%1\"."), plan.changed.size()).arg(name));
    if (!plan.tag && !plan.off)
        lines.append(text(QT_TRANSLATE_NOOP("zhiyin", "The tag is new: it will be your own.")));
    if (plan.unchanged > 0)
        lines.append(plan.off ? count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) do not carry it."),
                                      static_cast<size_t>(plan.unchanged))
                              : count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) carry it already."),
                                      static_cast<size_t>(plan.unchanged)));
    if (plan.refused > 0)
        lines.append(count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) are left out: you may not change them."),
                           static_cast<size_t>(plan.refused)));
    return lines.join(u'\n');
}

} // namespace

TagDialog::TagDialog(Workbench &bench, std::vector<ClientId> clients, QWidget *parent)
    : RowsDialog(bench, QStringLiteral("tag"), text(QT_TRANSLATE_NOOP("zhiyin", "Tag clients")), parent)
    , m_clients(std::move(clients))
    , m_what(new QComboBox)
    , m_tag(new QComboBox)
{
    m_what->addItem(text(QT_TRANSLATE_NOOP("zhiyin", "Put a tag on")), false);
    m_what->addItem(text(QT_TRANSLATE_NOOP("zhiyin", "Take a tag off")), true);
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->lineEdit()->setPlaceholderText(text(QT_TRANSLATE_NOOP("zhiyin", "Choose one, or write a new one")));
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&What")), m_what, QStringLiteral("what"));
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Tag")), m_tag, QStringLiteral("name"));
    connect(m_what, &QComboBox::currentIndexChanged, this, &TagDialog::plan);
    connect(m_tag, &QComboBox::editTextChanged, this, &TagDialog::plan);
    m_tag->setFocus();
    plan();
    loadTags();
}

void TagDialog::loadTags()
{
    bench().call(
        this, [](Session &session) { return session.desk<TagDesk>().list(); },
        [this](const Result<std::vector<Tag>> &tags) {
            if (!tags) {
                preview(tags.error());
                return;
            }
            const QString written = m_tag->currentText();
            const QSignalBlocker quiet(m_tag);
            for (const Tag &tag : *tags)
                m_tag->addItem(shown(tag.name));
            m_tag->setEditText(written);
        });
}

void TagDialog::plan()
{
    m_plan.reset();
    showPlan();
    const QString name = m_tag->currentText().simplified();
    if (name.isEmpty()) {
        latest().drop();
        return;
    }
    latest().call(
        bench().worker(), this,
        [name, clients = m_clients, off = m_what->currentData().toBool()](Session &session) {
            return session.desk<TagDesk>().plan(name, clients, off);
        },
        [this](Result<Tagging> plan) {
            if (plan)
                m_plan = std::move(*plan);
            showPlan();
            if (!plan)
                preview(plan.error());
        });
}

void TagDialog::showPlan()
{
    const size_t changing = m_plan ? m_plan->changed.size() : 0;
    preview(m_plan ? sentenceOf(*m_plan) : QString());
    offer(m_what->currentData().toBool() ? count(QT_TRANSLATE_N_NOOP("zhiyin", "Untag %n client(s)"), changing)
                                         : count(QT_TRANSLATE_N_NOOP("zhiyin", "Tag %n client(s)"), changing),
          changing > 0);
}

void TagDialog::go()
{
    if (!m_plan)
        return;
    const auto job = [name = m_plan->name, clients = m_clients, off = m_plan->off](Session &session, JobProgress &) {
        return session.desk<TagDesk>().applyToAll(name, clients, off);
    };
    watch(bench().run(this, job,
                      [this](Result<Tagging> done) {
                          if (!done) {
                              showPlan();
                              preview(done.error());
                              return;
                          }
                          emit tagged(*done);
                          accept();
                      }),
          text(QT_TRANSLATE_NOOP("zhiyin", "Tagging")));
}

} // namespace zhiyin
