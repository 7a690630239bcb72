// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_desk.h"

#include "core/journal/journal_desk.h"
#include "tests/support/client_world.h"

using namespace zhiyin;
using namespace zhiyin::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isAllowed(ConsentDesk &desk, ClientId id, const QString &purpose)
{
    const auto standing = desk.standing(id);
    REQUIRE(standing);
    for (const PurposeStanding &line : standing->purposes) {
        if (line.purpose == purpose)
            return line.ground.has_value();
    }
    FAIL("no such purpose");
    return false;
}

} // namespace

TEST_CASE("What a person may decide alone, by the day", "[consent]")
{
    const QDate day(2026, 11, 22);
    CHECK(capacityOn(day, true, QDate(2012, 11, 23), {}) == Capacity::Guardian);
    CHECK(capacityOn(day, true, QDate(2012, 11, 22), {}) == Capacity::Limited);
    CHECK(capacityOn(day, true, QDate(2008, 11, 23), {}) == Capacity::Limited);
    CHECK(capacityOn(day, true, QDate(2008, 11, 22), {}) == Capacity::Full);
    CHECK(capacityOn(day, true, {}, {}) == Capacity::AgeUnknown);
    CHECK(capacityOn(day, true, QDate(1950, 1, 1), day) == Capacity::Deceased);
    CHECK(capacityOn(day, true, QDate(1950, 1, 1), day.addDays(1)) == Capacity::Full);
    CHECK(capacityOn(day, false, {}, {}) == Capacity::Full);
}

TEST_CASE("Which ground will do for which purpose", "[consent]")
{
    const QDate today(2026, 11, 22);
    const ClientId id(1);
    const auto check = [&](const QString &purpose, const QString &basis, Capacity capacity,
                           const QString &evidence = {}, const QString &guardian = {}) {
        return checkConsent({id, purpose, basis, evidence, guardian, today}, capacity, today);
    };
    using enum ConsentFault;
    CHECK(check(u"marketing"_s, u"contract"_s, Capacity::Full) == ConsentNeeded);
    CHECK(check(u"marketing"_s, u"consent"_s, Capacity::Full) == ConsentFault::EvidenceNeeded);
    CHECK_FALSE(check(u"marketing"_s, u"consent"_s, Capacity::Full, u"form"_s));
    CHECK_FALSE(check(u"service"_s, u"contract"_s, Capacity::Deceased));
    CHECK(check(u"service"_s, u"consent"_s, Capacity::Deceased, u"form"_s) == ConsentFault::Deceased);
    CHECK(check(u"service"_s, u"consent"_s, Capacity::Guardian, u"form"_s) == GuardianNeeded);
    CHECK_FALSE(check(u"service"_s, u"consent"_s, Capacity::Guardian, u"form"_s, u"the mother"_s));
    CHECK(check(u"fun"_s, u"consent"_s, Capacity::Full, u"form"_s) == UnknownPurpose);
    CHECK(check(u"service"_s, u"habit"_s, Capacity::Full) == UnknownBasis);
    CHECK(checkConsent({id, u"service"_s, u"contract"_s, {}, {}, today.addDays(1)}, Capacity::Full, today) == Future);
}

TEST_CASE("Consent is given with evidence and withdrawn as easily", "[consent]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-11-22"_s);
    const ClientId id = addClient(*session, u"K-1"_s, {u"birth_date=1980-01-01"_s});
    const ClientId child = addClient(*session, u"K-2"_s, {u"birth_date=2020-01-01"_s});
    auto desk = session->desk<ConsentDesk>();
    CHECK_FALSE(isAllowed(desk, id, u"marketing"_s));
    CHECK(failed(desk.give({id, u"marketing"_s, u"contract"_s})) == ErrorCode::RuleRefused);
    CHECK(failed(desk.give({id, u"marketing"_s, u"consent"_s})) == ErrorCode::EvidenceNeeded);
    CHECK(failed(desk.give({id, u"fun"_s, u"consent"_s})) == ErrorCode::BadValue);
    const auto given = desk.give({id, u"marketing"_s, u"consent"_s, u"signed form, folder 7"_s, {}, QDate(2026, 3, 2)});
    REQUIRE(given);
    CHECK(isAllowed(desk, id, u"marketing"_s));
    CHECK(failed(desk.withdraw(*given, QDate(2026, 3, 1))) == ErrorCode::BadValue);
    CHECK(failed(desk.withdraw(*given, QDate(2026, 11, 23))) == ErrorCode::BadValue);
    REQUIRE(desk.withdraw(*given, {}));
    CHECK_FALSE(isAllowed(desk, id, u"marketing"_s));
    CHECK(failed(desk.withdraw(*given, {})) == ErrorCode::WrongState);
    CHECK(desk.standing(id)->history.front().evidence == u"signed form, folder 7"_s);

    CHECK(desk.standing(child)->capacity == Capacity::Guardian);
    CHECK(failed(desk.give({child, u"service"_s, u"consent"_s, u"form"_s})) == ErrorCode::RuleRefused);
    CHECK(desk.give({child, u"service"_s, u"consent"_s, u"form"_s, u"K-1, the mother"_s}));
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("Every role against consents", "[consent][roles]")
{
    const TestBook book;
    const ClientId id = addClient(*book.open(u"advisor"_s), u"K-1"_s);
    struct Expected {
        QString user;
        bool read;
        bool write;
    };
    for (const Expected &e : {Expected{u"advisor"_s, true, true}, Expected{u"advisor2"_s, false, false},
                              Expected{u"supervisor"_s, true, true}, Expected{u"head"_s, true, true},
                              Expected{u"compliance"_s, true, false}, Expected{u"admin"_s, false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<ConsentDesk>();
        CHECK(desk.standing(id).has_value() == e.read);
        const auto given = desk.give({id, u"service"_s, u"contract"_s});
        CHECK(given.has_value() == e.write);
        if (given)
            CHECK(desk.withdraw(*given, {}));
    }
}
