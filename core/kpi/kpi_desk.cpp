// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_desk.h"

#include "core/client/client_store.h"
#include "core/complaint/complaint_flow.h"
#include "core/complaint/complaint_store.h"
#include "core/contact/contact_store.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
#include "core/product/rate_store.h"
#include "core/tier/tier_rules.h"

#include <algorithm>
#include <future>
#include <map>

namespace zhiyin {

/// One question on its way: what was asked, what was read, what was counted.
struct KpiDesk::Run {
    const KpiQuery &query;
    KpiScope scope;
    KpiPeriods periods;
    KpiStore store;
    KpiSelection selection = {};
    std::array<std::optional<KpiCounts>, kIndicatorCount> counts = {};
    /// What is being counted beside the reading of the next rows. Last here, so that it ends before what it counts goes.
    std::vector<std::pair<Indicator, std::future<Result<KpiCounts>>>> beside = {};

    [[nodiscard]] bool wants(Indicator indicator) const
    {
        return query.wanted.empty()
               || std::find(query.wanted.begin(), query.wanted.end(), indicator) != query.wanted.end();
    }
    [[nodiscard]] bool wantsAny(std::initializer_list<Indicator> indicators) const
    {
        return std::any_of(indicators.begin(), indicators.end(), [this](Indicator i) { return wants(i); });
    }
    void set(Indicator indicator, KpiCounts value)
    {
        if (wants(indicator))
            counts[static_cast<size_t>(indicator)] = std::move(value);
    }
    /// Counts on another thread: the rules are pure, and only the reading of rows needs this one.
    template <class Count> void setLater(Indicator indicator, Count count)
    {
        beside.emplace_back(indicator,
                            std::async(std::launch::async,
                                       [count = std::move(count)]() mutable -> Result<KpiCounts> { return count(); }));
    }
    Result<void> takeCounted()
    {
        for (auto &[indicator, counted] : beside) {
            ZHIYIN_ASSIGN(KpiCounts counts, counted.get());
            set(indicator, std::move(counts));
        }
        beside.clear();
        return {};
    }
};

namespace {

/// The obligations of every client, streamed: clients, tiers and contacts all come by client.
KpiCounts contactCounts(const KpiSelection &selection, const std::vector<ClientTier> &tiers,
                        const std::vector<ClientMoment> &contacts, const LocalDays &days, const KpiPeriods &periods,
                        const QHash<ClientId, ContactAgreement> &agreements, const ContactPolicy &policy, QDate today)
{
    KpiCounts counts(periods.size());
    auto tier = tiers.begin();
    auto contact = contacts.begin();
    // One for all clients: its lists keep their memory.
    ContactFacts facts;
    for (const KpiClient &client : selection.clients) {
        facts.tiers.clear();
        facts.contacts.clear();
        agree(facts, {});
        while (tier != tiers.end() && tier->client < client.id)
            ++tier;
        for (; tier != tiers.end() && tier->client == client.id; ++tier)
            facts.tiers.push_back(tier->span);
        while (contact != contacts.end() && contact->client < client.id)
            ++contact;
        for (; contact != contacts.end() && contact->client == client.id; ++contact)
            facts.contacts.push_back(days.dayOf(contact->at));
        facts.begin = client.prospect ? QDate() : client.openedOn;
        facts.end = client.end;
        if (const auto agreed = agreements.constFind(ClientId(client.id)); agreed != agreements.constEnd())
            agree(facts, *agreed);
        if (facts.begin.isValid())
            addObligations(counts, obligations(facts, today, policy), periods, today);
    }
    return counts;
}

/// By currency and day of the figure; none where no rate is known by then.
using RatesToBook = std::map<std::pair<QString, QDate>, std::optional<ExchangeRate>>;

/// Every rate that assetGrowth may ask for, so that its counting needs no database.
Result<RatesToBook> ratesToBook(Workplace &workplace, const std::vector<HeldOn> &held,
                                const std::vector<DeclaredOn> &declared, const KpiPeriods &periods)
{
    const Currency book = workplace.currency();
    std::map<QString, Currency> foreign;
    const auto note = [&foreign, book](Money money) {
        if (money.currency() != book)
            foreign.emplace(money.currency().code(), money.currency());
    };
    for (const HeldOn &row : held)
        note(row.asset.marketValue);
    for (const DeclaredOn &row : declared) {
        for (const auto &part : row.assets) {
            if (part)
                note(*part);
        }
    }
    RatesToBook rates;
    RateStore store(workplace.database);
    for (const auto &[code, currency] : foreign) {
        for (const QDate day : measuredDays(periods)) {
            ZHIYIN_ASSIGN(const auto rate, store.latest(currency, book, std::min(day, workplace.today())));
            rates.emplace(std::pair(code, day), rate);
        }
    }
    return rates;
}

KpiCounts ratingCounts(Indicator indicator, const std::vector<RatingCounts> &ratings)
{
    KpiCounts counts;
    for (const RatingCounts &rating : ratings)
        counts.push_back(
            {indicator == Indicator::SatisfactionScore ? rating.points() : rating.satisfied(), rating.total()});
    return counts;
}

} // namespace

const IndicatorValue *KpiFigures::find(Indicator indicator) const
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [indicator](const IndicatorValue &value) { return value.indicator == indicator; });
    return found == values.end() ? nullptr : &*found;
}

