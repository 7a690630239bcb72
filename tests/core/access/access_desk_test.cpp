// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_desk.h"

#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/care_desk.h"
#include "core/contact/contact_desk.h"
#include "core/contact/promise_desk.h"
#include "core/finance/finance_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "core/product/holdings_desk.h"
#include "core/relation/relation_desk.h"
#include "core/risk/assessment_desk.h"
#include "core/search/search_desk.h"
#include "tests/support/test_book.h"

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId added(Session &session, const char *externalId, const char *branch)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read({{u("external_id"), u(externalId)}, {u("name"), u("王芳")}, {u("branch"), u(branch)}},
                                Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

QDate today()
{
    return SystemClock().today(QTimeZone("Asia/Shanghai"));
}

/// As if the term had ended: written straight into the row.
void letExpire(Session &session)
{
    auto work = UnitOfWork::begin(session.workplace());
    REQUIRE(work);
    REQUIRE(work->database().run(u("UPDATE access_grant SET until_at = ?"), {SystemClock().now().addSecs(-1)}));
    REQUIRE(work->commit());
}

} // namespace

TEST_CASE("Another's client is read by approved request until its term ends", "[access]")
{
    const TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head, "K-1", "North");
    const ClientId other = added(*head, "K-2", "North");
    auto advisor = book.open(u("advisor"));
    CHECK(advisor->desk<ClientDesk>().show(client).error().code == ErrorCode::NotPermitted);
    const auto asked = advisor->desk<AccessDesk>().ask({client, u("stands in for a colleague"), today().addDays(3)});
    REQUIRE(asked);
    CHECK(advisor->desk<RequestDesk>().approve(*asked).error().code == ErrorCode::NotPermitted);
    CHECK(advisor->desk<ClientDesk>().show(client).error().code == ErrorCode::NotPermitted);
    const auto supervisor = book.open(u("supervisor"));
    REQUIRE(supervisor->desk<RequestDesk>().approve(*asked));

    advisor = book.open(u("advisor"));
    CHECK(advisor->desk<ClientDesk>().show(client));
    CHECK(advisor->desk<ClientDesk>().show(client));
    CHECK(advisor->desk<ClientDesk>().list({})->size() == 1);
    CHECK(advisor->desk<SearchDesk>().find(u("K-1"), 5)->size() == 1);
    CHECK(advisor->desk<SearchDesk>().find(u("K-2"), 5)->empty());
    CHECK(advisor->desk<ClientDesk>().show(other).error().code == ErrorCode::NotPermitted);
    // To read is not to write, nor to see core values in clear.
    CHECK(advisor->desk<ClientDesk>().reveal(client, u("x")).error().code == ErrorCode::NotPermitted);
    CHECK(advisor->desk<ClientDesk>().set(client, {}, u("x")).error().code == ErrorCode::NotPermitted);

    const auto grants = supervisor->desk<AccessDesk>().list();
    REQUIRE(grants);
    REQUIRE(grants->size() == 1);
    // Once a session, however often it was opened.
    CHECK(grants->front().uses == 1);
    const auto entries = supervisor->desk<JournalDesk>().show({{}, AnyId(client.value()), {}, {}, {}});
    REQUIRE(entries);
    CHECK(std::count_if(entries->begin(), entries->end(),
                        [](const JournalEntry &entry) {
                            return entry.action == u("use access") && entry.reason == u("stands in for a colleague");
                        })
          == 1);

    letExpire(*head);
    advisor = book.open(u("advisor"));
    CHECK(advisor->desk<ClientDesk>().show(client).error().code == ErrorCode::NotPermitted);
    CHECK(advisor->desk<ClientDesk>().list({})->empty());
    CHECK(advisor->desk<AccessDesk>().list()->front().state(SystemClock().now()) == u("expired"));
}

TEST_CASE("Whichever desk is asked first, the use of a grant is noted", "[access]")
{
    const TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head, "K-1", "North");
    const auto asked = book.open(u("advisor"))->desk<AccessDesk>().ask({client, u("stands in"), today().addDays(3)});
    REQUIRE(asked);
    REQUIRE(book.open(u("supervisor"))->desk<RequestDesk>().approve(*asked));
    using Look = std::function<bool(Session &)>;
    const Look looks[] = {
        [client](Session &s) { return s.desk<HoldingsDesk>().holdings(client).has_value(); },
        [client](Session &s) { return s.desk<ContactDesk>().ofClient(client).has_value(); },
        [client](Session &s) { return s.desk<CareDesk>().wish(client).has_value(); },
        [client](Session &s) { return s.desk<PromiseDesk>().ofClient(client).has_value(); },
        [client](Session &s) { return s.desk<FinanceDesk>().sheet(client).has_value(); },
        [client](Session &s) { return s.desk<RelationDesk>().ofClient(client).has_value(); },
        [client](Session &s) { return s.desk<AssessmentDesk>().history(client).has_value(); },
    };
    int uses = 0;
    for (const Look &look : looks) {
        const auto advisor = book.open(u("advisor"));
        CHECK(look(*advisor));
        CHECK(look(*advisor)); // once a session
        CHECK(advisor->desk<AccessDesk>().list()->front().uses == ++uses);
    }
}

