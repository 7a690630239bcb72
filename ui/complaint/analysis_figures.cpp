// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_policy.h"
#include "core/words/analysis_words.h"
#include "core/words/complaint_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/analysis_view.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

constexpr double kHourMs = 60.0 * 60 * 1000;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

double hoursOf(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? static_cast<double>(*milliseconds) / kHourMs : 0;
}

/// "31 h", or days from three of them on.
QString lasting(const std::optional<qint64> &milliseconds)
{
    constexpr double kDay = 24;
    if (!milliseconds)
        return formats::none();
    const double hours = hoursOf(milliseconds);
    const QLocale locale;
    return hours < 3 * kDay ? QCoreApplication::translate("zhiyin", "%1 h").arg(locale.toString(hours, 'f', 1))
                            : QCoreApplication::translate("zhiyin", "%1 d").arg(locale.toString(hours / kDay, 'f', 1));
}

QString percentText(double part)
{
    return formats::percent(qRound64(part * 10'000));
}

QString partText(qint64 part, qint64 whole)
{
    return whole == 0 ? formats::none() : percentText(static_cast<double>(part) / static_cast<double>(whole));
}

QString meanText(const std::optional<double> &mean)
{
    return mean ? QLocale().toString(*mean, 'f', 2) : formats::none();
}

} // namespace

AnalysisView::Figure AnalysisView::counts(AnalysisAxis axis) const
{
    Figure figure;
    figure.heads = {words::analysisAxis(axis), said(QT_TRANSLATE_NOOP("zhiyin", "Cases")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Share")), said(QT_TRANSLATE_NOOP("zhiyin", "With those above")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Repeated"))};
    figure.barNames = {said(QT_TRANSLATE_NOOP("zhiyin", "Cases"))};
    for (const AnalysisCount &count : countBy(*m_data, axis, period())) {
        figure.lines.push_back({shown(words::analysisGroup(*m_data, axis, count.group)), formats::count(count.count),
                                percentText(count.share), percentText(count.cumulated), formats::count(count.repeats)});
        figure.bars.push_back({static_cast<double>(count.count)});
        figure.cumulated.push_back(count.cumulated);
    }
    figure.note = said(QT_TRANSLATE_NOOP(
        "zhiyin",
        "Repeated: the same client complained in the twelve months before. Withdrawn and merged cases are left out."));
    return figure;
}

AnalysisView::Figure AnalysisView::fairness(FairnessAxis axis) const
{
    Figure figure;
    figure.heads = {words::fairnessAxis(axis),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Cases")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "First answer, median")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "in time")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Decision, median")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "in time")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Rating of the handling"))};
    figure.barNames = {said(QT_TRANSLATE_NOOP("zhiyin", "First answer, hours")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Decision, hours"))};
    for (const FairnessRow &row : fairnessOf(*m_data, axis, period())) {
        const QString like = words::fairnessGroup(axis, row.like);
        const AnalysisSpread &first = row.firstResponse;
        const AnalysisSpread &decided = row.resolution;
        figure.lines.push_back({row.isEnough() ? like : QCoreApplication::translate("zhiyin", "%1 (too few)").arg(like),
                                formats::count(row.cases), lasting(first.medianMs),
                                partText(first.inTime, first.inTime + first.late), lasting(decided.medianMs),
                                partText(decided.inTime, decided.inTime + decided.late), meanText(row.rating)});
        figure.bars.push_back({hoursOf(first.medianMs), hoursOf(decided.medianMs)});
    }
    figure.note = QCoreApplication::translate(
                      "zhiyin", "Nobody waits longer for who they are [R-24]. Groups of fewer than %1 cases say "
                                "nothing.")
                      .arg(kEnoughCases);
    return figure;
}

AnalysisView::Figure AnalysisView::times() const
{
    Figure figure;
    figure.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Clock")),        said(QT_TRANSLATE_NOOP("zhiyin", "Done")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Median")),       said(QT_TRANSLATE_NOOP("zhiyin", "90 % within")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "In time")),      said(QT_TRANSLATE_NOOP("zhiyin", "Late")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Share in time"))};
    figure.barNames = {said(QT_TRANSLATE_NOOP("zhiyin", "Median, hours")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "90 % within, hours"))};
    for (const auto &[code, clock] : kAnalysedClocks) {
        const AnalysisSpread spread = spreadOf(*m_data, clock, period());
        const auto name = parseCode(kClockNames, code);
        figure.lines.push_back({name ? words::clockName(*name) : code.toString(), formats::count(spread.done),
                                lasting(spread.medianMs), lasting(spread.p90Ms), formats::count(spread.inTime),
                                formats::count(spread.late), partText(spread.inTime, spread.inTime + spread.late)});
        figure.bars.push_back({hoursOf(spread.medianMs), hoursOf(spread.p90Ms)});
    }
    figure.note =
        said(QT_TRANSLATE_NOOP("zhiyin", "From the receipt, nights and holidays included; in time by the clocks, "
                                         "which respect pauses and extensions."));
    return figure;
}

