// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_findings.h"

namespace zhiyin {
namespace {

constexpr int kHasteDays = 14;
constexpr int kFewestEqual = 3;
constexpr qint64 kLeastMilliseconds = 2000;
constexpr int kSerialDays = 30;
constexpr size_t kSerialCount = 3;
constexpr int kReminderDays[] = {7, 30};
constexpr int kRiskyFrom = 3;

void checkTrades(const BehaviourFacts &facts, int level, std::vector<Contradiction> &found)
{
    int bought = 0;
    int hasty = 0;
    for (size_t i = 0; i < facts.trades.size(); ++i) {
        const TradeFact &trade = facts.trades[i];
        if (trade.buys && trade.level > level)
            ++bought;
        if (!trade.buys || trade.level < kRiskyFrom)
            continue;
        for (size_t j = i + 1; j < facts.trades.size(); ++j) {
            const TradeFact &later = facts.trades[j];
            if (!later.buys && later.product == trade.product && trade.on.daysTo(later.on) <= kHasteDays) {
                ++hasty;
                break;
            }
        }
    }
    if (bought > 0)
        found.push_back({ContradictionCode::BoughtAbove, {QString::number(bought)}});
    if (hasty > 0)
        found.push_back({ContradictionCode::SoldInHaste, {QString::number(hasty), QString::number(kHasteDays)}});
}

/// Runs of one user's assessments, as they stand sorted by user.
template <class Do> void eachUser(const std::vector<AssessmentRow> &rows, Do run)
{
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to < rows.size() && rows[to].by == rows[from].by)
            ++to;
        run(std::vector<AssessmentRow>(rows.begin() + static_cast<std::ptrdiff_t>(from),
                                       rows.begin() + static_cast<std::ptrdiff_t>(to)));
        from = to;
    }
}

void findEqual(const std::vector<AssessmentRow> &mine, std::vector<PatternFinding> &found)
{
    std::map<QString, PatternFinding> byAnswers;
    for (const AssessmentRow &row : mine) {
        const QString key = QStringLiteral("%1 %2 %3").arg(row.questionnaire).arg(row.version).arg(row.answers);
        auto [entry, fresh] = byAnswers.try_emplace(
            key, PatternFinding{PatternCode::EqualAnswers, row.by, row.userName, {}, row.signedOn, row.signedOn, {}});
        PatternFinding &finding = entry->second;
        if (std::find(finding.clients.begin(), finding.clients.end(), row.client) == finding.clients.end())
            finding.clients.push_back(row.client);
        finding.from = std::min(finding.from, row.signedOn);
        finding.until = std::max(finding.until, row.signedOn);
    }
    for (auto &[key, finding] : byAnswers) {
        if (finding.clients.size() < kFewestEqual)
            continue;
        finding.args = {QString::number(finding.clients.size())};
        found.push_back(std::move(finding));
    }
}

void findFast(const std::vector<AssessmentRow> &mine, std::vector<PatternFinding> &found)
{
    for (const AssessmentRow &row : mine) {
        if (row.timing.isEmpty())
            continue;
        qint64 sum = 0;
        for (const QJsonValue &value : row.timing)
            sum += static_cast<qint64>(value.toDouble());
        const qint64 mean = sum / row.timing.size();
        if (mean < kLeastMilliseconds)
            found.push_back({PatternCode::TooFast,
                             row.by,
                             row.userName,
                             {row.client},
                             row.signedOn,
                             row.signedOn,
                             {QStringLiteral("%1.%2").arg(mean / 1000).arg(mean % 1000 / 100)}});
    }
}

/// `of` holds one client's assessments by one user, by day.
void findSerial(const std::vector<AssessmentRow> &of, std::vector<PatternFinding> &found)
{
    for (size_t i = 0; i + kSerialCount <= of.size(); ++i) {
        size_t last = i;
        while (last + 1 < of.size() && of[i].signedOn.daysTo(of[last + 1].signedOn) <= kSerialDays)
            ++last;
        const size_t count = last - i + 1;
        if (count < kSerialCount)
            continue;
        found.push_back({PatternCode::SerialRetests,
                         of[i].by,
                         of[i].userName,
                         {of[i].client},
                         of[i].signedOn,
                         of[last].signedOn,
                         {QString::number(count)}});
        i = last;
    }
}

