// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/gate_book.h"
#include "tests/reliability/writer_process.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::gate;

namespace {

QByteArray firstBytes(const QString &directory)
{
    QFile file(GateBook::dataFile(directory));
    return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

} // namespace

TEST_CASE("A book stays encrypted with the plain library loaded in front", "[reliability]")
{
    const QByteArray preload = ZHIYIN_PLAIN_SQLITE;
    if (preload.isEmpty())
        SKIP("no plain libsqlite3.so.0 on this machine");
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toLocal8Bit());
    WriterProcess writer({folder.path(), QStringLiteral("1"), QStringLiteral("--once")}, preload);
    REQUIRE(writer.waitForEnd() == 0);
    CHECK(writer.output().startsWith("cipher 4."));
    CHECK(firstBytes(folder.path()).size() == 16);
    CHECK_FALSE(firstBytes(folder.path()).startsWith("SQLite format"));
    const Findings findings = inspect(folder.path(), {}, Depth::Everything);
    CAPTURE(findings.first.toStdString());
    CHECK(findings.none());
}

TEST_CASE("Opening fails closed where the calls reach a library that cannot encrypt", "[reliability]")
{
    const QByteArray program = ZHIYIN_GATE_PLAIN;
    if (program.isEmpty())
        SKIP("no plain libsqlite3.so.0 on this machine");
    const QTemporaryDir folder;
    WriterProcess writer(QString::fromLocal8Bit(program), {folder.path()});
    CHECK(writer.waitForEnd() == 0);
    CHECK(writer.output() == "refused\n");
    CHECK_FALSE(firstBytes(folder.path()).startsWith("SQLite format"));
}