AnalysisView::Figure AnalysisView::responses() const
{
    Figure figure;
    figure.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "First answer")), said(QT_TRANSLATE_NOOP("zhiyin", "Cases")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Share"))};
    figure.barNames = {said(QT_TRANSLATE_NOOP("zhiyin", "Cases"))};
    const ResponseCounts counted = responsesOf(*m_data, period());
    qint64 all = 0;
    for (const qint64 count : counted)
        all += count;
    for (size_t i = 0; i < counted.size(); ++i) {
        figure.lines.push_back({words::responseBucket(i), formats::count(counted[i]), partText(counted[i], all)});
        figure.bars.push_back({static_cast<double>(counted[i])});
    }
    return figure;
}

AnalysisView::Figure AnalysisView::satisfaction() const
{
    Figure figure;
    const SatisfactionChange change = satisfactionOf(*m_data, period());
    figure.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Ratings of the service")),
                    said(QT_TRANSLATE_NOOP("zhiyin", "Mean"))};
    figure.barNames = {said(QT_TRANSLATE_NOOP("zhiyin", "Mean"))};
    figure.lines = {{said(QT_TRANSLATE_NOOP("zhiyin", "half a year before the complaint")), meanText(change.before)},
                    {said(QT_TRANSLATE_NOOP("zhiyin", "half a year after its end")), meanText(change.after)}};
    figure.bars = {{change.before.value_or(0)}, {change.after.value_or(0)}};
    figure.note = QCoreApplication::translate("zhiyin", "%n case(s) with ratings on both sides.", nullptr,
                                              static_cast<int>(change.cases));
    return figure;
}

AnalysisView::Figure AnalysisView::heat() const
{
    Figure figure;
    figure.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Weekday")), said(QT_TRANSLATE_NOOP("zhiyin", "Cases"))};
    const AnalysisHeat heat = heatOf(*m_data, period());
    for (size_t day = 0; day < heat.size(); ++day) {
        qint64 sum = 0;
        for (const qint64 count : heat[day])
            sum += count;
        figure.lines.push_back({QLocale().dayName(static_cast<int>(day) + 1), formats::count(sum)});
    }
    figure.note = said(QT_TRANSLATE_NOOP("zhiyin", "By the hour of the receipt, where the book is."));
    return figure;
}

QString AnalysisView::kindText(int kind) const
{
    if (kind < FirstFairness)
        return QCoreApplication::translate("zhiyin", "By: %1")
            .arg(words::analysisAxis(static_cast<AnalysisAxis>(kind)));
    if (kind < When)
        return QCoreApplication::translate("zhiyin", "Fairness: %1")
            .arg(words::fairnessAxis(static_cast<FairnessAxis>(kind - FirstFairness)));
    switch (kind) {
    case When: return said(QT_TRANSLATE_NOOP("zhiyin", "Weekday and hour"));
    case Times: return said(QT_TRANSLATE_NOOP("zhiyin", "Times against the clocks"));
    case Responses: return said(QT_TRANSLATE_NOOP("zhiyin", "First answers"));
    default: return said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction before and after"));
    }
}

AnalysisView::Figure AnalysisView::figure(int kind) const
{
    if (kind < FirstFairness)
        return counts(static_cast<AnalysisAxis>(kind));
    if (kind < When)
        return fairness(static_cast<FairnessAxis>(kind - FirstFairness));
    switch (kind) {
    case When: return heat();
    case Times: return times();
    case Responses: return responses();
    default: return satisfaction();
    }
}

} // namespace zhiyin
