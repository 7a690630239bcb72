// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"
#include "app/cli/kpi_options.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin::cli {

void insertPeriod(QJsonObject &object, const Period &period)
{
    object.insert(QStringLiteral("from"), period.from.toString(Qt::ISODate));
    object.insert(QStringLiteral("to"), period.to.toString(Qt::ISODate));
}

Result<Indicator> indicatorAtWord(const Arguments &arguments, qsizetype place)
{
    if (const auto indicator = parseIndicator(arguments.at(place)))
        return *indicator;
    QStringList names;
    for (int i = 0; i < kIndicatorCount; ++i)
        names.append(indicatorText(indicatorAt(i)));
    return Arguments::badChoice(QStringLiteral("INDICATOR"), arguments.at(place), names);
}

Result<KpiQuery> kpiQueryOf(const Arguments &arguments, const KpiDesk &desk)
{
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(const auto to, arguments.date(u"to"));
    KpiQuery query;
    query.range = desk.usualRange(to);
    query.range.from = from.value_or(query.range.from);
    if (query.range.from > query.range.to)
        return Arguments::badValue(QStringLiteral("--from"), query.range.from.toString(Qt::ISODate));
    query.advisor = arguments.value(u"advisor");
    query.branch = arguments.value(u"branch");
    return query;
}

namespace {

QJsonObject indicatorsObject(const KpiFigures &figures)
{
    QJsonObject indicators;
    for (const IndicatorValue &value : figures.values)
        indicators.insert(indicatorText(value.indicator), indicatorJson(value));
    return indicators;
}

QJsonObject periodObject(const KpiFigures &figures)
{
    QJsonObject object{{QStringLiteral("indicators"), indicatorsObject(figures)},
                       {QStringLiteral("definitions"), figures.definitions}};
    insertPeriod(object, figures.period);
    return object;
}

QJsonArray periodsArray(const std::vector<KpiFigures> &figures)
{
    QJsonArray periods;
    for (const KpiFigures &one : figures)
        periods.append(periodObject(one));
    return periods;
}

/// --definitions: "newest", "then", "both" (newest, and then beside it) or the number of a version.
Result<KpiDefinitionWish> definitionsOf(const Arguments &arguments)
{
    using Kind = KpiDefinitionWish::Kind;
    const QString wish = arguments.value(u"definitions");
    if (wish.isEmpty() || wish == QStringLiteral("newest") || wish == QStringLiteral("both"))
        return KpiDefinitionWish{};
    if (wish == QStringLiteral("then"))
        return KpiDefinitionWish{Kind::Then, 0};
    bool ok = false;
    const int version = wish.toInt(&ok);
    if (!ok || version < 0)
        return Arguments::badChoice(
            QStringLiteral("--definitions"), wish,
            {QStringLiteral("newest"), QStringLiteral("then"), QStringLiteral("both"), QStringLiteral("VERSION")});
    return KpiDefinitionWish{Kind::Version, version};
}

Result<void> addGroups(QJsonObject &document, KpiDesk &desk, const KpiQuery &query, KpiAxis axis)
{
    ZHIYIN_ASSIGN(const KpiGroups found, desk.groups(query, axis));
    QJsonArray groups;
    for (const KpiGroup &group : found.groups)
        groups.append(QJsonObject{{QStringLiteral("group"), textOrNull(group.name)},
                                  {QStringLiteral("periods"), periodsArray(group.figures)}});
    QJsonArray without;
    for (const Indicator indicator : found.without)
        without.append(indicatorText(indicator));
    document.insert(QStringLiteral("groups"), groups);
    document.insert(QStringLiteral("without_axis"), without);
    return {};
}

Result<Answer> figures(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<KpiDesk>();
    ZHIYIN_ASSIGN(KpiQuery query, kpiQueryOf(arguments, desk));
    query.by = parseKpiBy(arguments.value(u"by"));
    ZHIYIN_ASSIGN(query.definitions, definitionsOf(arguments));
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const auto found, desk.figures(query));
    QJsonArray periods = periodsArray(found);
    if (arguments.value(u"definitions") == QStringLiteral("both")) {
        KpiQuery before = query;
        before.definitions.kind = KpiDefinitionWish::Kind::Then;
        ZHIYIN_ASSIGN(const auto then, desk.figures(before));
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const KpiFigures &one = then[static_cast<size_t>(i)];
            QJsonObject period = periods[i].toObject();
            period.insert(QStringLiteral("then"), QJsonObject{{QStringLiteral("indicators"), indicatorsObject(one)},
                                                              {QStringLiteral("definitions"), one.definitions}});
            periods[i] = period;
        }
    }
    QJsonObject document{{QStringLiteral("periods"), periods}};
    if (const auto axis = parseKpiAxis(arguments.value(u"group"))) {
        ZHIYIN_TRY(addGroups(document, desk, query, *axis));
    }
    document.insert(QStringLiteral("milliseconds"), timer.elapsed());
    return Answer{document};
}

