// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/permission.h"
#include "ui/common/session_worker.h"

#include <QString>

namespace zhiyin {

/// A place in the program: a page, and there a thing, or something to begin.
struct Place {
    QString page;
    std::optional<AnyId> id = {};
    /// A tab of the thing, or what is begun ("new").
    QString part = {};
    friend bool operator==(const Place &, const Place &) = default;
};

/// A line at the top of the window that goes by itself; a failure stays until it is closed.
struct Notice {
    enum class Kind { Done, Hint, Failed };
    Kind kind = Kind::Done;
    QString text;
    /// What to do about it; may be empty.
    QString hint = {};
};

/// Everything a page is given: the book (by its worker only), who is signed in, the clock, the way to other pages.
/// Lives on the window's thread, from an unlock until somebody else signs in or the book is closed; a lock only hides
/// its pages, and what they ask while it lasts is dropped.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    /// `worker` has a book open.
    Workbench(SessionWorker &worker, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_worker(worker), m_clock(clock), m_opened(worker.opened())
    {}

    /// Runs `job(Session &)` on the book's thread; `done` gets what it returns, here, while `context` lives.
    ///
    ///     bench().call(this, [id](Session &s) { return s.desk<ClientDesk>().load(id); },
    ///                  [this](Result<ClientView> client) { show(client); });
    template <class Job, class Done> void call(QObject *context, Job job, Done done)
    {
        m_worker.call(context, std::move(job), std::move(done));
    }
    /// Runs `job(Session &, JobProgress &)` on the second connection, for what takes longer than 150 ms.
    /// Show the handle with ui/common/job_bar.h.
    template <class Job, class Done> LongJob *run(QObject *context, Job job, Done done)
    {
        return m_worker.run(context, std::move(job), std::move(done));
    }
    [[nodiscard]] SessionWorker &worker() const { return m_worker; }

    [[nodiscard]] const Actor &actor() const { return m_opened.actor; }
    [[nodiscard]] const BookFacts &book() const { return m_opened.book; }
    /// The day in the book's zone.
    [[nodiscard]] QDate today() const { return m_clock.today(book().zone); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// For what a page shows or hides; desks ask again.
    [[nodiscard]] bool may(Action action) const;

    void go(const Place &place) { emit wanted(place); }
    void tell(const Notice &notice) { emit noticed(notice); }
    void done(const QString &text) { emit noticed({Notice::Kind::Done, text}); }
    /// The sentence and the hint of core/words.
    void failed(const Error &error);

signals:
    void wanted(const zhiyin::Place &place);
    void noticed(const zhiyin::Notice &notice);

private:
    SessionWorker &m_worker;
    const Clock &m_clock;
    /// A copy: what is hidden by a lock may still be asked, when the language changes.
    OpenedBook m_opened;
};

} // namespace zhiyin
