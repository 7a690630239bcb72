// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_store.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

/// The day the relationship ended: what is said comes before the stage.
QString endedOn()
{
    return QStringLiteral("coalesce(c.closed_on, c.deceased_on, CASE WHEN c.stage = 'closed' THEN c.stage_since END)");
}

} // namespace

Result<std::vector<RetainedClient>> RetentionStore::clients(const ClientScope &scope, QDate day,
                                                            std::optional<ClientId> only)
{
    QString where = QStringLiteral("WHERE c.state IN ('live', 'restricted')");
    Binds binds;
    if (scope.reach == Reach::None)
        where += QStringLiteral(" AND 0");
    if (scope.reach == Reach::Own || scope.reach == Reach::Branch) {
        where += scope.reach == Reach::Own ? QStringLiteral(" AND c.advisor_id = ?")
                                           : QStringLiteral(" AND (c.advisor_id = ? OR c.branch = ?)");
        binds.emplace_back(scope.advisor);
        if (scope.reach == Reach::Branch)
            binds.emplace_back(scope.branch);
    }
    if (only) {
        where += QStringLiteral(" AND c.id = ?");
        binds.emplace_back(*only);
    } else {
        where += QStringLiteral(" AND (%1 <= ? OR c.state = 'restricted' OR EXISTS (SELECT 1 FROM client_hold h WHERE "
                                "h.client_id = c.id AND h.lifted_at IS NULL))")
                     .arg(endedOn());
        binds.emplace_back(day);
    }
    const QString sql =
        QStringLiteral(
            "SELECT c.id, c.external_id, c.name, c.state, %1, (SELECT max(on_date) FROM client_transaction WHERE "
            "client_id = c.id), (SELECT max(signed_on) FROM assessment WHERE client_id = c.id), (SELECT max(e.at) FROM "
            "complaint k JOIN complaint_event e ON e.complaint_id = k.id WHERE k.client_id = c.id), (SELECT "
            "max(received_at) FROM complaint WHERE client_id = c.id), (SELECT reason FROM client_hold WHERE client_id "
            "= "
            "c.id AND lifted_at IS NULL ORDER BY set_at LIMIT 1) FROM client c ")
            .arg(endedOn())
        + where + QStringLiteral(" ORDER BY c.external_id, c.id");
    return m_database.rows(sql, binds, [this](const Row &row) {
        RetainedClient client{row.id<ClientId>(0), row.text(1), row.text(2)};
        client.isRestricted = row.text(3) == QStringLiteral("restricted");
        client.facts.ended = row.date(4);
        client.facts.lastTransaction = row.date(5);
        client.facts.lastAssessment = row.date(6);
        for (const int column : {7, 8}) {
            if (!row.isNull(column))
                client.facts.lastComplaint =
                    std::max(client.facts.lastComplaint, row.moment(column).toTimeZone(m_zone).date());
        }
        client.hold = row.text(9);
        return client;
    });
}

Result<QString> RetentionStore::stateOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(QStringLiteral("SELECT state FROM client WHERE id = ?"), {client},
                                                   [](const Row &row) { return row.text(0); }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *found;
}

Result<void> RetentionStore::setState(ClientId client, const QString &state)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("UPDATE client SET state = ?, rev = rev + 1 WHERE id = ?"), {state, client}));
    return {};
}

Result<void> RetentionStore::hold(AnyId id, ClientId client, const QString &reason, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_hold (id, client_id, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?)"),
        {id, client, reason, by, at}));
    return {};
}

Result<qint64> RetentionStore::lift(ClientId client, const QString &reason, UserId by, const QDateTime &at)
{
    return m_database.run(QStringLiteral("UPDATE client_hold SET lifted_reason = ?, lifted_by = ?, lifted_at = ? WHERE "
                                         "client_id = ? AND lifted_at IS NULL"),
                          {reason, by, at, client});
}

Result<void> RetentionStore::insert(const ErasureCertificate &certificate, RequestId request, UserId askedBy,
                                    UserId approvedBy)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO erasure_certificate (id, client_id, at, request_id, asked_by, approved_by, json) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {certificate.id, certificate.client, certificate.at, request, askedBy, approvedBy,
         QString::fromUtf8(QJsonDocument(certificate.document).toJson(QJsonDocument::Compact))}));
    return {};
}

Result<std::vector<ErasureCertificate>> RetentionStore::certificates()
{
    return m_database.rows(
        QStringLiteral("SELECT e.id, e.client_id, e.at, a.name, b.name, e.json FROM erasure_certificate e JOIN "
                       "user_account a ON a.id = e.asked_by JOIN user_account b ON b.id = e.approved_by "
                       "ORDER BY e.at DESC, e.id DESC"),
        {}, [](const Row &row) {
            return ErasureCertificate{row.id<AnyId>(0), row.id<ClientId>(1),
                                      row.moment(2),    row.text(3),
                                      row.text(4),      QJsonDocument::fromJson(row.text(5).toUtf8()).object()};
        });
}

} // namespace zhiyin
