// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_fact_run.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr int kPointsPerStar = 20;

KpiFact factOf(size_t period, KpiRowKind kind, qint64 id, qint64 client, QDate on, bool inNumerator)
{
    return {period, kind, id, client, on, inNumerator ? 1 : 0, 1};
}

} // namespace

KpiFactRun::KpiFactRun(Workplace &workplace, const KpiScope &scope, const KpiCut &cut, const IndicatorPolicy &policy)
    : m_workplace(workplace)
    , m_scope(scope)
    , m_cut(cut)
    , m_policy(policy)
    , m_store(workplace.database, workplace.zone(), workplace.now())
{}

Result<void> KpiFactRun::begin()
{
    ZHIYIN_ASSIGN(m_selection, m_store.clients(m_scope));
    ZHIYIN_ASSIGN(m_people, m_store.people(m_selection));
    return {};
}

const KpiPerson *KpiFactRun::person(qint64 client) const
{
    const auto found = m_people.constFind(client);
    return found == m_people.constEnd() ? nullptr : &*found;
}

const KpiBelonging *KpiFactRun::belonging(qint64 client) const
{
    const KpiPerson *const known = person(client);
    return known == nullptr ? nullptr : &known->belongs;
}

void KpiFactRun::emitCounted(KpiFact fact, const KpiFactUse &use) const
{
    if (!m_cut.isRolling()) {
        use(fact);
        return;
    }
    // A month is part of the rolling periods that end with it and with the eleven months after it.
    const size_t month = fact.period;
    const size_t first = month + 1 >= kRollingMonths ? month + 1 - kRollingMonths : 0;
    for (fact.period = first; fact.period <= month && fact.period < m_cut.periods.size(); ++fact.period)
        use(fact);
}

Result<void> KpiFactRun::each(Indicator indicator, const KpiFactUse &use)
{
    switch (indicator) {
    case Indicator::Satisfaction:
    case Indicator::SatisfactionScore: return ratings(indicator, use);
    case Indicator::Retention: return retained(use);
    case Indicator::ContactsOnTime: return obligationsDue(use);
    case Indicator::ComplaintsFirstResponseOnTime:
    case Indicator::ComplaintsResolvedInSevenWorkingDays:
    case Indicator::RepeatComplaints:
    case Indicator::HandledWithin24h: return complaints(indicator, use);
    case Indicator::ComplaintSatisfaction: return handling(use);
    case Indicator::AssetGrowth: return assets(use);
    case Indicator::RepeatPurchase: return buyers(use);
    case Indicator::Referral: return won(use);
    }
    return {};
}

Result<void> KpiFactRun::ratings(Indicator indicator, const KpiFactUse &use)
{
    const bool score = indicator == Indicator::SatisfactionScore;
    const int from = m_policy.terms(indicator).satisfiedFrom;
    const auto hand = [&](const std::vector<RatedRow> &rows, KpiRowKind kind) {
        for (const RatedRow &row : rows) {
            const auto period = m_cut.counted.indexOf(row.on);
            if (!period)
                continue;
            KpiBelonging belongs;
            if (const KpiBelonging *of = belonging(row.client))
                belongs = *of;
            belongs.channel = row.belongs.channel;
            KpiFact fact = factOf(*period, kind, row.id, row.client, row.on, row.rating >= from);
            if (score)
                fact.numerator = row.rating * kPointsPerStar;
            fact.rating = row.rating;
            fact.belongs = &belongs;
            emitCounted(fact, use);
        }
    };
    ZHIYIN_ASSIGN(const auto contacts, m_store.ratedContacts(m_selection, m_cut.counted.range()));
    hand(contacts, KpiRowKind::Contact);
    ZHIYIN_ASSIGN(const auto surveys, m_store.ratedSurveys(m_selection, m_cut.counted.range()));
    hand(surveys, KpiRowKind::Survey);
    return {};
}

Result<void> KpiFactRun::handling(const KpiFactUse &use)
{
    const int from = m_policy.terms(Indicator::ComplaintSatisfaction).satisfiedFrom;
    ZHIYIN_ASSIGN(const auto rows, m_store.handlingRatings(m_scope, m_cut.counted.range()));
    for (const RatedRow &row : rows) {
        const auto period = m_cut.counted.indexOf(row.on);
        if (!period)
            continue;
        KpiFact fact = factOf(*period, KpiRowKind::Complaint, row.id, row.client, row.on, row.rating >= from);
        fact.rating = row.rating;
        fact.belongs = &row.belongs;
        emitCounted(fact, use);
    }
    return {};
}

Result<void> KpiFactRun::retained(const KpiFactUse &use)
{
    ZHIYIN_ASSIGN(const auto stages, m_store.stages(m_selection));
    eachRetained(stages, m_cut.periods, [&](size_t period, qint64 client, bool stayed) {
        KpiFact fact = factOf(period, KpiRowKind::Client, client, client, m_cut.periods.at(period).to, stayed);
        fact.belongs = belonging(client);
        use(fact);
    });
    return {};
}

