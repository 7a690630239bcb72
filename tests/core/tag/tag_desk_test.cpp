// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tag/tag_desk.h"

#include "core/client/client_table_desk.h"
#include "core/journal/journal_desk.h"
#include "tests/support/client_world.h"

using namespace zhiyin;
using namespace zhiyin::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A tag has an owner; only a shared one is seen by others", "[tag]")
{
    const TestBook book;
    const auto advisor = book.open(u"advisor"_s);
    const auto other = book.open(u"advisor2"_s);
    const ClientId id = addClient(*advisor, u"K-1"_s);
    const ClientId second = addClient(*advisor, u"K-2"_s);
    auto desk = advisor->desk<TagDesk>();
    const auto own = desk.add(u" golf  friends "_s, false);
    const auto shared = desk.add(u"VIP event"_s, true);
    REQUIRE(own);
    REQUIRE(shared);
    CHECK(failed(desk.add(u"GOLF FRIENDS"_s, false)) == ErrorCode::AlreadyExists);
    CHECK(failed(desk.add(u" "_s, false)) == ErrorCode::BadValue);
    CHECK(failed(desk.add(QString(41, u'x'), false)) == ErrorCode::BadValue);
    const auto outcome = desk.apply(*own, {id, second});
    REQUIRE(outcome);
    CHECK(outcome->changed == 2);
    CHECK(desk.apply(*own, {id})->unchanged == 1);
    REQUIRE(desk.apply(*shared, {id}));
    CHECK(desk.ofClient(id)->size() == 2);
    CHECK(desk.clients(*own)->size() == 2);
    CHECK(desk.list()->front().clients + desk.list()->back().clients == 3);

    CHECK(other->desk<TagDesk>().list()->size() == 1);
    CHECK(other->desk<TagDesk>().list()->front().clients == 0);
    CHECK(failed(other->desk<TagDesk>().clients(*own)) == ErrorCode::NotFound);
    CHECK(failed(other->desk<TagDesk>().apply(*shared, {id})) == ErrorCode::NotPermitted);
    CHECK(failed(other->desk<TagDesk>().end(*shared)) == ErrorCode::NotPermitted);
    CHECK(book.open(u"supervisor"_s)->desk<TagDesk>().ofClient(id)->size() == 1);

    CHECK(desk.apply(*own, {second}, true)->changed == 1);
    REQUIRE(desk.end(*own));
    CHECK(desk.ofClient(id)->size() == 1);
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("Tagging many says what it would do, leaves whom it may not, and is taken back", "[tag][table]")
{
    const TestBook book;
    const auto advisor = book.open(u"advisor"_s);
    const ClientId first = addClient(*advisor, u"K-1"_s);
    const ClientId second = addClient(*advisor, u"K-2"_s);
    const ClientId theirs = addClient(*book.open(u"advisor2"_s), u"K-3"_s);
    auto desk = advisor->desk<TagDesk>();
    CHECK(failed(desk.plan(u" "_s, {first}, false)) == ErrorCode::BadValue);
    CHECK(failed(desk.plan(u"golf"_s, {first}, true)) == ErrorCode::NotFound);
    const auto plan = desk.plan(u"golf"_s, {first, second, theirs}, false);
    REQUIRE(plan);
    CHECK_FALSE(plan->tag);
    CHECK(plan->changed.size() == 2);
    CHECK(plan->refused == 1);
    CHECK(desk.list()->empty());

    REQUIRE(desk.applyToAll(u"golf"_s, {first}, false));
    const auto done = desk.applyToAll(u"GOLF"_s, {first, second, theirs}, false);
    REQUIRE(done);
    CHECK(done->changed == std::vector{second});
    CHECK(done->unchanged == 1);
    CHECK(desk.list()->size() == 1);
    CHECK(desk.clients(*done->tag)->size() == 2);
    // Only what it did is taken back.
    CHECK(desk.undo(*done) == 1);
    CHECK(*desk.clients(*done->tag) == std::vector{first});
    CHECK(desk.undo(*done) == 0);
    const auto off = desk.applyToAll(u"golf"_s, {first, second}, true);
    REQUIRE(off);
    CHECK(off->changed == std::vector{first});
    CHECK(desk.undo(*off) == 1);
    CHECK(*desk.clients(*done->tag) == std::vector{first});
    CHECK(failed(desk.applyToAll(u"golf"_s, {theirs}, false)) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(u"compliance"_s)->desk<TagDesk>().applyToAll(u"x"_s, {first}, false))
          == ErrorCode::NotPermitted);

    // The table's filter knows the reader's own and the shared ones.
    ClientFilter filter;
    filter.tags = {done->tag->toString()};
    CHECK(*advisor->desk<ClientTableDesk>().ids(filter) == std::vector{first});
    CHECK(book.open(u"supervisor"_s)->desk<ClientTableDesk>().ids(filter)->empty());
    CHECK(ClientFilter::fromJson(filter.json()) == filter);
}

