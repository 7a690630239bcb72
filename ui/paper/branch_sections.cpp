// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/branch_sections.h"

#include "ui/paper/branch_words.h"
#include "ui/paper/code_words.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

/// "81.2% (26/32)"; a dash where there is nothing to count.
QString share(const PaperWords &words, qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return QString(QChar(kNoValue));
    const double ratio = static_cast<double>(numerator) / static_cast<double>(denominator);
    return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2/%3)"))
        .arg(words.figure(ratio, IndicatorUnit::Ratio), words.count(numerator), words.count(denominator));
}

void addLine(Flow &flow, const QString &text, double width, double space)
{
    const TextForm form{Type::Body, colour::kText, Qt::AlignLeft, width};
    flow.push_back({std::make_shared<TextBlock>(text, form), space, false, {}});
}

/// Tiers that occur, in the order in which the report counts them; those of no client now after them.
QStringList tiersOf(const BranchReport &report)
{
    QStringList tiers;
    const auto add = [&tiers](const QString &code) {
        if (!tiers.contains(code))
            tiers.append(code);
    };
    for (const CountLine &line : report.byTier)
        add(line.code);
    for (const TierMove &move : report.work.tierMoves) {
        add(move.from);
        add(move.to);
    }
    // Without a tier comes last.
    if (tiers.removeAll(QString()) > 0)
        tiers.append(QString());
    return tiers;
}

} // namespace

void addChanges(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "What changed, and where it comes from")), width);
    bool any = false;
    for (const IndicatorChange &change : report.changes) {
        const QStringList sentences = changeSentences(change, words);
        if (sentences.isEmpty())
            continue;
        addLine(flow, sentences.join(words.sentenceGap()), width, any ? pt(3) : pt(4));
        any = true;
    }
    if (!any)
        addNoneRecorded(flow, words, width);
}

void addMigration(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "From tier to tier")), width, words.dates(report.period));
    const auto &moves = report.work.tierMoves;
    const bool moved = std::any_of(moves.begin(), moves.end(), [](const TierMove &m) { return m.from != m.to; });
    if (!moved) {
        addNoneRecorded(flow, words, width);
        return;
    }
    const QStringList tiers = tiersOf(report);
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "From")), 1.4, false}}, {}, false};
    for (const QString &to : tiers)
        table.columns.push_back({tierName(words, to), 1, true});
    for (const QString &from : tiers) {
        std::vector<Cell> row{tierName(words, from)};
        for (const QString &to : tiers) {
            const auto found = std::find_if(moves.begin(), moves.end(),
                                            [&](const TierMove &m) { return m.from == from && m.to == to; });
            const int count = found == moves.end() ? 0 : found->count;
            const bool stays = from == to;
            row.push_back(count == 0 ? Cell(QString(QChar(kNoValue)), colour::kQuiet)
                                     : Cell(words.count(count), stays ? colour::kQuiet : colour::kText, !stays));
        }
        table.rows.push_back(std::move(row));
    }
    addTable(flow, table, width);
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Rows: the tier on the eve of the period; columns: on its last "
                                                   "day. Grey: stayed.")),
            width);
}

void addContactPlan(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Contact plan")), width);
    const auto plan = std::find_if(report.indicators.begin(), report.indicators.end(), [](const IndicatorSeries &one) {
        return one.name == QStringLiteral("contacts_on_time");
    });
    if (plan != report.indicators.end() && !plan->points.empty() && plan->points.front().denominator > 0)
        addLine(flow,
                words
                    .text(QT_TRANSLATE_NOOP("zhiyin", "Of %1 contacts that were due, %2 were made in time and %3 were "
                                                      "not."))
                    .arg(words.count(plan->points.front().denominator), words.count(plan->points.front().numerator),
                         words.count(plan->points.front().denominator - plan->points.front().numerator)),
                width, pt(4));
    if (report.work.contacts.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Channel")), 3, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Contacts")), 1, true}},
                {},
                false};
    for (const CountLine &line : report.work.contacts)
        table.rows.push_back({channelName(words, line.code), words.count(line.count)});
    addTable(flow, table, width / 2);
}

