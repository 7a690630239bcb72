// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/greeting/greeting.h"
#include "core/greeting/greeting_days.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A client who may be greeted.
struct GreetedClient {
    Addressee to;
    BirthFacts birth;
};

/// A greeting that went out: of an occasion, or one that only the contacts know of (no occasion, no day).
struct SentGreeting {
    GreetingMark mark;
    /// The contact's purpose.
    QString purpose;
    QDateTime at;
};

class GreetingStore final
{
public:
    GreetingStore(Database &database, ClientScope scope, std::optional<UserId> advisor)
        : m_database(database), m_scope(std::move(scope)), m_advisor(advisor)
    {}

    /// The clients of the scope who live, by external_id. With `monthDays` ("MM-dd") only individuals who may have their
    /// birthday on one of them, and all with a lunar one.
    [[nodiscard]] Result<std::vector<GreetedClient>> clients(const std::optional<QStringList> &monthDays);
    /// What went out for occasions between the days, and greetings recorded as contacts since `since`.
    [[nodiscard]] Result<std::vector<SentGreeting>> sent(QDate from, QDate to, const QDateTime &since);
    [[nodiscard]] Result<void> insert(AnyId id, const GreetingMark &mark, GreetingWay way, ContactId contact);

private:
    [[nodiscard]] QString narrowed(Binds &binds) const;
    Database &m_database;
    ClientScope m_scope;
    std::optional<UserId> m_advisor;
};

} // namespace zhiyin
