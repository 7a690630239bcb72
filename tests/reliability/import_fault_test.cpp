// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/reliability/shim_vfs.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sqlcipher/sqlite3.h>

using namespace zhiyin;
using namespace zhiyin::gate;
using test::TestBook;

namespace {

QString manyClients(const TestBook &book)
{
    QByteArray csv = "external_id,name,note\n";
    for (int i = 0; i < 6000; ++i)
        csv += QByteArray::number(i) + ",Name," + QByteArray(200, 'x') + '\n';
    QFile file(book.file(QStringLiteral("many.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(csv) == csv.size());
    return file.fileName();
}

qint64 number(Session &session, const QString &sql)
{
    return session.workplace().database.number(sql).value();
}

} // namespace

TEST_CASE("A full disk during an import leaves whole chunks, or nothing where all was wanted", "[reliability][import]")
{
    ShimVfs::install();
    const bool whole = GENERATE(false, true);
    const int failAt = GENERATE(1, 40, 400, 4000);
    const TestBook book;
    ImportJob job;
    job.file = manyClients(book);
    job.allOrNothing = whole;
    Result<ImportReport> report = failure(ErrorCode::Internal);
    {
        const auto session = book.open(QStringLiteral("head"));
        ShimVfs::armFailure(failAt, SQLITE_FULL, true, false);
        report = session->desk<ImportDesk>().run(job);
        ShimVfs::disarm();
    }
    CAPTURE(whole, failAt);
    const auto session = book.open(QStringLiteral("compliance"));
    const qint64 clients = number(*session, QStringLiteral("SELECT count(*) FROM client"));
    const qint64 counted = number(*session, QStringLiteral("SELECT coalesce(sum(added), 0) FROM import_run"));
    CHECK(clients == counted);
    const bool failed = !report || report->stopped;
    if (!report) {
        CHECK(report.error().code == ErrorCode::DiskFull);
        CHECK(clients == 0);
    } else if (report->stopped) {
        CHECK(report->stopped->code == ErrorCode::DiskFull);
        CHECK(clients == report->added);
    }
    CHECK((failed || clients == 6000));
    CHECK((!whole || clients == 0 || clients == 6000));
    CHECK((failAt > 400 || failed));
    CHECK(session->desk<JournalDesk>().verify()->ok);
}
