// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/client_notices.h"

#include "core/product/product_class.h"

#include <algorithm>
#include <set>

namespace zhiyin {
namespace {

bool isFund(ProductClass kind)
{
    switch (kind) {
    case ProductClass::Fund:
    case ProductClass::BondFund:
    case ProductClass::MixedFund:
    case ProductClass::EquityFund:
    case ProductClass::PrivateFund: return true;
    default: return false;
    }
}

/// What is no promise of the bank itself.
bool mayVary(ProductClass kind)
{
    return kind != ProductClass::Cash && kind != ProductClass::Deposit;
}

void addSentencesOf(const HoldingLine &line, std::set<ProductSentence> &found)
{
    const auto kind = parseProductClass(line.productClass).value_or(ProductClass::Other);
    if (!line.benchmark.isEmpty())
        found.insert(ProductSentence::BenchmarkIsNoPromise);
    if (kind == ProductClass::WealthManagement || kind == ProductClass::StructuredDeposit
        || kind == ProductClass::Trust)
        found.insert(ProductSentence::WealthIsNoDeposit);
    if (mayVary(kind))
        found.insert(ProductSentence::PastIsNoPromise);
    if (isFund(kind))
        found.insert(ProductSentence::FundsCarryRisk);
    if (kind == ProductClass::Insurance)
        found.insert(ProductSentence::InsuranceMayReturnLess);
}

/// The whole of the holdings in minor units, where all are in one currency.
std::optional<qint64> wholeOf(const std::vector<HoldingLine> &holdings)
{
    qint64 whole = 0;
    for (const HoldingLine &line : holdings) {
        if (line.marketValue.currency() != holdings.front().marketValue.currency()
            || __builtin_add_overflow(whole, line.marketValue.minor(), &whole))
            return std::nullopt;
    }
    return whole > 0 ? std::optional(whole) : std::nullopt;
}

int shareOf(qint64 part, qint64 whole)
{
    return static_cast<int>(static_cast<__int128>(part) * 10'000 / whole);
}

void addShares(const std::vector<HoldingLine> &holdings, std::vector<RiskNotice> &notices)
{
    const auto whole = holdings.empty() ? std::nullopt : wholeOf(holdings);
    qint64 high = 0;
    bool any = false;
    for (const HoldingLine &line : holdings) {
        if (line.riskLevel != QStringLiteral("R4") && line.riskLevel != QStringLiteral("R5"))
            continue;
        any = true;
        high += whole ? line.marketValue.minor() : 0;
    }
    if (any)
        notices.push_back({RiskNoticeKind::HighRisk, {}, whole ? shareOf(high, *whole) : 0});
    for (const HoldingLine &line : holdings) {
        if (line.aboveClientLevel)
            notices.push_back({RiskNoticeKind::AboveLevel, line.productName, 0});
    }
    for (const HoldingLine &line : holdings) {
        const bool alone = whole && holdings.size() > 1 && shareOf(line.marketValue.minor(), *whole) > kConcentration;
        if (alone && mayVary(parseProductClass(line.productClass).value_or(ProductClass::Other)))
            notices.push_back(
                {RiskNoticeKind::Concentrated, line.productName, shareOf(line.marketValue.minor(), *whole)});
    }
}

} // namespace

std::vector<ProductSentence> productSentences(const std::vector<HoldingLine> &holdings)
{
    std::set<ProductSentence> found;
    for (const HoldingLine &line : holdings)
        addSentencesOf(line, found);
    return {found.begin(), found.end()};
}

std::vector<RiskNotice> riskNotices(const ClientReport &report, Currency bookCurrency)
{
    std::vector<RiskNotice> notices;
    addShares(report.holdings, notices);
    std::set<QString> foreign;
    for (const HoldingLine &line : report.holdings) {
        if (line.marketValue.currency() != bookCurrency)
            foreign.insert(line.marketValue.currency().code());
    }
    for (const QString &code : foreign)
        notices.push_back({RiskNoticeKind::ForeignCurrency, code, 0});
    if (report.assets.total && report.assets.total->marketChange.minor() < 0)
        notices.push_back({RiskNoticeKind::FellInValue, {}, 0});
    if (!report.risk)
        notices.push_back({RiskNoticeKind::LevelMissing, {}, 0});
    else if (report.risk->expired)
        notices.push_back({RiskNoticeKind::LevelExpired, {}, 0});
    return notices;
}

std::vector<MaturityLine> maturityLines(const std::vector<HoldingLine> &holdings, QDate from, QDate to)
{
    std::vector<MaturityLine> lines;
    for (const HoldingLine &line : holdings) {
        if (line.maturesOn && *line.maturesOn >= from && *line.maturesOn <= to.addDays(kMaturityDays))
            lines.push_back({*line.maturesOn, line.productCode, line.productName, line.marketValue});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const MaturityLine &a, const MaturityLine &b) { return a.on < b.on; });
    return lines;
}

Result<FeeSection> feeSection(const std::vector<MovementLine> &movements, const std::vector<HoldingLine> &holdings)
{
    FeeSection section;
    for (const MovementLine &line : movements) {
        if (line.kind != MovementKind::Fee)
            continue;
        ++section.rows;
        const auto sum = std::find_if(section.charged.begin(), section.charged.end(), [&line](const Money &money) {
            return money.currency() == line.amount.currency();
        });
        if (sum == section.charged.end()) {
            section.charged.push_back(line.amount);
            continue;
        }
        ZHIYIN_ASSIGN(*sum, sum->plus(line.amount));
    }
    for (const HoldingLine &line : holdings) {
        if (!line.feeTerms.isEmpty())
            section.terms.push_back({line.productCode, line.productName, line.feeTerms});
    }
    return section;
}

} // namespace zhiyin
