// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "ui/common/long_job.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace zhiyin {

/// What the windows know of an opened book without asking its thread.
struct OpenedBook {
    Actor actor;
    BookFacts book;
    bool keyFileRepaired = false;
    bool readOnly = false;
};

/// Keeps only the newest of several questions: older answers are dropped, questions not yet begun are never asked.
///
///     m_latest.call(worker, this, [text](Session &s) { return s.desk<ClientDesk>().search(text); },
///                   [this](auto found) { show(found); });
class Latest final
{
public:
    /// Drops whatever is still on its way.
    void drop() { ++*m_newest; }
    template <class Worker, class Job, class Done> void call(Worker &worker, QObject *context, Job job, Done done)
    {
        const quint64 mine = ++*m_newest;
        worker.callIf([newest = m_newest, mine] { return newest->load() == mine; }, context, std::move(job),
                      std::move(done));
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

/// The one way from the windows to the book: a thread with the session's connection and a queue, and a second one with a
/// connection of its own for long reading. The window's thread never waits for either and never touches the database.
///
/// An answer arrives on the window's thread, and only while its context lives and the session that was asked is open.
class SessionWorker final : public QObject
{
    Q_OBJECT

public:
    explicit SessionWorker(QObject *parent = nullptr);
    /// Cancels long jobs, lets the running call finish, closes the book on its thread.
    ~SessionWorker() override;

    using Opener = std::function<Result<std::unique_ptr<Session>>()>;
    using Opened = std::function<void(Result<OpenedBook>)>;
    /// Runs `opener` (key derivation included) on the book's thread. A session that was open is closed before.
    void open(Opener opener, QObject *context, Opened done);

    /// Closes the book: calls not begun are dropped, long jobs cancelled, the running call finishes; then `last` (drafts)
    /// is the last to use the session, and the session is destroyed on its thread.
    void close(std::function<void(Session &)> last, QObject *context, std::function<void()> done);
    /// Calls wait or run.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
    /// Only while a book is open.
    [[nodiscard]] const OpenedBook &opened() const { return *m_opened; }

    /// Runs `job(Session &)` on the book's thread and hands what it returns to `done` on the window's.
    template <class Job, class Done> void call(QObject *context, Job job, Done done)
    {
        callIf([] { return true; }, context, std::move(job), std::move(done));
    }
    /// The same, as long as `wanted` (asked on both threads) says so.
    template <class Job, class Done> void callIf(std::function<bool()> wanted, QObject *context, Job job, Done done)
    {
        post(Lane::Calls, nullptr, context, std::move(wanted),
             taskOf([job = std::move(job)](Session &session, JobProgress &) mutable { return job(session); },
                    std::move(done)));
    }
    /// Runs `job(Session &, JobProgress &)` on the second connection. The handle tells progress and cancels; it lives until
    /// the answer was given, and a cancelled job still answers (Cancelled).
    template <class Job, class Done> LongJob *run(QObject *context, Job job, Done done)
    {
        auto *handle = newLongJob();
        connect(context, &QObject::destroyed, handle, &LongJob::cancel);
        post(
            Lane::Long, handle->state(), context, [] { return true; }, taskOf(std::move(job), std::move(done)), handle);
        return handle;
    }

signals:
    /// After each commit of this session, on the window's thread.
    void changed(const std::vector<zhiyin::Changed> &what);
    void openedChanged();
    /// Calls waiting or running; for a quiet sign that work goes on.
    void busyChanged(bool busy);

private:
    enum class Lane { Calls, Long };
    using Answer = std::function<void()>;
    struct Task {
        std::function<Answer(Session &, JobProgress &)> run;
        /// What is answered where it could not be run; empty where the job's value cannot say so.
        std::function<Answer(const Error &)> refuse;
    };
    struct Thread;

    template <class Job, class Done> static Task taskOf(Job job, Done done)
    {
        struct Parts {
            Job job;
            Done done;
        };
        using Value = std::invoke_result_t<Job &, Session &, JobProgress &>;
        auto parts = std::make_shared<Parts>(Parts{std::move(job), std::move(done)});
        Task task;
        task.run = [parts](Session &session, JobProgress &progress) -> Answer {
            auto value = std::make_shared<Value>(parts->job(session, progress));
            return [parts, value] { parts->done(std::move(*value)); };
        };
        if constexpr (std::is_constructible_v<Value, tl::unexpected<Error>>)
            task.refuse = [parts](const Error &error) -> Answer {
                return [parts, error] { parts->done(Value(failure(error))); };
            };
        return task;
    }

    [[nodiscard]] LongJob *newLongJob();
    void post(Lane lane, std::shared_ptr<JobState> state, QObject *context, std::function<bool()> wanted, Task task,
              LongJob *handle = nullptr);
    [[nodiscard]] Answer answerOf(Lane lane, const std::shared_ptr<JobState> &state, const Task &task);
    [[nodiscard]] Result<Session *> sessionOf(Lane lane);
    void setRunningLong(Session *session, std::shared_ptr<JobState> state);
    void listenTo(Session &session);
    void cancelLong(const JobState *only);
    void count(int step);

    std::unique_ptr<Thread> m_calls;
    std::unique_ptr<Thread> m_long;
    std::optional<OpenedBook> m_opened;
    /// Raised by each opening and closing: what belongs to an earlier session is dropped.
    std::shared_ptr<std::atomic<quint64>> m_epoch = std::make_shared<std::atomic<quint64>>(0);
    std::mutex m_runningMutex;
    Session *m_runningLong = nullptr;
    std::shared_ptr<JobState> m_runningState;
    int m_busy = 0;
};

} // namespace zhiyin
