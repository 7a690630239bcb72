// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_desk.h"
#include "core/client/client_desk.h"
#include "core/consent/consent_desk.h"
#include "core/contact/contact_desk.h"
#include "core/explain/explain_desk.h"
#include "core/journal/journal_desk.h"
#include "core/lifecycle/lifecycle_desk.h"
#include "core/today/today_desk.h"
#include "tests/support/test_book.h"

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kDay = QStringLiteral("2026-09-30T12:00:00+08:00");
const QString kLater = QStringLiteral("2026-10-20T12:00:00+08:00");
const QString kNote = QStringLiteral("he says the fees are too high");

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A client whose last rating was bad and whom nobody called: 20 + 15 points, the level "act".
ClientId addUnhappy(Session &session, const char *number)
{
    auto desk = session.desk<ClientDesk>();
    const auto row = desk.read({{q("external_id"), q(number)},
                                {q("name"), q("王芳")},
                                {q("branch"), q("North")},
                                {q("opened_on"), q("2023-01-10")}},
                               Demand::Required);
    REQUIRE(row);
    const ClientId client = desk.add(row->row).value();
    NewContact contact{.client = client};
    contact.purpose = q("service");
    contact.summary = q("unhappy");
    contact.satisfaction = 1;
    contact.at = QDateTime::fromString(q("2025-03-01T10:00:00+08:00"), Qt::ISODate);
    REQUIRE(session.desk<ContactDesk>().record(contact));
    return client;
}

} // namespace

TEST_CASE("a look opens a warning, an answer lets it rest, no answer hands it up", "[churn][desk]")
{
    const TestBook book;
    const auto own = book.open(q("advisor"), kDay);
    const ClientId client = addUnhappy(*own, "K-1");
    auto desk = own->desk<ChurnDesk>();
    const auto review = desk.look();
    REQUIRE(review);
    CHECK(review->opened == 1);
    CHECK(desk.look()->total() == 0);
    const auto open = desk.list();
    REQUIRE(open->size() == 1);
    const ChurnCase warning = open->front();
    CHECK(warning.level == ChurnLevel::Act);
    CHECK(warning.score == 35);
    CHECK(warning.dueOn == QDate(2026, 10, 7));
    const auto history = desk.show(warning.id);
    REQUIRE(history);
    CHECK(history->steps.front().factors == q("contact_overdue:15,low_satisfaction:20"));
    CHECK(!history->ask.en.isEmpty());
    // It stands on Today in place of the score.
    const auto isChurn = [](const TodayItem &item) { return item.kind == TodayKind::ChurnAct; };
    const auto today = own->desk<TodayDesk>().list({});
    REQUIRE(today);
    const auto line = std::ranges::find_if(today->items, isChurn);
    REQUIRE(line != today->items.end());
    CHECK(line->dueOn == warning.dueOn);

    CHECK(desk.respond(warning.id, ChurnResponse::Visit, {}).error().code == ErrorCode::ReasonNeeded);
    REQUIRE(desk.respond(warning.id, ChurnResponse::Visit, kNote));
    CHECK(desk.list()->front().dueOn == QDate(2026, 10, 30));
    CHECK(std::ranges::none_of(own->desk<TodayDesk>().list({})->items, isChurn));
    // Twenty days later the answer still holds; another client's warning was left lying.
    const auto then = book.open(q("supervisor"), kLater);
    CHECK(then->desk<ChurnDesk>().look()->escalated == 0);
    CHECK(book.open(q("compliance"))->desk<JournalDesk>().verify()->ok);
    CHECK(own->desk<ChurnDesk>().ofClient(client)->size() == 1);
}

TEST_CASE("a run of the stages opens warnings too, and overdue ones go to the supervisor", "[churn][desk]")
{
    const TestBook book;
    const auto own = book.open(q("advisor"), kDay);
    addUnhappy(*own, "K-1");
    const auto head = book.open(q("head"), kDay);
    const auto run = head->desk<LifecycleDesk>().run();
    REQUIRE(run);
    CHECK(run->warnings.opened == 1);
    CHECK(head->desk<LifecycleDesk>().run()->warnings.total() == 0);
    const auto later = book.open(q("supervisor"), kLater);
    CHECK(later->desk<ChurnDesk>().look()->escalated == 1);
    CHECK(later->desk<ChurnDesk>().look()->total() == 0);
    const auto today = later->desk<TodayDesk>().list({});
    CHECK(
        std::ranges::any_of(today->items, [](const TodayItem &item) { return item.kind == TodayKind::ChurnEscalate; }));
    const ChurnCase warning = later->desk<ChurnDesk>().list()->front();
    REQUIRE(later->desk<ChurnDesk>().close(warning.id, ChurnOutcome::FalseAlarm, kNote));
    CHECK(later->desk<ChurnDesk>().list()->empty());
    CHECK(later->desk<ChurnDesk>().list(ChurnState::Closed)->front().outcome == ChurnOutcome::FalseAlarm);
    // Somebody has decided: the same figures do not bring it back tomorrow.
    CHECK(later->desk<ChurnDesk>().look()->total() == 0);
    CHECK(later->desk<ChurnDesk>().respond(warning.id, ChurnResponse::Offer, kNote).error().code
          == ErrorCode::WrongState);
}

