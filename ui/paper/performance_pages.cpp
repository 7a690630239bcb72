// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/performance_pages.h"

#include "core/words/performance_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/table.h"

#include <cmath>

namespace zhiyin::paper {
namespace {

constexpr double kHundredths = 100;
constexpr double kBasisPoints = 10'000;

const QString &in(const LocalText &text, const PaperWords &words)
{
    return words.language() == ReportLanguage::English ? text.en : text.zh;
}

QString twoDecimals(const std::optional<double> &value, const PaperWords &words)
{
    return value ? words.count(std::llround(*value * kHundredths), 2) : QString(QChar(kNoValue));
}

QString share(double perCent, const PaperWords &words)
{
    return words.share(static_cast<int>(std::lround(perCent * kHundredths)));
}

/// What was found: the indicator with its count, or the rating.
QString found(const PerformanceCriterion &criterion, const PerformanceLine *line, const PaperWords &words)
{
    if (line == nullptr)
        return QString(QChar(kNoValue));
    if (criterion.isJudged())
        return line->rating ? words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 of 5")).arg(*line->rating)
                            : QString(QChar(kNoValue));
    if (!line->value)
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "no data"));
    return isScore(*criterion.indicator) ? twoDecimals(line->value, words)
                                         : words.share(static_cast<int>(std::lround(*line->value * kBasisPoints)));
}

TitleBlock::Content titleOf(const PerformanceSheet &sheet, const PerformanceScore &score, const PaperWords &words)
{
    return {words.text(QT_TRANSLATE_NOOP("zhiyin", "Performance sheet")),
            words.periodName(sheet.period),
            sheet.subjectName(),
            sheet.isDepartment() ? words.text(QT_TRANSLATE_NOOP("zhiyin", "Department")) : sheet.department,
            {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Points of 100")), twoDecimals(score.total, words)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Class")),
              score.reached != nullptr ? score.reached->name : QString(QChar(kNoValue))},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Bonus")),
              score.reached != nullptr ? share(score.reached->bonusPercent, words) : QString(QChar(kNoValue))},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), words::performanceState(sheet.state)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Policy")), sheet.policyVersion}}};
}

void addCriteria(Flow &flow, const PerformanceSheet &sheet, const PerformanceScore &score, const PaperWords &words,
                 double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Criteria")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "What is judged")), 0.7},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Side of the work")), 0.3},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Found")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Points")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Weight")), 0, true}};
    for (size_t i = 0; i < sheet.policy.criteria.size(); ++i) {
        const PerformanceCriterion &criterion = sheet.policy.criteria[i];
        const PerformancePoints &points = score.lines[i];
        table.rows.push_back({in(criterion.text, words), words::performanceTopic(criterion.topic),
                              found(criterion, sheet.find(criterion.key), words), twoDecimals(points.points, words),
                              points.points ? share(points.weight, words) : QString(QChar(kNoValue))});
    }
    const QString total = words.text(QT_TRANSLATE_NOOP("zhiyin", "Total"));
    table.rows.push_back({total, QString(), QString(), twoDecimals(score.total, words), QString()});
    table.lastIsTotal = true;
    addTable(flow, table, width);
    addNote(
        flow,
        words
            .text(QT_TRANSLATE_NOOP("zhiyin", "What has no data is left out, and its weight shared by the rest. Sales "
                                              "never weigh more than %1 per cent. Complaints count by how they were "
                                              "handled, never by their number. Fewer than ten ratings are no figure."))
            .arg(sheet.policy.salesCap),
        width);
    if (score.salesCut)
        addNote(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Here sales were cut to that.")), width);
}

void addWords(Flow &flow, const PerformanceSheet &sheet, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "In words")), width);
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            flow.push_back({std::make_shared<TextBlock>(QStringLiteral("%1: %2").arg(label, text),
                                                        TextForm{.type = Type::Body, .width = width}),
                            pt(4),
                            false,
                            {}});
    };
    for (const PerformanceCriterion &criterion : sheet.policy.criteria) {
        const PerformanceLine *line = sheet.find(criterion.key);
        add(in(criterion.text, words), line != nullptr ? line->words : QString());
    }
    add(words.text(QT_TRANSLATE_NOOP("zhiyin", "Answer")), sheet.answer);
    add(words.text(QT_TRANSLATE_NOOP("zhiyin", "Appeal")), sheet.appeal);
    add(words.text(QT_TRANSLATE_NOOP("zhiyin", "Decision")), sheet.decision);
}

/// Who signed in the book, and when; paper is signed in the boxes.
QString signatureText(const PerformanceSheet &sheet, const PaperWords &words)
{
    QStringList parts;
    const auto add = [&](const char *what, const QString &who, QDate day) {
        if (day.isValid())
            parts.append(QStringLiteral("%1 %2, %3").arg(words.text(what), who, words.date(day)));
    };
    add(QT_TRANSLATE_NOOP("zhiyin", "Signed by"), sheet.signedByName, sheet.signedOn);
    add(QT_TRANSLATE_NOOP("zhiyin", "Answered by"), sheet.answeredByName, sheet.answeredOn);
    add(QT_TRANSLATE_NOOP("zhiyin", "Decided by"), sheet.decidedByName, sheet.decidedOn);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Document performanceDocument(const PerformancePaper &paper, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const PerformanceSheet &sheet = paper.sheet;
    const PerformanceScore score = performanceScore(sheet.policy, sheet.lines);
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(titleOf(sheet, score, words), width), 0, false, {}});
    addCriteria(flow, sheet, score, words, width);
    addWords(flow, sheet, words, width);
    const QString signatures = signatureText(sheet, words);
    if (!signatures.isEmpty())
        addNote(flow, signatures, width, pt(8));
    addNote(flow,
            words
                .text(QT_TRANSLATE_NOOP("zhiyin", "Whoever does not agree may appeal within %1 days of the signature; "
                                                  "somebody else decides."))
                .arg(sheet.policy.appealDays),
            width, pt(8));
    flow.back().keepWithNext = true;
    const QStringList boxes = sheet.isDepartment()
                                  ? QStringList{words.text(QT_TRANSLATE_NOOP("zhiyin", "Supervisor")),
                                                words.text(QT_TRANSLATE_NOOP("zhiyin", "Second person"))}
                                  : QStringList{words.text(QT_TRANSLATE_NOOP("zhiyin", "Supervisor")),
                                                words.text(QT_TRANSLATE_NOOP("zhiyin", "Employee"))};
    flow.push_back({std::make_shared<SignatureBlock>(boxes, words, width), pt(14), false, {}});
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Performance sheet"));
    QStringList draft;
    if (sheet.state == PerformanceState::Draft)
        draft.append(words.text(QT_TRANSLATE_NOOP("zhiyin", "not signed")));
    return Document({paper.institution, title, {}, draft, title, paper.preparedAt}, words, size, std::move(flow));
}

} // namespace zhiyin::paper
