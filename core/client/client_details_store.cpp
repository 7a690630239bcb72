// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_details_store.h"

namespace zhiyin {

Result<std::vector<ClientDetailsStore::SealedDocument>> ClientDetailsStore::documents(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT id, type, number_sealed, issued_on, issuer, expires_on, is_primary, ended_at FROM "
                       "client_document WHERE client_id = ? ORDER BY ended_at IS NOT NULL, is_primary DESC, id"),
        {client}, [](const Row &row) {
            return SealedDocument{
                {row.id<AnyId>(0), row.text(1), {}, row.date(3), row.text(4), row.date(5), row.flag(6), row.moment(7)},
                row.blob(2)};
        });
}

Result<bool> ClientDetailsStore::hasDocument(ClientId client, const QByteArray &index)
{
    ZHIYIN_ASSIGN(const qint64 found,
                  m_database.number(QStringLiteral("SELECT count(*) FROM client_document WHERE client_id = ? AND "
                                                   "number_index = ? AND ended_at IS NULL"),
                                    {client, index}));
    return found > 0;
}

Result<void> ClientDetailsStore::insertDocument(ClientId client, const DocumentRow &row)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_document (id, client_id, type, number_sealed, number_index, expires_on, "
                       "is_primary, issued_on, issuer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, client, row.document.type, row.sealed, row.index, row.document.expiresOn, row.isPrimary,
         row.document.issuedOn, row.document.issuer}));
    return {};
}

Result<void> ClientDetailsStore::endDocument(AnyId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_document SET ended_at = ? WHERE id = ?"), {at, id}));
    return {};
}

Result<void> ClientDetailsStore::setPrimaryDocument(ClientId client, const IdentityDocument &document)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client_document SET is_primary = (id = ?) WHERE client_id = ? AND ended_at IS NULL"),
        {document.id, client}));
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("UPDATE client SET id_type = ?, id_expiry = ?, rev = rev + 1 WHERE id = ?"),
                       {document.type, document.expiresOn, client}));
    return {};
}

Result<void> ClientDetailsStore::setPrimaryChannel(ClientId client, const ClientChannel &channel)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_channel SET is_primary = (id = ?) WHERE client_id = ? AND "
                                             "kind = ? AND ended_at IS NULL"),
                              {channel.id, client, channel.kind}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET rev = rev + 1 WHERE id = ?"), {client}));
    return {};
}

Result<std::vector<ExpiringDocument>> ClientDetailsStore::expiring(const ClientScope &scope, QDate until, QDate today)
{
    QString sql = QStringLiteral("SELECT c.id, c.external_id, c.name, d.type, d.expires_on FROM client_document d JOIN "
                                 "client c ON c.id = d.client_id WHERE d.ended_at IS NULL AND d.expires_on <= ? AND "
                                 "c.state = 'live' AND c.stage <> 'closed' AND c.deceased_on IS NULL");
    Binds binds{until};
    if (scope.reach == Reach::Own) {
        sql += QStringLiteral(" AND c.advisor_id = ?");
        binds.emplace_back(scope.advisor);
    } else if (scope.reach == Reach::Branch) {
        sql += QStringLiteral(" AND (c.branch = ? OR c.advisor_id = ?)");
        binds.emplace_back(scope.branch);
        binds.emplace_back(scope.advisor);
    }
    sql += QStringLiteral(" ORDER BY d.expires_on, c.external_id");
    return m_database.rows(sql, binds, [today](const Row &row) {
        const QDate day = row.date(4);
        return ExpiringDocument{row.id<ClientId>(0), row.text(1), row.text(2),
                                row.text(3),         day,         static_cast<int>(today.daysTo(day))};
    });
}

Result<std::vector<ClientChannel>> ClientDetailsStore::channels(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT id, kind, value, label, is_primary, ended_at FROM client_channel WHERE client_id = ? "
                       "ORDER BY ended_at IS NOT NULL, kind DESC, is_primary DESC, id"),
        {client}, [](const Row &row) {
            return ClientChannel{row.id<AnyId>(0), row.text(1), row.text(2), row.text(3), row.flag(4), row.moment(5)};
        });
}

Result<AnyId> ClientDetailsStore::insertChannel(ClientId client, const NewChannel &channel, bool isPrimary)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO client_channel (client_id, kind, value, label, is_primary) VALUES (?, ?, ?, ?, ?)"),
        {client, channel.kind, channel.value, channel.label, isPrimary}));
    ZHIYIN_ASSIGN(const qint64 id, m_database.number(QStringLiteral("SELECT max(id) FROM client_channel")));
    return AnyId(id);
}

Result<void> ClientDetailsStore::endChannel(AnyId id, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_channel SET ended_at = ? WHERE id = ?"), {at, id}));
    return {};
}

} // namespace zhiyin
