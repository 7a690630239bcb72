// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis.h"
#include "core/complaint/complaint_flow.h"
#include "core/complaint/complaint_store.h"
#include "core/improvement/improvement_desk.h"
#include "core/kpi/kpi_desk.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
#include "core/report/branch_store.h"
#include "core/report/indicator_series.h"
#include "core/report/report_figures.h"
#include "core/report/report_store.h"
#include "core/tier/tier_policy.h"

#include <algorithm>
#include <map>

namespace zhiyin {
namespace {

constexpr int kTrendMonths = 12;

Result<std::vector<IndicatorSeries>> seriesOf(Workplace &workplace, const KpiQuery &query)
{
    ZHIYIN_ASSIGN(const auto figures, KpiDesk(workplace).figures(query));
    std::vector<IndicatorSeries> series;
    for (int i = 0; i < kIndicatorCount; ++i) {
        std::vector<PeriodIndicator> values;
        for (const KpiFigures &figure : figures) {
            if (const IndicatorValue *value = figure.find(indicatorAt(i)))
                values.push_back({figure.period, *value});
        }
        if (!values.empty())
            series.push_back(
                indicatorSeries(indicatorAt(i), query.by == KpiBy(Step::Month) ? Step::Month : Step::Quarter, values));
    }
    return series;
}

/// Highest tier first, as the policy has them; tiers of an older scheme after them, clients without one last.
Result<void> sortTiers(Workplace &workplace, std::vector<CountLine> &lines)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Tier, workplace.today()));
    if (!document)
        return {};
    ZHIYIN_ASSIGN(const TierPolicy policy, parseTierPolicy(document->json));
    const auto place = [&policy](const CountLine &line) {
        const int last = policy.lastIndex();
        return line.code.isEmpty() ? last + 2 : policy.indexOf(line.code).value_or(last + 1);
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&place](const CountLine &a, const CountLine &b) { return place(a) < place(b); });
    return {};
}

bool happenedIn(const ComplaintCase &complaint, ComplaintStep step, const QDateTime &from, const QDateTime &until)
{
    return std::any_of(complaint.facts.events.begin(), complaint.facts.events.end(), [&](const ComplaintEvent &event) {
        return event.step == step && event.at >= from && event.at < until;
    });
}

std::vector<CountLine> linesOf(const std::map<QString, int> &counts)
{
    std::vector<CountLine> lines;
    for (const auto &[code, count] : counts)
        lines.push_back({code, count});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const CountLine &a, const CountLine &b) { return a.count > b.count; });
    return lines;
}

std::vector<CountLine> byLevelOf(const std::map<QString, int> &counts)
{
    std::vector<CountLine> lines;
    for (const auto &[code, level] : kComplaintLevels) {
        if (const auto found = counts.find(code.toString()); found != counts.end())
            lines.push_back({found->first, found->second});
    }
    return lines;
}

/// How long first answers and decisions took.
class ClockTimes final
{
public:
    void add(const ComplaintFacts &facts, const std::vector<ComplaintClock> &clocks)
    {
        for (size_t i = 0; i < kNames.size(); ++i) {
            for (const ComplaintClock &clock : clocks) {
                if (clock.name != kNames[i].first)
                    continue;
                if (clock.state == ClockState::Met)
                    ++m_times[i].inTime;
                else if (clock.state == ClockState::Breached)
                    ++m_times[i].late;
                if (clock.metAt)
                    m_hours[i].push_back(facts.receivedAt.secsTo(*clock.metAt) / kSecondsAnHour);
            }
        }
    }
    [[nodiscard]] std::vector<ComplaintTime> times()
    {
        std::vector<ComplaintTime> times;
        for (size_t i = 0; i < kNames.size(); ++i) {
            ComplaintTime &time = m_times[i];
            time.clock = kNames[i].second.toString();
            std::sort(m_hours[i].begin(), m_hours[i].end());
            if (!m_hours[i].empty())
                time.medianHours = nearestRank(m_hours[i], 50);
            times.push_back(time);
        }
        return times;
    }

private:
    static constexpr qint64 kSecondsAnHour = 3600;
    static constexpr std::array<std::pair<ClockName, QStringView>, 2> kNames = {
        {{ClockName::FirstResponse, u"first_response"}, {ClockName::Resolution, u"resolution"}}};
    std::array<ComplaintTime, kNames.size()> m_times;
    std::array<std::vector<qint64>, kNames.size()> m_hours;
};

