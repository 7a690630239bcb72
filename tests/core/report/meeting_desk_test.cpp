// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/meeting_desk.h"

#include "core/client/history_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/promise_desk.h"
#include "core/finance/finance_desk.h"
#include "core/relation/relation_desk.h"
#include "tests/support/client_world.h"

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

bool has(const MeetingPack &pack, NextStepKind kind)
{
    return std::ranges::find(pack.topics, kind, &NextStep::kind) != pack.topics.end();
}

} // namespace

TEST_CASE("A meeting pack tells what is open, masked, and is in the history", "[report][meeting]")
{
    const TestBook book;
    const auto session = book.open(q("supervisor"), q("2026-09-30"));
    const ClientId client =
        addClient(*session, q("K-1"),
                  {q("advisor=advisor"), q("branch=North"), q("phone=13812345678"), q("id_expiry=2026-10-15")});
    const ClientId other = addClient(*session, q("K-2"), {q("advisor=advisor"), q("branch=North")});
    NewRelation relation{client};
    relation.kind = q("spouse");
    relation.other = other;
    REQUIRE(session->desk<RelationDesk>().add(relation));
    const auto household = session->desk<HouseholdDesk>().create(q("The Wangs"), client, QDate(2026, 1, 1));
    REQUIRE(household);
    REQUIRE(session->desk<HouseholdDesk>().addMember(*household, other, QDate(2026, 1, 1)));
    REQUIRE(session->desk<PromiseDesk>().add(client, {q("send the figures"), QDate(2026, 10, 2)}));
    REQUIRE(session->desk<FinanceDesk>().addNeed(client, q("a pension"), QDate(2026, 9, 1)));
    NewComplaint complaint;
    complaint.client = client;
    complaint.category = q("fees");
    complaint.text = q("the fee is too high");
    REQUIRE(session->desk<ComplaintDesk>().open(complaint));

    const auto pack = session->desk<MeetingDesk>().pack(client);
    REQUIRE(pack);
    CHECK(pack->client.externalId == q("K-1"));
    CHECK(pack->phone == q("138****5678"));
    REQUIRE(pack->people.size() == 2);
    CHECK(pack->household == q("The Wangs"));
    CHECK(pack->people.back().relation == q("spouse"));
    CHECK(pack->people.back().isHousehold);
    REQUIRE(pack->promises.size() == 1);
    CHECK(!pack->promises.front().isLate);
    REQUIRE(pack->complaints.size() == 1);
    CHECK(pack->complaints.front().category == q("fees"));
    CHECK(pack->everyTime.size() == 4);
    for (const NextStepKind kind : {NextStepKind::ComplaintDue, NextStepKind::PromiseDue, NextStepKind::Need,
                                    NextStepKind::RiskAssessmentMissing, NextStepKind::IdDocumentExpires})
        CHECK(has(*pack, kind));
    CHECK(!pack->journalAnchor.isEmpty());

    const auto history = session->desk<HistoryDesk>().changes(client, {}, 5);
    REQUIRE(history);
    CHECK(history->changes.front().action == q("meeting pack"));
}

TEST_CASE("A meeting pack is for whoever may make reports of the client", "[report][meeting]")
{
    const TestBook book;
    const ClientId client = addClient(*book.open(q("supervisor")), q("K-1"), {q("advisor=advisor"), q("branch=North")});
    CHECK(book.open(q("advisor"))->desk<MeetingDesk>().pack(client));
    CHECK(book.open(q("compliance"))->desk<MeetingDesk>().pack(client));
    CHECK(failed(book.open(q("admin"))->desk<MeetingDesk>().pack(client)) == ErrorCode::NotPermitted);
    const ClientId others = addClient(*book.open(q("supervisor")), q("K-2"), {q("branch=North")});
    CHECK(failed(book.open(q("advisor"))->desk<MeetingDesk>().pack(others)) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(q("supervisor"))->desk<MeetingDesk>().pack(ClientId(7))) == ErrorCode::NotFound);
}
