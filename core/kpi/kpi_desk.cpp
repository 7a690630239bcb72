// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_desk.h"

#include "core/kpi/kpi_fact_run.h"
#include "core/policy/policy_desk.h"

#include <algorithm>
#include <future>
#include <map>

namespace zhiyin {

/// One question on its way: what was asked, what was read, what was counted.
struct KpiDesk::Run {
    const KpiQuery &query;
    const KpiScope &scope;
    const KpiCut &cut;
    const IndicatorPolicy &policy;
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
    /// Of the periods.
    void set(Indicator indicator, KpiCounts value)
    {
        if (wants(indicator))
            counts[static_cast<size_t>(indicator)] = std::move(value);
    }
    /// Of the counted periods, which rolling ones are made of.
    void setCounted(Indicator indicator, const KpiCounts &value)
    {
        set(indicator, cut.isRolling() ? rolled(value) : value);
    }
    [[nodiscard]] const IndicatorTerms &terms(Indicator indicator) const { return policy.terms(indicator); }
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

KpiCounts ratingCounts(Indicator indicator, const std::vector<RatingCounts> &ratings, const IndicatorTerms &terms)
{
    KpiCounts counts;
    for (const RatingCounts &rating : ratings)
        counts.push_back(
            {indicator == Indicator::SatisfactionScore ? rating.points() : rating.satisfied(terms.satisfiedFrom),
             rating.total()});
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
    return kpiScope(m_workplace, query.advisor, query.branch);
}

Result<KpiCut> KpiDesk::cutOf(const KpiQuery &query)
{
    return kpiCut(query.range, query.by);
}

Result<void> KpiDesk::countPeople(Run &run)
{
    if (run.wantsAny({Indicator::Satisfaction, Indicator::SatisfactionScore})) {
        ZHIYIN_ASSIGN(const auto ratings, run.store.ratings(run.selection, run.cut.counted));
        for (const Indicator indicator : {Indicator::Satisfaction, Indicator::SatisfactionScore})
            run.setCounted(indicator, ratingCounts(indicator, ratings, run.terms(indicator)));
    }
    if (run.wants(Indicator::Retention)) {
        ZHIYIN_ASSIGN(auto stages, run.store.stages(run.selection));
        run.setLater(Indicator::Retention,
                     [stages = std::move(stages), &run] { return retention(stages, run.cut.periods); });
    }
    if (run.wants(Indicator::RepeatPurchase)) {
        const IndicatorTerms &terms = run.terms(Indicator::RepeatPurchase);
        const KpiPeriods &periods = run.cut.periods;
        const Period days{monthsTo(periods.at(0).to, terms.months).from, periods.range().to};
        ZHIYIN_ASSIGN(auto purchases, run.store.purchases(run.selection, days));
        run.setLater(Indicator::RepeatPurchase, [purchases = std::move(purchases), &periods, &terms]() mutable {
            sortByClient(purchases);
            return repeatPurchases(purchases, periods, terms);
        });
    }
    return {};
}

Result<void> KpiDesk::countContacts(Run &run)
{
    if (!run.wants(Indicator::ContactsOnTime))
        return {};
    ZHIYIN_ASSIGN(auto reading, readContacts(m_workplace, run.store, run.selection, run.cut.counted));
    run.setLater(Indicator::ContactsOnTime, [reading = std::move(reading), &run]() mutable {
        reading.sort();
        KpiCounts counts(run.cut.counted.size());
        eachClientsObligations(run.selection.clients, reading,
                               [&](const KpiClient &, const std::vector<ContactObligation> &owed) {
                                   addObligations(counts, owed, run.cut.counted, reading.today);
                               });
        return run.cut.isRolling() ? rolled(counts) : counts;
    });
    return {};
}

Result<void> KpiDesk::countReferrals(Run &run)
{
    if (!run.wants(Indicator::Referral))
        return {};
    KpiCounts counts(run.cut.counted.size());
    eachWon(run.selection.clients, run.cut.counted, m_workplace.today(),
            [&counts](size_t period, const KpiClient &client) { counts[period].add(client.referred); });
    run.setCounted(Indicator::Referral, counts);
    return {};
}

Result<void> KpiDesk::countAssets(Run &run)
{
    if (!run.wants(Indicator::AssetGrowth))
        return {};
    ZHIYIN_ASSIGN(auto reading, readAssets(m_workplace, run.store, run.selection, run.cut.periods));
    run.setLater(Indicator::AssetGrowth, [reading = std::move(reading), &run]() mutable -> Result<KpiCounts> {
        reading.sort();
        return reading.growth(run.cut.periods);
    });
    return {};
}

Result<void> KpiDesk::countComplaints(Run &run)
{
    const KpiPeriods &counted = run.cut.counted;
    if (run.wants(Indicator::ComplaintSatisfaction)) {
        ZHIYIN_ASSIGN(const auto rated, run.store.handlingRatings(run.scope, counted.range()));
        std::vector<RatingCounts> ratings(counted.size());
        for (const RatedRow &row : rated) {
            if (const auto period = counted.indexOf(row.on))
                ratings[*period].add(row.rating);
        }
        run.setCounted(Indicator::ComplaintSatisfaction, ratingCounts(Indicator::ComplaintSatisfaction, ratings,
                                                                      run.terms(Indicator::ComplaintSatisfaction)));
    }
    if (!run.wantsAny({Indicator::ComplaintsFirstResponseOnTime, Indicator::ComplaintsResolvedInSevenWorkingDays,
                       Indicator::RepeatComplaints, Indicator::HandledWithin24h}))
        return {};
    Period received = counted.range();
    const IndicatorTerms &repeats = run.terms(Indicator::RepeatComplaints);
    if (run.wants(Indicator::RepeatComplaints))
        received.from = addMonthsClamped(received.from, -repeats.months); // what a repeated one repeats
    ZHIYIN_ASSIGN(const auto complaints,
                  readComplaints(m_workplace, run.store, run.scope, received,
                                 run.terms(Indicator::ComplaintsResolvedInSevenWorkingDays).workingDays));
    std::vector<ComplaintFigure> figures = figuresOf(complaints);
    run.setCounted(Indicator::ComplaintsFirstResponseOnTime, firstResponsesOnTime(figures, counted));
    run.setCounted(Indicator::ComplaintsResolvedInSevenWorkingDays, resolvedInTime(figures, counted));
    run.setCounted(Indicator::HandledWithin24h,
                   handledWithin(figures, counted, run.terms(Indicator::HandledWithin24h)));
    run.setCounted(Indicator::RepeatComplaints, repeatComplaints(std::move(figures), counted, repeats));
    return {};
}

Result<std::vector<KpiFigures>> KpiDesk::counted(const KpiQuery &query, const KpiScope &scope, const KpiCut &cut,
                                                 const PolicyDocument &document)
{
    ZHIYIN_ASSIGN(const IndicatorPolicy policy, parseIndicatorPolicy(document.json));
    Run run{query, scope, cut, policy, KpiStore(m_workplace.database, m_workplace.zone(), m_workplace.now())};
    ZHIYIN_ASSIGN(run.selection, run.store.clients(scope));
    // What takes longest to count is read first, and counted while the others are read.
    ZHIYIN_TRY(countAssets(run));
    ZHIYIN_TRY(countContacts(run));
    ZHIYIN_TRY(countPeople(run));
    ZHIYIN_TRY(countReferrals(run));
    ZHIYIN_TRY(countComplaints(run));
    ZHIYIN_TRY(run.takeCounted());

    std::vector<KpiFigures> all;
    for (size_t i = 0; i < cut.periods.size(); ++i) {
        KpiFigures figures{cut.periods.at(i), {}, policyVersionText(document)};
        for (int k = 0; k < kIndicatorCount; ++k) {
            if (const auto &counts = run.counts[static_cast<size_t>(k)])
                figures.values.push_back(indicatorValue(indicatorAt(k), (*counts)[i], policy, m_workplace.currency()));
        }
        all.push_back(std::move(figures));
    }
    return all;
}

Result<std::vector<PolicyDocument>> KpiDesk::documentsFor(const KpiQuery &query, const KpiPeriods &periods)
{
    const KpiDefinitionWish &wish = query.definitions;
    PolicyDesk policies(m_workplace);
    if (wish.kind == KpiDefinitionWish::Kind::Version) {
        ZHIYIN_ASSIGN(const auto versions, policies.versions(PolicyName::Indicators));
        for (const PolicyDocument &document : versions) {
            if (document.version == wish.version && document.state == PolicyState::InForce)
                return std::vector<PolicyDocument>(periods.size(), document);
        }
        return failure(ErrorCode::NotFound, {QStringLiteral("policy"), QString::number(wish.version)});
    }
    std::vector<PolicyDocument> documents;
    for (const Period &period : periods.all()) {
        const bool then = wish.kind == KpiDefinitionWish::Kind::Then;
        if (!then && !documents.empty()) {
            documents.push_back(documents.front());
            continue;
        }
        const QDate day = then ? std::min(period.to, m_workplace.today()) : m_workplace.today();
        ZHIYIN_ASSIGN(auto document, policies.inForce(PolicyName::Indicators, day));
        if (!document)
            return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Indicators)});
        documents.push_back(std::move(*document));
    }
    return documents;
}