TEST_CASE("Of many clients at once all are tagged or none", "[tag][roles]")
{
    const TestBook book;
    const auto advisor = book.open(u"advisor"_s);
    const ClientId mine = addClient(*advisor, u"K-1"_s);
    const ClientId theirs = addClient(*book.open(u"advisor2"_s), u"K-2"_s);
    auto desk = advisor->desk<TagDesk>();
    const auto tag = desk.add(u"x"_s, true);
    CHECK(failed(desk.apply(*tag, {mine, theirs})) == ErrorCode::NotPermitted);
    CHECK(desk.ofClient(mine)->empty());
    CHECK(book.open(u"supervisor"_s)->desk<TagDesk>().apply(*tag, {mine, theirs})->changed == 2);
    CHECK(failed(book.open(u"compliance"_s)->desk<TagDesk>().apply(*tag, {mine})) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(u"compliance"_s)->desk<TagDesk>().add(u"y"_s, true)) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(u"admin"_s)->desk<TagDesk>().list()) == ErrorCode::NotPermitted);
}

TEST_CASE("A field of one's own says its class, purpose and retention, or is not made", "[custom]")
{
    const TestBook book;
    const auto supervisor = book.open(u"supervisor"_s);
    auto desk = supervisor->desk<CustomFieldDesk>();
    const CustomField good{CustomFieldId(1),
                           u"health_note"_s,
                           u"Health"_s,
                           u"choice"_s,
                           {u"good"_s, u"poor"_s},
                           u"important"_s,
                           u"suitability of insurance"_s,
                           60};
    for (const auto &[field, spoil] : std::vector<std::pair<QString, std::function<void(CustomField &)>>>{
             {u"name"_s, [](CustomField &f) { f.name = u"Health note"_s; }},
             {u"label"_s, [](CustomField &f) { f.label.clear(); }},
             {u"type"_s, [](CustomField &f) { f.type = u"picture"_s; }},
             {u"choices"_s, [](CustomField &f) { f.choices.clear(); }},
             {u"class"_s, [](CustomField &f) { f.dataClass = u"core"_s; }},
             {u"purpose"_s, [](CustomField &f) { f.purpose = u" "_s; }},
             {u"retention"_s, [](CustomField &f) { f.retentionMonths = 0; }}}) {
        CustomField bad = good;
        spoil(bad);
        const auto refused = desk.add(bad);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadValue);
        CHECK(refused.error().args.first() == field);
    }
    REQUIRE(desk.add(good));
    CHECK(failed(desk.add(good)) == ErrorCode::AlreadyExists);
    CustomField taken = good;
    taken.name = u"occupation"_s;
    CHECK(failed(desk.add(taken)) == ErrorCode::AlreadyExists);
    CHECK(failed(book.open(u"advisor"_s)->desk<CustomFieldDesk>().add(good)) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(u"admin"_s)->desk<CustomFieldDesk>().fields()) == ErrorCode::NotPermitted);

    const auto advisor = book.open(u"advisor"_s);
    const ClientId id = addClient(*advisor, u"K-1"_s);
    auto values = advisor->desk<CustomFieldDesk>();
    CHECK(failed(values.set(id, u"health_note"_s, u"so so"_s, u"call"_s)) == ErrorCode::BadValue);
    CHECK(failed(values.set(id, u"health_note"_s, u"good"_s, {})) == ErrorCode::ReasonNeeded);
    CHECK(failed(values.set(id, u"height"_s, u"good"_s, u"call"_s)) == ErrorCode::NotFound);
    REQUIRE(values.set(id, u"health_note"_s, u"good"_s, u"call"_s));
    CHECK(values.values(id)->front().value == u"good"_s);
    CHECK(failed(book.open(u"advisor2"_s)->desk<CustomFieldDesk>().values(id)) == ErrorCode::NotPermitted);
    CHECK(failed(book.open(u"compliance"_s)->desk<CustomFieldDesk>().set(id, u"health_note"_s, u"poor"_s, u"x"_s))
          == ErrorCode::NotPermitted);
    REQUIRE(values.set(id, u"health_note"_s, {}, u"wrong"_s));
    CHECK(values.values(id)->empty());
    REQUIRE(values.set(id, u"health_note"_s, u"poor"_s, u"call"_s));
    REQUIRE(desk.end(u"health_note"_s, u"no longer needed"_s));
    CHECK(values.values(id)->empty());
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}
