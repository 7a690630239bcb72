// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/gate_book.h"
#include "tests/reliability/shim_vfs.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sqlcipher/sqlite3.h>

using namespace zhiyin;
using namespace zhiyin::gate;

namespace {

constexpr int kWorks = 6;

struct Fault {
    const char *name;
    int code;
    bool forEver;
    bool torn;
};

struct Outcome {
    Findings findings;
    int calls = 0;
    int failedWorks = 0;
    QList<ErrorCode> codes;
};

void copyBook(const QString &from, const QString &to)
{
    REQUIRE(QDir().mkpath(to));
    for (const QString &name : QDir(to).entryList(QDir::Files))
        QFile::remove(to + u'/' + name);
    REQUIRE(QFile::copy(GateBook::dataFile(from), GateBook::dataFile(to)));
}

/// Six pieces of work on a fresh copy, of whose disk calls one fails; then the disk is well again and the book opened.
Outcome workWithFault(const QString &pristine, const QString &directory, const Fault &fault, int failAt)
{
    Outcome outcome;
    copyBook(pristine, directory);
    std::vector<qint64> acknowledged;
    {
        const auto book = GateBook::open(directory);
        REQUIRE(book);
        std::mt19937 random(5);
        ShimVfs::armFailure(failAt, fault.code, fault.forEver, fault.torn);
        for (int i = 0; i < kWorks; ++i) {
            const auto newest = (*book)->write(random);
            if (newest) {
                acknowledged.push_back(*newest);
                continue;
            }
            ++outcome.failedWorks;
            outcome.codes.append(newest.error().code);
        }
        outcome.calls = ShimVfs::disarm();
    }
    outcome.findings = inspect(directory, acknowledged, Depth::Everything);
    return outcome;
}

} // namespace

TEST_CASE("A failing disk is reported and leaves the book before or after, never between", "[reliability]")
{
    const Fault fault = GENERATE(Fault{"one error", SQLITE_IOERR_WRITE, false, false},
                                 Fault{"errors from then on", SQLITE_IOERR_WRITE, true, false},
                                 Fault{"a torn write", SQLITE_IOERR_WRITE, false, true},
                                 Fault{"a full disk", SQLITE_FULL, true, false});
    ShimVfs::install();
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toLocal8Bit());
    const QString pristine = folder.filePath(QStringLiteral("pristine"));
    const QString directory = folder.filePath(QStringLiteral("written"));
    REQUIRE(QDir().mkpath(pristine));
    REQUIRE(GateBook::create(pristine));

    const int calls = workWithFault(pristine, directory, fault, 0).calls;
    REQUIRE(calls > kWorks);
    // A long run takes every call; the gate every fifth.
    const int step = rounds(1) > 1 ? 1 : 5;
    Findings all;
    int reported = 0;
    int runs = 0;
    bool diskFullSaid = false;
    for (int failAt = 1; failAt <= calls; failAt += step) {
        const Outcome outcome = workWithFault(pristine, directory, fault, failAt);
        all.add(outcome.findings);
        ++runs;
        reported += outcome.failedWorks > 0 ? 1 : 0;
        diskFullSaid = diskFullSaid || outcome.codes.contains(ErrorCode::DiskFull);
    }
    CAPTURE(fault.name, calls, runs, reported, all.first.toStdString());
    CHECK(all.none());
    // Few calls may fail unharmed (a journal that could not be deleted in time is emptied instead).
    CHECK(reported > runs / 2);
    if (fault.code == SQLITE_FULL)
        CHECK(diskFullSaid);
}
