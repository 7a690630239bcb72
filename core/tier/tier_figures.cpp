// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_figures.h"

#include "core/tier/rates_of_day.h"

namespace zhiyin {
namespace {

/// Follows a scan that comes in the same order as the candidates.
class Cursor final
{
public:
    explicit Cursor(const std::vector<TierCandidate> &candidates) : m_candidates(candidates) {}

    /// The place of the client; none where it is not among the candidates.
    std::optional<size_t> at(ClientId id)
    {
        while (m_place < m_candidates.size() && m_candidates[m_place].client.id < id)
            ++m_place;
        if (m_place < m_candidates.size() && m_candidates[m_place].client.id == id)
            return m_place;
        return std::nullopt;
    }

private:
    const std::vector<TierCandidate> &m_candidates;
    size_t m_place = 0;
};

struct Declared {
    DeclaredAssets assets;
    std::optional<Money> contribution;
};

struct Held {
    size_t place;
    HeldAsset asset;
};

/// What the scans say of amounts; conversions come after them, since a rate is a query of its own.
struct Amounts {
    std::vector<Declared> declared;
    std::vector<Held> positions;
};

Result<Amounts> readAmounts(TierStore &store, const TierScan &scan, const std::vector<TierCandidate> &candidates)
{
    Amounts amounts;
    amounts.declared.resize(candidates.size());
    Cursor finances(candidates);
    ZHIYIN_TRY(store.eachFinance(scan, [&](const TierFinance &finance) {
        if (const auto place = finances.at(finance.client))
            amounts.declared[*place] = {finance.declared, finance.contribution};
    }));
    ZHIYIN_ASSIGN(const auto classes, store.productClasses());
    Cursor holders(candidates);
    ZHIYIN_TRY(store.eachPosition(scan, [&](const TierPosition &position) {
        if (const auto place = holders.at(position.client))
            amounts.positions.push_back(
                {*place, {classes.value(position.product, AssetClass::Other), position.marketValue}});
    }));
    return amounts;
}

Result<void> setAmounts(std::vector<TierCandidate> &candidates, const Amounts &amounts, RatesOfDay &rates,
                        Currency book)
{
    const auto toBook = [&rates](Money amount) { return rates.toBook(amount); };
    std::vector<HeldAsset> position;
    auto next = amounts.positions.begin();
    for (size_t place = 0; place < candidates.size(); ++place) {
        position.clear();
        for (; next != amounts.positions.end() && next->place == place; ++next)
            position.push_back(next->asset);
        const Declared &declared = amounts.declared[place];
        TierFigures &figures = candidates[place].figures;
        ZHIYIN_ASSIGN(const AssetFigure figure, assets(declared.assets, position, book, toBook));
        if (figure.total)
            figures.assets = figure.total->minor();
        figures.rateMissing = figure.gap == AssetGap::RateMissing;
        if (!declared.contribution)
            continue;
        const auto contribution = rates.toBook(*declared.contribution);
        if (contribution)
            figures.annualContribution = contribution->minor();
        figures.rateMissing = figures.rateMissing || !contribution;
    }
    return rates.result();
}

Result<void> setCounts(std::vector<TierCandidate> &candidates, TierStore &store, const TierScan &scan)
{
    for (TierCandidate &candidate : candidates) {
        candidate.figures.tradesPerYear = tradesFigure(false, 0, candidate.client.declaredTrades);
        candidate.figures.relationshipMonths = relationshipFigure(candidate.client.openedOn, scan.day);
        candidate.figures.referred = 0;
    }
    Cursor traders(candidates);
    ZHIYIN_TRY(store.eachTrades(scan, [&](const TierCount &trades) {
        if (const auto place = traders.at(trades.client))
            candidates[*place].figures.tradesPerYear =
                tradesFigure(true, trades.count, candidates[*place].client.declaredTrades);
    }));
    Cursor referrers(candidates);
    return store.eachReferred(scan, [&](const TierCount &referred) {
        if (const auto place = referrers.at(referred.client))
            candidates[*place].figures.referred = referred.count;
    });
}

} // namespace

Result<std::vector<TierCandidate>> gatherTierFigures(Database &database, Currency book, const TierScan &scan)
{
    TierStore store(database, book);
    ZHIYIN_ASSIGN(const auto clients, store.clients(scan));
    std::vector<TierCandidate> candidates;
    candidates.reserve(clients.size());
    for (const TierClient &client : clients)
        candidates.push_back({client, {}, {}});
    ZHIYIN_ASSIGN(const Amounts amounts, readAmounts(store, scan, candidates));
    RatesOfDay rates(database, book, scan.day);
    ZHIYIN_TRY(setAmounts(candidates, amounts, rates, book));
    ZHIYIN_TRY(setCounts(candidates, store, scan));
    Cursor holders(candidates);
    ZHIYIN_TRY(store.eachHeld(scan, [&](const TierHeld &held) {
        if (const auto place = holders.at(held.client))
            candidates[*place].held = held;
    }));
    return candidates;
}

} // namespace zhiyin
