// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/long_job.h"

namespace zhiyin {
namespace {

constexpr int kTickMs = 100;
/// Before this much is done, a proportion says more of the start than of the rest.
constexpr qint64 kLeastElapsedMs = 500;
constexpr int kLeastShare = 50; // 1/50

} // namespace

std::optional<qint64> remainingMs(qint64 done, qint64 total, qint64 elapsedMs)
{
    if (done <= 0 || total <= 0 || elapsedMs < kLeastElapsedMs || done < total / kLeastShare)
        return std::nullopt;
    if (done >= total)
        return 0;
    return static_cast<qint64>(static_cast<double>(elapsedMs) / static_cast<double>(done)
                               * static_cast<double>(total - done));
}

LongJob::LongJob(std::function<void(const JobState *)> cancel, QObject *parent)
    : QObject(parent), m_cancel(std::move(cancel))
{
    m_running.start();
    connect(&m_tick, &QTimer::timeout, this, &LongJob::progressed);
    m_tick.start(kTickMs);
}

void LongJob::cancel()
{
    if (m_state->cancelled.exchange(true))
        return;
    m_cancel(m_state.get());
    emit progressed();
}

void LongJob::finish()
{
    m_tick.stop();
    emit finished();
    deleteLater();
}

} // namespace zhiyin
