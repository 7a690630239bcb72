// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_reading.h"

#include "core/client/client_store.h"
#include "core/complaint/complaint_flow.h"
#include "core/complaint/complaint_store.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"

#include <algorithm>

namespace zhiyin {
namespace {

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

/// A case as it stands at the clock's moment, from what happened.
void recompute(Workplace &workplace, StoredComplaint &complaint, const ComplaintCase &loaded,
               const ComplaintPolicy &policy, const WorkCalendar &calendar)
{
    const auto clocks = complaintClocks(loaded.facts, {policy, calendar, workplace.zone(), workplace.now()});
    ComplaintFigure &figure = complaint.figure;
    figure.firstResponse = outcomeOf(clocks, ClockName::FirstResponse);
    figure.resolution = outcomeOf(clocks, ClockName::Resolution);
    const auto answer = std::find_if(clocks.begin(), clocks.end(), [](const ComplaintClock &clock) {
        return clock.round == 0 && clock.name == ClockName::FirstResponse;
    });
    figure.answeredAt = answer == clocks.end() ? std::nullopt : answer->metAt;
    figure.answerUnknown = answer != clocks.end() && answer->state == ClockState::Cancelled;
    const ComplaintState state = stateOf(loaded.facts, workplace.now());
    complaint.withdrawn = state == ComplaintState::Withdrawn || state == ComplaintState::Merged;
}

/// The policy with another limit for the resolution; neither complex marks nor extensions move it.
ComplaintPolicy withResolution(ComplaintPolicy policy, std::optional<int> workingDays)
{
    for (ClockRule &rule : policy.clocks) {
        if (workingDays && rule.name == ClockName::Resolution)
            rule.limit = {*workingDays, LimitUnit::WorkingDays, {}, {}, rule.limit.source};
    }
    return policy;
}

} // namespace

Result<ContactReading> readContacts(Workplace &workplace, KpiStore &store, const KpiSelection &selection,
                                    const KpiPeriods &periods)
{
    const QDate today = workplace.today();
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Contact, today));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Contact)});
    ZHIYIN_ASSIGN(ContactPolicy policy, parseContactPolicy(document->json));
    int longest = std::max(policy.otherwise, policy.withPlan);
    for (const int months : policy.cadence)
        longest = std::max(longest, months);
    // What falls due in the range was opened at most the longest cadence before it.
    const QDate from = addMonthsClamped(periods.range().from, -longest).addDays(-1);
    ZHIYIN_ASSIGN(auto tiers, store.tiers(selection));
    ZHIYIN_ASSIGN(auto contacts, store.contacts(selection, from, policy.qualifying));
    ZHIYIN_ASSIGN(auto agreements, ContactStore(workplace.database).agreements());
    return ContactReading{std::move(tiers),      std::move(contacts),
                          std::move(agreements), LocalDays(workplace.zone(), from, today),
                          std::move(policy),     today};
}

Result<KpiCut> kpiCut(const Period &range, std::optional<KpiBy> by)
{
    constexpr int kLongestMonth = 31;
    const bool tooLong = by && range.from.daysTo(range.to) > kLongestMonth * static_cast<qint64>(kMostPeriods);
    if (!range.from.isValid() || !range.to.isValid() || range.from > range.to || tooLong)
        return failure(ErrorCode::BadValue, {QStringLiteral("from"), range.from.toString(Qt::ISODate)});
    return KpiCut(range, by);
}

Result<KpiScope> kpiScope(Workplace &workplace, const QString &advisor, const QString &branch)
{
    KpiScope scope{scopeOf(workplace.actor, Action::ReadIndicators), std::nullopt, branch};
    if (scope.reach.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(workplace.actor.role), actionCode(Action::ReadIndicators)});
    if (!advisor.isEmpty()) {
        ZHIYIN_ASSIGN(scope.advisor, ClientStore(workplace.database).findUser(advisor));
        if (!scope.advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), advisor});
    }
    return scope;
}

