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

Result<void> addTo(qint64 &sum, qint64 value)
{
    if (__builtin_add_overflow(sum, value, &sum))
        return failure(ErrorCode::Internal, {}, QStringLiteral("assets: overflow"));
    return {};
}

Result<void> addClient(KpiCounts &counts, AssetsInTime assets, const KpiPeriods &periods)
{
    ZHIYIN_ASSIGN(std::optional<qint64> start, assets.on(periods.at(0).from.addDays(-1)));
    for (size_t i = 0; i < periods.size(); ++i) {
        ZHIYIN_ASSIGN(const std::optional<qint64> end, assets.on(periods.at(i).to));
        if (start && end) {
            ZHIYIN_TRY(addTo(counts[i].denominator, *start));
            ZHIYIN_TRY(addTo(counts[i].numerator, *end - *start));
        }
        start = end;
    }
    return {};
}

} // namespace

std::vector<QDate> measuredDays(const KpiPeriods &periods)
{
    std::vector<QDate> days{periods.range().from.addDays(-1)};
    for (const Period &period : periods.all())
        days.push_back(period.to);
    return days;
}

Result<KpiCounts> assetGrowth(const std::vector<HeldOn> &held, const std::vector<DeclaredOn> &declared,
                              const KpiPeriods &periods, Currency book, const ToBookCurrencyOnDay &toBook)
{
    KpiCounts counts(periods.size());
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
        ZHIYIN_TRY(addClient(counts, AssetsInTime(rows, book, toBook), periods));
    }
    return counts;
}

} // namespace zhiyin
