// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_store.h"

namespace zhiyin {
namespace {

KnownClient readClient(const Row &row)
{
    // What a supervisor may import for is asked first; that the record is restricted is a reason of its own.
    return {row.id<ClientId>(0), Subject::ofClient(row.idOrNone<UserId>(1), row.text(2)),
            row.text(3) == QStringLiteral("restricted")};
}

ImportLine readLine(const Row &row)
{
    return {row.id<ImportId>(0), row.text(1),    row.text(2),    row.moment(3),  row.integer(4),
            row.integer(5),      row.integer(6), row.integer(7), row.integer(8), row.text(9)};
}

QString selectLine()
{
    return QStringLiteral(
        "SELECT id, kind, file, at, read_count, added, updated, skipped, rejected, state FROM import_run");
}

QString selectClient()
{
    return QStringLiteral(
        "SELECT k.id, k.advisor_id, k.branch, k.state FROM client c "
        "JOIN client k ON k.id = coalesce(c.merged_into, c.id) AND k.state IN ('live', 'restricted')");
}

} // namespace

Result<void> ImportStore::insert(const ImportLine &line, UserId user)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO import_run (id, kind, file, at, user_id, state) VALUES (?, ?, ?, ?, ?, ?)"),
        {line.id, line.kind, line.file, line.at, user, line.state}));
    return update(line);
}

Result<void> ImportStore::update(const ImportLine &line)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE import_run SET read_count = ?, added = ?, updated = ?, skipped = "
                                             "?, rejected = ?, state = ? WHERE id = ?"),
                              {line.read, line.added, line.updated, line.skipped, line.rejected, line.state, line.id}));
    return {};
}

Result<void> ImportStore::setState(ImportId id, const QString &state)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE import_run SET state = ? WHERE id = ?"), {state, id}));
    return {};
}

Result<ImportLine> ImportStore::load(ImportId id)
{
    ZHIYIN_ASSIGN(auto line, m_database.row(selectLine() + QStringLiteral(" WHERE id = ?"), {id}, readLine));
    if (!line)
        return failure(ErrorCode::NotFound, {QStringLiteral("import"), id.toString()});
    return std::move(*line);
}

Result<std::vector<ImportLine>> ImportStore::list()
{
    return m_database.rows(selectLine() + QStringLiteral(" ORDER BY at, id"), {}, readLine);
}

Result<qint64> ImportStore::dataVersion()
{
    return m_database.number(QStringLiteral("PRAGMA data_version"));
}

Result<std::optional<KnownClient>> ImportStore::clientByExternal(const QString &externalId)
{
    static const QString sql = selectClient() + QStringLiteral(" WHERE c.external_id = ?");
    return m_database.row(sql, {externalId}, readClient);
}

Result<std::optional<KnownClient>> ImportStore::clientById(ClientId id)
{
    static const QString sql = selectClient() + QStringLiteral(" WHERE c.id = ?");
    return m_database.row(sql, {id}, readClient);
}

} // namespace zhiyin
