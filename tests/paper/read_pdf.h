// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch_test_macros.hpp>

namespace zhiyin::tests {

/// What a reader gets out of the file, by poppler; the test skips where that is not installed.
inline QString pdfText(const QString &path, const QStringList &options = {QStringLiteral("-layout")})
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        SKIP("pdftotext is not installed");
    QProcess process;
    process.start(tool, options + QStringList{path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace zhiyin::tests
