// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builder/builder_spec.h"

#include "core/builder/builder_fields_store.h"
#include "core/policy/json_reader.h"
#include "core/words/builder_words.h"
#include "core/words/policy_words.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

std::optional<BuilderField> fieldOf(JsonReader &json, QStringView key, BuilderEntity entity)
{
    const QString code = json.text(key);
    const auto column = builderColumn(entity, code);
    if (!column) {
        json.fault(key, words::faultNotKnown(code));
        return std::nullopt;
    }
    return column->field;
}

BuilderFilter readFilter(JsonReader &json, BuilderEntity entity)
{
    BuilderFilter filter;
    const auto field = fieldOf(json, u"field", entity);
    filter.test = json.oneOf(u"test", kBuilderTests);
    filter.value = json.textOr(u"value", {});
    if (field) {
        filter.field = field->code;
        if (!bears(field->type, filter.test))
            json.fault(u"test", words::builderBearsNot(filter.field));
    }
    json.refuseUnknown();
    return filter;
}

BuilderGroup readGroup(JsonReader &json, BuilderEntity entity)
{
    BuilderGroup group;
    const auto field = fieldOf(json, u"field", entity);
    if (json.has(u"step"))
        group.step = json.oneOf(u"step", kBuilderSteps);
    if (field) {
        group.field = field->code;
        const bool isTime = field->type == BuilderType::Day || field->type == BuilderType::Moment;
        if (group.step != BuilderStep::None && !isTime)
            json.fault(u"step", words::builderBearsNot(group.field));
    }
    json.refuseUnknown();
    return group;
}

BuilderSum readSum(JsonReader &json, BuilderEntity entity)
{
    BuilderSum sum;
    sum.measure = json.oneOf(u"measure", kBuilderMeasures);
    if (sum.measure != BuilderMeasure::Count) {
        if (const auto field = fieldOf(json, u"field", entity)) {
            sum.field = field->code;
            if (!bears(field->type, sum.measure))
                json.fault(u"measure", words::builderBearsNot(sum.field));
        }
    }
    json.refuseUnknown();
    return sum;
}

/// What lines can be put in order by: one of what they are made of.
bool isOrder(const BuilderSpec &spec)
{
    if (spec.order.isEmpty())
        return true;
    if (!spec.isGrouped())
        return spec.columns.contains(spec.order);
    bool isNumber = false;
    const int place = spec.order.toInt(&isNumber);
    return isNumber ? place >= 1 && place <= static_cast<int>(spec.sums.size())
                    : std::ranges::any_of(spec.groups, [&](const BuilderGroup &g) { return g.field == spec.order; });
}

} // namespace

bool bears(BuilderType type, BuilderTest test)
{
    switch (test) {
    case BuilderTest::AtLeast:
    case BuilderTest::AtMost:
        return type != BuilderType::Text && type != BuilderType::Code && type != BuilderType::Flag;
    case BuilderTest::Contains: return type == BuilderType::Text;
    case BuilderTest::Empty:
    case BuilderTest::NotEmpty: return type != BuilderType::Flag;
    case BuilderTest::Is:
    case BuilderTest::IsNot: break;
    }
    return true;
}

bool bears(BuilderType type, BuilderMeasure measure)
{
    switch (measure) {
    case BuilderMeasure::Sum:
    case BuilderMeasure::Mean: return type == BuilderType::Number || type == BuilderType::Money;
    case BuilderMeasure::Least:
    case BuilderMeasure::Most:
        return type != BuilderType::Text && type != BuilderType::Code && type != BuilderType::Flag;
    case BuilderMeasure::Count: break;
    }
    return true;
}

Result<BuilderSpec> parseBuilderSpec(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader root(json, faults);
    BuilderSpec spec;
    spec.entity = root.oneOf(u"entity", kBuilderEntities);
    spec.columns = root.texts(u"columns");
    for (const QString &column : spec.columns) {
        if (!builderColumn(spec.entity, column))
            root.fault(u"columns", words::faultNotKnown(column));
    }
    const auto list = [&root](QStringView key) {
        return root.has(key) ? root.objects(key) : std::vector<JsonReader>();
    };
    for (JsonReader &item : list(u"filters"))
        spec.filters.push_back(readFilter(item, spec.entity));
    for (JsonReader &item : list(u"groups"))
        spec.groups.push_back(readGroup(item, spec.entity));
    for (JsonReader &item : list(u"sums"))
        spec.sums.push_back(readSum(item, spec.entity));
    spec.order = root.textOr(u"order", {});
    spec.descending = root.booleanOr(u"descending", false);
    if (root.has(u"chart"))
        spec.chart = root.oneOf(u"chart", kBuilderCharts);
    if (!spec.isGrouped() && spec.columns.isEmpty())
        root.fault(u"columns", words::faultMissing());
    if (spec.isGrouped() && spec.sums.empty())
        spec.sums.push_back({});
    if (!isOrder(spec))
        root.fault(u"order", words::faultNotKnown(spec.order));
    if (spec.chart != BuilderChart::None && spec.groups.empty())
        root.fault(u"chart", words::builderChartNeedsGroup());
    if (std::max({spec.columns.size(), static_cast<qsizetype>(spec.filters.size()),
                  static_cast<qsizetype>(spec.groups.size()), static_cast<qsizetype>(spec.sums.size())})
        > kMostBuilderParts)
        root.fault({}, words::builderTooMany(kMostBuilderParts));
    root.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return spec;
}

QJsonObject builderSpecJson(const BuilderSpec &spec)
{
    QJsonArray filters;
    for (const BuilderFilter &filter : spec.filters) {
        QJsonObject object{{QStringLiteral("field"), filter.field},
                           {QStringLiteral("test"), codeText(kBuilderTests, filter.test)}};
        if (!filter.value.isEmpty())
            object.insert(QStringLiteral("value"), filter.value);
        filters.append(object);
    }
    QJsonArray groups;
    for (const BuilderGroup &group : spec.groups)
        groups.append(QJsonObject{{QStringLiteral("field"), group.field},
                                  {QStringLiteral("step"), codeText(kBuilderSteps, group.step)}});
    QJsonArray sums;
    for (const BuilderSum &sum : spec.sums) {
        QJsonObject object{{QStringLiteral("measure"), codeText(kBuilderMeasures, sum.measure)}};
        if (sum.measure != BuilderMeasure::Count)
            object.insert(QStringLiteral("field"), sum.field);
        sums.append(object);
    }
    QJsonObject json{{QStringLiteral("entity"), codeText(kBuilderEntities, spec.entity)},
                     {QStringLiteral("columns"), QJsonArray::fromStringList(spec.columns)},
                     {QStringLiteral("filters"), filters},
                     {QStringLiteral("groups"), groups},
                     {QStringLiteral("sums"), sums},
                     {QStringLiteral("descending"), spec.descending},
                     {QStringLiteral("chart"), codeText(kBuilderCharts, spec.chart)}};
    if (!spec.order.isEmpty())
        json.insert(QStringLiteral("order"), spec.order);
    return json;
}

} // namespace zhiyin