Result<ComplaintSummary> complaintSummary(Workplace &workplace, const QString &branch, const Period &period,
                                          std::vector<ComplaintTime> &taken)
{
    ClockTimes times;
    const QDateTime now = workplace.now();
    const QDateTime from = startOfDay(period.from, workplace.zone());
    const QDateTime until = std::min(startOfDay(period.to.addDays(1), workplace.zone()), now.addMSecs(1));
    ZHIYIN_ASSIGN(const auto ids, ReportStore(workplace.database).branchComplaints(branch, from, until));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(workplace, workplace.today()));
    std::map<QString, int> levels;
    std::map<QString, int> categories;
    ComplaintSummary summary;
    for (const ComplaintId id : ids) {
        ZHIYIN_ASSIGN(const ComplaintCase complaint, ComplaintStore(workplace.database).load(id));
        const ComplaintState state = stateOf(complaint.facts, now);
        if (state == ComplaintState::Withdrawn || state == ComplaintState::Merged)
            continue;
        summary.open += isEnded(state) ? 0 : 1;
        summary.closed += happenedIn(complaint, ComplaintStep::Close, from, until) ? 1 : 0;
        if (complaint.facts.receivedAt < from)
            continue;
        ++summary.received;
        ++levels[codeText(kComplaintLevels, complaint.level)];
        ++categories[complaint.category];
        ZHIYIN_ASSIGN(const auto policy, complaintPolicyOf(workplace, complaint.policyVersion, workplace.today()));
        const auto clocks = complaintClocks(complaint.facts, {policy, calendar, workplace.zone(), now});
        times.add(complaint.facts, clocks);
        summary.breached += std::any_of(clocks.begin(), clocks.end(),
                                        [](const ComplaintClock &c) { return c.state == ClockState::Breached; })
                                ? 1
                                : 0;
    }
    taken = times.times();
    summary.byLevel = byLevelOf(levels);
    summary.byCategory = linesOf(categories);
    return summary;
}

/// One line an advisor, with what both periods count.
std::vector<ChangeMover> moversOf(Indicator indicator, const KpiGroups &then, const KpiGroups &now)
{
    std::map<QString, ChangeMover> byName;
    const auto each = [&](const KpiGroups &groups, auto set) {
        for (const KpiGroup &group : groups.groups) {
            const IndicatorValue *value = group.figures.empty() ? nullptr : group.figures.front().find(indicator);
            if (value == nullptr)
                continue;
            ChangeMover &mover = byName[group.name];
            mover.advisor = group.name;
            set(mover, *value);
        }
    };
    each(then, [](ChangeMover &mover, const IndicatorValue &value) {
        mover.numeratorBefore = value.numerator;
        mover.denominatorBefore = value.denominator;
    });
    each(now, [](ChangeMover &mover, const IndicatorValue &value) {
        mover.numeratorNow = value.numerator;
        mover.denominatorNow = value.denominator;
    });
    std::vector<ChangeMover> movers;
    for (auto &[name, mover] : byName)
        movers.push_back(std::move(mover));
    return movers;
}

void addStaffFigures(const KpiGroups &groups, std::vector<StaffLine> &staff)
{
    for (StaffLine &line : staff) {
        const auto group = std::find_if(groups.groups.begin(), groups.groups.end(),
                                        [&line](const KpiGroup &one) { return one.name == line.advisor; });
        if (group == groups.groups.end() || group->figures.empty())
            continue;
        const auto take = [&group](Indicator indicator, qint64 &numerator, qint64 &denominator) {
            if (const IndicatorValue *value = group->figures.front().find(indicator)) {
                numerator = value->numerator;
                denominator = value->denominator;
            }
        };
        take(Indicator::Satisfaction, line.satisfied, line.ratings);
        take(Indicator::ContactsOnTime, line.contactsOnTime, line.contactsDue);
        take(Indicator::Retention, line.kept, line.toKeep);
    }
}