Result<std::vector<KpiFigures>> KpiDesk::figures(const KpiQuery &query)
{
    ZHIYIN_ASSIGN(const KpiScope scope, scopeOfQuery(query));
    ZHIYIN_ASSIGN(const KpiCut cut, cutOf(query));
    ZHIYIN_ASSIGN(const auto documents, documentsFor(query, cut.periods));
    // Each version counts the whole range once; most often there is one.
    std::map<int, std::vector<KpiFigures>> byVersion;
    std::vector<KpiFigures> all;
    for (size_t i = 0; i < documents.size(); ++i) {
        auto found = byVersion.find(documents[i].version);
        if (found == byVersion.end()) {
            ZHIYIN_ASSIGN(auto figures, counted(query, scope, cut, documents[i]));
            found = byVersion.emplace(documents[i].version, std::move(figures)).first;
        }
        all.push_back(std::move(found->second[i]));
    }
    return all;
}

Result<std::vector<KpiDefinitions>> KpiDesk::definitions()
{
    ZHIYIN_TRY(scopeOfQuery({}));
    PolicyDesk policies(m_workplace);
    ZHIYIN_ASSIGN(const auto versions, policies.versions(PolicyName::Indicators));
    ZHIYIN_ASSIGN(const auto current, policies.inForce(PolicyName::Indicators, m_workplace.today()));
    std::vector<KpiDefinitions> all;
    for (const PolicyDocument &document : versions) {
        if (document.state != PolicyState::InForce)
            continue;
        ZHIYIN_ASSIGN(IndicatorPolicy policy, parseIndicatorPolicy(document.json));
        all.push_back({policyVersionText(document), document.effective, document.source,
                       current && current->version == document.version, std::move(policy)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const KpiDefinitions &a, const KpiDefinitions &b) { return a.effective < b.effective; });
    return all;
}

} // namespace zhiyin