void findRaised(const std::vector<AssessmentRow> &of, const std::vector<SaleFact> &sales,
                std::vector<PatternFinding> &found)
{
    for (size_t i = 1; i < of.size(); ++i) {
        const int before = static_cast<int>(of[i - 1].level);
        const int after = static_cast<int>(of[i].level);
        const bool sold = std::any_of(sales.begin(), sales.end(), [&](const SaleFact &sale) {
            return sale.client == of[i].client && sale.on == of[i].signedOn && sale.productLevel > before;
        });
        if (after > before && sold)
            found.push_back({PatternCode::RaisedForSale,
                             of[i].by,
                             of[i].userName,
                             {of[i].client},
                             of[i].signedOn,
                             of[i].signedOn,
                             {riskLevelText(of[i - 1].level), riskLevelText(of[i].level)}});
    }
}

} // namespace

std::vector<Contradiction> contradictions(const BehaviourFacts &facts)
{
    std::vector<Contradiction> found;
    if (!facts.assessment)
        return found;
    const RiskLevel level = facts.assessment->level;
    if (!facts.isValid)
        found.push_back({ContradictionCode::Expired, {}});
    int above = 0;
    int riskiest = 0;
    for (const HeldLine &line : facts.holdings.lines) {
        const int counts = std::max(line.product.riskLevel, line.product.issuerRiskLevel.value_or(1));
        riskiest = std::max(riskiest, counts);
        if (line.product.regime != QStringLiteral("none") && counts > static_cast<int>(level))
            ++above;
    }
    for (const TradeFact &trade : facts.trades)
        riskiest = std::max(riskiest, trade.level);
    if (above > 0)
        found.push_back({ContradictionCode::HoldingsAbove, {QString::number(above), riskLevelText(level)}});
    const bool isKnown = !facts.holdings.lines.empty() || !facts.trades.empty();
    if (isKnown && level >= RiskLevel::C4 && riskiest < kRiskyFrom)
        found.push_back({ContradictionCode::NothingRisky, {riskLevelText(level)}});
    if (!facts.segmentNeed.isEmpty() && facts.segmentNeed != needTypeText(needTypeOf(level)))
        found.push_back({ContradictionCode::NeedDiffers, {facts.segmentNeed, riskLevelText(level)}});
    checkTrades(facts, static_cast<int>(level), found);
    return found;
}

std::vector<PatternFinding> patterns(const std::vector<AssessmentRow> &assessments, const std::vector<SaleFact> &sales)
{
    std::vector<PatternFinding> found;
    std::map<ClientId, std::vector<AssessmentRow>> byClient;
    for (const AssessmentRow &row : assessments)
        byClient[row.client].push_back(row);
    eachUser(assessments, [&found](const std::vector<AssessmentRow> &mine) {
        findEqual(mine, found);
        findFast(mine, found);
    });
    for (auto &[client, rows] : byClient) {
        std::stable_sort(rows.begin(), rows.end(), [](const AssessmentRow &a, const AssessmentRow &b) {
            return std::pair(a.signedOn, a.recordedAt) < std::pair(b.signedOn, b.recordedAt);
        });
        findSerial(rows, found);
        findRaised(rows, sales, found);
    }
    return found;
}

std::optional<std::pair<ReminderCode, int>> reminderOf(QDate validUntil, QDate day, bool holdsAbove)
{
    if (!validUntil.isValid())
        return std::nullopt;
    const int left = static_cast<int>(day.daysTo(validUntil));
    if (left < 0)
        return std::pair(holdsAbove ? ReminderCode::ExpiredAbove : ReminderCode::Expired, -left);
    for (const int days : kReminderDays) {
        if (left <= days)
            return std::pair(ReminderCode::ExpiresSoon, left);
    }
    return std::nullopt;
}

} // namespace zhiyin
