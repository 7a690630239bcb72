// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/greeting/greeting_store.h"

#include "core/contact/care_store.h"

namespace zhiyin {

QString GreetingStore::narrowed(Binds &binds) const
{
    QString where = inScope(m_scope, binds);
    if (m_advisor) {
        where += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(*m_advisor);
    }
    return where;
}

Result<std::vector<GreetedClient>> GreetingStore::clients(const std::optional<QStringList> &monthDays)
{
    Binds binds;
    QString sql = QStringLiteral(
        "SELECT c.id, c.external_id, c.name, c.gender, c.kind = 'individual', c.language, c.birth_date, w.birthday, "
        "w.lunar_month, w.lunar_day, w.lunar_leap FROM client c LEFT JOIN contact_wish w ON w.client_id = c.id "
        "WHERE c.state = 'live' AND c.stage <> 'closed' AND c.deceased_on IS NULL");
    if (monthDays) {
        QStringList places;
        for (const QString &day : *monthDays) {
            binds.emplace_back(day);
            places.append(QStringLiteral("?"));
        }
        sql += QStringLiteral(" AND c.kind = 'individual' AND (w.birthday = 'lunar' OR (coalesce(w.birthday, 'solar') "
                              "= 'solar' AND substr(c.birth_date, 6) IN (%1)))")
                   .arg(places.join(QStringLiteral(", ")));
    }
    sql += narrowed(binds) + QStringLiteral(" ORDER BY c.external_id, c.id");
    return m_database.rows(sql, binds, [](const Row &row) {
        GreetedClient client{
            {row.id<ClientId>(0), row.text(1), row.text(2), row.text(3), row.flag(4), letterLanguageOf(row.text(5))},
            {row.date(6), parseCode(kBirthdayCalendars, row.text(7)).value_or(BirthdayCalendar::Solar), std::nullopt}};
        if (!row.isNull(8) && !row.isNull(9))
            client.birth.lunar =
                LunarDay{static_cast<int>(row.integer(8)), static_cast<int>(row.integer(9)), row.flag(10)};
        return client;
    });
}

Result<std::vector<SentGreeting>> GreetingStore::sent(QDate from, QDate to, const QDateTime &since)
{
    Binds binds{from, to, since};
    const QString sql =
        QStringLiteral("SELECT t.client_id, g.occasion, g.day, t.purpose, t.at FROM contact t "
                       "JOIN client c ON c.id = t.client_id LEFT JOIN greeting g ON g.contact_id = t.id "
                       "WHERE (g.day BETWEEN ? AND ? OR (g.id IS NULL AND t.at >= ?)) AND t.channel = 'greeting'")
        + narrowed(binds);
    return m_database.rows(sql, binds, [](const Row &row) {
        return SentGreeting{{row.id<ClientId>(0), row.text(1), row.date(2)}, row.text(3), row.moment(4)};
    });
}

Result<void> GreetingStore::insert(AnyId id, const GreetingMark &mark, GreetingWay way, ContactId contact)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO greeting (id, client_id, occasion, day, way, contact_id) VALUES (?, ?, ?, ?, ?, ?)"),
        {id, mark.client, mark.occasion, mark.day, codeText(kGreetingWays, way), contact}));
    return {};
}

} // namespace zhiyin