Period KpiDesk::usualRange(std::optional<QDate> to) const
{
    constexpr int kMonthsBefore = 11;
    const QDate last = to.value_or(m_workplace.today());
    return {QDate(last.year(), last.month(), 1).addMonths(-kMonthsBefore), last};
}

Result<KpiScope> KpiDesk::scopeOfQuery(const KpiQuery &query)
{
    KpiScope scope{scopeOf(m_workplace.actor, Action::ReadIndicators), std::nullopt, query.branch};
    if (scope.reach.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadIndicators)});
    if (!query.advisor.isEmpty()) {
        ZHIYIN_ASSIGN(scope.advisor, ClientStore(m_workplace.database).findUser(query.advisor));
        if (!scope.advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), query.advisor});
    }
    return scope;
}

Result<KpiPeriods> KpiDesk::periodsOf(const KpiQuery &query)
{
    const Period &range = query.range;
    constexpr int kLongestMonth = 31;
    const bool tooLong = query.by && range.from.daysTo(range.to) > kLongestMonth * static_cast<qint64>(kMostPeriods);
    if (!range.from.isValid() || !range.to.isValid() || range.from > range.to || tooLong)
        return failure(ErrorCode::BadValue, {QStringLiteral("from"), range.from.toString(Qt::ISODate)});
    return KpiPeriods(query.by ? split(range, *query.by) : std::vector<Period>{range});
}

Result<void> KpiDesk::countPeople(Run &run)
{
    if (run.wantsAny({Indicator::Satisfaction, Indicator::SatisfactionScore})) {
        ZHIYIN_ASSIGN(const auto ratings, run.store.ratings(run.selection, run.periods));
        for (const Indicator indicator : {Indicator::Satisfaction, Indicator::SatisfactionScore})
            run.set(indicator, ratingCounts(indicator, ratings));
    }
    if (run.wants(Indicator::Retention)) {
        ZHIYIN_ASSIGN(auto stages, run.store.stages(run.selection));
        run.setLater(Indicator::Retention,
                     [stages = std::move(stages), &run] { return retention(stages, run.periods); });
    }
    if (run.wants(Indicator::RepeatPurchase)) {
        const Period days{twelveMonthsTo(run.periods.at(0).to).from, run.periods.range().to};
        ZHIYIN_ASSIGN(auto purchases, run.store.purchases(run.selection, days));
        run.setLater(Indicator::RepeatPurchase, [purchases = std::move(purchases), &run]() mutable {
            sortByClient(purchases);
            return repeatPurchases(purchases, run.periods);
        });
    }
    return {};
}

