// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/duplicate_desk.h"

#include "core/client/client_desk.h"
#include "core/duplicate/merge_store.h"
#include "core/journal/journal_desk.h"
#include "core/product/total_assets.h"
#include "core/search/search_desk.h"
#include "tests/core/duplicate/merge_world.h"
#include "tests/support/figure_world.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

ClientRecord shown(Session &session, ClientId id)
{
    const auto record = session.desk<ClientDesk>().reveal(id, u("test"));
    REQUIRE(record);
    return *record;
}

/// A client with a random life, laid down as the stores would.
class RandomLife
{
public:
    RandomLife(Session &session, ClientId client) : m_session(session), m_client(client) {}

    void lay(UnitOfWork &work)
    {
        Database &db = work.database();
        const auto id = [&work] { return work.newId<AnyId>(); };
        const auto run = [&db](const QString &sql, const Binds &binds) {
            const auto done = db.run(sql, binds);
            RC_ASSERT(done.has_value());
        };
        const auto many = [] { return *rc::gen::inRange(0, 4); };
        const auto day = [] { return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 5)); };
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO contact (id, client_id, at, channel) VALUES (?, ?, ?, 'call')"),
                {id(), m_client, qint64{i} * 1000});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO holding (id, client_id, product_id, as_of, market_value, currency) VALUES (?, ?, "
                  "(SELECT id FROM product ORDER BY id LIMIT 1 OFFSET ?), ?, ?, 'CNY') ON CONFLICT DO NOTHING"),
                {id(), m_client, *rc::gen::inRange(0, 3), day(), *rc::gen::inRange(1, 1000)});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO client_transaction (id, client_id, on_date, kind, amount, currency) VALUES (?, ?, ?, "
                  "'deposit', 5, 'CNY')"),
                {id(), m_client, day()});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO client_finance (client_id, as_of, currency, cash, funds) VALUES (?, ?, 'CNY', ?, ?) ON "
                  "CONFLICT DO NOTHING"),
                {m_client, day(), maybe(), maybe()});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO client_channel (client_id, kind, value) VALUES (?, ?, ?)"),
                {m_client, *rc::gen::arbitrary<bool>() ? u("phone") : u("email"), QString::number(i)});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO assessment (id, client_id, questionnaire_code, questionnaire_version, answers, score, "
                  "level, signed_on, valid_until, recorded_at, user_id) VALUES (?, ?, 'q', 1, '{}', 1, ?, ?, ?, 0, "
                  "(SELECT min(id) FROM user_account))"),
                {id(), m_client, *rc::gen::inRange(1, 6), day(), QDate(2027, 1, 1)});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO complaint (id, client_id, channel, level, category, received_at, state, policy_version) "
                  "VALUES (?, ?, 'email', 'general', 'x', 0, 'received', 'p')"),
                {id(), m_client});
        if (*rc::gen::arbitrary<bool>()) {
            run(u("INSERT INTO tier_standing (client_id, held, held_since) VALUES (?, 'gold', '2026-01-01')"),
                {m_client});
            run(u("INSERT INTO tier_history (id, client_id, day, to_tier, earned, figures, policy_version) VALUES (?, "
                  "?, "
                  "'2026-01-01', 'gold', 'gold', '{}', 't')"),
                {id(), m_client});
        }
        if (*rc::gen::arbitrary<bool>())
            run(u("INSERT INTO contact_wish (client_id, birthday, lunar_month, lunar_day, opted_out_on, every_months, "
                  "cooling_until) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {m_client, *rc::gen::arbitrary<bool>() ? u("lunar") : u("solar"), 8, 15, maybeDay(), maybe(),
                 maybeDay()});
        for (int i = many(); i > 0; --i)
            run(u("INSERT INTO client_consent (id, client_id, purpose, basis, given_on, withdrawn_on, recorded_at, "
                  "user_id) VALUES (?, ?, ?, 'consent', ?, ?, 0, (SELECT min(id) FROM user_account))"),
                {id(), m_client, *rc::gen::arbitrary<bool>() ? u("marketing") : u("service"), day(), maybeDay()});
        run(u("UPDATE client SET quiet_hours = ? WHERE id = ?"),
            {*rc::gen::arbitrary<bool>() ? u("21:00-08:00") : QString(), m_client});
        run(u("UPDATE client SET occupation = ?, birth_date = ?, trades_per_year = ?, note = ? WHERE id = ?"),
            {text(), *rc::gen::arbitrary<bool>() ? QDate(1980, 1, 1) : QDate(), maybe(), text(), m_client});
        // The columns that repeat other tables, as the desks keep them.
        MergeStore store(db);
        RC_ASSERT(store.refreshRisk(m_client).has_value());
        RC_ASSERT(store.refreshTier(m_client).has_value());
        RC_ASSERT(refreshTotalAssets(db, m_client, m_session.workplace().today()).has_value());
    }

