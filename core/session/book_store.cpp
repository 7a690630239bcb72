// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/book_store.h"

namespace zhiyin {
namespace {

constexpr char16_t kUserColumns[] = u"id, name, role, branch, state";

UserAccount readUser(const Row &row)
{
    // An unknown role can only come from a newer program; it gets no rights here, which the schema check prevents.
    return {row.id<UserId>(0), row.text(1), parseRole(row.text(2)).value_or(Role::Admin), row.text(3),
            row.text(4) == QStringLiteral("active")};
}

QString userQuery(const QString &rest)
{
    return QStringLiteral("SELECT %1 FROM user_account %2").arg(QString::fromUtf16(kUserColumns), rest);
}

} // namespace

Result<void> BookStore::insertFacts(const BookFacts &facts, const QDateTime &at)
{
    ZHIYIN_TRY(setFact(QStringLiteral("book_id"), QString::fromLatin1(facts.id.toHex())));
    ZHIYIN_TRY(setFact(QStringLiteral("institution"), facts.institution));
    ZHIYIN_TRY(setFact(QStringLiteral("time_zone"), QString::fromLatin1(facts.zone.id())));
    ZHIYIN_TRY(setFact(QStringLiteral("currency"), facts.currency.code()));
    ZHIYIN_TRY(setFact(QStringLiteral("replica"), QString::number(facts.replica)));
    ZHIYIN_TRY(
        setFact(QStringLiteral("demonstration"), facts.demonstration ? QStringLiteral("1") : QStringLiteral("0")));
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO replica (number, created_at) VALUES (?, ?)"), {facts.replica, at}));
    return {};
}

Result<BookFacts> BookStore::loadFacts(const QString &directory)
{
    QHash<QString, QString> facts;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT key, value FROM book_info"), {},
                               [&facts](const Row &row) { facts.insert(row.text(0), row.text(1)); }));
    const QTimeZone zone(facts.value(QStringLiteral("time_zone")).toLatin1());
    const auto currency = Currency::parse(facts.value(QStringLiteral("currency")));
    const int replica = facts.value(QStringLiteral("replica")).toInt();
    if (!zone.isValid() || !currency || replica < 1)
        return failure(ErrorCode::DamagedBook, {directory}, QStringLiteral("book_info makes no sense"));
    return BookFacts{directory,
                     QByteArray::fromHex(facts.value(QStringLiteral("book_id")).toLatin1()),
                     facts.value(QStringLiteral("institution")),
                     zone,
                     *currency,
                     replica,
                     facts.value(QStringLiteral("demonstration")) == QStringLiteral("1")};
}

Result<QString> BookStore::fact(const QString &key)
{
    ZHIYIN_ASSIGN(const auto value, m_database.row(QStringLiteral("SELECT value FROM book_info WHERE key = ?"), {key},
                                                   [](const Row &row) { return row.text(0); }));
    return value.value_or(QString());
}

Result<void> BookStore::setFact(const QString &key, const QString &value)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO book_info (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {key, value}));
    return {};
}

Result<void> BookStore::insertUser(const UserAccount &user, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO user_account (id, name, role, branch, state, created_at) "
                       "VALUES (?, ?, ?, ?, 'active', ?)"),
        {user.id, user.name, roleCode(user.role), user.branch.isEmpty() ? Bind(nullptr) : Bind(user.branch), at}));
    return {};
}

Result<std::optional<UserAccount>> BookStore::findUser(UserId id)
{
    return m_database.row(userQuery(QStringLiteral("WHERE id = ?")), {id}, readUser);
}

Result<std::optional<UserAccount>> BookStore::findUser(const QString &name)
{
    ZHIYIN_ASSIGN(const auto all, listUsers());
    for (const UserAccount &user : all) {
        if (user.name.compare(name.normalized(QString::NormalizationForm_C), Qt::CaseInsensitive) == 0)
            return std::optional(user);
    }
    return std::optional<UserAccount>();
}

Result<std::vector<UserAccount>> BookStore::listUsers()
{
    return m_database.rows(userQuery(QStringLiteral("ORDER BY name")), {}, readUser);
}

Result<void> BookStore::setUserState(UserId id, bool active)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE user_account SET state = ?, rev = rev + 1 WHERE id = ?"),
                              {active ? QStringLiteral("active") : QStringLiteral("disabled"), id}));
    return {};
}

Result<void> BookStore::addSignKey(UserId id, const QByteArray &key, const QDateTime &since)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT OR IGNORE INTO user_sign_key (user_id, key, since) VALUES (?, ?, ?)"),
                       {id, key, since}));
    return {};
}

Result<qint64> BookStore::countClients()
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM client WHERE state = 'live'"));
}

} // namespace zhiyin
