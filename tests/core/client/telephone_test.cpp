// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/quiet_hours.h"
#include "core/client/telephone.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Telephones are written the usual way", "[phone]")
{
    CHECK(formattedPhone(u"13812345678"_s, PhoneForm::International) == u"+86 138 1234 5678"_s);
    CHECK(formattedPhone(u"+86-138-1234-5678"_s, PhoneForm::National) == u"138 1234 5678"_s);
    CHECK(formattedPhone(u"0086 138 1234 5678"_s, PhoneForm::E164) == u"+8613812345678"_s);
    CHECK(formattedPhone(u"010-88993108"_s, PhoneForm::National) == u"010 8899 3108"_s);
    CHECK(formattedPhone(u"010-88993108-8021"_s, PhoneForm::International).contains(u"8021"_s));
    CHECK(formattedPhone(u"+852 9123 4567"_s, PhoneForm::E164) == u"+85291234567"_s);
    // What is no number stays as it was typed.
    for (const QString &odd : {u"12345"_s, u"ask the porter"_s, u""_s, u"+0000"_s})
        CHECK(formattedPhone(odd, PhoneForm::International) == odd);
}

TEST_CASE("Numbers abroad are checked by their own country's plan", "[phone]")
{
    CHECK(phoneKind(u"+85291234567") == PhoneKind::Foreign);
    CHECK(phoneKind(u"0044 20 7946 0958") == PhoneKind::Foreign);
    CHECK(phoneKind(u"+4420") == PhoneKind::Implausible);
    CHECK(phoneKind(u"+999123456789") == PhoneKind::Implausible);
    CHECK(phoneKind(u"400-800-1234") == PhoneKind::Service);
    CHECK(phoneKind(u"（010）88993108") == PhoneKind::Landline);
    CHECK(phoneKind(u"１３８１２３４５６７８") == PhoneKind::Mobile);
}

TEST_CASE("No text makes the telephone rules fail, and what they write they read again", "[phone]")
{
    CHECK(rc::check("any text", [](const std::string &bytes) {
        const QString text = QString::fromUtf8(bytes.c_str(), static_cast<qsizetype>(bytes.size()));
        const PhoneKind kind = phoneKind(text);
        const QString e164 = formattedPhone(text, PhoneForm::E164);
        if (kind == PhoneKind::Implausible)
            RC_ASSERT(e164 == text);
    }));
    CHECK(rc::check("mobile numbers", [] {
        const auto second = *rc::gen::inRange(3, 10);
        const auto rest = *rc::gen::inRange(0, 1'000'000'000);
        const QString number = u"1%1%2"_s.arg(second).arg(rest, 9, 10, QChar(u'0'));
        RC_ASSERT(phoneKind(number) == PhoneKind::Mobile);
        RC_ASSERT(phoneKind(formattedPhone(number, PhoneForm::International)) == PhoneKind::Mobile);
    }));
}

TEST_CASE("Quiet hours reach over midnight", "[quiet]")
{
    const auto night = QuietHours::parse(u"21:00-08:00"_s);
    REQUIRE(night);
    CHECK(night->contains(21 * 60 + 0));
    CHECK(night->contains(3 * 60 + 30));
    CHECK_FALSE(night->contains(8 * 60 + 0));
    CHECK_FALSE(night->contains(12 * 60 + 0));
    const auto noon = QuietHours::parse(u" 12:00 – 14:00 "_s);
    REQUIRE(noon);
    CHECK(noon->contains(13 * 60 + 59));
    CHECK_FALSE(noon->contains(14 * 60 + 0));
    const auto both = QuietHours::parse(u"12:00-14:00，9:30~10:00"_s);
    REQUIRE(both);
    CHECK(both->contains(9 * 60 + 30));
    CHECK_FALSE(both->contains(11 * 60));
    CHECK(both->text() == u"12:00-14:00, 09:30-10:00"_s);
    CHECK(QuietHours::parse(both->text()) == both);
    for (const QString &bad :
         {u"21:00-08:00,"_s, u""_s, u"21-8"_s, u"24:00-08:00"_s, u"08:00-08:00"_s, u"at night"_s, u"08:61-09:00"_s})
        CHECK_FALSE(QuietHours::parse(bad));
}