TEST_CASE("A grant to work opens what one does with one's own clients, and ends when it is ended", "[access]")
{
    const TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head, "K-1", "South");
    // A supervisor of another branch asks; the head of all approves.
    auto supervisor = book.open(u("supervisor"));
    CHECK(supervisor->desk<ClientDesk>().show(client).error().code == ErrorCode::NotPermitted);
    const auto asked = supervisor->desk<AccessDesk>().ask({client, u("joint case"), today(), true});
    REQUIRE(asked);
    CHECK(supervisor->desk<RequestDesk>().approve(*asked).error().code == ErrorCode::NotPermitted);
    REQUIRE(book.open(u("compliance"))->desk<RequestDesk>().approve(*asked));
    supervisor = book.open(u("supervisor"));
    auto desk = supervisor->desk<ClientDesk>();
    CHECK(desk.reveal(client, u("call")));
    const auto edit = desk.read({{u("note"), u("seen")}}, Demand::Nothing);
    CHECK(desk.set(client, edit->row, u("told")));
    // But not to ask for what one has, nor to merge or assign.
    CHECK(supervisor->desk<AccessDesk>().ask({client, u("again"), today(), true}).error().code
          == ErrorCode::RuleRefused);
    const auto grants = supervisor->desk<AccessDesk>().list();
    REQUIRE(grants->size() == 1);
    // A look in clear is a use, also where nothing was opened before it.
    CHECK(grants->front().uses == 1);
    CHECK(book.open(u("advisor"))->desk<AccessDesk>().end(grants->front().id).error().code == ErrorCode::NotPermitted);
    REQUIRE(supervisor->desk<AccessDesk>().end(grants->front().id));
    CHECK(supervisor->desk<AccessDesk>().end(grants->front().id).error().code == ErrorCode::WrongState);
    supervisor = book.open(u("supervisor"));
    CHECK(supervisor->desk<ClientDesk>().show(client).error().code == ErrorCode::NotPermitted);
}

TEST_CASE("A request for access names purpose and term", "[access]")
{
    const TestBook book;
    const auto head = book.open(u("head"));
    const ClientId client = added(*head, "K-1", "North");
    const auto advisor = book.open(u("advisor"));
    auto desk = advisor->desk<AccessDesk>();
    CHECK(desk.ask({client, u(" "), today()}).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.ask({client, u("x"), today().addDays(-1)}).error().code == ErrorCode::BadValue);
    CHECK(desk.ask({client, u("x"), {}}).error().code == ErrorCode::BadValue);
    CHECK(desk.ask({client, u("x"), today().addDays(93)}).error().code == ErrorCode::BadValue);
    CHECK(desk.ask({ClientId(7), u("x"), today()}).error().code == ErrorCode::NotFound);
    CHECK(book.open(u("compliance"))->desk<AccessDesk>().ask({client, u("x"), today()}).error().code
          == ErrorCode::NotPermitted);
    CHECK(book.open(u("admin"))->desk<AccessDesk>().ask({client, u("x"), today()}).error().code
          == ErrorCode::NotPermitted);
    CHECK(book.open(u("admin"))->desk<AccessDesk>().list()->empty());
    const auto asked = desk.ask({client, u("x"), today()});
    REQUIRE(asked);
    REQUIRE(book.open(u("supervisor"))->desk<RequestDesk>().refuse(*asked, u("no need")));
    CHECK(desk.list()->empty());
}

TEST_CASE("What may be done with a single client, by role and grant", "[access][permission]")
{
    const ClientId client(5);
    const Subject theirs = Subject::ofClient(client, UserId(99), u("South"), u"live");
    const Subject another = Subject::ofClient(ClientId(6), UserId(99), u("South"), u"live");
    const Subject restricted = Subject::ofClient(client, UserId(1), u("North"), u"restricted");
    for (const Role role : kRoles) {
        Actor actor{UserId(1), u("a"), role, u("North")};
        Actor reader = actor;
        reader.grants = {{AnyId(1), client, SystemClock().now().addDays(1), false, false}};
        Actor worker = actor;
        worker.grants = {{AnyId(1), client, SystemClock().now().addDays(1), true, false}};
        for (int i = 0; i < kActionCount; ++i) {
            const auto action = static_cast<Action>(i);
            const bool reads = action == Action::ReadClient || action == Action::ReadJournal;
            const bool works = action == Action::WriteClient || action == Action::UnmaskCore
                               || action == Action::OpenComplaint || action == Action::WorkComplaint
                               || action == Action::MakeReport;
            const bool has = reachOf(role, action) != Reach::None;
            INFO(roleCode(role).toStdString() << ": " << actionCode(action).toStdString());
            // A grant opens no more than its kind, to no role that never has the right, and for no other client.
            CHECK(may(reader, action, theirs) == (may(actor, action, theirs) || (has && reads)));
            CHECK(may(worker, action, theirs) == (may(actor, action, theirs) || (has && (reads || works))));
            CHECK(may(worker, action, another) == may(actor, action, another));
            const bool onRestricted = action == Action::RestrictClient || action == Action::HoldClient
                                      || action == Action::RequestErasure || action == Action::ApproveErasure
                                      || (role == Role::Compliance && (reads || action == Action::UnmaskCore));
            CHECK(may(actor, action, restricted) == (has && onRestricted));
            CHECK(may(worker, action, restricted) == (has && onRestricted));
        }
    }
}