Result<std::optional<qint64>> DayRates::toBook(Money money, QDate day)
{
    if (money.currency() == m_workplace.currency())
        return std::optional(money.minor());
    const auto key = std::pair(money.currency().code(), day);
    auto known = m_rates.find(key);
    if (known == m_rates.end()) {
        ZHIYIN_ASSIGN(const auto rate,
                      RateStore(m_workplace.database).latest(money.currency(), m_workplace.currency(), day));
        known = m_rates.emplace(key, rate).first;
    }
    if (!known->second)
        return std::optional<qint64>();
    ZHIYIN_ASSIGN(const Money value, converted(money, *known->second));
    return std::optional(value.minor());
}

std::optional<Money> AssetReading::toBook(Money money, QDate day, std::optional<Error> &broken) const
{
    const auto known = rates.find(std::pair(money.currency().code(), day));
    if (known == rates.end() || !known->second)
        return std::nullopt;
    const auto value = converted(money, *known->second);
    if (!value)
        broken = value.error();
    return value ? std::optional(*value) : std::nullopt;
}

Result<void> AssetReading::eachEnds(const KpiPeriods &periods, const AssetEndsUse &use) const
{
    std::optional<Error> broken;
    const ToBookCurrencyOnDay convert = [&](Money money, QDate day) { return toBook(money, day, broken); };
    ZHIYIN_TRY(eachAssetEnds(held, declared, periods, book, convert, use));
    if (broken)
        return failure(*broken);
    return {};
}

Result<KpiCounts> AssetReading::growth(const KpiPeriods &periods) const
{
    std::optional<Error> broken;
    const ToBookCurrencyOnDay convert = [&](Money money, QDate day) { return toBook(money, day, broken); };
    ZHIYIN_ASSIGN(KpiCounts counts, assetGrowth(held, declared, periods, book, convert));
    if (broken)
        return failure(*broken);
    return counts;
}

Result<AssetReading> readAssets(Workplace &workplace, KpiStore &store, const KpiSelection &selection,
                                const KpiPeriods &periods)
{
    const QDate until = periods.range().to;
    AssetReading reading{{}, {}, {}, workplace.currency()};
    ZHIYIN_ASSIGN(reading.held, store.holdings(selection, until, reading.book));
    ZHIYIN_ASSIGN(reading.declared, store.declarations(selection, until, reading.book));
    ZHIYIN_ASSIGN(reading.rates, ratesToBook(workplace, reading.held, reading.declared, periods));
    return reading;
}

Result<std::vector<StoredComplaint>> readComplaints(Workplace &workplace, KpiStore &store, const KpiScope &scope,
                                                    const Period &received, std::optional<int> workingDays)
{
    ZHIYIN_ASSIGN(auto complaints, store.complaints(scope, received));
    ComplaintStore cases(workplace.database);
    const QDate today = workplace.today();
    std::map<QString, ComplaintPolicy> policies;
    std::optional<WorkCalendar> calendar;
    for (StoredComplaint &complaint : complaints) {
        if (!complaint.recompute && !workingDays)
            continue;
        ZHIYIN_ASSIGN(const ComplaintCase loaded, cases.load(complaint.id));
        if (!calendar) {
            ZHIYIN_ASSIGN(calendar, calendarInForce(workplace, today));
        }
        auto policy = policies.find(loaded.policyVersion);
        if (policy == policies.end()) {
            ZHIYIN_ASSIGN(ComplaintPolicy read, complaintPolicyOf(workplace, loaded.policyVersion, today));
            policy = policies.emplace(loaded.policyVersion, withResolution(std::move(read), workingDays)).first;
        }
        recompute(workplace, complaint, loaded, policy->second, *calendar);
    }
    return complaints;
}

std::vector<ComplaintFigure> figuresOf(const std::vector<StoredComplaint> &complaints)
{
    std::vector<ComplaintFigure> figures;
    for (const StoredComplaint &complaint : complaints) {
        if (!complaint.withdrawn)
            figures.push_back(complaint.figure);
    }
    return figures;
}

} // namespace zhiyin
