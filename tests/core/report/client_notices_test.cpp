// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/client_notices.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

HoldingLine held(const char *code, const char *productClass, const char *level, qint64 minor)
{
    HoldingLine line;
    line.productCode = q(code);
    line.productName = q(code);
    line.productClass = q(productClass);
    line.riskLevel = q(level);
    line.marketValue = Money(minor, Currency());
    return line;
}

ClientReport reportOf(std::vector<HoldingLine> holdings)
{
    ClientReport report;
    report.holdings = std::move(holdings);
    report.risk = RiskLine{q("C3"), QDate(2026, 3, 2), QDate(2027, 3, 1), false};
    return report;
}

} // namespace

TEST_CASE("What must be said stands beside the holdings it is about", "[report][notices]")
{
    CHECK(productSentences({}).empty());
    CHECK(productSentences({held("D", "存款", "R1", 1)}).empty());
    HoldingLine wealth = held("W", "理财", "R2", 1);
    wealth.benchmark = q("3.2%–3.8%");
    CHECK(productSentences({wealth, wealth})
          == std::vector{ProductSentence::BenchmarkIsNoPromise, ProductSentence::WealthIsNoDeposit,
                         ProductSentence::PastIsNoPromise});
    CHECK(productSentences({held("F", "mixed fund", "R3", 1), held("I", "保险", "R2", 1)})
          == std::vector{ProductSentence::PastIsNoPromise, ProductSentence::FundsCarryRisk,
                         ProductSentence::InsuranceMayReturnLess});
}

TEST_CASE("Risks are told where they are", "[report][notices]")
{
    const Currency yuan;
    CHECK(riskNotices(reportOf({}), yuan).empty());
    // A deposit may be all there is; a fund of more than half is pointed out.
    CHECK(riskNotices(reportOf({held("D", "deposit", "R1", 900), held("F", "fund", "R2", 100)}), yuan).empty());
    const auto notices = riskNotices(reportOf({held("F", "fund", "R4", 501), held("G", "fund", "R2", 499)}), yuan);
    CHECK(
        notices
        == std::vector<RiskNotice>{{RiskNoticeKind::HighRisk, {}, 5010}, {RiskNoticeKind::Concentrated, q("F"), 5010}});
    // The only thing held is no concentration of what else there is; in two currencies no share is told.
    CHECK(riskNotices(reportOf({held("F", "fund", "R2", 500)}), yuan).empty());
    HoldingLine dollars = held("U", "fund", "R5", 100);
    dollars.marketValue = Money(100, *Currency::parse(u"USD"));
    dollars.aboveClientLevel = true;
    CHECK(riskNotices(reportOf({held("F", "fund", "R2", 500), dollars}), yuan)
          == std::vector<RiskNotice>{{RiskNoticeKind::HighRisk, {}, 0},
                                     {RiskNoticeKind::AboveLevel, q("U"), 0},
                                     {RiskNoticeKind::ForeignCurrency, q("USD"), 0}});
    ClientReport none = reportOf({});
    none.risk.reset();
    CHECK(riskNotices(none, yuan).front().kind == RiskNoticeKind::LevelMissing);
    none.risk = RiskLine{q("C3"), QDate(2025, 3, 2), QDate(2026, 3, 1), true};
    none.assets.total = AssetStatement{};
    none.assets.total->marketChange = Money(-1, yuan);
    CHECK(riskNotices(none, yuan)
          == std::vector<RiskNotice>{{RiskNoticeKind::FellInValue, {}, 0}, {RiskNoticeKind::LevelExpired, {}, 0}});
}

TEST_CASE("Maturities are those of the period and the year after it", "[report][notices]")
{
    const QDate from(2026, 7, 1);
    const QDate to(2026, 9, 30);
    const auto on = [](const char *code, QDate day) {
        HoldingLine line = held(code, "理财", "R2", 1);
        line.maturesOn = day;
        return line;
    };
    const auto lines =
        maturityLines({on("late", to.addDays(kMaturityDays)), on("later", to.addDays(kMaturityDays + 1)),
                       on("first", from), on("before", from.addDays(-1)), held("never", "fund", "R2", 1)},
                      from, to);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].productCode == q("first"));
    CHECK(lines[1].productCode == q("late"));
}

TEST_CASE("Fees are added up by currency, and overflow is no figure", "[report][notices]")
{
    const auto fee = [](qint64 minor, const char *code) {
        return MovementLine{QDate(2026, 7, 1), MovementKind::Fee, {}, {}, {}, Money(minor, *Currency::parse(q(code)))};
    };
    MovementLine buy = fee(7, "CNY");
    buy.kind = MovementKind::Buy;
    HoldingLine terms = held("W", "理财", "R2", 1);
    terms.feeTerms = q("0.3% a year");
    const auto section =
        feeSection({fee(100, "CNY"), fee(5, "USD"), fee(23, "CNY"), buy}, {terms, held("F", "fund", "R2", 1)});
    REQUIRE(section);
    CHECK(section->rows == 3);
    CHECK(section->charged == std::vector{Money(123, Currency()), Money(5, *Currency::parse(u"USD"))});
    REQUIRE(section->terms.size() == 1);
    CHECK(section->terms[0].terms == q("0.3% a year"));
    CHECK_FALSE(feeSection({fee(std::numeric_limits<qint64>::max(), "CNY"), fee(1, "CNY")}, {}));
}
