// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace zhiyin;

namespace {

constexpr int kRows = 2;
const QByteArray kKey = "x'" + QByteArray(96, '7') + "'";

struct Column {
    QString name;
    QString type;
};

/// What a book of some schema holds: for each table its columns, and its rows as text.
struct Content {
    std::map<QString, std::vector<Column>> columns;
    std::map<QString, QStringList> rows;
};

std::vector<QString> tablesOf(Database &database)
{
    const auto names =
        database.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT "
                                     "LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' ORDER BY name"),
                      {}, [](const Row &row) { return row.text(0); });
    REQUIRE(names);
    return *names;
}

std::vector<Column> columnsOf(Database &database, const QString &table)
{
    const auto columns = database.rows(QStringLiteral("SELECT name, type FROM pragma_table_info(?) ORDER BY cid"),
                                       {table}, [](const Row &row) {
                                           return Column{row.text(0), row.text(1)};
                                       });
    REQUIRE(columns);
    return *columns;
}

/// Any value of the column's type; the same in every table, so that every reference finds its row.
Bind valueOf(const Column &column, int row)
{
    if (column.type == QStringLiteral("TEXT"))
        return QStringLiteral("2026-01-0%1").arg(row);
    if (column.type == QStringLiteral("BLOB"))
        return QByteArray::number(row);
    return qint64{row};
}

/// A new book has no rows, and on no rows every migration works: so each table gets some.
void fill(Database &database)
{
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    REQUIRE(database.runScript("PRAGMA defer_foreign_keys = ON"));
    for (const QString &table : tablesOf(database)) {
        QStringList names;
        QStringList places;
        const auto columns = columnsOf(database, table);
        for (const Column &column : columns) {
            names.append(column.name);
            places.append(QStringLiteral("?"));
        }
        for (int row = 1; row <= kRows; ++row) {
            Binds binds;
            for (const Column &column : columns)
                binds.push_back(valueOf(column, row));
            const auto done = database.run(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                               .arg(table, names.join(u','), places.join(u',')),
                                           binds);
            if (!done)
                FAIL(table.toStdString() << ": " << done.error().detail.toStdString());
        }
    }
    const auto done = transaction->commit();
    if (!done)
        FAIL(done.error().detail.toStdString());
}

Content contentOf(Database &database, const Content *like = nullptr)
{
    Content content;
    for (const QString &table : tablesOf(database)) {
        if (like != nullptr && !like->columns.contains(table))
            continue;
        content.columns[table] = like != nullptr ? like->columns.at(table) : columnsOf(database, table);
        QStringList parts;
        for (const Column &column : content.columns[table])
            parts.append(QStringLiteral("quote(%1)").arg(column.name));
        const auto rows = database.rows(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(parts.join(QStringLiteral(" || ',' || ")), table), {},
            [](const Row &row) { return row.text(0); });
        REQUIRE(rows);
        content.rows[table] = QStringList(rows->begin(), rows->end());
    }
    return content;
}

} // namespace

TEST_CASE("A book of every earlier schema keeps all its rows when it is brought up to date", "[storage][schema]")
{
    REQUIRE(newestSchema() > 1);
    for (int from = 1; from < newestSchema(); ++from) {
        CAPTURE(from);
        const QTemporaryDir folder;
        const auto opened = Database::open(folder.filePath(QStringLiteral("data.db")), kKey, Database::Mode::Create);
        REQUIRE(opened);
        Database &database = **opened;
        REQUIRE(createSchema(database, from));
        fill(database);
        const Content before = contentOf(database);
        int copied = 0;
        const auto upgraded = upgradeSchema(database, [&copied](int schema) -> Result<void> {
            copied = schema;
            return {};
        });
        if (!upgraded)
            FAIL(upgraded.error().detail.toStdString());
        CHECK(copied == from);
        CHECK(schemaOf(database) == newestSchema());
        const Content after = contentOf(database, &before);
        for (const auto &[table, rows] : before.rows) {
            CAPTURE(table.toStdString());
            CHECK_FALSE(rows.isEmpty());
            CHECK(after.rows.at(table) == rows);
        }
    }
}

TEST_CASE("An old book has in the end what a new one has", "[storage][schema]")
{
    const QTemporaryDir folder;
    const auto opened = Database::open(folder.filePath(QStringLiteral("data.db")), kKey, Database::Mode::Create);
    REQUIRE(opened);
    REQUIRE(createSchema(**opened, 1));
    // Without its copy nothing is touched.
    CHECK_FALSE(upgradeSchema(**opened, [](int) -> Result<void> { return failure(ErrorCode::DiskFull); }));
    CHECK(schemaOf(**opened) == 1);
    REQUIRE(upgradeSchema(**opened, [](int) -> Result<void> { return {}; }));
    const auto made = Database::open(folder.filePath(QStringLiteral("new.db")), kKey, Database::Mode::Create);
    REQUIRE(made);
    REQUIRE(createSchema(**made));
    const auto objects = [](Database &database) {
        const auto all = database.rows(QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM "
                                                      "sqlite_schema ORDER BY 1"),
                                       {}, [](const Row &row) { return row.text(0); });
        REQUIRE(all);
        return *all;
    };
    CHECK(objects(**opened) == objects(**made));
}
