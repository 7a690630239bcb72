// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

QJsonObject object(const char *text)
{
    const auto read = parseJsonObject(text);
    REQUIRE(read);
    return *read;
}

QString placeAfter(const char *text, const std::function<void(JsonReader &)> &read)
{
    JsonFaults faults;
    JsonReader reader(object(text), faults);
    read(reader);
    const auto result = faults.result();
    if (result)
        return QStringLiteral("no fault");
    CHECK(result.error().code == ErrorCode::BadDocument);
    REQUIRE(result.error().args.size() == 2);
    CHECK_FALSE(result.error().args[1].isEmpty());
    return result.error().args[0];
}

} // namespace

TEST_CASE("A document that is no JSON object is refused with its line", "[policy][json]")
{
    struct Case {
        const char *text;
        const char *place;
    };
    const auto c = GENERATE(Case{"", "line 1"}, Case{"[]", "line 1"}, Case{"{\n\"a\": 1,\n}", "line 3"},
                            Case{"{\"a\": 1}\n{", "line 2"}, Case{"{\"a\": 1,\n\"a\": 2}", "line 2"},
                            Case{"{\"x\": [{\"b\": 1}, {\"b\": 1,\n\n \"b\" : 2}]}", "line 3"});
    CAPTURE(c.text);
    const auto read = parseJsonObject(c.text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadDocument);
    CHECK(read.error().args.value(0).toStdString() == c.place);
}

TEST_CASE("The same key in two objects, and a value equal to a key, are no fault", "[policy][json]")
{
    CHECK(parseJsonObject(
        "\xEF\xBB\xBF{\"a\": \"a\", \"b\": [{\"a\": 1}, {\"a\": \"x\\\"a\\\":\"}], \"c\": {\"a\": 1}}"));
}

TEST_CASE("Values are checked and every fault names its place", "[policy][json]")
{
    const Currency yuan = *Currency::parse(u"CNY");
    const char *bad =
        R"({"n": 1.5, "big": 1e300, "s": "", "i": "7", "m": 60000, "e": "1e6", "g": "1,000", "d": "0.005", "minus": "-1",
        "date": "2026-02-30", "short": "2026-2-1", "list": {}, "mixed": [{"k": 1}, 7], "names": ["a", ""], "b": "true", "r": 1.2, "f": 0.85555})";
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.integer(u"n", 0, 9); }) == QStringLiteral("n"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.integer(u"big", 0, 9); }) == QStringLiteral("big"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.integer(u"i", 0, 9); }) == QStringLiteral("i"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.integer(u"none", 0, 9); }) == QStringLiteral("none"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.text(u"s"); }) == QStringLiteral("s"));
    for (const auto key : {u"m", u"e", u"g", u"d", u"minus"})
        CHECK(placeAfter(bad, [&](JsonReader &r) { (void)r.money(key, yuan); }) == QStringView(key).toString());
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.date(u"date"); }) == QStringLiteral("date"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.date(u"short"); }) == QStringLiteral("short"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.objects(u"list"); }) == QStringLiteral("list"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.objects(u"mixed"); }) == QStringLiteral("mixed[1]"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.texts(u"names"); }) == QStringLiteral("names[1]"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.booleanOr(u"b", false); }) == QStringLiteral("b"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.basisPoints(u"r"); }) == QStringLiteral("r"));
    CHECK(placeAfter(bad, [](JsonReader &r) { (void)r.basisPoints(u"f"); }) == QStringLiteral("f"));
}

TEST_CASE("Places go down into lists and objects, and unknown keys are refused", "[policy][json]")
{
    const char *text = R"({"tiers": [{"must": {}}, {"must": {"assets": "abc", "age": 3}}]})";
    const auto must = [](JsonReader &r) { return r.objects(u"tiers")[1].object(u"must"); };
    CHECK(placeAfter(text, [&](JsonReader &r) { (void)must(r).money(u"assets", Currency()); })
          == QStringLiteral("tiers[1].must.assets"));
    CHECK(placeAfter(text,
                     [&](JsonReader &r) {
                         JsonReader inner = must(r);
                         (void)inner.integerOr(u"age", 0, 0, 9);
                         inner.refuseUnknown();
                     })
          == QStringLiteral("tiers[1].must.assets"));
    CHECK(placeAfter(text, [](JsonReader &r) { r.refuseUnknown(); }) == QStringLiteral("tiers"));
}

TEST_CASE("Good values are read as they are", "[policy][json]")
{
    JsonFaults faults;
    JsonReader reader(
        object(
            R"({"n": 24, "w": 24.0, "m": "60000.5", "t": {"en": "Yes", "zh": "是"}, "p": "只有中文", "d": "2026-02-28",
        "r": 0.85, "q": "0.9", "b": true, "l": ["a", "b"], "nothing": null})"),
        faults);
    CHECK(reader.integer(u"n", 0, 24) == 24);
    CHECK(reader.integer(u"w", 24, 99) == 24);
    CHECK(reader.money(u"m", Currency()).toString() == QStringLiteral("60000.50"));
    CHECK(reader.localText(u"t") == LocalText{QStringLiteral("Yes"), QStringLiteral("是")});
    CHECK(reader.localText(u"p").in(QLocale(QLocale::English)) == QStringLiteral("只有中文"));
    CHECK(reader.date(u"d") == QDate(2026, 2, 28));
    CHECK(reader.basisPoints(u"r") == 8500);
    CHECK(reader.basisPoints(u"q") == 9000);
    CHECK(reader.booleanOr(u"b", false));
    CHECK(reader.booleanOr(u"none", true));
    CHECK(reader.texts(u"l") == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(reader.textOr(u"none", QStringLiteral("x")) == QStringLiteral("x"));
    CHECK_FALSE(reader.has(u"nothing"));
    CHECK(reader.isNumber(u"n"));
    CHECK_FALSE(reader.isNumber(u"m"));
    reader.refuseUnknown();
    CHECK(faults.result());
}

TEST_CASE("Any bytes are read or refused, never worse", "[policy][json][property]")
{
    CHECK(rc::check([](const std::string &bytes) {
        const auto read = parseJsonObject(QByteArray::fromStdString(bytes));
        RC_ASSERT(read.has_value() || read.error().code == ErrorCode::BadDocument);
        const auto wrapped = parseJsonObject("{\"a\": " + QByteArray::fromStdString(bytes));
        RC_ASSERT(wrapped.has_value() || wrapped.error().code == ErrorCode::BadDocument);
    }));
}
