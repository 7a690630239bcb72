// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/run_bar.h"

#include "ui/common/formats.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/tier/near_dialog.h"

#include <QPushButton>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

RunBar::RunBar(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    auto *row = new QHBoxLayout;
    m_last = wrappedLabel({}, "muted");
    m_last->setObjectName(QStringLiteral("tiers.last"));
    m_near = new QPushButton;
    m_near->setObjectName(QStringLiteral("tiers.near"));
    m_run = new QPushButton;
    m_run->setObjectName(QStringLiteral("tiers.run"));
    m_run->setVisible(bench.may(Action::RunTiers));
    m_job = new JobBar;
    row->addWidget(m_last, 1);
    row->addWidget(m_near);
    row->addWidget(m_run);
    layout->addLayout(row);
    layout->addWidget(m_job);
    connect(m_run, &QPushButton::clicked, this, &RunBar::run);
    connect(m_near, &QPushButton::clicked, this, [this] { (new NearDialog(m_bench, this))->open(); });
}

void RunBar::load()
{
    m_latest.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<TierDesk>().lastRun(); },
        [this](Result<std::optional<TierRunRow>> last) {
            if (!last) {
                m_bench.failed(last.error());
                return;
            }
            m_lastRun = std::move(*last);
            sayLast();
        });
}

void RunBar::run()
{
    m_run->setEnabled(false);
    const auto job = [](Session &session, JobProgress &progress) {
        return session.desk<TierDesk>().run(false, progress.function());
    };
    m_job->watch(
        m_bench.run(this, job,
                    [this](const Result<TierRunOutcome> &outcome) {
                        m_run->setEnabled(true);
                        load();
                        if (!outcome) {
                            m_bench.failed(outcome.error());
                            return;
                        }
                        m_bench.done(
                            QCoreApplication::translate("zhiyin",
                                                        "%1 clients evaluated: %2 for the first time, %3 up, %4 down.")
                                .arg(formats::count(outcome->counts.evaluated), formats::count(outcome->counts.first),
                                     formats::count(outcome->counts.upgraded),
                                     formats::count(outcome->counts.downgraded)));
                    }),
        said(QT_TRANSLATE_NOOP("zhiyin", "Evaluating the clients' tiers")));
}

void RunBar::sayLast()
{
    if (!m_lastRun) {
        m_last->setText(said(QT_TRANSLATE_NOOP("zhiyin", "The tiers were not evaluated yet.")));
        return;
    }
    const TierRunCounts &counts = m_lastRun->counts;
    const QString day = formats::date(m_lastRun->day);
    m_last->setText(
        m_lastRun->stoppedAfter
            ? QCoreApplication::translate("zhiyin",
                                          "The run of %1 was stopped after %2 clients; on that day it goes on.")
                  .arg(day, formats::count(counts.evaluated))
            : QCoreApplication::translate("zhiyin", "Last run on %1: %2 clients, %3 up, %4 down; by the policy %5")
                  .arg(day, formats::count(counts.evaluated), formats::count(counts.upgraded),
                       formats::count(counts.downgraded), shown(m_lastRun->policyVersion)));
}

void RunBar::conceal()
{
    m_latest.drop();
    m_lastRun.reset();
    m_last->clear();
}

void RunBar::retranslate()
{
    m_run->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Evaluate now")));
    m_near->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Near a threshold…")));
    if (m_lastRun)
        sayLast();
}

} // namespace zhiyin