/// The figures of the period and of the one before it, and the advisors' parts in the change.
Result<void> addChanges(Workplace &workplace, const QString &branch, BranchReport &report)
{
    const Period &period = report.period;
    // The quarter before; of another span the one of the same length.
    const QDate eve = period.from.addDays(-1);
    const Period before =
        period == quarterOf(period.from) ? quarterOf(eve) : Period{eve.addDays(period.to.daysTo(period.from)), eve};
    ZHIYIN_ASSIGN(const auto series, seriesOf(workplace, {.range = before, .branch = branch}));
    ZHIYIN_ASSIGN(const auto then, KpiDesk(workplace).groups({.range = before, .branch = branch}, KpiAxis::Advisor));
    ZHIYIN_ASSIGN(const auto now, KpiDesk(workplace).groups({.range = period, .branch = branch}, KpiAxis::Advisor));
    for (const IndicatorSeries &current : report.indicators) {
        const auto older = std::find_if(series.begin(), series.end(),
                                        [&current](const IndicatorSeries &one) { return one.name == current.name; });
        if (older == series.end() || older->points.empty() || current.points.empty())
            continue;
        IndicatorChange change{current.name,           current.unit,   older->points.front(),
                               current.points.front(), current.target, {}};
        if (const auto indicator = parseIndicator(current.name); indicator && hasAxis(*indicator, KpiAxis::Advisor))
            change.movers = movers(moversOf(*indicator, then, now));
        report.changes.push_back(std::move(change));
    }
    addStaffFigures(now, report.work.staff);
    return {};
}

Result<void> addWork(Workplace &workplace, const QString &branch, BranchReport &report)
{
    const Period &period = report.period;
    const Period seen{period.from, std::min(period.to, workplace.today())};
    const QDateTime until = std::min(startOfDay(period.to.addDays(1), workplace.zone()), workplace.now().addMSecs(1));
    BranchStore store(workplace.database, branch);
    BranchWork &work = report.work;
    ZHIYIN_ASSIGN(work.tierMoves, store.tierMoves(seen));
    ZHIYIN_ASSIGN(work.contacts, store.contacts(startOfDay(period.from, workplace.zone()), until));
    ZHIYIN_ASSIGN(work.churn, store.churn(seen));
    ZHIYIN_ASSIGN(work.gaps, store.gaps(workplace.today()));
    ZHIYIN_ASSIGN(work.staff, store.staff(workplace.today()));
    // Actions are the institution's; who may not see them has a report without.
    const auto actions = ImprovementDesk(workplace).ofQuarter(period);
    if (!actions && actions.error().code != ErrorCode::NotPermitted)
        return failure(actions.error());
    for (const Improvement &action : actions.value_or(std::vector<Improvement>()))
        work.actions.push_back({action.goal, action.department, action.ownerName, action.dueOn,
                                codeText(kImprovementStates, action.state),
                                codeText(kImprovementFigures, action.figure), action.before.value, action.after.value,
                                action.target, reachesTarget(action), isOverdue(action, workplace.today())});
    return {};
}

} // namespace

Result<BranchReport> branchFigures(Workplace &workplace, const QString &branch, const Period &period,
                                   ReportLanguage language)
{
    BranchReport report;
    report.language = language;
    report.institution = workplace.book.institution;
    report.branch = branch;
    report.period = period;
    KpiQuery query{.range = period, .branch = branch};
    ZHIYIN_ASSIGN(report.indicators, seriesOf(workplace, query));
    const QDate lastMonth(period.to.year(), period.to.month(), 1);
    query.range = {lastMonth.addMonths(1 - kTrendMonths), period.to};
    query.by = Step::Month;
    query.wanted = {Indicator::Satisfaction, Indicator::Retention, Indicator::ContactsOnTime,
                    Indicator::ComplaintsResolvedInSevenWorkingDays};
    ZHIYIN_ASSIGN(report.trends, seriesOf(workplace, query));
    ZHIYIN_ASSIGN(report.byTier, ReportStore(workplace.database).clientsByTier(branch, workplace.today()));
    for (const CountLine &line : report.byTier)
        report.clients += line.count;
    ZHIYIN_TRY(sortTiers(workplace, report.byTier));
    ZHIYIN_ASSIGN(report.complaints, complaintSummary(workplace, branch, period, report.work.complaintTimes));
    ZHIYIN_TRY(addWork(workplace, branch, report));
    ZHIYIN_TRY(addChanges(workplace, branch, report));
    ZHIYIN_ASSIGN(report.provenance, provenanceOf(workplace));
    report.provenance.complaintRows = report.complaints.received;
    report.draftReasons = {DraftReason::NotReleased};
    return report;
}

} // namespace zhiyin
