// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/complaint/analysis_desk.h"
#include "core/complaint/clock_keeper.h"
#include "core/words/analysis_words.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr double kHourMs = 60.0 * 60 * 1000;

QJsonValue hoursOrNull(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? QJsonValue(static_cast<double>(*milliseconds) / kHourMs) : QJsonValue();
}

QJsonObject spreadJson(const AnalysisSpread &spread)
{
    return {{QStringLiteral("done"), spread.done},
            {QStringLiteral("in_time"), spread.inTime},
            {QStringLiteral("late"), spread.late},
            {QStringLiteral("median_hours"), hoursOrNull(spread.medianMs)},
            {QStringLiteral("p90_hours"), hoursOrNull(spread.p90Ms)}};
}

QJsonObject countsJson(const AnalysisData &data, const Period &period)
{
    QJsonObject by;
    for (const auto &[code, axis] : kAnalysisAxes) {
        QJsonArray counts;
        for (const AnalysisCount &count : countBy(data, axis, period))
            counts.append(QJsonObject{{QStringLiteral("group"), count.group},
                                      {QStringLiteral("name"), words::analysisGroup(data, axis, count.group)},
                                      {QStringLiteral("count"), count.count},
                                      {QStringLiteral("repeats"), count.repeats},
                                      {QStringLiteral("share"), count.share},
                                      {QStringLiteral("cumulated"), count.cumulated}});
        by.insert(code.toString(), counts);
    }
    return by;
}

QJsonObject timesJson(const AnalysisData &data, const Period &period)
{
    QJsonObject times;
    for (const auto &[code, clock] : kAnalysedClocks)
        times.insert(code.toString(), spreadJson(spreadOf(data, clock, period)));
    return times;
}

QJsonArray heatJson(const AnalysisData &data, const Period &period)
{
    QJsonArray week;
    for (const auto &day : heatOf(data, period)) {
        QJsonArray hours;
        for (const qint64 count : day)
            hours.append(count);
        week.append(hours);
    }
    return week;
}

QJsonObject fairnessJson(const AnalysisData &data, const Period &period)
{
    QJsonObject all;
    for (const auto &[code, axis] : kFairnessAxes) {
        QJsonArray rows;
        for (const FairnessRow &row : fairnessOf(data, axis, period))
            rows.append(QJsonObject{{QStringLiteral("group"), row.like},
                                    {QStringLiteral("name"), words::fairnessGroup(axis, row.like)},
                                    {QStringLiteral("cases"), row.cases},
                                    {QStringLiteral("enough"), row.isEnough()},
                                    {QStringLiteral("first_response"), spreadJson(row.firstResponse)},
                                    {QStringLiteral("resolution"), spreadJson(row.resolution)},
                                    {QStringLiteral("rating"), numberOrNull(row.rating)}});
        all.insert(code.toString(), rows);
    }
    return all;
}

Result<Answer> analysis(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(const auto to, arguments.date(u"to"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QDate today = session->clock().today(session->book().zone);
    const Period period{from.value_or(addMonthsClamped(to.value_or(today), -12).addDays(1)), to.value_or(today)};
    if (period.from > period.to)
        return Arguments::badValue(QStringLiteral("--from"), period.from.toString(Qt::ISODate));
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const AnalysisData data, session->desk<AnalysisDesk>().load());
    const auto cases = std::count_if(data.cases.begin(), data.cases.end(),
                                     [&](const AnalysedCase &one) { return period.contains(one.receivedOn); });
    QJsonObject responses;
    const ResponseCounts counts = responsesOf(data, period);
    for (size_t i = 0; i < counts.size(); ++i)
        responses.insert(i < kResponseHours.size()    ? QStringLiteral("within_%1h").arg(kResponseHours[i])
                         : i == kResponseHours.size() ? QStringLiteral("later")
                                                      : QStringLiteral("none"),
                         counts[i]);
    const SatisfactionChange satisfaction = satisfactionOf(data, period);
    return Answer{
        {{QStringLiteral("from"), period.from.toString(Qt::ISODate)},
         {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
         {QStringLiteral("cases"), static_cast<qint64>(cases)},
         {QStringLiteral("by"), countsJson(data, period)},
         {QStringLiteral("times"), timesJson(data, period)},
         {QStringLiteral("by_weekday_and_hour"), heatJson(data, period)},
         {QStringLiteral("first_responses"), responses},
         {QStringLiteral("satisfaction"), QJsonObject{{QStringLiteral("cases"), satisfaction.cases},
                                                      {QStringLiteral("before"), numberOrNull(satisfaction.before)},
                                                      {QStringLiteral("after"), numberOrNull(satisfaction.after)}}},
         {QStringLiteral("fairness"), fairnessJson(data, period)},
         {QStringLiteral("milliseconds"), timer.elapsed()}}};
}

Result<Answer> reclock(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const Reclocking outcome, session->desk<ClockKeeper>().run(
                                                [&](qint64 done, qint64 all) { return context.progress(done, all); }));
    return Answer{{{QStringLiteral("cases"), outcome.cases}, {QStringLiteral("changed"), outcome.changed}}};
}

const CommandGroup kCommands({{"complaint", "analysis", analysis}, {"complaint", "reclock", reclock}});

} // namespace
} // namespace zhiyin::cli
