// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/client/client_fields.h"
#include "core/exchange/column_binding.h"
#include "core/exchange/import_kind.h"
#include "core/exchange/nearest_name.h"
#include "core/exchange/transaction_row.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<Mapping> parseFor(std::span<const FieldSpec> fields, const char *json)
{
    return parseMapping(QByteArray(json), fields);
}

SourceRow rowOf(const QStringList &cells, qint64 number = 1)
{
    SourceRow row;
    row.line = number + 1;
    row.number = number;
    row.cells = cells;
    return row;
}

QString textOf(const ColumnBinding &binding, ClientField field, const SourceRow &row)
{
    return binding.cell(static_cast<int>(field), row).text;
}

} // namespace

TEST_CASE("a mapping document is read whole")
{
    const auto mapping = parseFor(transactionFields(), R"({
        "columns": {"product": ["ticker", "company"], "amount": "flow"},
        "values": {"kind": {"Buy ": "buy", "": "other"}},
        "constants": {"client": "ARKK", "quantity": 7}, "templates": {"external_id": "t-{row}"},
        "date_format": "yyyyMMdd", "absolute": ["amount", "quantity"], "scale": {"amount": 1000000}, "skip_rows": 3})");
    REQUIRE(mapping);
    CHECK(mapping->columns.value(u"product"_s) == QStringList{u"ticker"_s, u"company"_s});
    CHECK(mapping->columns.value(u"amount"_s) == QStringList{u"flow"_s});
    CHECK(mapping->values.value(u"kind"_s).value(u"Buy"_s) == u"buy"_s);
    CHECK(mapping->values.value(u"kind"_s).value(QString()) == u"other"_s);
    CHECK(mapping->constants.value(u"quantity"_s) == u"7"_s);
    CHECK(mapping->templates.value(u"external_id"_s) == u"t-{row}"_s);
    CHECK(mapping->dateFormat == u"yyyyMMdd"_s);
    CHECK(mapping->absolute.size() == 2);
    CHECK(mapping->scale.value(u"amount"_s) == 1'000'000);
    CHECK(mapping->skipRows == 3);
}

TEST_CASE("what is wrong with a mapping is told with its place")
{
    struct Case {
        const char *json;
        const char *place;
    };
    const std::vector<Case> cases = {
        {R"({"columns": {"nmae": "Name"}})", "columns.nmae"},
        {R"({"columns": {"name": 1.5}})", "columns.name"},
        {R"({"columns": {"name": []}})", "columns.name"},
        {R"({"columns": {"name": ["a", ""]}})", "columns.name"},
        {R"({"columns": ["name"]})", "columns"},
        {R"({"colums": {"name": "a"}})", "colums"},
        {R"({"values": {"stage": "x"}})", "values.stage"},
        {R"({"values": {"stage": {"0": null}}})", "values.stage.0"},
        {R"({"scale": {"cash": 0}})", "scale.cash"},
        {R"({"scale": {"cash": 1.5}})", "scale.cash"},
        {R"({"scale": {"name": 10}})", "scale.name"},
        {R"({"absolute": ["cash", "name"]})", "absolute[1]"},
        {R"({"absolute": "cash"})", "absolute"},
        {R"({"skip_rows": -1})", "skip_rows"},
        {R"({"date_format": 5})", "date_format"},
    };
    for (const Case &each : cases) {
        INFO(each.json);
        const auto mapping = parseFor(clientFields(), each.json);
        REQUIRE_FALSE(mapping);
        CHECK(mapping.error().code == ErrorCode::BadDocument);
        CHECK(mapping.error().args.value(0) == QString::fromUtf8(each.place));
        CHECK_FALSE(mapping.error().args.value(1).isEmpty());
    }
    CHECK(parseFor(clientFields(), "{").error().code == ErrorCode::BadDocument);
    CHECK(parseFor(clientFields(), R"({"columns": {"nmae": "Name"}})").error().args.value(1).contains(u"name"_s));
}

