// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_desk.h"
#include "core/contact/care_desk.h"
#include "core/duplicate/duplicate_desk.h"
#include "tests/core/duplicate/merge_world.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

TEST_CASE("Of two wishes the stricter one is kept", "[duplicate][wish]")
{
    const QDate early(2026, 1, 5);
    const QDate late(2026, 6, 5);
    const auto out = [](QDate day) { return ContactWish{.optedOutOn = day}; };
    const auto rest = [](QDate day) { return ContactWish{.coolingUntil = day}; };
    const auto every = [](int months) { return ContactWish{.everyMonths = months}; };
    const LunarDay harvest{8, 15, true};
    const ContactWish lunar{.birthday = BirthdayCalendar::Lunar, .lunarBirthday = harvest};
    const auto quiet = [](const char *hours) { return ContactWish{.quiet = *QuietHours::parse(u(hours))}; };
    struct Case {
        const char *what;
        ContactWish mine;
        ContactWish theirs;
        ContactWish after;
    };
    const Case cases[] = {
        {"only the other opted out", every(3), out(late), {.optedOutOn = late, .everyMonths = 3}},
        {"the other did so earlier", out(late), out(early), out(early)},
        {"the other did so later", out(early), out(late), out(early)},
        {"the other has no such wish", out(early), every(6), {.optedOutOn = early, .everyMonths = 6}},
        {"the other rests longer", rest(early), rest(late), rest(late)},
        {"the other rests shorter", rest(late), rest(early), rest(late)},
        {"the other is called more often", every(6), every(3), every(3)},
        {"the other is called less often", every(3), every(6), every(3)},
        {"only the other keeps the lunar birthday",
         every(3),
         lunar,
         {.birthday = BirthdayCalendar::Lunar, .lunarBirthday = harvest, .everyMonths = 3}},
        {"both have quiet hours", quiet("21:00-08:00"), quiet("12:00-14:00"), quiet("21:00-08:00, 12:00-14:00")},
        {"only the other has quiet hours",
         every(3),
         quiet("12:00-14:00"),
         {.quiet = *QuietHours::parse(u("12:00-14:00")), .everyMonths = 3}},
    };
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    auto care = session->desk<CareDesk>();
    auto desk = session->desk<DuplicateDesk>();
    int round = 0;
    for (const Case &c : cases) {
        CAPTURE(c.what);
        const QByteArray number = QByteArray::number(++round);
        const ClientId keep = added(*session, ("K-" + number).constData());
        const ClientId other = added(*session, ("O-" + number).constData());
        REQUIRE(care.setWish(keep, c.mine));
        REQUIRE(care.setWish(other, c.theirs));
        const auto before = snapshot(session->workplace().database);
        const auto merged = desk.merge(keep, other, u("same"));
        REQUIRE(merged);
        auto wish = care.wish(keep).value();
        wish.revision = 0;
        CHECK(wish == c.after);
        REQUIRE(desk.unmerge(keep, u("not the same")));
        CHECK(snapshot(session->workplace().database) == before);
    }
}

TEST_CASE("A consent withdrawn under one number is withdrawn", "[duplicate][wish]")
{
    struct Grant {
        QDate given;
        QDate withdrawn = {};
    };
    const QDate jan(2026, 1, 1);
    const QDate feb(2026, 2, 1);
    const QDate mar(2026, 3, 1);
    struct Case {
        const char *what;
        std::vector<Grant> mine;
        std::vector<Grant> theirs;
        bool stands;
    };
    const Case cases[] = {
        {"nothing withdrawn", {{jan}}, {{feb}}, true},
        {"the other withdrew afterwards", {{jan}}, {{jan, feb}}, false},
        {"the kept one withdrew afterwards", {{jan, feb}}, {{jan}}, false},
        {"given anew since under the kept number", {{mar}}, {{jan, feb}}, true},
        {"withdrawn on the day it was given", {{feb}}, {{jan, feb}}, false},
        {"the other withdrew one and another stands", {{jan}}, {{jan, feb}, {feb}}, true},
        {"only the other ever consented", {}, {{jan}}, true},
        {"only the other ever withdrew", {}, {{jan, feb}}, false},
    };
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    auto consents = session->desk<ConsentDesk>();
    auto desk = session->desk<DuplicateDesk>();
    const auto give = [&](ClientId client, const std::vector<Grant> &grants) {
        for (const Grant &grant : grants) {
            const auto id = consents.give({client, u("marketing"), u("consent"), u("form"), {}, grant.given});
            REQUIRE(id);
            if (grant.withdrawn.isValid())
                REQUIRE(consents.withdraw(*id, grant.withdrawn, u("asked to")));
        }
    };
    const auto stands = [&](ClientId client) {
        const auto standing = consents.standing(client);
        REQUIRE(standing);
        return std::any_of(standing->purposes.begin(), standing->purposes.end(), [](const PurposeStanding &line) {
            return line.purpose == u("marketing") && line.ground.has_value();
        });
    };
    int round = 0;
    for (const Case &c : cases) {
        CAPTURE(c.what);
        const QByteArray number = QByteArray::number(++round);
        const ClientId keep = added(*session, ("K-" + number).constData(), {{u("birth_date"), u("1980-01-01")}});
        const ClientId other = added(*session, ("O-" + number).constData(), {{u("birth_date"), u("1980-01-01")}});
        give(keep, c.mine);
        give(other, c.theirs);
        const auto before = snapshot(session->workplace().database);
        REQUIRE(desk.merge(keep, other, u("same")));
        CHECK(stands(keep) == c.stands);
        REQUIRE(desk.unmerge(keep, u("not the same")));
        CHECK(snapshot(session->workplace().database) == before);
    }
}