Result<void> KpiDesk::countContacts(Run &run)
{
    if (!run.wants(Indicator::ContactsOnTime))
        return {};
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Contact, today));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Contact)});
    ZHIYIN_ASSIGN(const ContactPolicy policy, parseContactPolicy(document->json));
    int longest = std::max(policy.otherwise, policy.withPlan);
    for (const int months : policy.cadence)
        longest = std::max(longest, months);
    // What falls due in the range was opened at most the longest cadence before it.
    const QDate from = addMonthsClamped(run.periods.range().from, -longest).addDays(-1);
    ZHIYIN_ASSIGN(auto tiers, run.store.tiers(run.selection));
    ZHIYIN_ASSIGN(auto contacts, run.store.contacts(run.selection, from, policy.qualifying));
    ZHIYIN_ASSIGN(auto agreements, ContactStore(m_workplace.database).agreements());
    run.setLater(Indicator::ContactsOnTime,
                 [tiers = std::move(tiers), contacts = std::move(contacts), &run, agreements = std::move(agreements),
                  days = LocalDays(m_workplace.zone(), from, today), policy, today]() mutable {
                     sortByClient(tiers);
                     sortByClient(contacts);
                     return contactCounts(run.selection, tiers, contacts, days, run.periods, agreements, policy, today);
                 });
    return {};
}

Result<void> KpiDesk::countReferrals(Run &run)
{
    if (!run.wants(Indicator::Referral))
        return {};
    KpiCounts counts(run.periods.size());
    for (const KpiClient &client : run.selection.clients) {
        const auto period = run.periods.indexOf(client.openedOn);
        if (!client.openedOn.isValid() || client.openedOn > m_workplace.today() || !period)
            continue;
        ++counts[*period].denominator;
        counts[*period].numerator += client.referred ? 1 : 0;
    }
    run.set(Indicator::Referral, std::move(counts));
    return {};
}

Result<void> KpiDesk::countAssets(Run &run)
{
    if (!run.wants(Indicator::AssetGrowth))
        return {};
    const QDate until = run.periods.range().to;
    const Currency book = m_workplace.currency();
    ZHIYIN_ASSIGN(auto held, run.store.holdings(run.selection, until, book));
    ZHIYIN_ASSIGN(auto declared, run.store.declarations(run.selection, until, book));
    ZHIYIN_ASSIGN(auto rates, ratesToBook(m_workplace, held, declared, run.periods));
    run.setLater(Indicator::AssetGrowth,
                 [held = std::move(held), declared = std::move(declared), rates = std::move(rates), book,
                  &run]() mutable -> Result<KpiCounts> {
                     sortByClient(held);
                     std::optional<Error> broken;
                     const ToBookCurrencyOnDay toBook = [&](Money money, QDate day) -> std::optional<Money> {
                         const auto known = rates.find(std::pair(money.currency().code(), day));
                         if (known == rates.end() || !known->second)
                             return std::nullopt;
                         const auto value = converted(money, *known->second);
                         if (!value)
                             broken = value.error();
                         return value ? std::optional(*value) : std::nullopt;
                     };
                     ZHIYIN_ASSIGN(KpiCounts counts, assetGrowth(held, declared, run.periods, book, toBook));
                     if (broken)
                         return failure(*broken);
                     return counts;
                 });
    return {};
}

Result<void> KpiDesk::recompute(std::vector<StoredComplaint> &complaints)
{
    ComplaintStore store(m_workplace.database);
    const QDate today = m_workplace.today();
    std::map<QString, ComplaintPolicy> policies;
    std::optional<WorkCalendar> calendar;
    for (StoredComplaint &complaint : complaints) {
        if (!complaint.recompute)
            continue;
        ZHIYIN_ASSIGN(const ComplaintCase loaded, store.load(complaint.id));
        if (!calendar) {
            ZHIYIN_ASSIGN(calendar, calendarInForce(m_workplace, today));
        }
        auto policy = policies.find(loaded.policyVersion);
        if (policy == policies.end()) {
            ZHIYIN_ASSIGN(ComplaintPolicy read, complaintPolicyOf(m_workplace, loaded.policyVersion, today));
            policy = policies.emplace(loaded.policyVersion, std::move(read)).first;
        }
        const auto clocks =
            complaintClocks(loaded.facts, {policy->second, *calendar, m_workplace.zone(), m_workplace.now()});
        ComplaintFigure &figure = complaint.figure;
        figure.firstResponse = outcomeOf(clocks, ClockName::FirstResponse);
        figure.resolution = outcomeOf(clocks, ClockName::Resolution);
        const auto answer = std::find_if(clocks.begin(), clocks.end(), [](const ComplaintClock &clock) {
            return clock.round == 0 && clock.name == ClockName::FirstResponse;
        });
        figure.answeredAt = answer == clocks.end() ? std::nullopt : answer->metAt;
        figure.answerUnknown = answer != clocks.end() && answer->state == ClockState::Cancelled;
        const ComplaintState state = stateOf(loaded.facts, m_workplace.now());
        complaint.withdrawn = state == ComplaintState::Withdrawn || state == ComplaintState::Merged;
    }
    return {};
}