TEST_CASE("who declines automated decisions is not warned of by figures", "[churn][desk]")
{
    const TestBook book;
    const auto own = book.open(q("advisor"), kDay);
    const ClientId client = addUnhappy(*own, "K-1");
    auto consents = own->desk<ConsentDesk>();
    const auto given = consents.give({client, q("automated_decision"), q("contract"), q("agreement, page 3")});
    REQUIRE(given);
    CHECK(own->desk<ChurnDesk>().look()->opened == 1);
    REQUIRE(consents.withdraw(*given, {}));
    CHECK(own->desk<ChurnDesk>().look()->closed == 1);
    CHECK(own->desk<ChurnDesk>().list(ChurnState::Closed)->front().outcome == ChurnOutcome::Declined);
    CHECK(own->desk<ChurnDesk>().look()->total() == 0);
    CHECK(own->desk<ExplainDesk>().explain(client)->hasOptedOut);
    // A person may still see and say it.
    REQUIRE(own->desk<ChurnDesk>().open(client, ChurnLevel::Act, kNote));
    CHECK(own->desk<ChurnDesk>().open(client, ChurnLevel::Act, kNote).error().code == ErrorCode::WrongState);
    CHECK(own->desk<ChurnDesk>().look()->total() == 0);
}

TEST_CASE("every role against churn warnings", "[churn][desk][roles]")
{
    const TestBook book;
    const auto own = book.open(q("advisor"), kDay);
    const ClientId client = addUnhappy(*own, "K-1");
    REQUIRE(own->desk<ChurnDesk>().look());
    const ChurnCaseId id = own->desk<ChurnDesk>().list()->front().id;
    const auto code = [](const auto &result) { return result ? ErrorCode::Internal : result.error().code; };
    {
        const auto other = book.open(q("advisor2"), kDay);
        auto desk = other->desk<ChurnDesk>();
        CHECK(desk.list()->empty());
        CHECK(desk.look()->total() == 0);
        CHECK(code(desk.show(id)) == ErrorCode::NotPermitted);
        CHECK(code(desk.respond(id, ChurnResponse::Contact, kNote)) == ErrorCode::NotPermitted);
        CHECK(code(desk.open(client, ChurnLevel::Act, kNote)) == ErrorCode::NotPermitted);
        CHECK(code(other->desk<ExplainDesk>().explain(client)) == ErrorCode::NotPermitted);
    }
    {
        const auto compliance = book.open(q("compliance"), kDay);
        auto desk = compliance->desk<ChurnDesk>();
        CHECK(desk.list()->size() == 1);
        CHECK(desk.show(id));
        CHECK(code(desk.look()) == ErrorCode::NotPermitted);
        CHECK(code(desk.respond(id, ChurnResponse::Contact, kNote)) == ErrorCode::NotPermitted);
        CHECK(code(desk.close(id, ChurnOutcome::Kept, kNote)) == ErrorCode::NotPermitted);
        CHECK(compliance->desk<ExplainDesk>().explain(client));
    }
    {
        const auto admin = book.open(q("admin"), kDay);
        auto desk = admin->desk<ChurnDesk>();
        CHECK(code(desk.list()) == ErrorCode::NotPermitted);
        CHECK(code(desk.ofClient(client)) == ErrorCode::NotPermitted);
        CHECK(code(desk.show(id)) == ErrorCode::NotPermitted);
        CHECK(code(desk.look()) == ErrorCode::NotPermitted);
    }
    const auto supervisor = book.open(q("supervisor"), kDay);
    CHECK(supervisor->desk<ChurnDesk>().respond(id, ChurnResponse::Supervisor, kNote));
    CHECK(supervisor->desk<ChurnDesk>().close(id, ChurnOutcome::Kept, kNote));
}
