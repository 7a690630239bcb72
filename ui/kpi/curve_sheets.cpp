// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"
#include "ui/kpi/kpi_sheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zhiyin {
namespace {

using paper::PlotLook;
using paper::SheetCell;

constexpr double kWhole = 100;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

double ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

SheetCell textCell(const QString &text)
{
    return {text};
}

SheetCell countCell(qint64 count)
{
    return {formats::count(count), static_cast<double>(count), SheetCell::Form::Count};
}

SheetCell shareCell(const std::optional<double> &share, const paper::PaperWords &words)
{
    return {words.figure(share, IndicatorUnit::Ratio), share, SheetCell::Form::Share};
}

SheetCell amountCell(Money money, const paper::PaperWords &words)
{
    const double value = static_cast<double>(money.minor()) / std::pow(10, money.currency().decimals());
    return {words.amount(money), value, SheetCell::Form::Amount};
}

} // namespace

paper::Sheet cohortSheet(const std::vector<Cohort> &cohorts, const paper::PaperWords &words)
{
    paper::Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("zhiyin", "Retention by cohort"));
    sheet.about << said(QT_TRANSLATE_NOOP("zhiyin",
                                          "Of the clients won in a quarter, the share that is neither lost nor "
                                          "closed at the end of each quarter since"));
    size_t most = 0;
    double least = 1;
    for (const Cohort &cohort : cohorts) {
        most = std::max(most, cohort.stayed.size());
        for (const qint64 stayed : cohort.stayed)
            least = std::min(least, ratio(stayed, cohort.clients));
    }
    sheet.heads << said(QT_TRANSLATE_NOOP("zhiyin", "Won in")) << said(QT_TRANSLATE_NOOP("zhiyin", "Clients"));
    for (size_t i = 0; i < most; ++i)
        sheet.heads << QStringLiteral("+%1").arg(i);
    for (const Cohort &cohort : cohorts) {
        std::vector<SheetCell> row{textCell(placeName(cohort.quarter, Step::Quarter)), countCell(cohort.clients)};
        for (const qint64 stayed : cohort.stayed) {
            const double share = ratio(stayed, cohort.clients);
            SheetCell cell = shareCell(share, words);
            cell.heat = least < 1 ? (share - least) / (1 - least) : 1;
            row.push_back(std::move(cell));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

paper::Sheet survivalSheet(const Survival &survival, const paper::PaperWords &words)
{
    constexpr double kDaysAMonth = 365.25 / 12;
    paper::Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("zhiyin", "How long clients stay"));
    sheet.about << said(QT_TRANSLATE_NOOP("zhiyin", "The share of clients that is there still, by months since the "
                                                    "relationship began, with the range of 95 % (Kaplan–Meier)"))
                << said(QT_TRANSLATE_NOOP("zhiyin", "Clients who are there still count until today. Clients: %1, lost "
                                                    "or closed: %2"))
                       .arg(formats::count(survival.clients), formats::count(survival.lost));
    if (survival.medianDays)
        sheet.about << QCoreApplication::translate("zhiyin", "Half of the clients stay %n day(s) or longer.", nullptr,
                                                   *survival.medianDays);
    sheet.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Months")), said(QT_TRANSLATE_NOOP("zhiyin", "There still")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Lower limit")), said(QT_TRANSLATE_NOOP("zhiyin", "Upper limit"))};
    if (survival.curve.empty())
        return sheet;
    paper::PlotLine share{said(QT_TRANSLATE_NOOP("zhiyin", "There still")), PlotLook::Main, {}};
    paper::PlotLine low{said(QT_TRANSLATE_NOOP("zhiyin", "Lower limit")), PlotLook::Limit, {}};
    paper::PlotLine high{said(QT_TRANSLATE_NOOP("zhiyin", "Upper limit")), PlotLook::Limit, {}};
    const int months = static_cast<int>(std::ceil(survival.curve.back().days / kDaysAMonth));
    // Even steps, or the curve would bend where it does not; a name for each year.
    constexpr int kYear = 12;
    const int step = months <= 3 * kYear ? 1 : months <= 15 * kYear ? 3 : kYear;
    sheet.plot.namedEvery = months <= 3 * kYear ? 3 : std::max(1, kYear / step);
    SurvivalPoint now;
    auto next = survival.curve.begin();
    for (int month = 0; month < months + step; month += step) {
        for (; next != survival.curve.end() && next->days <= month * kDaysAMonth; ++next)
            now = *next;
        sheet.plot.categories << QString::number(month);
        share.values.emplace_back(kWhole * now.share);
        low.values.emplace_back(kWhole * now.low);
        high.values.emplace_back(kWhole * now.high);
        sheet.rows.push_back({{QString::number(month), static_cast<double>(month), SheetCell::Form::Count},
                              shareCell(now.share, words),
                              shareCell(now.low, words),
                              shareCell(now.high, words)});
    }
    sheet.plot.title = said(QT_TRANSLATE_NOOP("zhiyin", "%1 (months)")).arg(sheet.title);
    sheet.plot.lines = {std::move(share), std::move(low), std::move(high)};
    return sheet;
}

