// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/gate_book.h"
#include "tests/reliability/writer_process.h"

#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::gate;

namespace {

struct Killed {
    Findings findings;
    qint64 acknowledged = 0;
    int hotJournals = 0;
};

/// Kills `writers` processes at a random moment of their writing, `times` over, and looks into the book after each.
Killed killWriters(const QString &directory, int times, int writers, bool loose)
{
    Killed all;
    static std::mt19937 random(7);
    for (int i = 0; i < times; ++i) {
        std::vector<std::unique_ptr<WriterProcess>> processes;
        for (int w = 0; w < writers; ++w) {
            QStringList arguments{directory, QString::number(i * 10 + w)};
            if (loose)
                arguments.append(QStringLiteral("--loose"));
            processes.push_back(std::make_unique<WriterProcess>(arguments));
        }
        // The moment is counted from an acknowledgement, so that a slow machine kills no writer before it writes.
        for (const auto &process : processes)
            REQUIRE(process->waitForCommits(0));
        if (writers == 1)
            REQUIRE(processes.front()->waitForCommits(1 + static_cast<int>(random() % 4)));
        else
            REQUIRE(WriterProcess::waitForAny(processes));
        QThread::usleep(random() % 12'000);
        for (const auto &process : processes)
            process->kill();
        std::vector<qint64> acknowledged;
        for (const auto &process : processes) {
            const auto numbers = process->acknowledged();
            acknowledged.insert(acknowledged.end(), numbers.begin(), numbers.end());
        }
        all.acknowledged += static_cast<qint64>(acknowledged.size());
        all.hotJournals += QFile::exists(GateBook::dataFile(directory) + QStringLiteral("-journal")) ? 1 : 0;
        const bool full = i % 10 == 9 || i == times - 1;
        all.findings.add(inspect(directory, acknowledged, full ? Depth::Everything : Depth::Counts));
    }
    return all;
}

void requireNothingLost(int kills, int writers)
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toLocal8Bit());
    REQUIRE(GateBook::create(folder.path()));
    const Killed result = killWriters(folder.path(), kills, writers, false);
    CAPTURE(result.findings.first.toStdString(), result.acknowledged, result.hotJournals);
    CHECK(result.findings.unopened == 0);
    CHECK(result.findings.lost == 0);
    CHECK(result.findings.halves == 0);
    CHECK(result.findings.unverified == 0);
    CHECK(result.findings.damaged == 0);
    // Without these the kills would have come too early or too late to prove anything.
    CHECK(result.acknowledged >= kills);
    CHECK(result.hotJournals > 0);
}

} // namespace

TEST_CASE("Nothing committed is lost when the writing process is killed", "[reliability]")
{
    requireNothingLost(rounds(70), 1);
}

TEST_CASE("Nothing committed is lost when three writing processes are killed", "[reliability]")
{
    requireNothingLost(rounds(30), 3);
}

TEST_CASE("Control: writes without a transaction are found half done after kills", "[reliability]")
{
    const QTemporaryDir folder;
    REQUIRE(GateBook::create(folder.path()));
    // Where in the pair a kill falls is chance: some tries, the first half done pair is enough.
    int halves = 0;
    for (int tries = 0; tries < 100 && halves == 0; ++tries)
        halves = killWriters(folder.path(), 1, 1, true).findings.halves;
    CHECK(halves > 0);
}