QJsonObject rowObject(const KpiRow &row, int decimals)
{
    IndicatorValue scaled{.numerator = row.numerator, .denominator = row.denominator, .decimals = decimals};
    const QJsonObject counts = indicatorJson(scaled);
    return {{QStringLiteral("kind"), kpiRowKindText(row.kind)},
            {QStringLiteral("id"), row.isWithheld() ? QJsonValue() : QJsonValue(QString::number(row.id))},
            {QStringLiteral("withheld"), row.isWithheld()},
            {QStringLiteral("client"), row.client ? QJsonValue(row.client->toString()) : QJsonValue()},
            {QStringLiteral("external_id"), textOrNull(row.externalId)},
            {QStringLiteral("name"), textOrNull(row.name)},
            {QStringLiteral("on"), dayOrNull(row.on)},
            {QStringLiteral("numerator"), counts.value(u"numerator")},
            {QStringLiteral("denominator"), counts.value(u"denominator")},
            {QStringLiteral("rating"), row.rating > 0 ? QJsonValue(row.rating) : QJsonValue()},
            {QStringLiteral("channel"), textOrNull(row.channel)}};
}

Result<Answer> rows(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const Indicator indicator, indicatorAtWord(arguments, 0));
    ZHIYIN_ASSIGN(const auto limit, arguments.limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<KpiDesk>();
    ZHIYIN_ASSIGN(KpiQuery query, kpiQueryOf(arguments, desk));
    ZHIYIN_ASSIGN(query.definitions, definitionsOf(arguments));
    ZHIYIN_ASSIGN(const KpiRows found, desk.rows(query, indicator));
    const QString part = arguments.value(u"part");
    QJsonArray rows;
    qint64 count = 0;
    for (const KpiRow &row : found.rows) {
        if (!row.isIn(part == QStringLiteral("numerator")     ? KpiPart::Numerator
                      : part == QStringLiteral("denominator") ? KpiPart::Denominator
                                                              : KpiPart::Both))
            continue;
        ++count;
        if (!limit || count <= *limit)
            rows.append(rowObject(row, found.value.decimals));
    }
    QJsonObject document = indicatorJson(found.value);
    insertPeriod(document, query.range);
    document.insert(QStringLiteral("indicator"), indicatorText(indicator));
    document.insert(QStringLiteral("count"), count);
    document.insert(QStringLiteral("rows"), rows);
    return Answer{document};
}

QJsonObject definitionObject(Indicator indicator, const IndicatorPolicy &policy)
{
    const IndicatorTerms &terms = policy.terms(indicator);
    const QLocale locale;
    const IndicatorValue aim = indicatorValue(indicator, 0, 0, policy);
    const QJsonObject aims = indicatorJson(aim);
    QJsonObject object{{QStringLiteral("numerator"), textOrNull(terms.numerator.in(locale))},
                       {QStringLiteral("denominator"), textOrNull(terms.denominator.in(locale))},
                       {QStringLiteral("unit"), isScore(indicator) ? QStringLiteral("score") : QStringLiteral("ratio")},
                       {QStringLiteral("better"), terms.fewerIsBetter ? QStringLiteral("down") : QStringLiteral("up")},
                       {QStringLiteral("target"), aims.value(u"target")},
                       {QStringLiteral("goal"), aims.value(u"goal")},
                       {QStringLiteral("source"), textOrNull(policy.aim(indicator).source)}};
    for (const auto &[key, number] : termNumbers(indicator, terms))
        object.insert(key, number ? QJsonValue(*number) : QJsonValue());
    return object;
}

Result<Answer> definitions(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto versions, session->desk<KpiDesk>().definitions());
    QJsonArray all;
    for (const KpiDefinitions &one : versions) {
        QJsonObject indicators;
        for (int i = 0; i < kIndicatorCount; ++i)
            indicators.insert(indicatorText(indicatorAt(i)), definitionObject(indicatorAt(i), one.policy));
        all.append(QJsonObject{{QStringLiteral("version"), one.version},
                               {QStringLiteral("effective"), dayOrNull(one.effective)},
                               {QStringLiteral("in_force"), one.inForce},
                               {QStringLiteral("source"), textOrNull(one.source)},
                               {QStringLiteral("indicators"), indicators}});
    }
    return Answer{{{QStringLiteral("definitions"), all}}};
}

const CommandGroup kCommands({{"kpi", "", figures}, {"kpi", "rows", rows}, {"kpi", "definitions", definitions}});

} // namespace
} // namespace zhiyin::cli