private:
    static std::optional<qint64> maybe()
    {
        return *rc::gen::arbitrary<bool>() ? std::optional<qint64>(*rc::gen::inRange(0, 100)) : std::nullopt;
    }
    static QDate maybeDay()
    {
        return *rc::gen::arbitrary<bool>() ? QDate(2026, 1, 3).addDays(*rc::gen::inRange(0, 9)) : QDate();
    }
    static QString text() { return *rc::gen::arbitrary<bool>() ? u("text") : QString(); }

    Session &m_session;
    ClientId m_client;
};

} // namespace

TEST_CASE("A merge knows every column that names a client", "[duplicate][schema]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const auto columns = MergeStore(session->workplace().database).referenceColumns();
    REQUIRE(columns);
    CHECK(columns->size() >= mergeTables().size());
    for (const ClientReferenceColumn &column : *columns) {
        const bool listed = std::any_of(mergeTables().begin(), mergeTables().end(), [&](const MergeTable &known) {
            return known.table == column.table && known.column == column.column;
        });
        INFO("say in core/duplicate/merge_tables.cpp what a merge does with " << column.table.toStdString() << "."
                                                                              << column.column.toStdString());
        CHECK(listed);
    }
}

TEST_CASE("The kept client's values win and its empty ones are filled", "[duplicate]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const ClientId keep = added(
        *session, "K-1", {{u("phone"), u("13812345678")}, {u("cash"), u("100")}, {u("occupation"), u("Teacher")}});
    const ClientId other = added(*session, "K-2",
                                 {{u("phone"), u("13912345678")},
                                  {u("email"), u("na@example.com")},
                                  {u("cash"), u("7")},
                                  {u("deposits"), u("50")},
                                  {u("occupation"), u("Nurse")},
                                  {u("note"), u("met at the fair")},
                                  {u("id_number"), u("11010519491231002X")}});
    auto desk = session->desk<DuplicateDesk>();
    const auto preview = desk.preview(keep, other);
    REQUIRE(preview);
    CHECK(preview->other.values.text(ClientField::IdNumber) == u("110***********002X"));
    CHECK(shown(*session, keep).values.text(ClientField::Note).isEmpty());
    CHECK(desk.merge(keep, other, u(" ")).error().code == ErrorCode::ReasonNeeded);
    const auto merged = desk.merge(keep, other, u("the same person"));
    REQUIRE(merged);
    CHECK(merged->filled.size() == preview->outcome.filled.size());
    const ClientRecord record = shown(*session, keep);
    CHECK(record.values.text(ClientField::Phone) == u("13812345678"));
    CHECK(record.values.text(ClientField::Email) == u("na@example.com"));
    CHECK(record.values.text(ClientField::Cash) == u("100.00"));
    CHECK(record.values.text(ClientField::Deposits) == u("50.00"));
    CHECK(record.values.text(ClientField::Occupation) == u("Teacher"));
    CHECK(record.values.text(ClientField::Note) == u("met at the fair"));
    CHECK(record.values.text(ClientField::IdNumber) == u("11010519491231002X"));
    CHECK(record.totalAssets->toString() == u("150.00"));
    // Gone from lists, counts and search; its number means the kept one.
    CHECK(session->desk<ClientDesk>().list({})->size() == 1);
    CHECK(session->desk<ClientDesk>().count({}) == 1);
    CHECK(session->desk<SearchDesk>().find(u("K-2"), 10)->empty());
    CHECK(session->desk<SearchDesk>().find(u("11010519491231002X"), 10)->size() == 1);
    CHECK(session->desk<ClientDesk>().find(u("K-2")) == keep);
    CHECK(desk.merge(keep, other, u("again")).error().code == ErrorCode::WrongState);

    const auto back = desk.unmerge(keep, u("two people after all"));
    REQUIRE(back);
    CHECK(back->left.empty());
    CHECK(shown(*session, keep).values.text(ClientField::Note).isEmpty());
    CHECK(shown(*session, keep).values.text(ClientField::Deposits).isEmpty());
    CHECK(shown(*session, other).values.text(ClientField::Phone) == u("13912345678"));
    CHECK(session->desk<ClientDesk>().count({}) == 2);
    CHECK(session->desk<SearchDesk>().find(u("K-2"), 10)->size() == 1);
    CHECK(desk.unmerge(keep, u("again")).error().code == ErrorCode::WrongState);
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(keep.value()), {}, {}, {}});
    REQUIRE(entries);
    const auto told = std::count_if(entries->begin(), entries->end(), [](const JournalEntry &entry) {
        return entry.action == u("merge") || entry.action == u("unmerge");
    });
    CHECK(told == 2);
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("What was added after a merge stays with the kept client", "[duplicate]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const ClientId keep = added(*session, "K-1", {{u("cash"), u("100")}});
    const ClientId other = added(*session, "K-2", {{u("deposits"), u("50")}, {u("note"), u("theirs")}});
    auto desk = session->desk<DuplicateDesk>();
    REQUIRE(desk.merge(keep, other, u("same")));
    auto clients = session->desk<ClientDesk>();
    const auto edit = clients.read({{u("funds"), u("30")}, {u("note"), u("written since")}}, Demand::Nothing);
    REQUIRE(edit);
    REQUIRE(clients.set(keep, edit->row, u("told")));
    const auto back = desk.unmerge(keep, u("not the same"));
    REQUIRE(back);
    CHECK_FALSE(back->left.empty());
    const ClientRecord record = shown(*session, keep);
    CHECK(record.values.text(ClientField::Note) == u("written since"));
    CHECK(record.values.text(ClientField::Funds) == u("30.00"));
    CHECK(record.values.text(ClientField::Deposits).isEmpty());
    CHECK(shown(*session, other).values.text(ClientField::Note) == u("theirs"));
}

