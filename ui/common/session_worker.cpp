// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/session_worker.h"

#include <QThread>

namespace zhiyin {

/// A thread, what posts to it, and the session that lives on it and is touched by nobody else.
struct SessionWorker::Thread {
    explicit Thread(const QString &name)
    {
        thread.setObjectName(name);
        host.moveToThread(&thread);
        thread.start();
    }
    /// What was posted before is still done.
    void finish()
    {
        post([this] {
            session.reset();
            thread.quit();
        });
        thread.wait();
    }
    template <class Function> void post(Function function)
    {
        QMetaObject::invokeMethod(&host, std::move(function), Qt::QueuedConnection);
    }

    QThread thread;
    QObject host;
    std::unique_ptr<Session> session;
};

SessionWorker::SessionWorker(QObject *parent)
    : QObject(parent)
    , m_calls(std::make_unique<Thread>(QStringLiteral("book")))
    , m_long(std::make_unique<Thread>(QStringLiteral("long reading")))
{}

SessionWorker::~SessionWorker()
{
    ++*m_epoch;
    cancelLong(nullptr);
    // The second connection is made from the first session, so it goes first.
    m_long->finish();
    m_calls->finish();
}

void SessionWorker::listenTo(Session &session)
{
    session.onChanged([this, epoch = m_epoch, mine = m_epoch->load()](const std::vector<Changed> &what) {
        QMetaObject::invokeMethod(
            this,
            [this, epoch, mine, what] {
                if (epoch->load() == mine)
                    emit changed(what);
            },
            Qt::QueuedConnection);
    });
}

void SessionWorker::open(Opener opener, QObject *context, Opened done)
{
    close({}, this, [] {});
    const quint64 mine = m_epoch->load();
    count(1);
    auto work = [this, mine, opener = std::move(opener), context = QPointer<QObject>(context), done = std::move(done)] {
        auto session = opener();
        Result<OpenedBook> answer = failure(ErrorCode::Cancelled);
        if (!session) {
            answer = failure(session.error());
        } else if (m_epoch->load() == mine) {
            listenTo(**session);
            answer = OpenedBook{(*session)->actor(), (*session)->book(), (*session)->keyFileRepaired(),
                                (*session)->isReadOnly()};
            m_calls->session = std::move(*session);
        }
        QMetaObject::invokeMethod(
            this,
            [this, mine, context, done, answer = std::move(answer)] {
                count(-1);
                if (m_epoch->load() != mine)
                    return;
                if (answer) {
                    m_opened = *answer;
                    emit openedChanged();
                }
                if (context)
                    done(answer);
            },
            Qt::QueuedConnection);
    };
    // By the way that closing takes, so that it cannot overtake it.
    m_long->post([this, work = std::move(work)] { m_calls->post(work); });
}

void SessionWorker::close(std::function<void(Session &)> last, QObject *context, std::function<void()> done)
{
    ++*m_epoch;
    const bool wasOpen = m_opened.has_value();
    m_opened.reset();
    count(1);
    cancelLong(nullptr);
    m_long->post([this, last = std::move(last), context = QPointer<QObject>(context), done = std::move(done)] {
        m_long->session.reset();
        m_calls->post([this, last, context, done] {
            if (m_calls->session && last)
                last(*m_calls->session);
            m_calls->session.reset();
            QMetaObject::invokeMethod(
                this,
                [this, context, done] {
                    count(-1);
                    if (context)
                        done();
                },
                Qt::QueuedConnection);
        });
    });
    if (wasOpen)
        emit openedChanged();
}

LongJob *SessionWorker::newLongJob()
{
    return new LongJob([this](const JobState *state) { cancelLong(state); }, this);
}

void SessionWorker::cancelLong(const JobState *only)
{
    const std::lock_guard guard(m_runningMutex);
    if (!m_runningState || (only && only != m_runningState.get()))
        return;
    m_runningState->cancelled = true;
    if (m_runningLong)
        m_runningLong->interrupt();
}

Result<Session *> SessionWorker::sessionOf(Lane lane)
{
    if (lane == Lane::Calls)
        return m_calls->session.get();
    // The first session outlives this: it is closed only after the long thread was told to let go.
    if (!m_long->session && m_calls->session) {
        ZHIYIN_ASSIGN(m_long->session, m_calls->session->sibling());
        listenTo(*m_long->session);
    }
    return m_long->session.get();
}

void SessionWorker::setRunningLong(Session *session, std::shared_ptr<JobState> state)
{
    const std::lock_guard guard(m_runningMutex);
    m_runningLong = session;
    m_runningState = std::move(state);
}

SessionWorker::Answer SessionWorker::answerOf(Lane lane, const std::shared_ptr<JobState> &state, const Task &task)
{
    const auto refuse = [&task](const Error &error) { return task.refuse ? task.refuse(error) : Answer(); };
    if (state && state->cancelled)
        return refuse({ErrorCode::Cancelled, {}, {}});
    const auto session = sessionOf(lane);
    if (!session)
        return refuse(session.error());
    if (!*session)
        return {};
    if (state)
        setRunningLong(*session, state);
    JobProgress progress(state ? state : std::make_shared<JobState>());
    Answer answer = task.run(**session, progress);
    if (state)
        setRunningLong(nullptr, nullptr);
    // A statement left open would block every commit from here on.
    Q_ASSERT(!(*session)->hasBusyStatement());
    if ((*session)->hasBusyStatement())
        qCritical("a statement was left open");
    return answer;
}

void SessionWorker::post(Lane lane, std::shared_ptr<JobState> state, QObject *context, std::function<bool()> wanted,
                         Task task, LongJob *handle)
{
    if (!isOpen()) {
        if (handle)
            handle->finish();
        return;
    }
    Thread &thread = lane == Lane::Calls ? *m_calls : *m_long;
    count(1);
    thread.post([this, lane, state = std::move(state), mine = m_epoch->load(), context = QPointer<QObject>(context),
                 wanted = std::move(wanted), task = std::move(task), handle = QPointer<LongJob>(handle)] {
        Answer answer;
        if (m_epoch->load() == mine && wanted())
            answer = answerOf(lane, state, task);
        QMetaObject::invokeMethod(
            this,
            [this, mine, context, wanted, answer, handle] {
                count(-1);
                if (answer && context && m_epoch->load() == mine && wanted())
                    answer();
                if (handle)
                    handle->finish();
            },
            Qt::QueuedConnection);
    });
}

void SessionWorker::count(int step)
{
    const bool before = m_busy > 0;
    m_busy += step;
    if (before != (m_busy > 0))
        emit busyChanged(m_busy > 0);
}

} // namespace zhiyin
