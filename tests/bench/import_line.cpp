// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/demo/demo_client.h"
#include "core/exchange/import_desk.h"
#include "core/session/book_creation.h"
#include "tests/bench/floor.h"

#include <QFile>
#include <QTemporaryDir>

namespace zhiyin::bench {
namespace {

const QString kPassphrase = QStringLiteral("four words for a bench");

Result<void> writeClients(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::NotWritable, {path});
    const Period history{QDate(2024, 1, 1), QDate(2025, 12, 31)};
    const DemoTown town{history, {}, {QStringLiteral("North")}, {{QStringLiteral("supervisor")}}};
    QStringList names;
    for (const FieldSpec &field : clientFields())
        names.append(field.name);
    file.write(names.join(u',').toUtf8() + '\n');
    for (int i = 0; i < count; ++i) {
        const DemoClient client = demoClient(1, i, -1, town);
        QStringList cells;
        for (int field = 0; field < kClientFieldCount; ++field)
            cells.append(client.row.text(static_cast<ClientField>(field)));
        file.write(cells.join(u',').toUtf8() + '\n');
    }
    return file.flush() ? Result<void>() : failure(ErrorCode::NotWritable, {path});
}

Result<std::unique_ptr<Session>> freshBook(const QString &path)
{
    NewBook wanted;
    wanted.path = path;
    wanted.institution = QStringLiteral("Bench");
    wanted.zone = QTimeZone("Asia/Shanghai");
    wanted.cost = KdfCost::floor();
    wanted.people = {{QStringLiteral("admin"), kPassphrase, Role::Admin, {}},
                     {QStringLiteral("supervisor"), kPassphrase, Role::Supervisor, {}}};
    ZHIYIN_TRY(createBook(wanted, SystemClock()));
    return Session::open({path, QStringLiteral("supervisor"), kPassphrase, {}});
}

/// The rows that the import wrote, journal and blind index among them, inserted into a fresh book in one go.
Result<double> floorOf(const QString &imported, const BookKeys &keys, const QString &path)
{
    ZHIYIN_ASSIGN(auto other, freshBook(path));
    const BookKeys otherKeys = other->bookKeys().clone();
    other.reset();
    std::vector<HeldTable> tables;
    {
        ZHIYIN_ASSIGN(Floor from, Floor::open(imported, keys));
        for (const char *table : {"client", "client_stage", "client_finance", "client_channel", "client_document",
                                  "client_account", "client_key", "journal_entry"}) {
            ZHIYIN_ASSIGN(HeldTable held, HeldTable::read(from, table));
            tables.push_back(std::move(held));
        }
    }
    ZHIYIN_ASSIGN(Floor to, Floor::open(path, otherKeys));
    return timed(1, [&]() -> Result<void> {
        ZHIYIN_TRY(to.run("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON"));
        for (const HeldTable &table : tables)
            ZHIYIN_TRY(table.write(to));
        return to.run("COMMIT");
    });
}

} // namespace

Result<Lines> measureImport(const Options &options)
{
    const QTemporaryDir folder(options.folder + QStringLiteral("/import-XXXXXX"));
    const QString csv = folder.filePath(QStringLiteral("clients.csv"));
    ZHIYIN_TRY(writeClients(csv, options.clients));
    const QString book = folder.filePath(QStringLiteral("imported.book"));
    ZHIYIN_ASSIGN(const auto session, freshBook(book));
    ImportJob job;
    job.file = csv;
    qint64 added = 0;
    ZHIYIN_ASSIGN(const double ours, timed(1, [&]() -> Result<void> {
                      ZHIYIN_ASSIGN(const ImportReport report, session->desk<ImportDesk>().run(job));
                      added = report.added;
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double floor,
                  floorOf(book, session->bookKeys(), folder.filePath(QStringLiteral("floor.book"))));
    return Lines{{QStringLiteral("import of %1 clients, %2 added").arg(options.clients).arg(added), ours,
                  QStringLiteral("ms"), floor, QStringLiteral("at most 4 x the floor")}};
}

} // namespace zhiyin::bench