TEST_CASE("What may never be one client is refused", "[duplicate]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const ClientId one = added(*session, "K-1", {{u("id_number"), u("11010519491231002X")}});
    const ClientId two = added(*session, "K-2", {{u("id_number"), u("440524188001010014")}});
    const ClientId same = added(*session, "K-3", {{u("id_number"), u("110105491231002")}});
    const ClientId passport = added(*session, "K-4", {{u("id_type"), u("passport")}, {u("id_number"), u("E12345678")}});
    const ClientId firm = added(*session, "K-5", {{u("kind"), u("corporate")}});
    auto desk = session->desk<DuplicateDesk>();
    CHECK(desk.merge(one, two, u("x")).error().code == ErrorCode::RuleRefused);
    CHECK(desk.merge(one, one, u("x")).error().code == ErrorCode::RuleRefused);
    CHECK(desk.merge(one, firm, u("x")).error().code == ErrorCode::RuleRefused);
    CHECK(desk.merge(one, ClientId(5), u("x")).error().code == ErrorCode::NotFound);
    CHECK(desk.merge(one, same, u("15 digits are the old form")));
    CHECK(desk.merge(one, passport, u("another document")));
    CHECK(shown(*session, one).values.text(ClientField::IdNumber) == u("11010519491231002X"));
    // The latest first.
    CHECK(desk.unmerge(one, u("x"))->other == passport);
    CHECK(desk.unmerge(one, u("x"))->other == same);
}

TEST_CASE("Merges into merges are taken back from the outside in", "[duplicate]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const ClientId a = added(*session, "A", {{u("phone"), u("13812345678")}});
    const ClientId b = added(*session, "B");
    const ClientId c = added(*session, "C");
    auto desk = session->desk<DuplicateDesk>();
    REQUIRE(desk.merge(b, a, u("x")));
    REQUIRE(desk.merge(c, b, u("x")));
    CHECK(session->desk<ClientDesk>().find(u("A")) == c);
    CHECK(desk.unmerge(b, u("x")).error().code == ErrorCode::WrongState);
    REQUIRE(desk.unmerge(c, u("x")));
    CHECK(session->desk<ClientDesk>().find(u("A")) == b);
    REQUIRE(desk.unmerge(b, u("x")));
    CHECK(shown(*session, a).values.text(ClientField::Phone) == u("13812345678"));
}