paper::Sheet funnelSheet(const Funnel &funnel, const Period &range, const paper::PaperWords &words)
{
    paper::Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("zhiyin", "From prospect to repeat purchase"));
    sheet.about << said(QT_TRANSLATE_NOOP("zhiyin", "Of those who entered from %1 on, how many came how far"))
                       .arg(formats::date(range.from));
    sheet.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Step")), said(QT_TRANSLATE_NOOP("zhiyin", "Clients")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Of the step before")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Of all"))};
    if (funnel.known == 0)
        return sheet;
    const std::pair<const char *, qint64> steps[] = {
        {QT_TRANSLATE_NOOP("zhiyin", "Prospects and clients"), funnel.known},
        {QT_TRANSLATE_NOOP("zhiyin", "Clients won"), funnel.won},
        {QT_TRANSLATE_NOOP("zhiyin", "Became active"), funnel.active},
        {QT_TRANSLATE_NOOP("zhiyin", "Bought"), funnel.bought},
        {QT_TRANSLATE_NOOP("zhiyin", "Bought again"), funnel.again}};
    paper::PlotBars bars{said(QT_TRANSLATE_NOOP("zhiyin", "Clients")), PlotLook::Main, {}};
    qint64 before = funnel.known;
    for (const auto &[step, count] : steps) {
        sheet.plot.categories << said(step);
        bars.values.push_back(static_cast<double>(count));
        sheet.rows.push_back({textCell(said(step)), countCell(count),
                              shareCell(before == 0 ? std::nullopt : std::optional(ratio(count, before)), words),
                              shareCell(ratio(count, funnel.known), words)});
        before = count;
    }
    sheet.plot.title = sheet.title;
    sheet.plot.unit = paper::PlotUnit::Number;
    sheet.plot.bars = {std::move(bars)};
    return sheet;
}

