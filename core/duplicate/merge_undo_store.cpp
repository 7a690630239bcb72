// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back of a merge, by its ledger; the way there is in merge_store.cpp.
#include "core/duplicate/merge_sql.h"
#include "core/duplicate/merge_store.h"

namespace zhiyin {
namespace {

/// The row that a key of the ledger, bound once for each of its columns, means.
QString whereRow(const QStringList &columns)
{
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        parts.append(QStringLiteral("%1 = json_extract(?, '$[%2]')").arg(columns[i]).arg(i));
    return parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
}

} // namespace

struct MergeStore::Cell {
    qint64 n;
    QString table;
    QString column;
    QString key;
};

Result<qint64> MergeStore::restore(const Cell &cell)
{
    ZHIYIN_ASSIGN(const QStringList key, keyOf(cell.table, cell.column));
    // Figures saved after the merge began as a copy of those that it filled.
    const bool onwards = cell.table == QStringLiteral("client_finance") && key.contains(QStringLiteral("as_of"));
    QString where = whereRow(key);
    if (onwards)
        where.replace(QStringLiteral("as_of ="), QStringLiteral("as_of >="));
    const QString sql =
        QStringLiteral("UPDATE %1 SET %2 = (SELECT before_value FROM client_merge_cell WHERE n = ?) WHERE %3 AND %2 IS "
                       "(SELECT after_value FROM client_merge_cell WHERE n = ?)")
            .arg(cell.table, cell.column, where);
    Binds binds{cell.n};
    binds.insert(binds.end(), static_cast<size_t>(key.size()), Bind(cell.key));
    binds.emplace_back(cell.n);
    return m_database.run(sql, binds);
}

Result<qint64> MergeStore::remove(const Cell &cell)
{
    ZHIYIN_ASSIGN(const auto columns, columnsOf(cell.table));
    QStringList all;
    for (const Column &column : columns)
        all.append(column.name);
    ZHIYIN_ASSIGN(const QStringList key, keyOf(cell.table, {}));
    Binds binds(static_cast<size_t>(key.size()), Bind(cell.key));
    binds.emplace_back(cell.n);
    return m_database.run(QStringLiteral("DELETE FROM %1 WHERE %2 AND %3 = (SELECT after_value FROM client_merge_cell "
                                         "WHERE n = ?)")
                              .arg(cell.table, whereRow(key), jsonKey(all)),
                          binds);
}

Result<UnmergeOutcome> MergeStore::takeBack(const MergeRecord &merge)
{
    ZHIYIN_ASSIGN(const auto cells,
                  m_database.rows(QStringLiteral("SELECT n, table_name, column_name, row_key FROM client_merge_cell "
                                                 "WHERE merge_id = ? ORDER BY n DESC"),
                                  {merge.id}, [](const Row &row) {
                                      return Cell{row.integer(0), row.text(1), row.text(2), row.text(3)};
                                  }));
    UnmergeOutcome outcome{merge.keep, merge.other, {}, {}, 0, {}};
    bool standing = false;
    bool assessed = false;
    for (const Cell &cell : cells) {
        standing = standing || cell.table == QStringLiteral("tier_standing");
        assessed = assessed || cell.table == QStringLiteral("assessment");
        ZHIYIN_ASSIGN(const qint64 touched, cell.column.isEmpty() ? remove(cell) : restore(cell));
        if (touched > 0) {
            ++outcome.restored;
            continue;
        }
        const auto known = std::find_if(outcome.left.begin(), outcome.left.end(), [&cell](const LeftValue &left) {
            return left.table == cell.table && left.column == cell.column;
        });
        if (known != outcome.left.end())
            ++known->count;
        else
            outcome.left.push_back({cell.table, cell.column, 1});
    }
    if (standing)
        ZHIYIN_TRY(refreshTier(merge.keep));
    if (assessed)
        ZHIYIN_TRY(refreshRisk(merge.keep));
    return outcome;
}

} // namespace zhiyin
