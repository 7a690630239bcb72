// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {
const Currency kYuan = *Currency::parse(u"CNY");
const Currency kYen = *Currency::parse(u"JPY");
} // namespace

TEST_CASE("Money reads what people and spreadsheets write", "[money]")
{
    struct Case {
        QString text;
        qint64 minor;
        bool rounded;
    };
    const auto c =
        GENERATE(Case{QStringLiteral("0"), 0, false}, Case{QStringLiteral("1234.5"), 123450, false},
                 Case{QStringLiteral("-1,234.50"), -123450, false}, Case{QStringLiteral("1e6"), 100000000, false},
                 Case{QStringLiteral(" 7 "), 700, false}, Case{QStringLiteral("0.005"), 0, true},
                 Case{QStringLiteral("0.015"), 2, true}, Case{QStringLiteral("0.0251"), 3, true},
                 Case{QStringLiteral("92233720368547758.07"), 9223372036854775807, false});
    CAPTURE(c.text.toStdString());
    const auto read = Money::parse(c.text, kYuan);
    REQUIRE(read);
    CHECK(read->money.minor() == c.minor);
    CHECK(read->rounded == c.rounded);
}

TEST_CASE("Money refuses what is no amount", "[money]")
{
    const auto text = GENERATE(QString(), QStringLiteral("abc"), QStringLiteral("1.2.3"), QStringLiteral("12a"),
                               QStringLiteral("1e99"), QStringLiteral("92233720368547758.08"), QStringLiteral("--1"),
                               QStringLiteral("NaN"), QStringLiteral("1 000"));
    const auto read = Money::parse(text, kYuan);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadValue);
}

TEST_CASE("Money never adds two currencies and never overflows silently", "[money]")
{
    CHECK_FALSE(Money(1, kYuan).plus(Money(1, kYen)));
    CHECK_FALSE(Money(std::numeric_limits<qint64>::max(), kYuan).plus(Money(1, kYuan)));
    CHECK(Money(5, kYuan).minus(Money(7, kYuan))->minor() == -2);
    CHECK(Money(1234, kYen).toString() == QStringLiteral("1234"));
    CHECK(Money(-5, kYuan).toString() == QStringLiteral("-0.05"));
}

TEST_CASE("Money's text reads back as itself", "[money][property]")
{
    CHECK(rc::check([](qint64 minor) {
        if (minor == std::numeric_limits<qint64>::min())
            return;
        const Money money(minor, kYuan);
        const auto back = Money::parse(money.toString(), kYuan);
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->money == money);
        RC_ASSERT(!back->rounded);
    }));
}

TEST_CASE("Quantities keep six decimals and drop trailing zeros", "[money]")
{
    CHECK(Quantity::parse(u"12.3456785")->toString() == QStringLiteral("12.345678"));
    CHECK(Quantity::parse(u"100")->toString() == QStringLiteral("100"));
    CHECK_FALSE(Quantity::parse(u"x"));
}
