// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/account_sections.h"

#include "core/report/account_figures.h"
#include "ui/paper/code_words.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

QString productOf(const ReturnLine &line, const PaperWords &words)
{
    if (line.productCode.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Of no product"));
    return line.productName.isEmpty() ? line.productCode : line.productName;
}

std::vector<Cell> returnRow(const QString &name, const ReturnLine &line, const PaperWords &words)
{
    return {name,
            line.closing.currency().code(),
            words.amount(line.opening),
            words.amount(line.bought),
            words.amount(line.sold),
            words.amount(line.closing),
            words.amount(line.change),
            words.amount(line.income),
            words.amount(line.fees),
            Cell(words.amount(line.result), colour::kText, true)};
}

} // namespace

void addFundMovements(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Fund movements")), width);
    if (report.flows.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Kind")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Count")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Amount")), 1, true}},
                {},
                false};
    for (const FlowLine &line : report.flows)
        table.rows.push_back({movementName(words, line.kind), words.count(line.count), words.money(line.amount)});
    addTable(flow, table, width);
}

void addReturns(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Returns")), width);
    if (report.returns.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 1, false},
                 {QString(), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Opening")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Bought")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Sold")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Closing")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Change")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Income")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Fees")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Result")), 0, true}},
                {},
                false};
    for (const ReturnLine &line : report.returns)
        table.rows.push_back(returnRow(productOf(line, words), line, words));
    const auto totals = returnTotals(report.returns);
    if (totals && report.returns.size() > totals->size()) {
        for (const ReturnLine &total : *totals)
            table.rows.push_back(returnRow(words.text(QT_TRANSLATE_NOOP("zhiyin", "Total")), total, words));
        table.lastIsTotal = totals->size() == 1;
    }
    addTable(flow, table, width);
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Change is closing − opening − bought + sold; result is change + "
                                                   "income − fees. What was is no promise of what will be.")),
            width);
}

void addRiskParts(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Holdings by risk")), width,
               words.text(QT_TRANSLATE_NOOP("zhiyin", "of the closing position")));
    if (report.riskAllocation.empty()) {
        addNoneRecorded(flow, words, width);
        return;
    }
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk level")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Market value")), 1, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Share")), 0, true}},
                {},
                false};
    for (const AllocationSlice &slice : report.riskAllocation)
        table.rows.push_back(
            {slice.productClass.isEmpty() ? words.text(QT_TRANSLATE_NOOP("zhiyin", "no level")) : slice.productClass,
             words.money(slice.value), words.share(slice.basisPoints)});
    addTable(flow, table, width);
}

} // namespace zhiyin::paper
