// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/case_pages.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

CasePack somePack()
{
    CasePack pack;
    ComplaintCase &complaint = pack.file.view.complaint;
    complaint.id = ComplaintId(7);
    complaint.complainant = QStringLiteral("欧阳娜");
    complaint.category = QStringLiteral("收费");
    complaint.text = QStringLiteral("重复收费，金额 120 元。");
    complaint.policyVersion = QStringLiteral("complaint 0");
    complaint.facts.receivedAt = QDateTime({2026, 2, 13}, {2, 0}, Qt::UTC);
    complaint.facts.events = {{.step = ComplaintStep::Assess, .at = complaint.facts.receivedAt.addSecs(3600)}};
    pack.zone = QTimeZone("Asia/Shanghai");
    pack.madeAt = complaint.facts.receivedAt.addDays(20);
    pack.institution = QStringLiteral("测试机构");
    pack.anchor = QStringLiteral("1.12:abcd");
    ClockAccount clock;
    clock.clock.name = ClockName::Statutory;
    clock.clock.dueAt = complaint.facts.receivedAt.addDays(15);
    for (int day = 0; day < 16; ++day)
        clock.why.steps.push_back(
            {QDate(2026, 2, 13).addDays(day), day > 0, day > 0 ? DayReason::NaturalDay : DayReason::StartDay, {}});
    pack.clocks = {clock};
    pack.letters = {{AnyId(9),
                     QStringLiteral("complaint_receipt"),
                     {QStringLiteral("投诉受理通知"), QStringLiteral("尊敬的欧阳娜：\n\n已收到。")},
                     QByteArray(64, 'a'),
                     true}};
    pack.parts = {{QStringLiteral("case.json"), "{\"zqpart\": 1}", QByteArray(64, 'b')}};
    return pack;
}

} // namespace

TEST_CASE("The pages of a case have its index, its clocks and its letters", "[paper][complaint]")
{
    const CasePack pack = somePack();
    const auto document = paper::packDocument(pack, QPageSize(QPageSize::A4));
    CHECK(document.pageCount() >= 2);
    CHECK(paper::clocksDocument(pack, QPageSize(QPageSize::A4)).pageCount() == 1);
    const QString pictures = qEnvironmentVariable("ZHIYIN_PICTURES");
    if (!pictures.isEmpty()) {
        int n = 0;
        for (const QImage &page : paper::renderPages(document, 80))
            CHECK(page.save(QStringLiteral("%1/pack-%2.png").arg(pictures).arg(++n)));
    }
}

TEST_CASE("The parts of a pack lie in the file as they were hashed", "[paper][complaint]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pack.pdf"));
    const CasePack pack = somePack();
    REQUIRE(paper::printPack(pack, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.contains("/EmbeddedFile"));
}
