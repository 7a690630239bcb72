// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_table.h"
#include "core/kpi/kpi_desk.h"
#include "core/kpi/kpi_fact_run.h"
#include "core/policy/policy_desk.h"

#include <algorithm>
#include <map>

/// The slower way to figures: row by row, for groups and for what lies behind a figure.
namespace zhiyin {
namespace {

constexpr CodeTable<KpiAxis, kKpiAxes.size()> kAxisCodes = {{{u"advisor", KpiAxis::Advisor},
                                                             {u"branch", KpiAxis::Branch},
                                                             {u"tier", KpiAxis::Tier},
                                                             {u"product", KpiAxis::Product},
                                                             {u"channel", KpiAxis::Channel}}};

/// What belongs to no group comes last.
struct GroupOrder {
    bool operator()(const QString &a, const QString &b) const
    {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a < b;
    }
};
using CountsByGroup = std::map<QString, std::map<Indicator, KpiCounts>, GroupOrder>;

Result<QString> groupOf(KpiFactRun &run, const KpiFact &fact, KpiAxis axis, const KpiPeriods &periods)
{
    static const KpiBelonging nobody;
    const KpiBelonging &belongs = fact.belongs == nullptr ? nobody : *fact.belongs;
    switch (axis) {
    case KpiAxis::Advisor: return belongs.advisor;
    case KpiAxis::Branch: return belongs.branch;
    case KpiAxis::Channel: return belongs.channel;
    case KpiAxis::Product: return belongs.product;
    case KpiAxis::Tier: break;
    }
    return fact.client == 0 ? Result<QString>(QString()) : run.tierOn(fact.client, periods.at(fact.period).to);
}

Result<void> countGroups(KpiFactRun &run, Indicator indicator, KpiAxis axis, const KpiPeriods &periods,
                         CountsByGroup &groups)
{
    std::optional<Error> broken;
    ZHIYIN_TRY(run.each(indicator, [&](const KpiFact &fact) {
        const auto name = groupOf(run, fact, axis, periods);
        if (!name) {
            broken = name.error();
            return;
        }
        KpiCounts &counts = groups[name->isEmpty() ? QString() : *name][indicator];
        counts.resize(periods.size());
        const Result<void> numerator = addMinor(counts[fact.period].numerator, fact.numerator);
        const Result<void> denominator = addMinor(counts[fact.period].denominator, fact.denominator);
        if (!numerator || !denominator)
            broken = (numerator ? denominator : numerator).error();
    }));
    if (broken)
        return failure(*broken);
    return {};
}

} // namespace

QString kpiAxisText(KpiAxis axis)
{
    return codeText(kAxisCodes, axis);
}

std::optional<KpiAxis> parseKpiAxis(QStringView text)
{
    return parseCode(kAxisCodes, text);
}

QString kpiRowKindText(KpiRowKind kind)
{
    switch (kind) {
    case KpiRowKind::Client: return QStringLiteral("client");
    case KpiRowKind::Contact: return QStringLiteral("contact");
    case KpiRowKind::Survey: return QStringLiteral("survey");
    case KpiRowKind::Complaint: return QStringLiteral("complaint");
    }
    return {};
}

bool hasAxis(Indicator indicator, KpiAxis axis)
{
    switch (indicator) {
    case Indicator::Satisfaction:
    case Indicator::SatisfactionScore: return axis != KpiAxis::Product;
    case Indicator::ComplaintsFirstResponseOnTime:
    case Indicator::ComplaintsResolvedInSevenWorkingDays:
    case Indicator::ComplaintSatisfaction:
    case Indicator::RepeatComplaints:
    case Indicator::HandledWithin24h: return true;
    case Indicator::Retention:
    case Indicator::ContactsOnTime:
    case Indicator::AssetGrowth:
    case Indicator::RepeatPurchase:
    case Indicator::Referral: break;
    }
    return axis != KpiAxis::Product && axis != KpiAxis::Channel;
}

Result<KpiGroups> KpiDesk::groups(const KpiQuery &query, KpiAxis axis)
{
    ZHIYIN_ASSIGN(const KpiScope scope, scopeOfQuery(query));
    ZHIYIN_ASSIGN(const KpiCut cut, cutOf(query));
    KpiQuery one = query;
    if (one.definitions.kind == KpiDefinitionWish::Kind::Then)
        one.definitions = {}; // groups are compared under one definition
    ZHIYIN_ASSIGN(const auto documents, documentsFor(one, cut.periods));
    ZHIYIN_ASSIGN(const IndicatorPolicy policy, parseIndicatorPolicy(documents.front().json));
    KpiFactRun run(m_workplace, scope, cut, policy);
    ZHIYIN_TRY(run.begin());
    KpiGroups result;
    CountsByGroup groups;
    std::vector<Indicator> counted;
    for (int i = 0; i < kIndicatorCount; ++i) {
        const Indicator indicator = indicatorAt(i);
        if (!query.wanted.empty()
            && std::find(query.wanted.begin(), query.wanted.end(), indicator) == query.wanted.end())
            continue;
        if (!hasAxis(indicator, axis)) {
            result.without.push_back(indicator);
            continue;
        }
        counted.push_back(indicator);
        ZHIYIN_TRY(countGroups(run, indicator, axis, cut.periods, groups));
    }
    for (auto &[name, counts] : groups) {
        KpiGroup group{name, {}};
        for (size_t i = 0; i < cut.periods.size(); ++i) {
            KpiFigures figures{cut.periods.at(i), {}, policyVersionText(documents.front())};
            for (const Indicator indicator : counted) {
                KpiCounts &of = counts[indicator];
                of.resize(cut.periods.size());
                figures.values.push_back(indicatorValue(indicator, of[i], policy, m_workplace.currency()));
            }
            group.figures.push_back(std::move(figures));
        }
        result.groups.push_back(std::move(group));
    }
    return result;
}

Result<KpiTeams> KpiDesk::teams()
{
    ZHIYIN_ASSIGN(const KpiScope scope, scopeOfQuery({}));
    KpiStore store(m_workplace.database, m_workplace.zone(), m_workplace.now());
    ZHIYIN_ASSIGN(const KpiSelection selection, store.clients(scope));
    return store.teams(selection);
}

Result<KpiRows> KpiDesk::rows(const KpiQuery &query, Indicator indicator)
{
    KpiQuery whole = query;
    whole.by = std::nullopt;
    ZHIYIN_ASSIGN(const KpiScope scope, scopeOfQuery(whole));
    ZHIYIN_ASSIGN(const KpiCut cut, cutOf(whole));
    ZHIYIN_ASSIGN(const auto documents, documentsFor(whole, cut.periods));
    ZHIYIN_ASSIGN(const IndicatorPolicy policy, parseIndicatorPolicy(documents.front().json));
    KpiFactRun run(m_workplace, scope, cut, policy);
    ZHIYIN_TRY(run.begin());
    const Actor &actor = m_workplace.actor;
    KpiRows result;
    KpiCount count;
    std::optional<Error> broken;
    ZHIYIN_TRY(run.each(indicator, [&](const KpiFact &fact) {
        KpiRow row{fact.kind, fact.id, {}, {}, {}, fact.on, fact.numerator, fact.denominator, fact.rating, {}};
        const bool withheld = fact.belongs != nullptr && fact.belongs->confidential && actor.role != Role::Compliance
                              && fact.belongs->handler != actor.id;
        if (withheld) {
            row.id = 0;
        } else {
            if (const KpiPerson *person = run.person(fact.client)) {
                row.client = ClientId(fact.client);
                row.externalId = person->externalId;
                row.name = person->name;
            }
            if (fact.belongs != nullptr)
                row.channel = fact.belongs->channel;
        }
        result.rows.push_back(std::move(row));
        const Result<void> numerator = addMinor(count.numerator, fact.numerator);
        const Result<void> denominator = addMinor(count.denominator, fact.denominator);
        if (!numerator || !denominator)
            broken = (numerator ? denominator : numerator).error();
    }));
    if (broken)
        return failure(*broken);
    std::stable_sort(result.rows.begin(), result.rows.end(), [](const KpiRow &a, const KpiRow &b) {
        return std::tuple(a.externalId.isEmpty(), std::cref(a.externalId), a.on)
               < std::tuple(b.externalId.isEmpty(), std::cref(b.externalId), b.on);
    });
    result.value = indicatorValue(indicator, count, policy, m_workplace.currency());
    return result;
}

} // namespace zhiyin