TEST_CASE("Only a supervisor of both clients merges and takes back", "[duplicate][permission]")
{
    const test::TestBook book;
    const auto head = book.open(u("head"));
    const ClientId keep = added(*head, "K-1");
    const ClientId other = added(*head, "K-2");
    const ClientId south = added(*head, "K-3", {{u("branch"), u("South")}});
    for (const char *user : {"advisor", "compliance", "admin"}) {
        const auto session = book.open(u(user));
        auto desk = session->desk<DuplicateDesk>();
        CHECK(desk.merge(keep, other, u("x")).error().code == ErrorCode::NotPermitted);
        CHECK(desk.unmerge(keep, u("x")).error().code == ErrorCode::NotPermitted);
        CHECK(desk.preview(keep, other).error().code == ErrorCode::NotPermitted);
        CHECK(desk.latestMerge(keep).error().code == ErrorCode::NotPermitted);
    }
    CHECK(book.open(u("admin"))->desk<DuplicateDesk>().duplicates().error().code == ErrorCode::NotPermitted);
    CHECK(book.open(u("advisor"))->desk<DuplicateDesk>().duplicates()->pairs.empty());
    const auto supervisor = book.open(u("supervisor"));
    auto desk = supervisor->desk<DuplicateDesk>();
    CHECK(desk.duplicates()->pairs.size() == 1);
    CHECK(head->desk<DuplicateDesk>().duplicates()->pairs.size() == 3);
    CHECK(book.open(u("compliance"))->desk<DuplicateDesk>().duplicates()->pairs.size() == 3);
    CHECK(desk.merge(keep, south, u("x")).error().code == ErrorCode::NotPermitted);
    REQUIRE(head->desk<DuplicateDesk>().merge(keep, south, u("x")));
    CHECK(desk.unmerge(keep, u("x")).error().code == ErrorCode::NotPermitted);
}

TEST_CASE("Merging and taking back leaves every row as it was", "[duplicate][property]")
{
    test::FigureWorld world;
    for (const char *code : {"P1", "P2", "P3"})
        world.product(code, "fund_equity", 3);
    const auto session = world.book().open(u("head"));
    Database &database = session->workplace().database;
    int round = 0;
    const bool held = rc::check([&] {
        ++round;
        const QByteArray one = "K-" + QByteArray::number(round);
        const QByteArray two = "O-" + QByteArray::number(round);
        const ClientId keep = added(*session, one.constData());
        const ClientId other = added(*session, two.constData());
        {
            auto work = UnitOfWork::begin(session->workplace());
            RC_ASSERT(work.has_value());
            RandomLife(*session, keep).lay(*work);
            RandomLife(*session, other).lay(*work);
            RC_ASSERT(work->commit().has_value());
        }
        auto before = snapshot(database);
        auto desk = session->desk<DuplicateDesk>();
        RC_ASSERT(desk.merge(keep, other, u("x")).has_value());
        const bool addSince = *rc::gen::arbitrary<bool>();
        if (addSince) {
            auto work = UnitOfWork::begin(session->workplace());
            RC_ASSERT(work.has_value());
            RC_ASSERT(database
                          .run(u("INSERT INTO survey (id, client_id, at, rating) VALUES (?, ?, 0, 4)"),
                               {work->newId<AnyId>(), keep})
                          .has_value());
            RC_ASSERT(work->commit().has_value());
        }
        const auto back = desk.unmerge(keep, u("x"));
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->left.empty());
        auto after = snapshot(database);
        if (addSince) {
            const auto kept = std::erase_if(after, [&](const QString &row) { return !before.contains(row); });
            RC_ASSERT(kept == 1U);
        }
        for (const QString &row : before) {
            if (!after.contains(row))
                RC_LOG() << "before only: " << row.toStdString() << '\n';
        }
        for (const QString &row : after) {
            if (!before.contains(row))
                RC_LOG() << "after only: " << row.toStdString() << '\n';
        }
        RC_ASSERT(std::vector(before.begin(), before.end()) == std::vector(after.begin(), after.end()));
    });
    CHECK(held);
}

