// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/client/client_table_desk.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId add(Session &session, const char *externalId, const char *stage, const char *advisor, const char *branch)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read({{u("external_id"), u(externalId)},
                                 {u("name"), u("王小明")},
                                 {u("stage"), u(stage)},
                                 {u("branch"), u(branch)},
                                 {u("advisor"), u(advisor)}},
                                Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

struct Town {
    Town()
    {
        const auto head = book.open(u("head"));
        k1 = add(*head, "K-1", "active", "advisor", "North");
        k2 = add(*head, "K-2", "new", "advisor2", "North");
        k3 = add(*head, "K-3", "prospect", "", "South");
    }
    TestBook book;
    ClientId k1{1}, k2{1}, k3{1};
};

QString advisorOf(Session &session, ClientId id)
{
    const auto record = session.desk<ClientDesk>().show(id);
    REQUIRE(record);
    return record->advisorName;
}

} // namespace

TEST_CASE("The table shows each reader their own reach, filtered and ordered", "[client][table][roles]")
{
    const Town town;
    const auto ids = [&](const char *user, const ClientFilter &filter) {
        const auto session = town.book.open(u(user));
        const auto found = session->desk<ClientTableDesk>().ids(filter);
        REQUIRE(found);
        return *found;
    };
    using Ids = std::vector<ClientId>;
    CHECK(ids("head", {}) == Ids{town.k1, town.k2, town.k3});
    CHECK(ids("compliance", {}).size() == 3);
    CHECK(ids("supervisor", {}) == Ids{town.k1, town.k2});
    CHECK(ids("advisor", {}) == Ids{town.k1});
    CHECK_FALSE(town.book.open(u("admin"))->desk<ClientTableDesk>().ids({}));

    ClientFilter filter;
    filter.stages = {u("new"), u("prospect")};
    CHECK(ids("head", filter) == Ids{town.k2, town.k3});
    filter.branches = {u("South")};
    CHECK(ids("head", filter) == Ids{town.k3});
    ClientFilter byStage;
    byStage.sort = ClientSort::Stage;
    CHECK(ids("head", byStage) == Ids{town.k3, town.k2, town.k1});
    byStage.descending = true;
    CHECK(ids("head", byStage) == Ids{town.k1, town.k2, town.k3});
    ClientFilter byAdvisor;
    byAdvisor.advisors = {u("advisor2")};
    CHECK(ids("head", byAdvisor) == Ids{town.k2});
    ClientFilter byLevel;
    byLevel.levels = {1, 2};
    CHECK(ids("head", byLevel).empty());
    ClientFilter expiring;
    expiring.expiringWithin = 30;
    CHECK(ids("head", expiring).empty());
}

TEST_CASE("Several clients are given to an advisor at once, and back", "[client][table][roles]")
{
    const Town town;
    const std::vector<ClientId> all{town.k1, town.k2, town.k3};
    const auto session = town.book.open(u("supervisor"));
    auto desk = session->desk<ClientTableDesk>();
    const auto plan = desk.planAssignment(all, u("advisor2"));
    REQUIRE(plan);
    CHECK(plan->changed.size() == 1);
    CHECK(plan->unchanged == 1);
    CHECK(plan->refused == 1); // of another branch
    CHECK(advisorOf(*session, town.k1) == u("advisor"));

    CHECK(desk.assign(all, u("advisor2"), {}).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.assign(all, u("nobody"), u("handover")).error().code == ErrorCode::NotFound);
    CHECK(desk.assign(all, u("advisor2"), u("handover"), [](qint64, qint64) { return false; }).error().code
          == ErrorCode::Cancelled);
    CHECK(advisorOf(*session, town.k1) == u("advisor"));

    const auto done = desk.assign(all, u("advisor2"), u("handover"));
    REQUIRE(done);
    CHECK(advisorOf(*session, town.k1) == u("advisor2"));
    const auto head = town.book.open(u("head"));
    CHECK(advisorOf(*head, town.k3).isEmpty());
    CHECK(town.book.open(u("advisor2"))->desk<ClientTableDesk>().ids({})->size() == 2);

    CHECK(*desk.undo(*done, u("taken back")) == 1);
    CHECK(advisorOf(*session, town.k1) == u("advisor"));
    // A second time there is nothing left to take back.
    CHECK(*desk.undo(*done, u("taken back")) == 0);
}

TEST_CASE("Who may not assign does not", "[client][table][roles]")
{
    const Town town;
    for (const char *user : {"advisor", "compliance", "admin"}) {
        INFO(user);
        const auto session = town.book.open(u(user));
        const auto done = session->desk<ClientTableDesk>().assign({town.k1}, u("advisor2"), u("handover"));
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::NotPermitted);
    }
}

TEST_CASE("The filters offer the people within reach", "[client][table][roles]")
{
    const Town town;
    const auto names = [&](const char *user) {
        return town.book.open(u(user))->desk<ClientTableDesk>().choices()->advisors;
    };
    CHECK(names("advisor") == QStringList{u("advisor")});
    CHECK(names("supervisor") == QStringList{u("advisor"), u("advisor2"), u("supervisor")});
    CHECK(names("head").contains(u("head")));
}

TEST_CASE("Everybody has their own views", "[client][table]")
{
    const TestBook book;
    SavedView view{u(" Due "), {}, u("AAEC")};
    view.filter.tiers = {u("gold")};
    view.filter.levels = {3, 5};
    view.filter.expiringWithin = 30;
    view.filter.contactDue = true;
    view.filter.sort = ClientSort::TotalAssets;
    view.filter.descending = true;
    const auto session = book.open(u("advisor"));
    auto desk = session->desk<ClientTableDesk>();
    REQUIRE(desk.saveView(view));
    CHECK_FALSE(desk.saveView({u("  "), {}, {}}));
    const auto views = desk.views();
    REQUIRE(views);
    REQUIRE(views->size() == 1);
    CHECK(views->front().name == u("Due"));
    CHECK(views->front().filter == view.filter);
    CHECK(views->front().columns == view.columns);
    CHECK(book.open(u("advisor2"))->desk<ClientTableDesk>().views()->empty());
    CHECK(desk.lastView()->filter.isEmpty());
    REQUIRE(desk.keepLastView(view));
    CHECK(desk.lastView()->filter == view.filter);
    CHECK(desk.views()->size() == 1);
    REQUIRE(desk.removeView(u("Due")));
    CHECK(desk.views()->empty());
}
