// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shell.h"
#include "ui/common/session_worker.h"

#include <QSemaphore>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

/// A worker with a book open.
struct OpenWorker {
    QTemporaryDir folder;
    SystemClock clock;
    SessionWorker worker;
    QObject context;

    OpenWorker()
    {
        NewBook wanted{folder.filePath(QStringLiteral("b.book")),
                       QStringLiteral("Bank"),
                       QTimeZone("UTC"),
                       Currency(),
                       {},
                       CheapKdfCost::cost()};
        wanted.people.push_back({kUser, kPhrase, Role::Admin, {}});
        if (!createBook(wanted, clock))
            return;
        worker.open(
            [path = wanted.path] {
                return Session::open({path, kUser, kPhrase, {}});
            },
            &context, [](const Result<OpenedBook> &) {});
        (void)until([this] { return worker.isOpen(); });
    }
};

} // namespace

TEST_CASE("a call runs on another thread and answers on this one")
{
    OpenWorker open;
    REQUIRE(open.worker.isOpen());
    QThread *asked = nullptr;
    QThread *answered = nullptr;
    open.worker.call(
        &open.context,
        [&asked](Session &session) {
            asked = QThread::currentThread();
            return session.book().institution;
        },
        [&answered](const QString &name) {
            answered = QThread::currentThread();
            CHECK(name == QStringLiteral("Bank"));
        });
    REQUIRE(until([&] { return answered != nullptr; }));
    CHECK(answered == QThread::currentThread());
    CHECK(asked != answered);
}

TEST_CASE("a closed page gets no answer")
{
    OpenWorker open;
    REQUIRE(open.worker.isOpen());
    bool answered = false;
    bool ran = false;
    auto page = std::make_unique<QObject>();
    open.worker.call(
        page.get(), [&ran](Session &) { return ran = true; }, [&answered](bool) { answered = true; });
    page.reset();
    REQUIRE(until([&] { return !open.worker.isBusy(); }));
    CHECK(ran);
    CHECK_FALSE(answered);
}

TEST_CASE("only the newest of several questions is answered, and those that wait are never asked")
{
    OpenWorker open;
    REQUIRE(open.worker.isOpen());
    QSemaphore gate;
    Latest latest;
    int asked = 0;
    QList<int> answers;
    open.worker.call(
        &open.context,
        [&gate](Session &) {
            gate.acquire();
            return 0;
        },
        [](int) {});
    for (int i = 0; i < 5; ++i) {
        latest.call(
            open.worker, &open.context,
            [&asked, i](Session &) {
                ++asked;
                return i;
            },
            [&answers](int answer) { answers << answer; });
    }
    gate.release();
    REQUIRE(until([&] { return !open.worker.isBusy(); }));
    CHECK(asked == 1);
    CHECK(answers == QList<int>{4});
}

TEST_CASE("closing lets the running call finish, drops the others and lets the drafts be the last")
{
    OpenWorker open;
    REQUIRE(open.worker.isOpen());
    QSemaphore begun;
    QSemaphore gate;
    QStringList ran;
    bool answered = false;
    bool closed = false;
    open.worker.call(
        &open.context,
        [&](Session &) {
            begun.release();
            gate.acquire();
            ran << QStringLiteral("running");
            return 0;
        },
        [&answered](int) { answered = true; });
    open.worker.call(
        &open.context,
        [&ran](Session &) {
            ran << QStringLiteral("waiting");
            return 0;
        },
        [&answered](int) { answered = true; });
    begun.acquire();
    open.worker.close([&ran](Session &) { ran << QStringLiteral("last"); }, &open.context,
                      [&closed] { closed = true; });
    CHECK_FALSE(open.worker.isOpen());
    gate.release();
    REQUIRE(until([&] { return closed; }));
    CHECK(ran == QStringList{QStringLiteral("running"), QStringLiteral("last")});
    CHECK_FALSE(answered);
}

TEST_CASE("a long job has its own connection, tells how far it is, and can be cancelled")
{
    OpenWorker open;
    REQUIRE(open.worker.isOpen());
    QSemaphore begun;
    std::optional<ErrorCode> end;
    LongJob *job = open.worker.run(
        &open.context,
        [&begun](Session &, JobProgress &progress) -> Result<int> {
            progress.tell(3, 10);
            begun.release();
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return failure(ErrorCode::Cancelled);
        },
        [&end](const Result<int> &result) { end = result ? ErrorCode::Internal : result.error().code; });
    begun.acquire();
    CHECK(job->done() == 3);
    CHECK(job->total() == 10);
    // The calls go on meanwhile.
    bool answered = false;
    open.worker.call(
        &open.context, [](Session &) { return true; }, [&answered](bool) { answered = true; });
    REQUIRE(until([&] { return answered; }));
    CHECK_FALSE(end);
    job->cancel();
    REQUIRE(until([&] { return end.has_value(); }));
    CHECK(*end == ErrorCode::Cancelled);
}

TEST_CASE("what remains is said when enough is known")
{
    CHECK_FALSE(remainingMs(0, 100, 1000));
    CHECK_FALSE(remainingMs(10, 0, 1000));
    CHECK_FALSE(remainingMs(10, 100, 100));
    CHECK_FALSE(remainingMs(1, 100, 1000));
    CHECK(remainingMs(25, 100, 1000) == 3000);
    CHECK(remainingMs(100, 100, 1000) == 0);
}