TEST_CASE("without a mapping columns are matched by name, in English and Chinese")
{
    const QStringList header = {u" 客户号 "_s, u"姓名*"_s,      u"Birth Date"_s,
                                u"E-mail"_s,   u"存款（元）"_s, u"Shoe size"_s};
    const auto binding = ColumnBinding::bind(clientFields(), header);
    REQUIRE(binding);
    const SourceRow row = rowOf({u" 7 "_s, u"'=王"_s, u"1970-01-02"_s, u"a@b.cn"_s, u"12"_s, u"42"_s});
    CHECK(textOf(*binding, ClientField::ExternalId, row) == u"7"_s);
    CHECK(textOf(*binding, ClientField::Name, row) == u"=王"_s);
    CHECK(textOf(*binding, ClientField::BirthDate, row) == u"1970-01-02"_s);
    CHECK(textOf(*binding, ClientField::Email, row) == u"a@b.cn"_s);
    CHECK(textOf(*binding, ClientField::Deposits, row) == u"12"_s);
    CHECK_FALSE(binding->isBound(static_cast<int>(ClientField::Note)));
    CHECK(binding->unusedColumns() == QStringList{u"Shoe size"_s});
}

TEST_CASE("missing, doubled and misspelled columns are told apart")
{
    const auto errorOf = [](const QStringList &header, const Mapping &mapping = {}) {
        const auto binding = ColumnBinding::bind(clientFields(), header, mapping);
        REQUIRE_FALSE(binding);
        return binding.error();
    };
    CHECK(errorOf({u"external_id"_s}) == Error{ErrorCode::MissingColumn, {u"name"_s, {}}, {}});
    CHECK(errorOf({u"external_id"_s, u"nmae"_s})
          == Error{ErrorCode::MissingColumn, {u"name"_s, u"Did you mean \"nmae\"?"_s}, {}});
    CHECK(errorOf({u"external_id"_s, u"name"_s, u"name"_s}) == Error{ErrorCode::DoubledColumn, {u"name"_s}, {}});
    CHECK(errorOf({u"external_id"_s, u"name"_s, u"姓名"_s}) == Error{ErrorCode::DoubledColumn, {u"姓名"_s}, {}});
    const Error misspelled = errorOf({u"external_id"_s, u"name"_s, u"brith_date"_s});
    CHECK(misspelled.code == ErrorCode::BadDocument);
    CHECK(misspelled.args.value(0) == u"brith_date"_s);
    CHECK(misspelled.args.value(1).contains(u"birth_date"_s));

    Mapping mapping;
    mapping.columns = {{u"external_id"_s, {u"No"_s}}, {u"name"_s, {u"Surname"_s}}};
    CHECK(errorOf({u"No"_s, u"Surnam"_s}, mapping)
          == Error{ErrorCode::MissingColumn, {u"Surname"_s, u"Did you mean \"Surnam\"?"_s}, {}});
    CHECK(errorOf({u"No"_s, u"Surname"_s, u"Surname"_s}, mapping)
          == Error{ErrorCode::DoubledColumn, {u"Surname"_s}, {}});
    mapping.templates = {{u"note"_s, u"{Citty}"_s}};
    CHECK(errorOf({u"No"_s, u"Surname"_s, u"City"_s}, mapping)
          == Error{ErrorCode::MissingColumn, {u"Citty"_s, u"Did you mean \"City\"?"_s}, {}});
    // What a mapping does not speak of may be doubled: it is not read.
    mapping.templates.clear();
    CHECK(ColumnBinding::bind(clientFields(), {u"No"_s, u"Surname"_s, u"x"_s, u"x"_s}, mapping).has_value());
}

TEST_CASE("an update may bring the key and a few columns")
{
    const QStringList header = {u"external_id"_s, u"phone"_s};
    CHECK_FALSE(ColumnBinding::bind(clientFields(), header).has_value());
    CHECK(ColumnBinding::bind(clientFields(), header, {}, Demand::KeyOnly).has_value());
    CHECK_FALSE(ColumnBinding::bind(clientFields(), {u"name"_s, u"phone"_s}, {}, Demand::KeyOnly).has_value());
}

