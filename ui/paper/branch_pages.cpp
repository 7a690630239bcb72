// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/branch_pages.h"

#include "ui/paper/branch_sections.h"
#include "ui/paper/branch_words.h"
#include "ui/paper/code_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/line_chart.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

constexpr double kChartHeight = mm(46);
constexpr double kChartGap = mm(7);

class BranchPages final
{
public:
    BranchPages(const BranchReport &report, double width) : m_report(report), m_words(report.language), m_width(width)
    {}
    [[nodiscard]] Flow flow();
    [[nodiscard]] QString title() const
    {
        return m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Quarterly report of the branch"));
    }
    [[nodiscard]] QString branch() const;
    [[nodiscard]] const PaperWords &words() const { return m_words; }

private:
    void addTitle();
    void addIndicators();
    void addTrends();
    void addTrendTable();
    void addTiers();
    void addComplaints();
    void addCounts(const char *source, const std::vector<CountLine> &lines,
                   QString (*name)(const PaperWords &, const QString &));
    [[nodiscard]] const IndicatorChange *changeFor(const IndicatorSeries &series) const;
    [[nodiscard]] QString beforeOf(const IndicatorSeries &series) const;
    [[nodiscard]] QString changeOf(const IndicatorSeries &series) const;
    void addSummary();
    [[nodiscard]] Cell metCell(const std::optional<bool> &met) const;
    void heading(const char *source) { addHeading(m_flow, m_words.text(source), m_width); }

    const BranchReport &m_report;
    PaperWords m_words;
    double m_width;
    Flow m_flow;
};

QString BranchPages::branch() const
{
    return m_report.branch.isEmpty() ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "All branches")) : m_report.branch;
}

Cell BranchPages::metCell(const std::optional<bool> &met) const
{
    if (!met)
        return QString(QChar(kNoValue));
    return *met ? Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "met")), colour::kAccent)
                : Cell(m_words.text(QT_TRANSLATE_NOOP("zhiyin", "▼ missed")), colour::kAlert, true);
}

void BranchPages::addTitle()
{
    const ComplaintSummary &complaints = m_report.complaints;
    const TitleBlock::Content content{
        title(),
        m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1, %2"))
            .arg(m_words.periodName(m_report.period), m_words.dates(m_report.period)),
        branch(),
        m_report.institution,
        {{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients")), m_words.count(m_report.clients)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Complaints received")), m_words.count(complaints.received)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Complaints open")), m_words.count(complaints.open)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Complaints closed")), m_words.count(complaints.closed)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Complaints past a term")), m_words.count(complaints.breached)},
         {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Report number")),
          m_report.number.isEmpty() ? QString(QChar(kNoValue)) : m_report.number}}};
    m_flow.push_back({std::make_shared<TitleBlock>(content, m_width), 0, false, {}});
}

void BranchPages::addIndicators()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Indicators"));
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Indicator")), 1, false},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Value")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Numerator")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Denominator")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Before")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Change")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Target")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Goal")), 0, true},
                 {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0, false}},
                {},
                false};
    for (const IndicatorSeries &series : m_report.indicators) {
        for (const IndicatorPoint &point : series.points)
            table.rows.push_back({indicatorName(m_words, series.name),
                                  Cell(m_words.figure(point.value, series.unit), colour::kText, true),
                                  m_words.count(point.numerator, point.decimals),
                                  m_words.count(point.denominator, point.decimals), beforeOf(series), changeOf(series),
                                  m_words.figure(series.target, series.unit), m_words.figure(series.goal, series.unit),
                                  metCell(point.met)});
    }
    if (table.rows.empty())
        addNoneRecorded(m_flow, m_words, m_width);
    else
        addTable(m_flow, table, m_width);
}

void BranchPages::addTrends()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Twelve months"));
    // Two beside each other.
    const double column = RowOfBlocks::columnWidth(m_width, kChartGap, 2);
    for (size_t i = 0; i < m_report.trends.size(); i += 2) {
        std::vector<std::shared_ptr<const Block>> row;
        for (size_t k = i; k < i + 2; ++k) {
            if (k < m_report.trends.size())
                row.push_back(std::make_shared<LineChartBlock>(m_report.trends[k], m_words, column, kChartHeight));
            else
                row.push_back(std::make_shared<TextBlock>(QString(), TextForm{}));
        }
        m_flow.push_back({std::make_shared<RowOfBlocks>(std::move(row), m_width, kChartGap), mm(4), false, {}});
    }
    addTrendTable();
}