void addComplaintTimes(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    if (report.complaints.received == 0)
        return;
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Clock")), 2, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "In time")), 1, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Late")), 1, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Median hours")), 1, true}},
                {},
                false};
    for (const ComplaintTime &time : report.work.complaintTimes)
        table.rows.push_back({clockNameOf(words, time.clock), words.count(time.inTime),
                              time.late > 0 ? Cell(words.count(time.late), colour::kAlert, true) : Cell(words.count(0)),
                              time.medianHours ? words.count(*time.medianHours) : QString(QChar(kNoValue))});
    addTable(flow, table, width * 0.7);
}

void addChurn(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    const ChurnSummary &churn = report.work.churn;
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Warnings that clients may leave")), width);
    if (churn.opened == 0 && churn.openAtEnd == 0 && churn.closedByOutcome.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    addLine(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Opened: %1. Open at the end: %2, of these past their day: %3."))
                .arg(words.count(churn.opened), words.count(churn.openAtEnd), words.count(churn.overdue)),
            width, pt(4));
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 2, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Level or outcome")), 3, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Count")), 1, true}},
                {},
                false};
    for (const CountLine &line : churn.openedByLevel)
        table.rows.push_back({words.text(QT_TRANSLATE_NOOP("zhiyin", "Opened")), churnLevelName(words, line.code),
                              words.count(line.count)});
    for (const CountLine &line : churn.closedByOutcome)
        table.rows.push_back({words.text(QT_TRANSLATE_NOOP("zhiyin", "Closed")), churnOutcomeName(words, line.code),
                              words.count(line.count)});
    if (!table.rows.empty())
        addTable(flow, table, width * 0.7);
}

void addActions(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Improvement actions")), width);
    if (report.work.actions.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Goal")), 2, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Department")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Until")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Figure")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Before")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "After")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Target")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0, false}},
                {},
                false};
    for (const ActionLine &line : report.work.actions)
        table.rows.push_back(
            {line.goal, line.department, words.date(line.dueOn), actionFigureName(words, line.figure),
             actionFigure(words, line.figure, line.before), actionFigure(words, line.figure, line.after),
             actionFigure(words, line.figure, line.target),
             line.overdue ? Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "overdue")), colour::kAlert, true)
                          : Cell(actionStateName(words, line.state))});
    addTable(flow, table, width);
}

void addStaff(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisors")), width);
    if (report.work.staff.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Contacts on time")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Retention")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Open warnings")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Promises overdue")), 0, true}},
                {},
                false};
    for (const StaffLine &line : report.work.staff)
        table.rows.push_back(
            {line.advisor.isEmpty() ? words.text(QT_TRANSLATE_NOOP("zhiyin", "without an advisor")) : line.advisor,
             words.count(line.clients), share(words, line.satisfied, line.ratings),
             share(words, line.contactsOnTime, line.contactsDue), share(words, line.kept, line.toKeep),
             words.count(line.warningsOpen), words.count(line.promisesLate)});
    addTable(flow, table, width);
}

void addDataGaps(Flow &flow, const BranchReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Quality of the data")), width);
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "What is missing")), 3, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients")), 1, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Asked of")), 1, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Share")), 1, true}},
                {},
                false};
    for (const DataGap &gap : report.work.gaps) {
        const auto ratio = gap.of > 0 ? std::optional(static_cast<double>(gap.count) / gap.of) : std::nullopt;
        table.rows.push_back({gapText(words, gap.code), words.count(gap.count), words.count(gap.of),
                              words.figure(ratio, IndicatorUnit::Ratio)});
    }
    if (table.rows.empty())
        addNoneRecorded(flow, words, width);
    else
        addTable(flow, table, width * 0.7);
}

} // namespace zhiyin::paper
