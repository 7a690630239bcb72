// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_desk.h"
#include "tests/support/test_book.h"

#include <set>

namespace zhiyin::test {

inline QString u(const char *text)
{
    return QString::fromUtf8(text);
}

using Pairs = QList<std::pair<QString, QString>>;

inline ClientId added(Session &session, const char *externalId, const Pairs &more = {})
{
    auto desk = session.desk<ClientDesk>();
    Pairs values{{u("external_id"), u(externalId)}, {u("name"), u("欧阳娜")}};
    values += more;
    if (std::none_of(more.begin(), more.end(), [](const auto &pair) { return pair.first == u("branch"); }))
        values.append({u("branch"), u("North")});
    const auto read = desk.read(values, Demand::Required);
    if (!read)
        FAIL(read.error().args.join(u' ').toStdString());
    const auto id = desk.add(read->row);
    if (!id)
        FAIL(id.error().detail.toStdString());
    return *id;
}

/// Tables that are no part of what a merge may leave behind: the record of it, and counters.
inline bool isRecord(const QString &table)
{
    return table.startsWith(u("journal_")) || table.startsWith(u("client_merge")) || table == u("replica")
           || table == u("client_key") || table.startsWith(u("sqlite_"));
}

/// Every row of every table as text, the clients' revisions left out: they count writes.
inline std::set<QString> snapshot(Database &database)
{
    std::set<QString> all;
    std::vector<QString> tables;
    REQUIRE(database.each(u("SELECT name FROM sqlite_schema WHERE type = 'table'"), {},
                          [&](const Row &row) { tables.push_back(row.text(0)); }));
    for (const QString &table : tables) {
        if (isRecord(table))
            continue;
        QStringList columns;
        REQUIRE(database.each(u("PRAGMA table_info(%1)").arg(table), {}, [&](const Row &row) {
            if (row.text(1) != u("rev"))
                columns.append(u("quote(%1)").arg(row.text(1)));
        }));
        REQUIRE(database.each(u("SELECT %1 FROM %2").arg(columns.join(u(" || '|' || ")), table), {},
                              [&](const Row &row) { all.insert(table + u(": ") + row.text(0)); }));
    }
    return all;
}

} // namespace zhiyin::test
