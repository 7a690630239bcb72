// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/reliability/gate_book.h"
#include "tests/reliability/shim_vfs.h"
#include "tests/support/test_book.h"

#include <QDir>

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
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

namespace {

struct Fault {
    const char *name;
    int code;
    bool forEver;
};

/// A book of forty clients and a file that changes half of them and adds forty; each run has a copy of its own.
class FaultWorld
{
public:
    FaultWorld()
    {
        QByteArray first = "external_id,name,cash\n";
        QByteArray second = first;
        for (int i = 0; i < 40; ++i)
            first += "A-" + QByteArray::number(i) + ",before,1\n";
        for (int i = 0; i < 80; ++i)
            second += "A-" + QByteArray::number(i + 20) + ",after,2\n";
        m_second = write(QStringLiteral("second.csv"), second);
        const auto session = m_book.open(QStringLiteral("head"));
        ImportJob job;
        job.file = write(QStringLiteral("first.csv"), first);
        REQUIRE(session->desk<ImportDesk>().run(job));
        copy(m_book.path(), m_book.file(QStringLiteral("pristine.book")));
    }
    /// A fresh copy, opened.
    [[nodiscard]] std::unique_ptr<Session> fresh() const
    {
        const QString path = m_book.file(QStringLiteral("run.book"));
        copy(m_book.file(QStringLiteral("pristine.book")), path);
        return open(QStringLiteral("head"));
    }
    [[nodiscard]] std::unique_ptr<Session> open(const QString &user) const
    {
        auto session = Session::open({m_book.file(QStringLiteral("run.book")), user, test::kPassphrase, {}});
        REQUIRE(session);
        return std::move(*session);
    }
    [[nodiscard]] Result<ImportReport> import(Session &session) const
    {
        ImportJob job;
        job.file = m_second;
        job.onDuplicate = OnDuplicate::Update;
        return session.desk<ImportDesk>().run(job);
    }

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &csv) const
    {
        QFile file(m_book.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(csv) == csv.size());
        return file.fileName();
    }
    static void copy(const QString &from, const QString &to)
    {
        QDir(to).removeRecursively();
        REQUIRE(QDir().mkpath(to));
        for (const QString &name : QDir(from).entryList(QDir::Files))
            REQUIRE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
    TestBook m_book;
    QString m_second;
};

/// What does not fit together in the book after a fault; empty: all is well.
QString faultsOf(Session &session)
{
    const qint64 added = number(session, QStringLiteral("SELECT count(*) FROM client")) - 40;
    const qint64 updated = number(session, QStringLiteral("SELECT count(*) FROM client WHERE rev > 1"));
    const qint64 told = number(session, QStringLiteral("SELECT coalesce(sum(added), 0) FROM import_run")) - 40;
    const qint64 toldUpdated = number(session, QStringLiteral("SELECT coalesce(sum(updated), 0) FROM import_run"));
    if (added != told || updated != toldUpdated)
        return QStringLiteral("%1 of %2 added, %3 of %4 updated").arg(added).arg(told).arg(updated).arg(toldUpdated);
    if (!session.desk<JournalDesk>().verify()->ok)
        return QStringLiteral("the journal");
    return session.workplace().database.integrityProblems().value().join(u' ');
}

/// An import that writes its rows in one transaction and their count in another.
void importCarelessly(Session &session)
{
    Database &database = session.workplace().database;
    for (int i = 0; i < 20; ++i) {
        for (const QString &sql :
             {QStringLiteral(
                  "INSERT INTO client (id, external_id, name, kind, stage, stage_since, currency, created_at) "
                  "SELECT max(id) + 1, 'X-' || max(id), 'x', 'individual', 'new', '2020-01-01', 'CNY', 0 "
                  "FROM client"),
              QStringLiteral("UPDATE import_run SET added = added + 1")}) {
            auto transaction = Transaction::begin(database);
            if (transaction && database.run(sql))
                static_cast<void>(transaction->commit());
        }
    }
}

} // namespace

TEST_CASE("Whichever call fails, an import leaves whole rows, their count and a sound journal", "[reliability][import]")
{
    ShimVfs::install();
    const FaultWorld world;
    const Fault fault =
        GENERATE(Fault{"one error", SQLITE_IOERR_WRITE, false}, Fault{"errors from then on", SQLITE_IOERR_WRITE, true},
                 Fault{"a full disk", SQLITE_FULL, true});
    int calls = 0;
    {
        const auto session = world.fresh();
        ShimVfs::armFailure(0, fault.code, false, false);
        REQUIRE(world.import(*session));
        calls = ShimVfs::disarm();
    }
    REQUIRE(calls > 10);
    const int step = rounds(1) > 1 ? 1 : 5;
    int reported = 0;
    int runs = 0;
    for (int failAt = 1; failAt <= calls; failAt += step) {
        CAPTURE(fault.name, failAt);
        {
            const auto session = world.fresh();
            ShimVfs::armFailure(failAt, fault.code, fault.forEver, false);
            const auto report = world.import(*session);
            ShimVfs::disarm();
            reported += !report || report->stopped ? 1 : 0;
        }
        ++runs;
        const auto session = world.open(QStringLiteral("compliance"));
        const QString faults = faultsOf(*session);
        INFO(faults.toStdString());
        REQUIRE(faults.isEmpty());
    }
    CAPTURE(fault.name, calls, runs, reported);
    CHECK(reported > runs / 2);
}

TEST_CASE("An undo that a failing call broke off is taken up again and ends right", "[reliability][import]")
{
    ShimVfs::install();
    const FaultWorld world;
    int calls = 0;
    const auto undo = [&](int failAt) {
        ImportId import(0);
        {
            const auto session = world.fresh();
            const auto report = world.import(*session);
            REQUIRE(report);
            import = *report->import;
            ShimVfs::armFailure(failAt, SQLITE_IOERR_WRITE, true, false);
            static_cast<void>(session->desk<ImportDesk>().undo(import));
            calls = std::max(calls, ShimVfs::disarm());
        }
        const auto session = world.open(QStringLiteral("head"));
        const auto again = session->desk<ImportDesk>().undo(import);
        CHECK((again || again.error().code == ErrorCode::WrongState));
        CHECK(number(*session, QStringLiteral("SELECT count(*) FROM client")) == 40);
        CHECK(number(*session, QStringLiteral("SELECT count(*) FROM client WHERE rev > 1 OR name <> 'before'")) == 0);
        CHECK(world.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok);
    };
    undo(0);
    REQUIRE(calls > 10);
    const int step = rounds(1) > 1 ? 1 : 5;
    for (int failAt = 1; failAt <= calls; failAt += step) {
        CAPTURE(failAt);
        undo(failAt);
    }
}

TEST_CASE("A careless import is caught by the same look", "[reliability][import]")
{
    ShimVfs::install();
    const FaultWorld world;
    int caught = 0;
    for (int failAt = 1; failAt <= 120; failAt += 3) {
        {
            const auto session = world.fresh();
            ShimVfs::armFailure(failAt, SQLITE_FULL, true, false);
            importCarelessly(*session);
            ShimVfs::disarm();
        }
        const auto session = world.open(QStringLiteral("compliance"));
        caught += faultsOf(*session).isEmpty() ? 0 : 1;
    }
    CHECK(caught > 0);
}
