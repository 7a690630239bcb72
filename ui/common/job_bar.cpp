// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job_bar.h"

#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kAppearAfterMs = 150;
constexpr int kThousand = 1000;

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_what(plainLabel())
    , m_bar(new QProgressBar)
    , m_remaining(plainLabel({}, "muted"))
    , m_cancel(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, grid::kTight, 0, grid::kTight);
    layout->setSpacing(grid::kMedium);
    m_bar->setTextVisible(false);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_remaining);
    layout->addWidget(m_cancel);
    hide();
    m_appear.setSingleShot(true);
    m_appear.setInterval(kAppearAfterMs);
    connect(&m_appear, &QTimer::timeout, this, [this] { setVisible(m_job != nullptr); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void JobBar::watch(LongJob *job, const QString &what)
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job = job;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_appear.start();
    connect(job, &LongJob::progressed, this, &JobBar::refresh);
    connect(job, &LongJob::finished, this, [this] {
        m_appear.stop();
        m_job = nullptr;
        hide();
    });
    refresh();
}

void JobBar::refresh()
{
    if (!m_job)
        return;
    const qint64 total = m_job->total();
    m_bar->setRange(0, total > 0 ? kThousand : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(m_job->done() * kThousand / total));
    m_cancel->setText(m_job->isCancelled() ? tr("Stopping…") : tr("Cancel"));
    m_cancel->setEnabled(!m_job->isCancelled());
    const auto remaining = m_job->remaining();
    if (!remaining)
        m_remaining->setText(total > 0 ? tr("%1 of %2").arg(formats::count(m_job->done()), formats::count(total))
                                       : QString());
    else if (*remaining < 60 * kThousand)
        m_remaining->setText(tr("%n second(s) left", nullptr, static_cast<int>(*remaining / kThousand) + 1));
    else
        m_remaining->setText(tr("%n minute(s) left", nullptr, static_cast<int>(*remaining / (60 * kThousand)) + 1));
}

} // namespace zhiyin