/// The figures of the charts.
void BranchPages::addTrendTable()
{
    if (m_report.trends.empty())
        return;
    Table table{{{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Period")), 1, false}}, {}, false};
    for (const IndicatorSeries &series : m_report.trends)
        table.columns.push_back({indicatorName(m_words, series.name), 1.4, true});
    for (size_t i = 0; i < m_report.trends.front().points.size(); ++i) {
        std::vector<Cell> row{m_words.periodName(m_report.trends.front().points[i].period)};
        for (const IndicatorSeries &series : m_report.trends) {
            const bool there = i < series.points.size() && series.points[i].value;
            row.push_back(there ? m_words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2/%3)"))
                                      .arg(m_words.figure(series.points[i].value, series.unit),
                                           m_words.count(series.points[i].numerator, series.points[i].decimals),
                                           m_words.count(series.points[i].denominator, series.points[i].decimals))
                                : QString(QChar(kNoValue)));
        }
        table.rows.push_back(std::move(row));
    }
    addTable(m_flow, table, m_width);
}

const IndicatorChange *BranchPages::changeFor(const IndicatorSeries &series) const
{
    for (const IndicatorChange &change : m_report.changes) {
        if (change.name == series.name)
            return &change;
    }
    return nullptr;
}

QString BranchPages::beforeOf(const IndicatorSeries &series) const
{
    const IndicatorChange *change = changeFor(series);
    return m_words.figure(change != nullptr ? change->before.value : std::nullopt, series.unit);
}

QString BranchPages::changeOf(const IndicatorSeries &series) const
{
    const IndicatorChange *change = changeFor(series);
    return change != nullptr ? changeText(*change, m_words) : QString(QChar(kNoValue));
}

void BranchPages::addSummary()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "In short"));
    double space = pt(4);
    for (const QString &sentence : summarySentences(m_report, m_words)) {
        const TextForm form{Type::Body, colour::kText, Qt::AlignLeft, m_width};
        m_flow.push_back({std::make_shared<TextBlock>(sentence, form), space, false, {}});
        space = 0;
    }
}

void BranchPages::addCounts(const char *source, const std::vector<CountLine> &lines,
                            QString (*name)(const PaperWords &, const QString &))
{
    Table table{
        {{m_words.text(source), 3, false}, {m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Count")), 1, true}}, {}, false};
    for (const CountLine &line : lines)
        table.rows.push_back({name(m_words, line.code), m_words.count(line.count)});
    if (!lines.empty())
        addTable(m_flow, table, m_width / 2);
}

void BranchPages::addTiers()
{
    heading(QT_TRANSLATE_NOOP("zhiyin", "Clients by tier"));
    if (m_report.byTier.empty())
        addNoneRecorded(m_flow, m_words, m_width);
    addCounts(QT_TRANSLATE_NOOP("zhiyin", "Tier"), m_report.byTier, tierName);
}

void BranchPages::addComplaints()
{
    const ComplaintSummary &summary = m_report.complaints;
    heading(QT_TRANSLATE_NOOP("zhiyin", "Complaints"));
    if (summary.byLevel.empty() && summary.byCategory.empty())
        addNoneRecorded(m_flow, m_words, m_width);
    addCounts(QT_TRANSLATE_NOOP("zhiyin", "Level"), summary.byLevel, complaintLevelName);
    const auto asItIs = [](const PaperWords &, const QString &category) { return category; };
    addCounts(QT_TRANSLATE_NOOP("zhiyin", "About"), summary.byCategory, asItIs);
}

Flow BranchPages::flow()
{
    addTitle();
    addSummary();
    addIndicators();
    addTrends();
    addChanges(m_flow, m_report, m_words, m_width);
    addTiers();
    addMigration(m_flow, m_report, m_words, m_width);
    addContactPlan(m_flow, m_report, m_words, m_width);
    addComplaints();
    addComplaintTimes(m_flow, m_report, m_words, m_width);
    addChurn(m_flow, m_report, m_words, m_width);
    addActions(m_flow, m_report, m_words, m_width);
    addStaff(m_flow, m_report, m_words, m_width);
    addDataGaps(m_flow, m_report, m_words, m_width);
    addProvenance(m_flow, m_report.provenance, m_report.journalAnchor, m_words, m_width);
    const QStringList who{m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Prepared by")),
                          m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Released by (second person)"))};
    m_flow.push_back({std::make_shared<SignatureBlock>(who, m_words, m_width), mm(6), false, {}});
    return std::move(m_flow);
}

} // namespace

Document branchDocument(const BranchReport &report, const PaperForm &form)
{
    BranchPages pages(report, contentWidth(form));
    const PaperWords &words = pages.words();
    const QString running = words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 · %2 · %3"))
                                .arg(pages.title(), words.periodName(report.period), pages.branch());
    PageFrame frame{report.institution,
                    running,
                    report.journalAnchor,
                    draftTexts(words, report.state, report.draftReasons),
                    running,
                    report.provenance.preparedAt};
    Flow flow = pages.flow();
    return Document(std::move(frame), words, form, std::move(flow));
}

} // namespace zhiyin::paper
