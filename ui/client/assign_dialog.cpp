// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/assign_dialog.h"

#include "core/words/error_words.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_bench(bench)
    , m_clients(std::move(clients))
    , m_advisor(new QComboBox)
    , m_reason(new QLineEdit)
    , m_preview(wrappedLabel({}, "muted"))
    , m_job(new JobBar)
    , m_go(new QPushButton)
    , m_cancel(new QPushButton(text(QT_TRANSLATE_NOOP("zhiyin", "Cancel"))))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(text(QT_TRANSLATE_NOOP("zhiyin", "Assign to an advisor")));
    setObjectName(QStringLiteral("assign"));
    for (const QString &name : advisors)
        m_advisor->addItem(shown(name), name);
    m_advisor->setObjectName(QStringLiteral("assign.advisor"));
    m_reason->setObjectName(QStringLiteral("assign.reason"));
    m_reason->setPlaceholderText(text(QT_TRANSLATE_NOOP("zhiyin", "Kept in each client's history")));
    m_preview->setObjectName(QStringLiteral("assign.preview"));
    m_preview->setMinimumWidth(grid::kTextWidth * 2 / 3);
    m_preview->setMinimumHeight(5 * m_preview->fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_go->setObjectName(QStringLiteral("assign.go"));
    setLook(m_go, "main");
    m_go->setDefault(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(grid::kSmall);
    form->addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Advisor")), m_advisor);
    form->addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Reason")), m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addWidget(m_job);
    layout->addLayout(buttons);
    connect(m_advisor, &QComboBox::currentIndexChanged, this, &AssignDialog::plan);
    connect(m_reason, &QLineEdit::textChanged, this, &AssignDialog::showPlan);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &AssignDialog::assign);
    plan();
}

void AssignDialog::plan()
{
    m_plan.reset();
    showPlan();
    m_latest.call(
        m_bench.worker(), this,
        [clients = m_clients, advisor = m_advisor->currentData().toString()](Session &session) {
            return session.desk<ClientTableDesk>().planAssignment(clients, advisor);
        },
        [this](Result<Assignment> plan) {
            if (plan)
                m_plan = std::move(*plan);
            else
                m_preview->setText(words::sentence(plan.error()));
            showPlan();
        });
}

void AssignDialog::showPlan()
{
    const int changing = m_plan ? static_cast<int>(m_plan->changed.size()) : 0;
    if (m_plan)
        m_preview->setText(sentenceOf(*m_plan));
    m_go->setText(count(QT_TRANSLATE_N_NOOP("zhiyin", "Assign %n client(s)"), changing));
    m_go->setEnabled(changing > 0 && !m_reason->text().trimmed().isEmpty());
}

void AssignDialog::assign()
{
    m_go->setEnabled(false);
    const auto job = [clients = m_clients, advisor = m_plan->advisor,
                      reason = m_reason->text().trimmed()](Session &session, JobProgress &progress) {
        return session.desk<ClientTableDesk>().assign(clients, advisor, reason, progress.function());
    };
    m_job->watch(m_bench.run(this, job,
                             [this](Result<Assignment> done) {
                                 if (!done) {
                                     m_preview->setText(words::sentence(done.error()));
                                     m_go->setEnabled(true);
                                     return;
                                 }
                                 emit assigned(*done);
                                 accept();
                             }),
                 text(QT_TRANSLATE_NOOP("zhiyin", "Assigning")));
}

} // namespace zhiyin
