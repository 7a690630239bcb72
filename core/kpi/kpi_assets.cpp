// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_assets.h"

#include <algorithm>

namespace zhiyin {
namespace {

/// One client's rows of both lists.
struct ClientRows {
    const HeldOn *held = nullptr;
    const HeldOn *heldEnd = nullptr;
    const DeclaredOn *declared = nullptr;
    const DeclaredOn *declaredEnd = nullptr;
};

/// A client's assets as the days go on; worked out anew only where something changed, or a rate may have.
class AssetsInTime
{
public:
    AssetsInTime(const ClientRows &rows, Currency book, const ToBookCurrencyOnDay &toBook)
        : m_rows(rows), m_book(book), m_toBook(toBook), m_foreign(anyForeign(rows, book))
    {}

    /// The figure on `day`, none where a rate is missing; the days asked for rise.
    Result<std::optional<qint64>> on(QDate day)
    {
        if (!advance(day) && !m_foreign && m_known)
            return m_last;
        std::vector<HeldAsset> position;
        for (const HeldOn *row = m_position; row != m_positionEnd; ++row)
            position.push_back(row->asset);
        const DeclaredAssets declared = m_declared != nullptr ? m_declared->assets : DeclaredAssets();
        ZHIYIN_ASSIGN(const AssetFigure figure,
                      assets(declared, position, m_book, [&](Money money) { return m_toBook(money, day); }));
        m_known = true;
        m_last = figure.gap == AssetGap::RateMissing ? std::nullopt
                                                     : std::optional(figure.total ? figure.total->minor() : qint64{0});
        return m_last;
    }

    /// Something was known by the day asked for last.
    [[nodiscard]] bool isSeen() const { return m_position != m_positionEnd || m_declared != nullptr; }
    [[nodiscard]] bool isRecorded() const { return m_position != m_positionEnd; }
    [[nodiscard]] bool holdsCash() const
    {
        return std::any_of(m_position, m_positionEnd,
                           [](const HeldOn &row) { return row.asset.assetClass == AssetClass::Cash; });
    }

private:
    static bool anyForeign(const ClientRows &rows, Currency book)
    {
        const auto foreign = [book](Money money) { return money.currency() != book; };
        return std::any_of(rows.held, rows.heldEnd, [&](const HeldOn &row) { return foreign(row.asset.marketValue); })
               || std::any_of(rows.declared, rows.declaredEnd, [&](const DeclaredOn &row) {
                      return std::any_of(row.assets.begin(), row.assets.end(),
                                         [&](const auto &part) { return part && foreign(*part); });
                  });
    }
    /// Moves to the latest position and declaration of `day`; whether either is another than before.
    bool advance(QDate day)
    {
        bool moved = false;
        while (m_rows.held != m_rows.heldEnd && m_rows.held->asOf <= day) {
            m_position = m_rows.held;
            while (m_rows.held != m_rows.heldEnd && m_rows.held->asOf == m_position->asOf)
                ++m_rows.held;
            m_positionEnd = m_rows.held;
            moved = true;
        }
        for (; m_rows.declared != m_rows.declaredEnd && m_rows.declared->asOf <= day; ++m_rows.declared) {
            m_declared = m_rows.declared;
            moved = true;
        }
        return moved;
    }

    ClientRows m_rows;
    Currency m_book;
    const ToBookCurrencyOnDay &m_toBook;
    bool m_foreign;
    const HeldOn *m_position = nullptr;
    const HeldOn *m_positionEnd = nullptr;
    const DeclaredOn *m_declared = nullptr;
    bool m_known = false;
    std::optional<qint64> m_last;
};

/// Where the eve and the last day of each period stand among the measured days.
struct MeasuredPeriod {
    size_t start;
    size_t end;
};

std::vector<MeasuredPeriod> measuredPeriods(const KpiPeriods &periods, const std::vector<QDate> &days)
{
    const auto place = [&days](QDate day) {
        return static_cast<size_t>(std::lower_bound(days.begin(), days.end(), day) - days.begin());
    };
    std::vector<MeasuredPeriod> measured;
    for (const Period &period : periods.all())
        measured.push_back({place(period.from.addDays(-1)), place(period.to)});
    return measured;
}

} // namespace

Result<void> addMinor(qint64 &sum, qint64 value)
{
    if (__builtin_add_overflow(sum, value, &sum))
        return failure(ErrorCode::Internal, {}, QStringLiteral("assets: overflow"));
    return {};
}

std::vector<QDate> measuredDays(const KpiPeriods &periods)
{
    std::vector<QDate> days;
    for (const Period &period : periods.all()) {
        days.push_back(period.from.addDays(-1));
        days.push_back(period.to);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Result<void> eachAssetEnds(const std::vector<HeldOn> &held, const std::vector<DeclaredOn> &declared,
                           const KpiPeriods &periods, Currency book, const ToBookCurrencyOnDay &toBook,
                           const AssetEndsUse &use)
{
    const std::vector<QDate> days = measuredDays(periods);
    const std::vector<MeasuredPeriod> measured = measuredPeriods(periods, days);
    std::vector<std::optional<qint64>> figures(days.size());
    std::vector<bool> seen(days.size());
    std::vector<bool> cash(days.size());
    std::vector<bool> recorded(days.size());
    const HeldOn *holding = held.data();
    const HeldOn *const holdingEnd = holding + held.size();
    const DeclaredOn *said = declared.data();
    const DeclaredOn *const saidEnd = said + declared.size();
    while (holding != holdingEnd || said != saidEnd) {
        const qint64 client = holding == holdingEnd ? said->client
                              : said == saidEnd     ? holding->client
                                                    : std::min(holding->client, said->client);
        ClientRows rows{holding, holding, said, said};
        while (rows.heldEnd != holdingEnd && rows.heldEnd->client == client)
            ++rows.heldEnd;
        while (rows.declaredEnd != saidEnd && rows.declaredEnd->client == client)
            ++rows.declaredEnd;
        holding = rows.heldEnd;
        said = rows.declaredEnd;
        AssetsInTime assets(rows, book, toBook);
        for (size_t i = 0; i < days.size(); ++i) {
            ZHIYIN_ASSIGN(figures[i], assets.on(days[i]));
            seen[i] = assets.isSeen();
            cash[i] = assets.holdsCash();
            recorded[i] = assets.isRecorded();
        }
        for (size_t i = 0; i < measured.size(); ++i) {
            const auto [start, end] = measured[i];
            ZHIYIN_TRY(use(i, {client, figures[start], figures[end], seen[start], cash[start] || cash[end],
                               recorded[end] && !recorded[start]}));
        }
    }
    return {};
}

Result<KpiCounts> assetGrowth(const std::vector<HeldOn> &held, const std::vector<DeclaredOn> &declared,
                              const KpiPeriods &periods, Currency book, const ToBookCurrencyOnDay &toBook)
{
    KpiCounts counts(periods.size());
    const AssetEndsUse add = [&counts](size_t period, const AssetEnds &ends) -> Result<void> {
        if (!ends.areKnown())
            return {};
        ZHIYIN_TRY(addMinor(counts[period].denominator, *ends.start));
        return addMinor(counts[period].numerator, *ends.end - *ends.start);
    };
    ZHIYIN_TRY(eachAssetEnds(held, declared, periods, book, toBook, add));
    return counts;
}

} // namespace zhiyin
