// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/account_figures.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

const Period kSeptember{QDate(2026, 9, 1), QDate(2026, 9, 30)};
const Currency kDollar = *Currency::parse(u"USD");

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

Money yuan(qint64 minor)
{
    return Money(minor, Currency());
}

PositionRow position(const char *code, const char *level, Money value)
{
    PositionRow row;
    row.productCode = u(code);
    row.productName = u(code) + u(" fund");
    row.productClass = u("funds");
    row.riskLevel = u(level);
    row.marketValue = value;
    return row;
}

MovementLine movement(int day, MovementKind kind, const char *code, Money amount)
{
    MovementLine line;
    line.on = QDate(2026, 9, 1).addDays(day - 1);
    line.kind = kind;
    line.productCode = u(code);
    line.amount = amount;
    return line;
}

ReconciliationInput september()
{
    return {kSeptember,
            Currency(),
            {position("A", "R4", yuan(10'000)), position("B", "R2", yuan(5'000))},
            {position("A", "R4", yuan(13'500)), position("C", "", Money(700, kDollar))},
            {movement(2, MovementKind::Buy, "A", yuan(4'000)), movement(3, MovementKind::Sell, "A", yuan(1'000)),
             movement(4, MovementKind::Sell, "B", yuan(5'200)), movement(5, MovementKind::Dividend, "A", yuan(90)),
             movement(6, MovementKind::Fee, "A", yuan(30)), movement(7, MovementKind::Interest, "", yuan(11)),
             movement(8, MovementKind::Deposit, "", yuan(2'000)), movement(9, MovementKind::Buy, "", yuan(77)),
             movement(10, MovementKind::Buy, "C", Money(650, kDollar)), movement(0, MovementKind::Buy, "A", yuan(999)),
             movement(31, MovementKind::Fee, "A", yuan(999))}};
}

} // namespace

TEST_CASE("Fund movements add up by kind and currency, within the month", "[report][account]")
{
    const auto lines = flowLines(september());
    REQUIRE(lines);
    CHECK(*lines
          == std::vector{FlowLine{MovementKind::Buy, 2, yuan(4'077)},
                         FlowLine{MovementKind::Buy, 1, Money(650, kDollar)},
                         FlowLine{MovementKind::Sell, 2, yuan(6'200)}, FlowLine{MovementKind::Deposit, 1, yuan(2'000)},
                         FlowLine{MovementKind::Interest, 1, yuan(11)}, FlowLine{MovementKind::Dividend, 1, yuan(90)},
                         FlowLine{MovementKind::Fee, 1, yuan(30)}});
    CHECK(flowLines({kSeptember, Currency(), {}, {}, {}})->empty());
}

TEST_CASE("A product's result is what its value, income and fees leave", "[report][account]")
{
    const auto lines = returnLines(september());
    REQUIRE(lines);
    REQUIRE(lines->size() == 4);
    const Money zero = yuan(0);
    // 13,500 − 10,000 − 4,000 + 1,000 = 500; + 90 − 30 = 560.
    CHECK(lines->at(0)
          == ReturnLine{u("A"), u("A fund"), yuan(10'000), yuan(4'000), yuan(1'000), yuan(13'500), yuan(500), yuan(90),
                        yuan(30), yuan(560)});
    CHECK(lines->at(1).result == yuan(200));
    CHECK(lines->at(2).productCode == u("C"));
    CHECK(lines->at(2).result == Money(50, kDollar));
    CHECK(lines->at(3) == ReturnLine{u(""), {}, zero, zero, zero, zero, zero, yuan(11), zero, yuan(11)});

    const auto totals = returnTotals(*lines);
    REQUIRE(totals);
    REQUIRE(totals->size() == 2);
    CHECK(totals->at(0).result == yuan(771));
    CHECK(totals->at(0).opening == yuan(15'000));
    CHECK(totals->at(1).result == Money(50, kDollar));
}

TEST_CASE("Holdings by risk come highest first and add up", "[report][account]")
{
    ReconciliationInput input = september();
    const auto toBook = [](Money money, QDate) { return std::optional(yuan(money.minor() * 7)); };
    const auto slices = riskAllocation(input, toBook);
    REQUIRE(slices);
    REQUIRE(slices->size() == 2);
    CHECK(slices->at(0) == AllocationSlice{u("R4"), yuan(13'500), 7337});
    CHECK(slices->at(1) == AllocationSlice{u(""), yuan(4'900), 2663});
    const auto none = riskAllocation(input, [](Money, QDate) { return std::optional<Money>(); });
    CHECK(none->empty());
}
