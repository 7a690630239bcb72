// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/certificate_pages.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::paper;

namespace {

ErasureCertificate sample(int tables)
{
    QJsonObject rows;
    for (int i = 0; i < tables; ++i)
        rows.insert(QStringLiteral("table_%1").arg(i), i);
    return {AnyId(7),
            ClientId(8),
            QDateTime(QDate(2026, 9, 30), QTime(8, 0), Qt::UTC),
            QStringLiteral("Wei Lan"),
            QStringLiteral("Lin Wen"),
            {{QStringLiteral("relationship_ended"), QStringLiteral("2005-01-01")},
             {QStringLiteral("kept_until"), QStringLiteral("2015-01-01")},
             {QStringLiteral("rule"), QStringLiteral("relationship")},
             {QStringLiteral("rows"), rows},
             {QStringLiteral("key_destroyed"), true},
             {QStringLiteral("journal_anchor"), QStringLiteral("1.7:abc")}}};
}

} // namespace

TEST_CASE("A certificate of erasure prints, with what was erased and without", "[paper][certificate]")
{
    const QTimeZone zone("Asia/Shanghai");
    const QString institution = QStringLiteral("River Bank");
    CHECK(certificateDocument(sample(3), institution, zone, QPageSize(QPageSize::A4)).pageCount() == 1);
    CHECK(certificateDocument(sample(0), institution, zone, QPageSize(QPageSize::A4)).pageCount() == 1);
    CHECK(certificateDocument(sample(200), institution, zone, QPageSize(QPageSize::A4)).pageCount() > 1);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("certificate.pdf"));
    const auto printed = printCertificate(sample(3), institution, zone, file);
    REQUIRE(printed);
    CHECK(printed->pages == 1);
    CHECK(!QFile(file).permissions().testFlag(QFileDevice::ReadOther));
    CHECK(!printCertificate(sample(3), institution, zone, folder.filePath(QStringLiteral("no/such/folder.pdf"))));
}
