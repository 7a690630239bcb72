// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/verification_store.h"

namespace zhiyin {

Result<void> VerificationStore::insert(const VerificationRow &row)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_verification (id, client_id, on_date, recorded_at, "
                       "user_id, note) VALUES (?, ?, ?, ?, ?, ?)"),
        {row.id, row.client, row.on, row.recordedAt, row.user, row.note.isEmpty() ? QString() : row.note}));
    return {};
}

Result<std::vector<VerifiableClient>> VerificationStore::clients(const ClientScope &scope, QDate day,
                                                                 const QTimeZone &zone, const QString &advisor)
{
    QString where = QStringLiteral("WHERE c.state = 'live' AND coalesce(c.closed_on > ?, 1) AND "
                                   "coalesce(c.deceased_on > ?, 1) AND c.stage <> 'closed'");
    Binds binds{day, day, day};
    if (scope.reach == Reach::None)
        where += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own || scope.reach == Reach::Branch) {
        where += scope.reach == Reach::Own ? QStringLiteral(" AND c.advisor_id = ?")
                                           : QStringLiteral(" AND (c.advisor_id = ? OR c.branch = ?)");
        binds.emplace_back(scope.advisor);
        if (scope.reach == Reach::Branch)
            binds.emplace_back(scope.branch);
    }
    if (!advisor.isEmpty()) {
        where += QStringLiteral(" AND u.name = ?");
        binds.emplace_back(advisor);
    }
    const QString sql = QStringLiteral("SELECT c.id, c.external_id, c.name, c.tier, u.name, v.last, c.opened_on, "
                                       "c.created_at FROM client c LEFT JOIN user_account u ON u.id = c.advisor_id "
                                       "LEFT JOIN (SELECT client_id, max(on_date) AS last FROM client_verification "
                                       "WHERE on_date <= ? GROUP BY client_id) v ON v.client_id = c.id ")
                        + where + QStringLiteral(" ORDER BY c.external_id, c.id");
    return m_database.rows(sql, binds, [&zone](const Row &row) {
        const QDate opened = row.date(6);
        const QDate recorded = row.moment(7).toTimeZone(zone).date();
        VerifiableClient client{{row.id<ClientId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.date(5)},
                                {row.date(5), opened.isValid() ? opened : recorded, row.text(3)}};
        return client;
    });
}

Result<QDate> VerificationStore::last(ClientId client, QDate day)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(QStringLiteral("SELECT max(on_date) FROM client_verification WHERE "
                                                                  "client_id = ? AND on_date <= ?"),
                                                   {client, day}, [](const Row &row) { return row.date(0); }));
    return found.value_or(QDate());
}

} // namespace zhiyin