TEST_CASE("What was chosen from the other record wins, and goes back with it", "[duplicate]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const ClientId keep = added(*session, "K-1",
                                {{u("phone"), u("13812345678")},
                                 {u("cash"), u("100")},
                                 {u("occupation"), u("Teacher")},
                                 {u("card_number"), u("6222021234567890128")},
                                 {u("id_type"), u("passport")},
                                 {u("id_number"), u("E12345678")}});
    const ClientId other = added(*session, "K-2",
                                 {{u("phone"), u("13912345678")},
                                  {u("cash"), u("7")},
                                  {u("deposits"), u("50")},
                                  {u("occupation"), u("Nurse")},
                                  {u("card_number"), u("6222020000000000003")},
                                  {u("id_number"), u("11010519491231002X")}});
    {
        auto clients = session->desk<ClientDesk>();
        const auto read = clients.read({{u("name"), u("歐陽娜")}}, Demand::Nothing);
        REQUIRE(clients.set(other, read->row, u("as written")));
    }
    auto &database = session->workplace().database;
    const auto before = snapshot(database);
    auto desk = session->desk<DuplicateDesk>();
    CHECK(desk.preview(keep, other, {u("external_id")}).error().code == ErrorCode::BadValue);
    CHECK(desk.merge(keep, other, u("same"), {u("no_such_field")}).error().code == ErrorCode::BadValue);
    const QStringList chosen{u("name"), u("phone"), u("cash"), u("occupation"), u("id_number")};
    const auto preview = desk.preview(keep, other, chosen);
    REQUIRE(preview);
    CHECK(snapshot(database) == before);
    const auto merged = desk.merge(keep, other, u("same"), chosen);
    REQUIRE(merged);
    for (const FilledField &filled : merged->filled) {
        if (filled.field == u("phone"))
            CHECK(filled.before == u("13812345678"));
    }
    const ClientRecord record = shown(*session, keep);
    CHECK(record.values.text(ClientField::ExternalId) == u("K-1"));
    CHECK(record.values.text(ClientField::Name) == u("歐陽娜"));
    CHECK(record.values.text(ClientField::Phone) == u("13912345678"));
    CHECK(record.values.text(ClientField::Cash) == u("7.00"));
    CHECK(record.values.text(ClientField::Deposits) == u("50.00"));
    CHECK(record.values.text(ClientField::Occupation) == u("Nurse"));
    CHECK(record.values.text(ClientField::IdNumber) == u("11010519491231002X"));
    CHECK(record.values.text(ClientField::IdType) == u("resident_id"));
    CHECK(record.values.text(ClientField::CardNumber) == u("6222021234567890128"));
    // The number that stepped back still finds the client.
    CHECK(session->desk<SearchDesk>().find(u("13812345678"), 10)->size() == 1);
    const auto lines = desk.merges();
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().isLatest);
    CHECK(lines->front().otherExternalId == u("K-2"));
    const auto back = desk.unmerge(keep, u("two people"));
    REQUIRE(back);
    CHECK(back->left.empty());
    CHECK(snapshot(database) == before);
    CHECK(desk.merges()->empty());
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("Two that were told apart are not brought up again until somebody asks", "[duplicate]")
{
    const test::TestBook book;
    const auto session = book.open(u("supervisor"));
    const ClientId one = added(*session, "K-1", {{u("phone"), u("13812345678")}});
    const ClientId two = added(*session, "K-2", {{u("phone"), u("13812345678")}});
    auto desk = session->desk<DuplicateDesk>();
    REQUIRE(desk.duplicates()->pairs.size() == 1);
    CHECK(desk.tellApart(two, one, true, u(" ")).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.tellApart(one, one, true, u("x")).error().code == ErrorCode::RuleRefused);
    REQUIRE(desk.tellApart(two, one, true, u("twins")));
    REQUIRE(desk.tellApart(one, two, true, u("twins, once more")));
    CHECK(desk.duplicates()->pairs.empty());
    REQUIRE(desk.duplicates(true)->pairs.size() == 1);
    CHECK(desk.duplicates(true)->pairs.front().isDistinct);
    for (const QString &user : {u("advisor"), u("compliance"), u("admin")}) {
        const auto theirs = book.open(user);
        CHECK(theirs->desk<DuplicateDesk>().tellApart(one, two, false, u("x")).error().code == ErrorCode::NotPermitted);
        CHECK(theirs->desk<DuplicateDesk>().merges().error().code == ErrorCode::NotPermitted);
    }
    REQUIRE(desk.tellApart(one, two, false, u("one after all")));
    CHECK(desk.duplicates()->pairs.size() == 1);
    const auto entries = session->desk<JournalDesk>().show({{}, AnyId(one.value()), {}, {}, {}});
    REQUIRE(entries);
    CHECK(std::count_if(entries->begin(), entries->end(),
                        [](const JournalEntry &entry) { return entry.action == u("distinct"); })
          == 3);
}