TEST_CASE("columns, values, templates and constants fill a field in this order")
{
    Mapping mapping;
    mapping.columns = {{u"external_id"_s, {u"A"_s, u"B"_s}}, {u"stage"_s, {u"Exited"_s}}, {u"name"_s, {u"A"_s}}};
    mapping.values = {{u"stage"_s, {{u"0"_s, u"active"_s}, {u"?"_s, {}}}}};
    mapping.templates = {
        {u"external_id"_s, u"x-{row}"_s}, {u"note"_s, u"{A}/{B} of {row}"_s}, {u"address"_s, u"in {B}"_s}};
    mapping.constants = {{u"stage"_s, u"new"_s}};
    const auto binding = ColumnBinding::bind(clientFields(), {u"A"_s, u"B"_s, u"Exited"_s, u"phone"_s}, mapping);
    REQUIRE(binding);
    const SourceRow first = rowOf({u"a"_s, u"b"_s, u"0"_s, u"1"_s});
    CHECK(textOf(*binding, ClientField::ExternalId, first) == u"a"_s);
    CHECK(textOf(*binding, ClientField::Stage, first) == u"active"_s);
    CHECK(textOf(*binding, ClientField::Note, first) == u"a/b of 1"_s);
    // A column named like the field is taken although the mapping does not speak of it.
    CHECK(textOf(*binding, ClientField::Phone, first) == u"1"_s);
    const SourceRow second = rowOf({u" "_s, u"b"_s, u"?"_s, {}}, 2);
    CHECK(textOf(*binding, ClientField::ExternalId, second) == u"b"_s);
    CHECK(textOf(*binding, ClientField::Stage, second) == u"new"_s);
    const SourceRow third = rowOf({{}, {}, u"lost"_s, {}}, 3);
    CHECK(textOf(*binding, ClientField::ExternalId, third) == u"x-3"_s);
    CHECK(textOf(*binding, ClientField::Stage, third) == u"lost"_s);
    CHECK(textOf(*binding, ClientField::Address, third).isEmpty());
}

TEST_CASE("a cell is trimmed and our export's guard taken off")
{
    CHECK(tidyCell(u"  a b\t"_s).text == u"a b"_s);
    for (const char16_t *guarded : {u"'=1+1", u"'+86 138", u"'-5", u"'@x"}) {
        const BoundCell cell = tidyCell(QString::fromUtf16(guarded));
        CHECK(cell.wasGuarded);
        CHECK(cell.text == QString::fromUtf16(guarded).mid(1));
    }
    CHECK(tidyCell(u"'t Hooft"_s).text == u"'t Hooft"_s);
    CHECK(tidyCell(u"'"_s).text == u"'"_s);
    CHECK(tidyCell(u"''=x"_s).text == u"''=x"_s);
}

TEST_CASE("the nearest name is the one that was meant")
{
    CHECK(editDistance(u"abc", u"abc") == 0);
    CHECK(editDistance(u"nmae", u"name") == 1);
    CHECK(editDistance(u"", u"abc") == 3);
    CHECK(editDistance(u"kitten", u"sitting") == 3);
    const QStringList names = {u"name"_s, u"birth_date"_s, u"cash"_s};
    CHECK(nearestName(u"Brith_Date"_s, names) == u"birth_date"_s);
    CHECK(nearestName(u"colour"_s, names).isEmpty());
    CHECK(nearestName(u"cas"_s, names).isEmpty());
}

TEST_CASE("every kind of import has its fields")
{
    for (const char *name :
         {"clients", "products", "holdings", "transactions", "contacts", "complaints", "surveys", "rates"}) {
        INFO(name);
        const auto kind = importKindNamed(QString::fromUtf8(name));
        REQUIRE(kind);
        CHECK(importKindName(*kind) == QString::fromUtf8(name));
        CHECK(importFields(*kind).size() >= 4);
    }
    CHECK_FALSE(importKindNamed(u"client").has_value());
}
