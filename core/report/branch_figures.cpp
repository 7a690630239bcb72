// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_flow.h"
#include "core/complaint/complaint_store.h"
#include "core/kpi/kpi_desk.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
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

Result<ComplaintSummary> complaintSummary(Workplace &workplace, const QString &branch, const Period &period)
{
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
        summary.breached += std::any_of(clocks.begin(), clocks.end(),
                                        [](const ComplaintClock &c) { return c.state == ClockState::Breached; })
                                ? 1
                                : 0;
    }
    summary.byLevel = byLevelOf(levels);
    summary.byCategory = linesOf(categories);
    return summary;
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
    ZHIYIN_ASSIGN(report.complaints, complaintSummary(workplace, branch, period));
    ZHIYIN_ASSIGN(report.provenance, provenanceOf(workplace));
    report.provenance.complaintRows = report.complaints.received;
    report.draftReasons = {DraftReason::NotReleased};
    return report;
}

} // namespace zhiyin
