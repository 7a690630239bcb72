// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/gate_book.h"
#include "tests/reliability/shim_vfs.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <sqlcipher/sqlite3.h>

using namespace zhiyin;
using namespace zhiyin::gate;

namespace {

constexpr int kCommits = 60;

/// A run of writes as the disk saw it: what lay there before, each call, and where among them commits were acknowledged.
struct Recorded {
    struct Acknowledged {
        qint64 n;
        size_t calls;
    };
    DiskImage before;
    std::vector<DiskCall> calls;
    std::vector<Acknowledged> acknowledged;
};

DiskImage readFolder(const QString &directory)
{
    DiskImage image;
    for (const QFileInfo &info : QDir(directory).entryInfoList({QStringLiteral("data.db*")}, QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        image.insert(info.fileName().toLatin1(), file.readAll());
    }
    return image;
}

void writeFolder(const QString &directory, const DiskImage &image)
{
    REQUIRE(QDir().mkpath(directory));
    for (const QString &name : QDir(directory).entryList(QDir::Files))
        QFile::remove(directory + u'/' + name);
    for (auto file = image.begin(); file != image.end(); ++file) {
        QFile out(directory + u'/' + QString::fromLatin1(file.key()));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(file.value());
    }
}

/// The control: the only open connection of this process is told not to sync, past the program's guard against that.
void switchSyncOff()
{
    const QStringList names = QSqlDatabase::connectionNames();
    REQUIRE(names.size() == 1);
    const QVariant handle = QSqlDatabase::database(names.first(), false).driver()->handle();
    auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_set_authorizer(connection, nullptr, nullptr);
    REQUIRE(sqlite3_exec(connection, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) == SQLITE_OK);
}

Recorded recordWrites(const QString &directory, bool syncing)
{
    Recorded recorded;
    REQUIRE(GateBook::create(directory));
    recorded.before = readFolder(directory);
    const auto book = GateBook::open(directory);
    REQUIRE(book);
    if (!syncing)
        switchSyncOff();
    std::mt19937 random(3);
    ShimVfs::startRecording();
    for (int i = 0; i < kCommits; ++i) {
        const auto newest = (*book)->write(random);
        REQUIRE(newest);
        recorded.acknowledged.push_back({*newest, ShimVfs::recorded()});
    }
    recorded.calls = ShimVfs::stopRecording();
    return recorded;
}

Findings cutPower(const Recorded &recorded, const QString &directory, int cuts)
{
    constexpr std::array kTreatments{Unsynced::Lost, Unsynced::SomeWrites, Unsynced::TornSectors, Unsynced::Garbage};
    Findings all;
    std::mt19937 random(11);
    for (int i = 0; i < cuts; ++i) {
        const size_t calls = 1 + random() % recorded.calls.size();
        const Unsynced treatment = kTreatments[static_cast<size_t>(i) % kTreatments.size()];
        writeFolder(directory, imageAfterCut(recorded.before, recorded.calls, calls, treatment, random));
        std::vector<qint64> acknowledged;
        for (const auto &one : recorded.acknowledged) {
            if (one.calls <= calls)
                acknowledged.push_back(one.n);
        }
        all.add(inspect(directory, acknowledged, Depth::Everything));
    }
    return all;
}

Findings recordAndCut(bool syncing, int cuts)
{
    ShimVfs::install();
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toLocal8Bit());
    const QString written = folder.filePath(QStringLiteral("written"));
    REQUIRE(QDir().mkpath(written));
    const Recorded recorded = recordWrites(written, syncing);
    // Proof that the program's own connection went through the shim at all.
    REQUIRE(recorded.calls.size() > kCommits);
    return cutPower(recorded, folder.filePath(QStringLiteral("cut")), cuts);
}

} // namespace

TEST_CASE("Nothing committed is lost when the power is cut", "[reliability]")
{
    const Findings findings = recordAndCut(true, rounds(300));
    CAPTURE(findings.first.toStdString());
    CHECK(findings.unopened == 0);
    CHECK(findings.lost == 0);
    CHECK(findings.halves == 0);
    CHECK(findings.unverified == 0);
    CHECK(findings.damaged == 0);
}

TEST_CASE("Control: without syncs the same power cuts destroy commits", "[reliability]")
{
    const Findings findings = recordAndCut(false, 60);
    CHECK(findings.lost > 0);
    CHECK(findings.unopened + findings.halves + findings.damaged > 0);
}
