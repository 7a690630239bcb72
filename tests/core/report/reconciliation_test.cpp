// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/next_steps.h"
#include "core/report/reconciliation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

#include <limits>

using namespace zhiyin;

namespace {

const Currency kYuan = *Currency::parse(u"CNY");
const Currency kDollar = *Currency::parse(u"USD");
const Period kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};
const QDate kEve(2026, 6, 30);

std::optional<Money> noRate(Money, QDate)
{
    return std::nullopt;
}

std::optional<Money> sevenYuan(Money money, QDate)
{
    return Money(money.minor() * 7, kYuan);
}

PositionRow held(const char16_t *code, qint64 units, qint64 minor, QDate asOf, const char16_t *productClass = u"funds")
{
    return {QString::fromUtf16(code),
            QString::fromUtf16(code),
            QString::fromUtf16(productClass),
            QStringLiteral("R3"),
            Quantity(units * 1000000),
            Money(minor, kYuan),
            asOf};
}

MovementLine moved(MovementKind kind, const char16_t *code, qint64 units, qint64 minor, QDate on = QDate(2026, 8, 3))
{
    return {
        on, kind, QString::fromUtf16(code), QString::fromUtf16(code), Quantity(units * 1000000), Money(minor, kYuan)};
}

ReconciliationInput input()
{
    return {kQuarter, kYuan, {}, {}, {}};
}

Quantity units(qint64 count)
{
    return Quantity(count * 1000000);
}

} // namespace

TEST_CASE("Where no cash is recorded, purchases come in and sales go out", "[report]")
{
    auto figures = input();
    figures.opening = {held(u"A", 100, 100000, kEve)};
    figures.closing = {held(u"A", 130, 140000, kQuarter.to)};
    figures.movements = {moved(MovementKind::Buy, u"A", 50, 50000), moved(MovementKind::Sell, u"A", 20, 21000),
                         moved(MovementKind::Deposit, u"", 0, 999), moved(MovementKind::Other, u"", 0, 5)};
    const auto section = assetSection(figures, noRate);
    REQUIRE(section);
    CHECK(section->basis == FlowBasis::CashOutside);
    REQUIRE(section->total);
    const Money zero = Money::zero(kYuan);
    CHECK(*section->total
          == AssetStatement{Money(100000, kYuan), Money(50000, kYuan), Money(21000, kYuan), Money(11000, kYuan),
                            Money(140000, kYuan)});
    CHECK(section->byCurrency == std::vector{*section->total});
    CHECK(section->undirected == 1);
    CHECK(section->openingAsOf == kEve);
    CHECK(section->total->opening != zero);
}

TEST_CASE("Where cash is recorded, deposits come in, withdrawals go out and trades stay inside", "[report]")
{
    auto figures = input();
    figures.opening = {held(u"CASH", 1000, 100000, kEve, u"cash")};
    figures.closing = {held(u"CASH", 700, 70000, kQuarter.to, u"现金"), held(u"A", 50, 52000, kQuarter.to)};
    figures.movements = {moved(MovementKind::Deposit, u"", 0, 30000), moved(MovementKind::Withdrawal, u"", 0, 10000),
                         moved(MovementKind::Buy, u"A", 50, 50000), moved(MovementKind::Dividend, u"A", 0, 100)};
    const auto section = assetSection(figures, noRate);
    REQUIRE(section);
    CHECK(section->basis == FlowBasis::CashInside);
    REQUIRE(section->total);
    CHECK(section->total->inflows == Money(30000, kYuan));
    CHECK(section->total->outflows == Money(10000, kYuan));
    CHECK(section->total->marketChange == Money(2000, kYuan));
}

TEST_CASE("Only movements of the period count, its first and last day among them", "[report]")
{
    auto figures = input();
    figures.movements = {moved(MovementKind::Buy, u"A", 1, 1, kEve),
                         moved(MovementKind::Buy, u"A", 1, 10, kQuarter.from),
                         moved(MovementKind::Buy, u"A", 1, 100, kQuarter.to),
                         moved(MovementKind::Buy, u"A", 1, 1000, kQuarter.to.addDays(1))};
    const auto section = assetSection(figures, noRate);
    REQUIRE(section->total);
    CHECK(section->total->inflows == Money(110, kYuan));
    CHECK(reconcileProducts(figures)->front().bought == units(2));
}

TEST_CASE("Without any record there is no statement", "[report]")
{
    const auto section = assetSection(input(), noRate);
    REQUIRE(section);
    CHECK(section->byCurrency.empty());
    CHECK_FALSE(section->total);
    CHECK(section->missingRates.empty());
}

