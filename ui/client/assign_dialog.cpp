// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/assign_dialog.h"

#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMap>

namespace zhiyin {
namespace {

/// Former advisors told by name; the rest are counted.
constexpr int kMostNamed = 3;

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString count(const char *source, int n)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, n);
}

} // namespace

QString sentenceOf(const Assignment &plan)
{
    QStringList lines;
    lines.append(
        count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) will change."), static_cast<int>(plan.changed.size())));
    QMap<QString, int> from;
    for (const ClientAdvisor &client : plan.changed)
        ++from[client.advisorName];
    int named = 0;
    for (auto it = from.begin(); it != from.end() && named < kMostNamed; ++it, ++named)
        lines.append(
            it.key().isEmpty()
                ? count(QT_TRANSLATE_N_NOOP("zhiyin", "%n of them without an advisor until now."), it.value())
                : count(QT_TRANSLATE_N_NOOP("zhiyin", "%n of them from %1."), it.value()).arg(shown(it.key())));
    if (from.size() > kMostNamed)
        lines.append(count(QT_TRANSLATE_N_NOOP("zhiyin", "The others from %n more advisor(s)."),
                           static_cast<int>(from.size()) - kMostNamed));
    if (plan.unchanged > 0)
        lines.append(count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) have this advisor already."), plan.unchanged));
    if (plan.refused > 0)
        lines.append(
            count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) are left out: you may not assign them."), plan.refused));
    return lines.join(u'\n');
}

AssignDialog::AssignDialog(Workbench &bench, std::vector<ClientId> clients, const QStringList &advisors,
                           QWidget *parent)
    : RowsDialog(bench, QStringLiteral("assign"), text(QT_TRANSLATE_NOOP("zhiyin", "Assign to an advisor")), parent)
    , m_clients(std::move(clients))
    , m_advisor(new QComboBox)
    , m_reason(new QLineEdit)
{
    for (const QString &name : advisors)
        m_advisor->addItem(shown(name), name);
    m_reason->setPlaceholderText(text(QT_TRANSLATE_NOOP("zhiyin", "Kept in each client's history")));
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Advisor")), m_advisor, QStringLiteral("advisor"));
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Reason")), m_reason, QStringLiteral("reason"));
    connect(m_advisor, &QComboBox::currentIndexChanged, this, &AssignDialog::plan);
    connect(m_reason, &QLineEdit::textChanged, this, &AssignDialog::showPlan);
    plan();
}

void AssignDialog::plan()
{
    m_plan.reset();
    showPlan();
    latest().call(
        bench().worker(), this,
        [clients = m_clients, advisor = m_advisor->currentData().toString()](Session &session) {
            return session.desk<ClientTableDesk>().planAssignment(clients, advisor);
        },
        [this](Result<Assignment> plan) {
            if (plan)
                m_plan = std::move(*plan);
            else
                preview(plan.error());
            showPlan();
        });
}

void AssignDialog::showPlan()
{
    const int changing = m_plan ? static_cast<int>(m_plan->changed.size()) : 0;
    if (m_plan)
        preview(sentenceOf(*m_plan));
    offer(count(QT_TRANSLATE_N_NOOP("zhiyin", "Assign %n client(s)"), changing),
          changing > 0 && !m_reason->text().trimmed().isEmpty());
}

void AssignDialog::go()
{
    const auto job = [clients = m_clients, advisor = m_plan->advisor,
                      reason = m_reason->text().trimmed()](Session &session, JobProgress &progress) {
        return session.desk<ClientTableDesk>().assign(clients, advisor, reason, progress.function());
    };
    watch(bench().run(this, job,
                      [this](Result<Assignment> done) {
                          if (!done) {
                              showPlan();
                              preview(done.error());
                              return;
                          }
                          emit assigned(*done);
                          accept();
                      }),
          text(QT_TRANSLATE_NOOP("zhiyin", "Assigning")));
}

} // namespace zhiyin