Result<void> KpiDesk::countComplaints(Run &run)
{
    if (run.wants(Indicator::ComplaintSatisfaction)) {
        ZHIYIN_ASSIGN(const auto ratings, run.store.handlingRatings(run.scope, run.periods));
        run.set(Indicator::ComplaintSatisfaction, ratingCounts(Indicator::ComplaintSatisfaction, ratings));
    }
    if (!run.wantsAny({Indicator::ComplaintsFirstResponseOnTime, Indicator::ComplaintsResolvedInSevenWorkingDays,
                       Indicator::RepeatComplaints, Indicator::HandledWithin24h}))
        return {};
    Period received = run.periods.range();
    if (run.wants(Indicator::RepeatComplaints))
        received.from = addMonthsClamped(received.from, -12); // what a repeated one repeats
    ZHIYIN_ASSIGN(auto complaints, run.store.complaints(run.scope, received));
    ZHIYIN_TRY(recompute(complaints));
    std::vector<ComplaintFigure> figures;
    for (const StoredComplaint &complaint : complaints) {
        if (!complaint.withdrawn)
            figures.push_back(complaint.figure);
    }
    run.set(Indicator::ComplaintsFirstResponseOnTime, firstResponsesOnTime(figures, run.periods));
    run.set(Indicator::ComplaintsResolvedInSevenWorkingDays, resolvedInTime(figures, run.periods));
    run.set(Indicator::HandledWithin24h, handledWithinADay(figures, run.periods));
    run.set(Indicator::RepeatComplaints, repeatComplaints(std::move(figures), run.periods));
    return {};
}

Result<std::vector<KpiFigures>> KpiDesk::figures(const KpiQuery &query)
{
    ZHIYIN_ASSIGN(KpiScope scope, scopeOfQuery(query));
    ZHIYIN_ASSIGN(KpiPeriods periods, periodsOf(query));
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Indicators, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Indicators)});
    ZHIYIN_ASSIGN(const IndicatorPolicy policy, parseIndicatorPolicy(document->json));
    Run run{query, std::move(scope), std::move(periods),
            KpiStore(m_workplace.database, m_workplace.zone(), m_workplace.now())};
    ZHIYIN_ASSIGN(run.selection, run.store.clients(run.scope));
    // What takes longest to count is read first, and counted while the others are read.
    ZHIYIN_TRY(countAssets(run));
    ZHIYIN_TRY(countContacts(run));
    ZHIYIN_TRY(countPeople(run));
    ZHIYIN_TRY(countReferrals(run));
    ZHIYIN_TRY(countComplaints(run));
    ZHIYIN_TRY(run.takeCounted());

    std::vector<KpiFigures> all;
    for (size_t i = 0; i < run.periods.size(); ++i) {
        KpiFigures figures{run.periods.at(i), {}};
        for (int k = 0; k < kIndicatorCount; ++k) {
            const int decimals = indicatorAt(k) == Indicator::AssetGrowth ? m_workplace.currency().decimals() : 0;
            if (const auto &counts = run.counts[static_cast<size_t>(k)])
                figures.values.push_back(
                    indicatorValue(indicatorAt(k), (*counts)[i].numerator, (*counts)[i].denominator, policy, decimals));
        }
        all.push_back(std::move(figures));
    }
    return all;
}

} // namespace zhiyin