TEST_CASE("Currencies are kept apart; without a rate there is no total and the rate is named", "[report]")
{
    auto figures = input();
    figures.opening = {held(u"A", 1, 1000, kEve)};
    figures.closing = {held(u"A", 1, 1100, kQuarter.to), held(u"U", 1, 500, kQuarter.to),
                       held(u"V", 1, 500, kQuarter.to)};
    figures.closing[1].marketValue = Money(500, kDollar);
    figures.closing[2].marketValue = Money(500, kDollar);
    const auto section = assetSection(figures, noRate);
    REQUIRE(section);
    REQUIRE(section->byCurrency.size() == 2);
    CHECK(section->byCurrency[0].closing == Money(1100, kYuan));
    CHECK(section->byCurrency[1].closing == Money(1000, kDollar));
    CHECK(section->byCurrency[1].marketChange == Money(1000, kDollar));
    CHECK_FALSE(section->total);
    CHECK(section->missingRates == std::vector{MissingRate{kDollar, kYuan, kQuarter.to}});
    CHECK(allocation(figures, noRate)->empty());

    const auto whole = assetSection(figures, sevenYuan);
    REQUIRE(whole->total);
    CHECK(whole->total->closing == Money(8100, kYuan));
    CHECK(whole->missingRates.empty());
}

TEST_CASE("Quantities reconcile product by product", "[report]")
{
    auto figures = input();
    figures.opening = {held(u"A", 100, 1, kEve), held(u"B", 10, 1, kEve), held(u"C", 5, 1, kEve),
                       held(u"D", 0, 1, kEve)};
    figures.closing = {held(u"A", 130, 1, kQuarter.to), held(u"B", 10, 1, kQuarter.to), held(u"D", 0, 1, kQuarter.to)};
    figures.opening[3].quantity.reset();
    figures.closing[2].quantity.reset();
    figures.movements = {moved(MovementKind::Buy, u"A", 50, 1), moved(MovementKind::Sell, u"A", 20, 1),
                         moved(MovementKind::Sell, u"B", 1, 1), moved(MovementKind::Sell, u"C", 5, 1),
                         moved(MovementKind::Buy, u"E", 3, 1),  moved(MovementKind::Dividend, u"F", 3, 1),
                         moved(MovementKind::Buy, u"", 3, 1)};
    const auto lines = reconcileProducts(figures);
    REQUIRE(lines);
    REQUIRE(lines->size() == 5);
    const auto &all = *lines;
    CHECK(all[0].state == ReconciliationState::Explained);
    CHECK(all[0].bought == units(50));
    CHECK(all[1].state == ReconciliationState::Unexplained);
    CHECK(all[1].unexplained == units(1));
    CHECK(all[2].state == ReconciliationState::Explained);
    CHECK(all[3].state == ReconciliationState::NotCounted);
    CHECK_FALSE(all[3].opening);
    CHECK(all[4].state == ReconciliationState::Unexplained);
    CHECK(all[4].unexplained == units(-3));
    CHECK_FALSE(reconciles(all));
}

TEST_CASE("A quantity missing among others leaves the product incomplete, which counts as a difference", "[report]")
{
    auto figures = input();
    figures.opening = {held(u"A", 100, 1, kEve)};
    figures.closing = {held(u"A", 100, 1, kQuarter.to)};
    figures.closing[0].quantity.reset();
    const auto lines = reconcileProducts(figures);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().state == ReconciliationState::Incomplete);
    CHECK_FALSE(lines->front().unexplained);
    CHECK(draftReasons(true, *lines) == std::vector{DraftReason::NotReconciled});
}

TEST_CASE("A report is a draft until released and reconciled", "[report]")
{
    const std::vector<ProductReconciliation> none;
    std::vector<ProductReconciliation> off(1);
    off[0].state = ReconciliationState::Unexplained;
    CHECK(draftReasons(true, none).empty());
    CHECK(draftReasons(false, none) == std::vector{DraftReason::NotReleased});
    CHECK(draftReasons(false, off) == std::vector{DraftReason::NotReleased, DraftReason::NotReconciled});
}

TEST_CASE("Sums that do not fit fail instead of lying", "[report]")
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    auto figures = input();
    figures.closing = {held(u"A", 1, kMost, kQuarter.to), held(u"B", 1, 1, kQuarter.to)};
    CHECK_FALSE(assetSection(figures, noRate));
    CHECK_FALSE(allocation(figures, noRate));
    figures.closing = {held(u"A", 1, 1, kQuarter.to), held(u"A", 1, 1, kQuarter.to)};
    figures.closing[0].quantity = Quantity(kMost);
    CHECK_FALSE(reconcileProducts(figures));
}

