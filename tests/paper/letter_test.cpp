// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter_pages.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::paper;

namespace {

const LetterFrame kFrame{QStringLiteral("知音财富"), QDateTime({2026, 9, 24}, {1, 0}, Qt::UTC)};

std::vector<AddressLabel> labels(int count)
{
    std::vector<AddressLabel> all;
    for (int i = 0; i < count; ++i)
        all.push_back({{ClientId(1), QStringLiteral("K"), QStringLiteral("欧阳娜")}, QStringLiteral("北京市朝阳区")});
    return all;
}

/// Whether anything but paper stands on a part of the page, in millimetres.
bool isPrinted(const Document &document, int page, QRectF millimetres)
{
    constexpr double kDotsPerInch = 72;
    constexpr double kMillimetresPerInch = 25.4;
    const QImage image = pageImage(document, page, kDotsPerInch);
    const double scale = kDotsPerInch / kMillimetresPerInch;
    const QRect area = QRectF(millimetres.topLeft() * scale, millimetres.size() * scale).toRect() & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Labels stand where a sheet has them, and begin behind those used up", "[paper][letter]")
{
    const LabelSheet *sheet = labelSheet(u"3x8");
    REQUIRE(sheet != nullptr);
    CHECK(labelSheet(u"9x9") == nullptr);
    CHECK(labelDocument(labels(24), *sheet, 0, kFrame).pageCount() == 1);
    CHECK(labelDocument(labels(25), *sheet, 0, kFrame).pageCount() == 2);
    CHECK(labelDocument(labels(24), *sheet, 1, kFrame).pageCount() == 2);
    const Document second = labelDocument(labels(1), *sheet, 1, kFrame);
    CHECK_FALSE(isPrinted(second, 0, {0, 0, 70, 297}));
    CHECK(isPrinted(second, 0, {70, 0.5, 70, 37}));
    CHECK_FALSE(isPrinted(second, 0, {140, 0, 70, 297}));
    CHECK_FALSE(isPrinted(second, 0, {0, 38, 210, 259}));
    // Every sheet fits on its paper.
    for (const LabelSheet &one : labelSheets()) {
        CAPTURE(one.code.toString().toStdString());
        CHECK(one.left + one.columns * one.width + (one.columns - 1) * one.gap <= 210);
        CHECK(one.top + one.rows * one.height <= 297);
    }
}

TEST_CASE("A card a page and a letter a page, saved whole", "[paper][letter]")
{
    const LetterText text{
        QStringLiteral("生日快乐"), QStringLiteral("尊敬的欧阳娜女士：\n\n祝您生日快乐。\n\n知音财富"), {}};
    const Document cards = cardDocument({text, text, text}, kFrame);
    CHECK(cards.pageCount() == 3);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cards.pdf"));
    REQUIRE(savePages(cards, file));
    const Document letters = letterDocument({text, text}, kFrame, QPageSize(QPageSize::A4));
    CHECK(letters.pageCount() == 2);
    LetterText longer = text;
    for (int i = 0; i < 80; ++i)
        longer.body += QStringLiteral("\n\n又一段");
    CHECK(letterDocument({longer, text}, kFrame, QPageSize(QPageSize::A4)).pageCount() > 2);
}
