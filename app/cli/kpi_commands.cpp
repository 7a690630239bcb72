// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/kpi/kpi_desk.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonObject periodObject(const KpiFigures &figures)
{
    QJsonObject indicators;
    for (const IndicatorValue &value : figures.values)
        indicators.insert(indicatorText(value.indicator), indicatorJson(value));
    return {{QStringLiteral("from"), figures.period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), figures.period.to.toString(Qt::ISODate)},
            {QStringLiteral("indicators"), indicators}};
}

Result<Period> rangeOf(const Arguments &arguments, const KpiDesk &desk)
{
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(const auto to, arguments.date(u"to"));
    Period range = desk.usualRange(to);
    range.from = from.value_or(range.from);
    if (range.from > range.to)
        return Arguments::badValue(QStringLiteral("--from"), range.from.toString(Qt::ISODate));
    return range;
}

Result<Answer> figures(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<KpiDesk>();
    KpiQuery query;
    ZHIYIN_ASSIGN(query.range, rangeOf(arguments, desk));
    if (arguments.has(u"by"))
        query.by = arguments.value(u"by") == QStringLiteral("quarter") ? Step::Quarter : Step::Month;
    query.advisor = arguments.value(u"advisor");
    query.branch = arguments.value(u"branch");
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const auto found, desk.figures(query));
    const qint64 milliseconds = timer.elapsed();
    QJsonArray periods;
    for (const KpiFigures &one : found)
        periods.append(periodObject(one));
    return Answer{{{QStringLiteral("periods"), periods}, {QStringLiteral("milliseconds"), milliseconds}}};
}

const CommandGroup kCommands({{"kpi", "", figures}});

} // namespace
} // namespace zhiyin::cli
