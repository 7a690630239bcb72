// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhiyin {

/// What a report of one's own is about: a row each.
enum class BuilderEntity {
    Clients,
    Contacts,
    Complaints,
    Transactions,
    Holdings,
    Promises,
    Assessments,
    Plans,
    Warnings
};
inline constexpr CodeTable<BuilderEntity, 9> kBuilderEntities = {{{u"clients", BuilderEntity::Clients},
                                                                  {u"contacts", BuilderEntity::Contacts},
                                                                  {u"complaints", BuilderEntity::Complaints},
                                                                  {u"transactions", BuilderEntity::Transactions},
                                                                  {u"holdings", BuilderEntity::Holdings},
                                                                  {u"promises", BuilderEntity::Promises},
                                                                  {u"assessments", BuilderEntity::Assessments},
                                                                  {u"plans", BuilderEntity::Plans},
                                                                  {u"warnings", BuilderEntity::Warnings}}};

/// Day and Moment are compared by the day, in the book's time zone. Flag: yes or no.
enum class BuilderType { Text, Code, Day, Moment, Number, Money, Flag };

enum class BuilderTest { Is, IsNot, AtLeast, AtMost, Contains, Empty, NotEmpty };
inline constexpr CodeTable<BuilderTest, 7> kBuilderTests = {{{u"is", BuilderTest::Is},
                                                             {u"is_not", BuilderTest::IsNot},
                                                             {u"at_least", BuilderTest::AtLeast},
                                                             {u"at_most", BuilderTest::AtMost},
                                                             {u"contains", BuilderTest::Contains},
                                                             {u"empty", BuilderTest::Empty},
                                                             {u"not_empty", BuilderTest::NotEmpty}}};

enum class BuilderStep { None, Month, Quarter, Year };
inline constexpr CodeTable<BuilderStep, 4> kBuilderSteps = {{{u"none", BuilderStep::None},
                                                             {u"month", BuilderStep::Month},
                                                             {u"quarter", BuilderStep::Quarter},
                                                             {u"year", BuilderStep::Year}}};

enum class BuilderMeasure { Count, Sum, Mean, Least, Most };
inline constexpr CodeTable<BuilderMeasure, 5> kBuilderMeasures = {{{u"count", BuilderMeasure::Count},
                                                                   {u"sum", BuilderMeasure::Sum},
                                                                   {u"mean", BuilderMeasure::Mean},
                                                                   {u"least", BuilderMeasure::Least},
                                                                   {u"most", BuilderMeasure::Most}}};

enum class BuilderChart { None, Bars, Line };
inline constexpr CodeTable<BuilderChart, 3> kBuilderCharts = {
    {{u"none", BuilderChart::None}, {u"bars", BuilderChart::Bars}, {u"line", BuilderChart::Line}}};

struct BuilderFilter {
    QString field;
    BuilderTest test = BuilderTest::Is;
    /// A code, a text, a number, an amount of the book's currency, "yes" or "no"; a day as 2026-09-30, "today", "today-30".
    QString value = {};

    friend bool operator==(const BuilderFilter &, const BuilderFilter &) = default;
};

struct BuilderGroup {
    QString field;
    /// Of days and moments; None: each by itself.
    BuilderStep step = BuilderStep::None;

    friend bool operator==(const BuilderGroup &, const BuilderGroup &) = default;
};

struct BuilderSum {
    BuilderMeasure measure = BuilderMeasure::Count;
    /// Empty for Count.
    QString field = {};

    friend bool operator==(const BuilderSum &, const BuilderSum &) = default;
};

/// A report that somebody put together. With groups, `columns` counts for nothing: a line is a group and its sums.
struct BuilderSpec {
    BuilderEntity entity = BuilderEntity::Clients;
    QStringList columns = {};
    std::vector<BuilderFilter> filters = {};
    std::vector<BuilderGroup> groups = {};
    std::vector<BuilderSum> sums = {};
    /// A column, a group's field, or a place among the sums as "1"; empty: by the first column.
    QString order = {};
    bool descending = false;
    BuilderChart chart = BuilderChart::None;

    [[nodiscard]] bool isGrouped() const { return !groups.empty() || !sums.empty(); }
    friend bool operator==(const BuilderSpec &, const BuilderSpec &) = default;
};

/// One of what an entity can be told by.
struct BuilderField {
    QLatin1StringView code;
    BuilderType type = BuilderType::Text;
    /// Names somebody: a line by such a field is a line about one client.
    bool isPersonal = false;
};

/// Most groups, sums, filters and columns of a report.
inline constexpr int kMostBuilderParts = 20;

/// {"entity", "columns", "filters": [{"field", "test", "value"}], "groups": [{"field", "step"}], "sums": [{"measure", "field"}],
/// "order", "descending", "chart"}. Fails with BadDocument: no such field, a test or sum that its type does not bear.
[[nodiscard]] Result<BuilderSpec> parseBuilderSpec(const QJsonObject &json);
[[nodiscard]] QJsonObject builderSpecJson(const BuilderSpec &spec);

/// Whether a field of the type can be tested so, and summed so.
[[nodiscard]] bool bears(BuilderType type, BuilderTest test);
[[nodiscard]] bool bears(BuilderType type, BuilderMeasure measure);

} // namespace zhiyin
