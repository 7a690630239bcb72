// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace zhiyin {

/// What both threads know of a long job.
struct JobState {
    std::atomic<qint64> done{0};
    /// 0: nobody knows how much it is.
    std::atomic<qint64> total{0};
    std::atomic<bool> cancelled{false};
};

/// The job's side: tells how far it is and asks whether it shall stop. Cheap enough for every row.
class JobProgress final
{
public:
    explicit JobProgress(std::shared_ptr<JobState> state) : m_state(std::move(state)) {}
    void tell(qint64 done, qint64 total)
    {
        m_state->done = done;
        m_state->total = total;
    }
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled; }
    /// For desks that report by a function: true means "go on".
    [[nodiscard]] std::function<bool(qint64, qint64)> function()
    {
        return [state = m_state](qint64 done, qint64 total) {
            state->done = done;
            state->total = total;
            return !state->cancelled.load();
        };
    }

private:
    std::shared_ptr<JobState> m_state;
};

/// Milliseconds that remain after `elapsed`, by proportion; none before enough is known to say.
[[nodiscard]] std::optional<qint64> remainingMs(qint64 done, qint64 total, qint64 elapsedMs);

/// The window's side of a long job. Deletes itself after `finished`.
class LongJob final : public QObject
{
    Q_OBJECT

public:
    explicit LongJob(std::function<void(const JobState *)> cancel, QObject *parent);
    [[nodiscard]] std::shared_ptr<JobState> state() const { return m_state; }
    [[nodiscard]] qint64 done() const { return m_state->done; }
    [[nodiscard]] qint64 total() const { return m_state->total; }
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled; }
    [[nodiscard]] std::optional<qint64> remaining() const { return remainingMs(done(), total(), m_running.elapsed()); }

public slots:
    void cancel();
    void finish();

signals:
    /// A few times a second while it runs.
    void progressed();
    void finished();

private:
    std::shared_ptr<JobState> m_state = std::make_shared<JobState>();
    std::function<void(const JobState *)> m_cancel;
    QElapsedTimer m_running;
    QTimer m_tick;
};

} // namespace zhiyin