TEST_CASE("The statement always adds up to the minor unit", "[report][property]")
{
    CHECK(rc::check([](const std::vector<qint32> &opening, const std::vector<qint32> &closing,
                       const std::vector<std::pair<quint8, quint32>> &moves, bool cash) {
        auto figures = input();
        const char16_t *kind = cash ? u"cash" : u"funds";
        for (const qint32 minor : opening)
            figures.opening.push_back(held(u"A", 1, minor, kEve, kind));
        for (const qint32 minor : closing)
            figures.closing.push_back(held(u"B", 1, minor, kQuarter.to, kind));
        for (const auto &[code, minor] : moves)
            figures.movements.push_back(
                moved(static_cast<MovementKind>(code % 8), u"A", 1, minor, kQuarter.from.addDays(code)));
        for (size_t i = 0; i < figures.movements.size(); i += 3)
            figures.movements[i].amount = Money(figures.movements[i].amount.minor(), kDollar);
        const auto section = assetSection(figures, sevenYuan);
        RC_ASSERT(section.has_value());
        auto statements = section->byCurrency;
        if (section->total)
            statements.push_back(*section->total);
        for (const AssetStatement &s : statements)
            RC_ASSERT(s.opening.minor() + s.inflows.minor() - s.outflows.minor() + s.marketChange.minor()
                      == s.closing.minor());
    }));
}

TEST_CASE("Allocation parts add up to the whole", "[report][property]")
{
    CHECK(rc::check([](const std::vector<quint32> &values) {
        auto figures = input();
        const std::array<const char16_t *, 5> classes{u"funds", u"cash", u"equities", u"insurance", u"deposits"};
        qint64 whole = 0;
        for (size_t i = 0; i < values.size(); ++i) {
            figures.closing.push_back(held(u"A", 1, values[i], kQuarter.to, classes[i % classes.size()]));
            whole += values[i];
        }
        const auto slices = allocation(figures, noRate);
        RC_ASSERT(slices.has_value());
        RC_ASSERT(slices->empty() == (whole == 0));
        int points = 0;
        qint64 sum = 0;
        for (const auto &slice : *slices) {
            points += slice.basisPoints;
            sum += slice.value.minor();
        }
        RC_ASSERT(sum == whole);
        RC_ASSERT(points == (whole == 0 ? 0 : 10000));
    }));
}

TEST_CASE("Holdings come by class, largest first, and say what lies above the client's level", "[report]")
{
    std::vector<PositionRow> closing{held(u"B", 1, 10, kQuarter.to, u"funds"), held(u"A", 1, 10, kQuarter.to, u"funds"),
                                     held(u"Z", 1, 100, kQuarter.to, u"deposits")};
    closing[0].riskLevel = QStringLiteral("R4");
    closing[2].riskLevel.clear();
    const auto lines = holdingLines(closing, QStringLiteral("C3"));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].productCode == QStringLiteral("Z"));
    CHECK(lines[1].productCode == QStringLiteral("A"));
    CHECK_FALSE(lines[0].aboveClientLevel);
    CHECK_FALSE(lines[1].aboveClientLevel);
    CHECK(lines[2].aboveClientLevel);
    CHECK_FALSE(holdingLines(closing, {})[2].aboveClientLevel);
}

TEST_CASE("Next steps: overdue first, then by date, then what has no date", "[report]")
{
    const QDate today(2026, 9, 30);
    NextStepFacts facts;
    facts.nextContactDue = today.addDays(5);
    facts.risk = RiskLine{QStringLiteral("C3"), QDate(2025, 9, 1), QDate(2026, 8, 31), true};
    facts.idDocumentExpiry = today.addDays(kNextStepHorizonDays + 1);
    ComplaintLine open;
    open.externalId = QStringLiteral("T-1");
    open.state = QStringLiteral("assessed");
    open.dueOn = today.addDays(2);
    ComplaintLine closed = open;
    closed.state = QStringLiteral("closed");
    facts.complaints = {open, closed};
    facts.holdings.resize(1);
    facts.holdings[0].aboveClientLevel = true;
    const auto steps = nextSteps(facts, today);
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].kind == NextStepKind::RiskAssessmentExpires);
    CHECK(steps[0].overdue);
    CHECK(steps[1].kind == NextStepKind::ComplaintDue);
    CHECK(steps[2].kind == NextStepKind::Contact);
    CHECK(steps[3].kind == NextStepKind::ProductAboveLevel);

    facts.risk.reset();
    facts.idDocumentExpiry = today.addDays(kNextStepHorizonDays);
    const auto more = nextSteps(facts, today);
    CHECK(std::count_if(more.begin(), more.end(),
                        [](const NextStep &s) { return s.kind == NextStepKind::RiskAssessmentMissing; })
          == 1);
    CHECK(std::count_if(more.begin(), more.end(),
                        [](const NextStep &s) { return s.kind == NextStepKind::IdDocumentExpires; })
          == 1);
}

TEST_CASE("Movement codes are those of the import", "[report]")
{
    CHECK(movementKind(u"buy") == MovementKind::Buy);
    CHECK(movementKind(u"withdrawal") == MovementKind::Withdrawal);
    CHECK(movementKind(u"other") == MovementKind::Other);
    CHECK(movementKind(u"BUY") == MovementKind::Other);
}
