// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/code_words.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace zhiyin;
using namespace zhiyin::paper;

namespace {
QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

TEST_CASE("Money on paper has grouping, all its decimals and a true minus", "[paper][words]")
{
    const PaperWords english(ReportLanguage::English);
    const PaperWords chinese(ReportLanguage::SimplifiedChinese);
    const Currency yuan;
    const Currency yen = *Currency::parse(u"JPY");
    CHECK(english.amount(Money(0, yuan)) == utf8("0.00"));
    CHECK(english.amount(Money(99999, yuan)) == utf8("999.99"));
    CHECK(english.amount(Money(100000, yuan)) == utf8("1,000.00"));
    CHECK(english.amount(Money(-123456789, yuan)) == utf8("−1,234,567.89"));
    CHECK(chinese.amount(Money(1234567, yen)) == utf8("1,234,567"));
    CHECK(english.amount(Money(std::numeric_limits<qint64>::max(), yuan)) == utf8("92,233,720,368,547,758.07"));
    CHECK(english.money(Money(5, yuan)) == utf8("CNY\u00a00.05"));
    CHECK(english.quantity(Quantity(1234567890LL)) == utf8("1,234.56789"));
    CHECK(english.quantity(std::optional<Quantity>()) == utf8("–"));
    CHECK(english.signedQuantity(Quantity(5000000)) == utf8("+5"));
    CHECK(english.signedQuantity(Quantity(-5000000)) == utf8("−5"));
}

TEST_CASE("Dates and periods take the form of the report's language", "[paper][words]")
{
    const PaperWords english(ReportLanguage::English);
    const PaperWords chinese(ReportLanguage::SimplifiedChinese);
    const QDate day(2026, 9, 3);
    CHECK(english.date(day) == utf8("3 Sep 2026"));
    CHECK(chinese.date(day) == utf8("2026/9/3"));
    CHECK(english.date(std::optional<QDate>()) == utf8("–"));
    const Period quarter = quarterOf(day);
    CHECK(english.periodName(quarter) == utf8("Third quarter 2026"));
    CHECK(chinese.periodName(quarter) == utf8("2026年第三季度"));
    CHECK(english.periodName({QDate(2024, 2, 1), QDate(2024, 2, 29)}) == utf8("February 2024"));
    CHECK(chinese.periodName({QDate(2024, 2, 1), QDate(2024, 2, 29)}) == utf8("2024年2月"));
    CHECK(english.periodName({QDate(2024, 2, 1), QDate(2024, 2, 28)}) == utf8("1 Feb 2024 – 28 Feb 2024"));
    const QDateTime moment(QDate(2026, 9, 30), QTime(18, 5), Qt::UTC);
    CHECK(english.moment(moment, QTimeZone("Asia/Shanghai")) == utf8("1 Oct 2026 02:05 (UTC+08:00)"));
}

TEST_CASE("A figure that does not exist is a dash, never zero", "[paper][words]")
{
    const PaperWords english(ReportLanguage::English);
    CHECK(english.figure(std::nullopt, IndicatorUnit::Ratio) == utf8("–"));
    CHECK(english.figure(0.0, IndicatorUnit::Ratio) == utf8("0.0%"));
    CHECK(english.figure(0.8712, IndicatorUnit::Ratio) == utf8("87.1%"));
    CHECK(english.figure(86.25, IndicatorUnit::Score) == utf8("86.25"));
    CHECK(english.count(1864) == utf8("1,864"));
    CHECK(english.count(-5, 2) == utf8("−0.05"));
    CHECK(english.count(123456789, 2) == utf8("1,234,567.89"));
    CHECK(english.share(4373) == utf8("43.73%"));
}

TEST_CASE("Codes have names in both languages; what is not known stands as it is", "[paper][words]")
{
    const PaperWords english(ReportLanguage::English);
    const PaperWords chinese(ReportLanguage::SimplifiedChinese);
    CHECK(tierName(english, utf8("platinum")) == utf8("Platinum"));
    CHECK(tierName(chinese, utf8("platinum")) == utf8("白金"));
    CHECK(tierName(chinese, utf8("our own tier")) == utf8("our own tier"));
    CHECK(tierName(chinese, {}) == utf8("–"));
    CHECK(complaintStateName(chinese, utf8("followed_up")) == utf8("已回访"));
    CHECK(indicatorName(chinese, utf8("retention")) == utf8("客户保留率"));
    for (int kind = 0; kind <= static_cast<int>(MovementKind::Other); ++kind) {
        const auto movement = static_cast<MovementKind>(kind);
        CHECK_FALSE(movementName(english, movement).isEmpty());
        CHECK(movementName(english, movement) != movementName(chinese, movement));
    }
    for (int kind = 0; kind <= static_cast<int>(NextStepKind::ProductAboveLevel); ++kind) {
        const NextStep step{static_cast<NextStepKind>(kind), std::nullopt, utf8("T-1"), false};
        CHECK(nextStepText(english, step) != nextStepText(chinese, step));
        CHECK_FALSE(nextStepText(chinese, step).contains(u'%'));
    }
}
