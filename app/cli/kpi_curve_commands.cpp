// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"
#include "app/cli/kpi_options.h"
#include "core/kpi/kpi_curve_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

/// The desk's answer to the options that all of these take.
template <class Value>
Result<Value> asked(CommandContext &context, Result<Value> (KpiCurveDesk::*question)(const KpiQuery &),
                    std::optional<KpiBy> usually = {})
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(KpiQuery query, kpiQueryOf(arguments, session->desk<KpiDesk>()));
    query.by = arguments.has(u"by") ? parseKpiBy(arguments.value(u"by")) : usually;
    auto desk = session->desk<KpiCurveDesk>();
    return (desk.*question)(query);
}

Result<Answer> cohorts(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto found, asked(context, &KpiCurveDesk::cohorts));
    QJsonArray all;
    for (const Cohort &cohort : found) {
        QJsonArray stayed;
        for (const qint64 count : cohort.stayed)
            stayed.append(count);
        all.append(QJsonObject{{QStringLiteral("quarter"), quarterName(cohort.quarter.from)},
                               {QStringLiteral("clients"), cohort.clients},
                               {QStringLiteral("stayed"), stayed}});
    }
    return Answer{{{QStringLiteral("cohorts"), all}}};
}

Result<Answer> survival(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto found, asked(context, &KpiCurveDesk::survival));
    QJsonArray curve;
    for (const SurvivalPoint &point : found.curve)
        curve.append(QJsonObject{{QStringLiteral("days"), point.days},
                                 {QStringLiteral("at_risk"), point.atRisk},
                                 {QStringLiteral("lost"), point.lost},
                                 {QStringLiteral("share"), point.share},
                                 {QStringLiteral("low"), point.low},
                                 {QStringLiteral("high"), point.high}});
    return Answer{{{QStringLiteral("clients"), found.clients},
                   {QStringLiteral("lost"), found.lost},
                   {QStringLiteral("median_days"), found.medianDays ? QJsonValue(*found.medianDays) : QJsonValue()},
                   {QStringLiteral("curve"), curve}}};
}

Result<Answer> control(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto found, asked(context, &KpiCurveDesk::control, KpiBy(Step::Month)));
    QJsonArray points;
    for (const ControlPoint &point : found.points) {
        const bool known = point.share.has_value();
        QJsonObject object{{QStringLiteral("numerator"), point.count.numerator},
                           {QStringLiteral("denominator"), point.count.denominator},
                           {QStringLiteral("value"), numberOrNull(point.share)},
                           {QStringLiteral("low"), known ? QJsonValue(point.low) : QJsonValue()},
                           {QStringLiteral("high"), known ? QJsonValue(point.high) : QJsonValue()},
                           {QStringLiteral("outside"), point.outside}};
        insertPeriod(object, point.period);
        points.append(object);
    }
    return Answer{{{QStringLiteral("centre"), numberOrNull(found.centre)}, {QStringLiteral("points"), points}}};
}

Result<Answer> funnel(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Funnel found, asked(context, &KpiCurveDesk::funnel));
    return Answer{{{QStringLiteral("known"), found.known},
                   {QStringLiteral("won"), found.won},
                   {QStringLiteral("active"), found.active},
                   {QStringLiteral("bought"), found.bought},
                   {QStringLiteral("bought_again"), found.again}}};
}

Result<Answer> growth(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const Currency currency = session->book().currency;
    ZHIYIN_ASSIGN(const auto found, asked(context, &KpiCurveDesk::growth));
    QJsonArray periods;
    for (const GrowthPeriod &growth : found) {
        QJsonObject object{{QStringLiteral("clients"), growth.clients}, {QStringLiteral("left_out"), growth.leftOut}};
        for (const auto &[key, minor] : {std::pair("start", growth.start), std::pair("flow", growth.flow),
                                         std::pair("gain", growth.gain), std::pair("end", growth.end)})
            object.insert(QString::fromLatin1(key), Money(minor, currency).toString());
        insertPeriod(object, growth.period);
        periods.append(object);
    }
    return Answer{{{QStringLiteral("currency"), currency.code()}, {QStringLiteral("periods"), periods}}};
}

const CommandGroup kCommands({{"kpi", "cohorts", cohorts},
                              {"kpi", "survival", survival},
                              {"kpi", "control", control},
                              {"kpi", "funnel", funnel},
                              {"kpi", "growth", growth}});

} // namespace
} // namespace zhiyin::cli
