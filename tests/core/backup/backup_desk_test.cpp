// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/test_book.h"

#include <QFile>

#include <atomic>
#include <chrono>
#include <thread>

using namespace zhiyin;
using test::TestBook;

namespace {

void addClient(Session &session, int number)
{
    auto desk = session.desk<ClientDesk>();
    const auto row = desk.read({{QStringLiteral("external_id"), QStringLiteral("W-%1").arg(number)},
                                {QStringLiteral("name"), QStringLiteral("Somebody")}},
                               Demand::Required);
    REQUIRE(row);
    REQUIRE(desk.add(row->row));
}

} // namespace

TEST_CASE("A backup made while others write is one moment of the book", "[backup]")
{
    const TestBook book;
    std::atomic<int> written = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        const auto session = book.open(QStringLiteral("supervisor"));
        while (!stop.stop_requested()) {
            addClient(*session, written++);
            // Somebody who never lets go of the book for a moment would be another test.
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    const auto session = book.open(QStringLiteral("admin"));
    for (int i = 0; i < 5; ++i) {
        while (written < 3 * (i + 1))
            std::this_thread::yield();
        const auto made = BackupDesk(*session).make(book.file(QStringLiteral("backups")));
        if (!made)
            FAIL(made.error().detail.toStdString());
        const auto verdict = verifyBackup(made->path, BackupAccess::of(*session));
        REQUIRE(verdict);
        INFO(verdict->problems.join(u' ').toStdString());
        CHECK(verdict->problems.isEmpty());
    }
    writer.request_stop();
    writer.join();
    CHECK(session->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("A file copied by hand does not pass for a backup", "[backup]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("admin"));
    const auto made = BackupDesk(*session).make(book.file(QStringLiteral("backups")));
    REQUIRE(made);
    addClient(*book.open(QStringLiteral("supervisor")), 1);
    const QString data = made->path + QStringLiteral("/data.db");
    REQUIRE(QFile::remove(data));
    REQUIRE(QFile::copy(book.path() + QStringLiteral("/data.db"), data));
    const auto verdict = verifyBackup(made->path, BackupAccess::of(*session));
    REQUIRE(verdict);
    CHECK_FALSE(verdict->problems.isEmpty());
}

TEST_CASE("Who may not make backups may not restore them", "[backup]")
{
    const TestBook book;
    const auto made = BackupDesk(*book.open(QStringLiteral("admin"))).make();
    REQUIRE(made);
    const SystemClock clock;
    for (const char *user : {"advisor", "supervisor", "compliance"}) {
        const auto session = book.open(QString::fromLatin1(user));
        CHECK(BackupDesk(*session).make().error().code == ErrorCode::NotPermitted);
        const auto restored =
            restoreBackup(made->path, book.file(QStringLiteral("back.book")), BackupAccess::of(*session), clock);
        REQUIRE_FALSE(restored);
        CHECK(restored.error().code == ErrorCode::NotPermitted);
    }
    CHECK_FALSE(QFile::exists(book.file(QStringLiteral("back.book"))));
}

TEST_CASE("What is written in a restored book never collides with the original", "[backup]")
{
    const TestBook book;
    const auto made = BackupDesk(*book.open(QStringLiteral("admin"))).make();
    REQUIRE(made);
    const auto admin = book.open(QStringLiteral("admin"));
    const SystemClock clock;
    const QString target = book.file(QStringLiteral("back.book"));
    const auto restored = restoreBackup(made->path, target, BackupAccess::of(*admin), clock);
    REQUIRE(restored);
    const auto there = Session::open({target, QStringLiteral("admin"), test::kPassphrase, {}});
    REQUIRE(there);
    CHECK((*there)->book().replica == restored->replica);
    CHECK((*there)->book().replica != admin->book().replica);
    CHECK((*there)->book().id == admin->book().id);
    const auto head = (*there)->desk<JournalDesk>().head();
    REQUIRE(head);
    CHECK(head->replica == restored->replica);
    CHECK(head->n == 1);
}
