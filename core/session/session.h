// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/security/key_file.h"

namespace zhiyin {

/// Who wants to open what, and as of when.
struct SignIn {
    QString book;
    QString user;
    QString passphrase;
    /// Empty: the real clock. A moment, or a bare date that means the end of that day in the book's time zone.
    QString asOf;
};

/// One opened book, one signed-in user, one clock. Windows and command line hold a session and the desks it hands out,
/// and nothing below. Lives on the thread that opened it.
class Session final
{
public:
    /// Opens in the order that fails closed: directory, key file, slot, database, schema, user.
    /// Fails with the codes of opening (see ErrorCode), BadValue for `asOf`.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const SignIn &who);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// A second connection to the same book for the same person, to be called on the thread that is to use it.
    [[nodiscard]] Result<std::unique_ptr<Session>> sibling() const;

    /// Hands out a desk: `session.desk<ClientDesk>()`. Desks are cheap and hold nothing of their own.
    template <class Desk> [[nodiscard]] Desk desk()
    {
        refreshGrants();
        return Desk(m_workplace);
    }

    [[nodiscard]] const Actor &actor() const { return m_workplace.actor; }
    [[nodiscard]] const BookFacts &book() const { return m_facts; }
    [[nodiscard]] const Clock &clock() const { return m_workplace.clock; }
    /// Some copy of the key file was found damaged and written anew: worth a notice.
    [[nodiscard]] bool keyFileRepaired() const { return m_keyFileRepaired; }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    /// Called after each commit with what changed.
    void onChanged(std::function<void(const std::vector<Changed> &)> listener) { m_listener = std::move(listener); }
    /// Cancels what runs on this session's connection; may be called from another thread.
    void interrupt() { m_database->interrupt(); }
    /// True where a statement was left in the middle of its rows; a bug that would block every commit.
    [[nodiscard]] bool hasBusyStatement() const { return m_database->hasBusyStatement(); }
    /// What desks of this folder work with.
    [[nodiscard]] Workplace &workplace() { return m_workplace; }
    [[nodiscard]] const BookKeys &bookKeys() const { return m_bookKeys; }

private:
    struct Parts;
    explicit Session(Parts parts);
    [[nodiscard]] static Result<std::unique_ptr<Session>> assemble(Parts parts, const QString &asOf);
    /// What is granted to the person ends by the real clock, and is looked up anew every few seconds: somebody else may
    /// have approved or ended a grant meanwhile.
    void refreshGrants();

    BookFacts m_facts;
    BookKeys m_bookKeys;
    WorkKeys m_workKeys;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Clock> m_realClock;
    QString m_asOf;
    bool m_keyFileRepaired = false;
    std::function<void(const std::vector<Changed> &)> m_listener;
    std::unique_ptr<SearchMemory> m_memory;
    QDateTime m_grantsReadAt;
    Workplace m_workplace;
};

} // namespace zhiyin