Result<void> KpiFactRun::obligationsDue(const KpiFactUse &use)
{
    ZHIYIN_ASSIGN(ContactReading reading, readContacts(m_workplace, m_store, m_selection, m_cut.counted));
    reading.sort();
    eachClientsObligations(
        m_selection.clients, reading, [&](const KpiClient &client, const std::vector<ContactObligation> &owed) {
            eachObligation(owed, m_cut.counted, reading.today, [&](size_t period, const ContactObligation &obligation) {
                KpiFact fact =
                    factOf(period, KpiRowKind::Client, client.id, client.id, obligation.due, obligation.isOnTime());
                fact.belongs = belonging(client.id);
                emitCounted(fact, use);
            });
        });
    return {};
}

Result<void> KpiFactRun::readCases()
{
    if (m_cases)
        return {};
    Period received = m_cut.counted.range();
    received.from = addMonthsClamped(received.from, -m_policy.terms(Indicator::RepeatComplaints).months);
    const auto workingDays = m_policy.terms(Indicator::ComplaintsResolvedInSevenWorkingDays).workingDays;
    ZHIYIN_ASSIGN(m_cases, readComplaints(m_workplace, m_store, m_scope, received, workingDays));
    return {};
}

Result<void> KpiFactRun::complaints(Indicator indicator, const KpiFactUse &use)
{
    ZHIYIN_TRY(readCases());
    QHash<qint64, const KpiBelonging *> belongs;
    for (const StoredComplaint &complaint : *m_cases)
        belongs.insert(complaint.id.value(), &complaint.belongs);
    const auto hand = [&](size_t period, const ComplaintFigure &figure, bool inNumerator) {
        KpiFact fact =
            factOf(period, KpiRowKind::Complaint, figure.complaint, figure.client, figure.receivedOn, inNumerator);
        fact.belongs = belongs.value(figure.complaint);
        emitCounted(fact, use);
    };
    const std::vector<ComplaintFigure> figures = figuresOf(*m_cases);
    const IndicatorTerms &terms = m_policy.terms(indicator);
    switch (indicator) {
    case Indicator::ComplaintsFirstResponseOnTime:
        eachDecided(figures, m_cut.counted, &ComplaintFigure::firstResponse, hand);
        break;
    case Indicator::ComplaintsResolvedInSevenWorkingDays:
        eachDecided(figures, m_cut.counted, &ComplaintFigure::resolution, hand);
        break;
    case Indicator::RepeatComplaints: eachRepeated(figures, m_cut.counted, terms.months, hand); break;
    default: eachAnswered(figures, m_cut.counted, terms.hours, hand); break;
    }
    return {};
}

Result<void> KpiFactRun::buyers(const KpiFactUse &use)
{
    const IndicatorTerms &terms = m_policy.terms(Indicator::RepeatPurchase);
    const KpiPeriods &periods = m_cut.periods;
    const Period days{monthsTo(periods.at(0).to, terms.months).from, periods.range().to};
    ZHIYIN_ASSIGN(auto purchases, m_store.purchases(m_selection, days));
    sortByClient(purchases);
    eachBuyer(purchases, periods, terms.months, [&](size_t period, const PurchaseDay *first, const PurchaseDay *after) {
        KpiFact fact = factOf(period, KpiRowKind::Client, first->client, first->client, std::prev(after)->on,
                              after - first >= terms.purchases);
        fact.belongs = belonging(first->client);
        use(fact);
    });
    return {};
}

Result<void> KpiFactRun::won(const KpiFactUse &use)
{
    eachWon(m_selection.clients, m_cut.counted, m_workplace.today(), [&](size_t period, const KpiClient &client) {
        KpiFact fact = factOf(period, KpiRowKind::Client, client.id, client.id, client.openedOn, client.referred);
        fact.belongs = belonging(client.id);
        emitCounted(fact, use);
    });
    return {};
}

Result<void> KpiFactRun::assets(const KpiFactUse &use)
{
    ZHIYIN_ASSIGN(AssetReading reading, readAssets(m_workplace, m_store, m_selection, m_cut.periods));
    reading.sort();
    return reading.eachEnds(m_cut.periods, [&](size_t period, const AssetEnds &ends) -> Result<void> {
        if (!ends.areKnown() || (*ends.start == 0 && *ends.end == 0))
            return {};
        KpiFact fact = factOf(period, KpiRowKind::Client, ends.client, ends.client, m_cut.periods.at(period).to, true);
        fact.numerator = *ends.end - *ends.start;
        fact.denominator = *ends.start;
        fact.belongs = belonging(ends.client);
        use(fact);
        return {};
    });
}

Result<QString> KpiFactRun::tierOn(qint64 client, QDate day)
{
    if (!m_tiers) {
        ZHIYIN_ASSIGN(m_tiers, m_store.tiers(m_selection));
        sortByClient(*m_tiers);
    }
    const auto after = std::upper_bound(
        m_tiers->begin(), m_tiers->end(), std::pair(client, day),
        [](const auto &wanted, const ClientTier &tier) { return wanted < std::pair(tier.client, tier.span.from); });
    if (after == m_tiers->begin() || std::prev(after)->client != client)
        return QString();
    return std::prev(after)->span.tier;
}

} // namespace zhiyin
