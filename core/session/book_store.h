// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"

namespace zhiyin {

/// A person of the book, as the database holds them; slots and grants lie in the key file.
struct UserAccount {
    UserId id;
    QString name;
    Role role;
    QString branch;
    bool isActive = true;
};

/// What a book says of itself, and its people.
class BookStore final
{
public:
    explicit BookStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insertFacts(const BookFacts &facts, const QDateTime &at);
    /// Fails with DamagedBook where a fact is missing or makes no sense.
    [[nodiscard]] Result<BookFacts> loadFacts(const QString &directory);
    [[nodiscard]] Result<QString> fact(const QString &key);
    [[nodiscard]] Result<void> setFact(const QString &key, const QString &value);

    [[nodiscard]] Result<void> insertUser(const UserAccount &user, const QDateTime &at);
    [[nodiscard]] Result<std::optional<UserAccount>> findUser(UserId id);
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<UserAccount>> findUser(const QString &name);
    [[nodiscard]] Result<std::vector<UserAccount>> listUsers();
    [[nodiscard]] Result<void> setUserState(UserId id, bool active);
    [[nodiscard]] Result<void> addSignKey(UserId id, const QByteArray &key, const QDateTime &since);
    [[nodiscard]] Result<qint64> countClients();

private:
    Database &m_database;
};

} // namespace zhiyin
