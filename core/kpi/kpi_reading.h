// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_store.h"
#include "core/journal/workplace.h"
#include "core/kpi/kpi_facts.h"
#include "core/kpi/kpi_store.h"
#include "core/product/rate_store.h"

#include <map>

/// What the counts and the rows behind them read in the same way.
namespace zhiyin {

/// A range cut into periods; `counted` are the months of rolling periods, else the same as `periods`.
struct KpiCut {
    KpiPeriods periods;
    KpiPeriods counted;

    KpiCut(const Period &range, std::optional<KpiBy> by)
        : periods(kpiPeriods(range, by))
        , counted(by == KpiBy(KpiBy::Kind::Rolling) ? split({periods.at(0).from, periods.range().to}, Step::Month)
                                                    : periods.all())
    {}
    /// Each period is the sum of the kRollingMonths counted ones that end with it.
    [[nodiscard]] bool isRolling() const { return counted.size() != periods.size(); }
};

/// At most so many periods at once: a hundred years by month.
inline constexpr size_t kMostPeriods = 1200;
/// Fails with BadValue: a range that is empty or has more than kMostPeriods.
[[nodiscard]] Result<KpiCut> kpiCut(const Period &range, std::optional<KpiBy> by);

/// Whose figures somebody may see, narrowed as asked. Fails with NotPermitted, NotFound (advisor).
[[nodiscard]] Result<KpiScope> kpiScope(Workplace &workplace, const QString &advisor, const QString &branch);

/// What obligations follow from; `sort` before it is used.
struct ContactReading {
    std::vector<ClientTier> tiers;
    std::vector<ClientMoment> contacts;
    QHash<ClientId, ContactAgreement> agreements;
    LocalDays days;
    ContactPolicy policy;
    QDate today;

    void sort()
    {
        sortByClient(tiers);
        sortByClient(contacts);
    }
};
/// Fails with PolicyNotSet.
[[nodiscard]] Result<ContactReading> readContacts(Workplace &workplace, KpiStore &store, const KpiSelection &selection,
                                                  const KpiPeriods &periods);

/// `use(client, obligations)` for every client to whom something is owed; clients, tiers and contacts all come by client.
template <class Use>
void eachClientsObligations(const std::vector<KpiClient> &clients, const ContactReading &reading, Use use)
{
    auto tier = reading.tiers.begin();
    auto contact = reading.contacts.begin();
    // One for all clients: its lists keep their memory.
    ContactFacts facts;
    for (const KpiClient &client : clients) {
        facts.tiers.clear();
        facts.contacts.clear();
        agree(facts, {});
        while (tier != reading.tiers.end() && tier->client < client.id)
            ++tier;
        for (; tier != reading.tiers.end() && tier->client == client.id; ++tier)
            facts.tiers.push_back(tier->span);
        while (contact != reading.contacts.end() && contact->client < client.id)
            ++contact;
        for (; contact != reading.contacts.end() && contact->client == client.id; ++contact)
            facts.contacts.push_back(reading.days.dayOf(contact->at));
        facts.begin = client.prospect ? QDate() : client.openedOn;
        facts.end = client.end;
        const auto agreed = reading.agreements.constFind(ClientId(client.id));
        if (agreed != reading.agreements.constEnd())
            agree(facts, *agreed);
        if (facts.begin.isValid())
            use(client, obligations(facts, reading.today, reading.policy));
    }
}

/// By currency and day of the figure; none where no rate is known by then.
using RatesToBook = std::map<std::pair<QString, QDate>, std::optional<ExchangeRate>>;

/// What assets follow from, with every rate that may be asked for, so that counting needs no database.
struct AssetReading {
    std::vector<HeldOn> held;
    std::vector<DeclaredOn> declared;
    RatesToBook rates;
    Currency book;

    void sort() { sortByClient(held); }
    /// As zhiyin::eachAssetEnds; fails also where a conversion does.
    [[nodiscard]] Result<void> eachEnds(const KpiPeriods &periods, const AssetEndsUse &use) const;
    [[nodiscard]] Result<KpiCounts> growth(const KpiPeriods &periods) const;

private:
    [[nodiscard]] std::optional<Money> toBook(Money money, QDate day, std::optional<Error> &broken) const;
};
/// Amounts at the rate of their day, each rate looked up once.
class DayRates final
{
public:
    explicit DayRates(Workplace &workplace) : m_workplace(workplace) {}
    /// In minor units of the book's currency; none where no rate is known by then.
    [[nodiscard]] Result<std::optional<qint64>> toBook(Money money, QDate day);

private:
    Workplace &m_workplace;
    RatesToBook m_rates;
};

[[nodiscard]] Result<AssetReading> readAssets(Workplace &workplace, KpiStore &store, const KpiSelection &selection,
                                              const KpiPeriods &periods);

/// Of clients won in the counted periods, as far as the clock has come: `use(period, client)`.
template <class Use>
void eachWon(const std::vector<KpiClient> &clients, const KpiPeriods &periods, QDate today, Use use)
{
    for (const KpiClient &client : clients) {
        if (!client.openedOn.isValid() || client.openedOn > today)
            continue;
        if (const auto period = periods.indexOf(client.openedOn))
            use(*period, client);
    }
}

/// The complaints received in a time that count, with their clocks as of the clock. With `workingDays` the resolution is
/// measured against so many working days instead of what the complaint policy promises.
[[nodiscard]] Result<std::vector<StoredComplaint>> readComplaints(Workplace &workplace, KpiStore &store,
                                                                  const KpiScope &scope, const Period &received,
                                                                  std::optional<int> workingDays);
[[nodiscard]] std::vector<ComplaintFigure> figuresOf(const std::vector<StoredComplaint> &complaints);

} // namespace zhiyin