paper::Sheet controlSheet(const ControlChart &chart, KpiBy by, const paper::PaperWords &words)
{
    paper::Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction within its limits"));
    sheet.about << said(QT_TRANSLATE_NOOP("zhiyin", "A period outside the limits differs by more than chance: three "
                                                    "standard deviations about the share of all periods, by the number "
                                                    "of ratings"));
    sheet.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Period")),      said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Ratings")),     said(QT_TRANSLATE_NOOP("zhiyin", "Lower limit")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Upper limit")), said(QT_TRANSLATE_NOOP("zhiyin", "Judgement"))};
    if (!chart.centre)
        return sheet;
    paper::PlotLine share{said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")), PlotLook::Main, {}};
    paper::PlotLine centre{said(QT_TRANSLATE_NOOP("zhiyin", "Share of all periods")), PlotLook::Goal, {}};
    paper::PlotLine low{said(QT_TRANSLATE_NOOP("zhiyin", "Lower limit")), PlotLook::Limit, {}};
    paper::PlotLine high{said(QT_TRANSLATE_NOOP("zhiyin", "Upper limit")), PlotLook::Limit, {}};
    const auto onAxis = [](const ControlPoint &point, double value) {
        return point.share ? std::optional(kWhole * value) : std::nullopt;
    };
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const ControlPoint &point = chart.points[i];
        sheet.plot.categories << placeName(point.period, by);
        share.values.push_back(onAxis(point, point.share.value_or(0)));
        centre.values.emplace_back(kWhole * *chart.centre);
        low.values.push_back(onAxis(point, point.low));
        high.values.push_back(onAxis(point, point.high));
        if (point.outside)
            sheet.plot.outside.push_back(i);
        SheetCell judged = textCell(formats::none());
        if (point.share) {
            judged.text = point.outside ? said(QT_TRANSLATE_NOOP("zhiyin", "outside"))
                                        : said(QT_TRANSLATE_NOOP("zhiyin", "within"));
            judged.met = !point.outside;
        }
        const auto limit = [&](double value) { return point.share ? std::optional(value) : std::nullopt; };
        sheet.rows.push_back({textCell(sheet.plot.categories.back()), shareCell(point.share, words),
                              countCell(point.count.denominator), shareCell(limit(point.low), words),
                              shareCell(limit(point.high), words), std::move(judged)});
    }
    sheet.plot.title = sheet.title;
    sheet.plot.lines = {std::move(share), std::move(centre), std::move(low), std::move(high)};
    return sheet;
}

paper::Sheet growthSheet(const std::vector<GrowthPeriod> &growth, KpiBy by, Currency currency,
                         const paper::PaperWords &words)
{
    paper::Sheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("zhiyin", "Growth of assets"));
    sheet.about << said(QT_TRANSLATE_NOOP("zhiyin", "Assets at the start + net flow + return = assets at the end; flow "
                                                    "is what clients brought less what they took away, in %1"))
                       .arg(currency.code());
    sheet.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Period")),     said(QT_TRANSLATE_NOOP("zhiyin", "At the start")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Net flow")),   said(QT_TRANSLATE_NOOP("zhiyin", "Return")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "At the end")), said(QT_TRANSLATE_NOOP("zhiyin", "Clients"))};
    const bool any = std::any_of(growth.begin(), growth.end(), [](const GrowthPeriod &one) { return one.clients > 0; });
    if (!any)
        return sheet;
    double most = 0;
    for (const GrowthPeriod &one : growth)
        most = std::max({most, std::abs(static_cast<double>(one.flow)), std::abs(static_cast<double>(one.gain))});
    const double unit = std::pow(10, currency.decimals());
    constexpr double kMillion = 1'000'000;
    const bool inMillions = most / unit >= 10 * kMillion;
    const double scale = inMillions ? unit * kMillion : unit;
    paper::PlotBars flow{said(QT_TRANSLATE_NOOP("zhiyin", "Net flow")), PlotLook::Main, {}};
    paper::PlotBars gain{said(QT_TRANSLATE_NOOP("zhiyin", "Return")), PlotLook::Second, {}};
    qint64 leftOut = 0;
    for (const GrowthPeriod &one : growth) {
        sheet.plot.categories << placeName(one.period, by);
        flow.values.push_back(static_cast<double>(one.flow) / scale);
        gain.values.push_back(static_cast<double>(one.gain) / scale);
        leftOut = std::max(leftOut, one.leftOut);
        sheet.rows.push_back({textCell(sheet.plot.categories.back()), amountCell(Money(one.start, currency), words),
                              amountCell(Money(one.flow, currency), words),
                              amountCell(Money(one.gain, currency), words), amountCell(Money(one.end, currency), words),
                              countCell(one.clients)});
    }
    if (leftOut > 0)
        sheet.notes << QCoreApplication::translate("zhiyin", "%n client(s) left out: a rate is missing.", nullptr,
                                                   static_cast<int>(leftOut));
    sheet.plot.title = (inMillions ? said(QT_TRANSLATE_NOOP("zhiyin", "%1 (millions of %2)"))
                                   : said(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)")))
                           .arg(sheet.title, currency.code());
    sheet.plot.unit = paper::PlotUnit::Number;
    sheet.plot.bars = {std::move(flow), std::move(gain)};
    return sheet;
}

} // namespace zhiyin
