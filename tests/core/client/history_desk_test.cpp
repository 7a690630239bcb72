// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/history_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/contact_desk.h"
#include "tests/support/test_book.h"

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

ClientId addClient(Session &session, const QString &number)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read({{QStringLiteral("external_id"), number},
                                 {QStringLiteral("name"), QStringLiteral("王小明")},
                                 {QStringLiteral("occupation"), QStringLiteral("Teacher")},
                                 {QStringLiteral("phone"), QStringLiteral("13812345678")}},
                                Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

ChangeOutcome change(Session &session, ClientId id, const Pairs &values)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read(values, Demand::Nothing);
    REQUIRE(read);
    const auto outcome = desk.set(id, read->row, QStringLiteral("as told"));
    REQUIRE(outcome);
    return *outcome;
}

/// Contacts by the hundred, several in one moment, without a commit for each.
void addContacts(Session &session, ClientId client, int count)
{
    Database &database = session.workplace().database;
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    const QDateTime first(QDate(2020, 1, 1), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < count; ++i) {
        REQUIRE(database.run(QStringLiteral("INSERT INTO contact (id, client_id, at, channel, summary) "
                                            "VALUES (?, ?, ?, 'call', ?)"),
                             {(qint64{1} << 50) + i, client, first.addSecs(60 * (i / 3)), QString::number(i)}));
    }
    REQUIRE(transaction->commit());
}

std::vector<TimelineEntry> walk(Session &session, ClientId client, TimelineKinds kinds, int limit)
{
    auto desk = session.desk<HistoryDesk>();
    std::vector<TimelineEntry> all;
    TimelineQuery query{kinds, {}, limit};
    for (;;) {
        const auto page = desk.timeline(client, query);
        REQUIRE(page);
        REQUIRE(page->entries.size() <= static_cast<size_t>(limit));
        all.insert(all.end(), page->entries.begin(), page->entries.end());
        if (!page->more)
            return all;
        REQUIRE(page->entries.size() == static_cast<size_t>(limit));
        query.after = page->entries.back().place;
    }
}

} // namespace

TEST_CASE("the time line shows everything once, newest first, however it is paged", "[client][history]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    const ClientId id = addClient(*session, QStringLiteral("K-1"));
    const ClientId other = addClient(*session, QStringLiteral("K-2"));
    addContacts(*session, id, 100);
    (void)change(*session, id, {{QStringLiteral("occupation"), QStringLiteral("Doctor")}});
    REQUIRE(session->desk<ContactDesk>().record({other, ContactChannel::Visit, {}, QStringLiteral("not mine")}));
    const auto whole = walk(*session, id, {}, 1000);
    CHECK(whole.size() == 102);
    for (size_t i = 1; i < whole.size(); ++i)
        CHECK(whole[i - 1].place.at >= whole[i].place.at);
    for (const int limit : {1, 2, 3, 7, 50}) {
        CAPTURE(limit);
        const auto paged = walk(*session, id, {}, limit);
        REQUIRE(paged.size() == whole.size());
        for (size_t i = 0; i < whole.size(); ++i) {
            CHECK(paged[i].place.kind == whole[i].place.kind);
            CHECK(paged[i].place.key == whole[i].place.key);
        }
    }
    TimelineKinds changes;
    changes.set(static_cast<size_t>(TimelineKind::Change));
    const auto only = walk(*session, id, changes, 10);
    REQUIRE(only.size() == 2);
    CHECK(only.front().fields == QStringList{QStringLiteral("occupation")});
    CHECK(only.front().text == QStringLiteral("as told"));
    CHECK(only.back().code == QStringLiteral("add"));
}

TEST_CASE("a client's time line and history are for those who may see the client", "[client][history][roles]")
{
    const TestBook book;
    const auto mine = book.open(QStringLiteral("advisor"));
    const ClientId id = addClient(*mine, QStringLiteral("K-1"));
    for (const QString &user : {QStringLiteral("advisor"), QStringLiteral("supervisor"), QStringLiteral("head"),
                                QStringLiteral("compliance")}) {
        CAPTURE(user.toStdString());
        const auto session = book.open(user);
        CHECK(session->desk<HistoryDesk>().timeline(id, {}));
        CHECK(session->desk<HistoryDesk>().changes(id, {}, 10));
    }
    for (const QString &user : {QStringLiteral("advisor2"), QStringLiteral("admin")}) {
        CAPTURE(user.toStdString());
        const auto session = book.open(user);
        const auto line = session->desk<HistoryDesk>().timeline(id, {});
        REQUIRE(!line);
        CHECK(line.error().code == ErrorCode::NotPermitted);
        const auto changes = session->desk<HistoryDesk>().changes(id, {}, 10);
        REQUIRE(!changes);
        CHECK(changes.error().code == ErrorCode::NotPermitted);
        const auto restored = session->desk<HistoryDesk>().restore(id, {}, QStringLiteral("name"), QStringLiteral("x"));
        REQUIRE(!restored);
        CHECK(restored.error().code == ErrorCode::NotPermitted);
    }
}

TEST_CASE("history masks what is protected and gives one field back", "[client][history]")
{
    const TestBook book;
    const auto session = book.open(QStringLiteral("supervisor"));
    const ClientId id = addClient(*session, QStringLiteral("K-1"));
    (void)change(*session, id,
                 {{QStringLiteral("occupation"), QStringLiteral("Doctor")},
                  {QStringLiteral("employer"), QStringLiteral("Hospital")}});
    auto desk = session->desk<HistoryDesk>();
    const auto page = desk.changes(id, {}, 1);
    REQUIRE(page);
    CHECK(page->more);
    REQUIRE(page->changes.size() == 2);
    const FieldChange &occupation = page->changes.back();
    REQUIRE(occupation.field == QStringLiteral("occupation"));
    CHECK(occupation.before.toString() == QStringLiteral("Teacher"));
    CHECK(occupation.restorable);

    const auto noReason = desk.restore(id, occupation.place, occupation.field, {});
    REQUIRE(!noReason);
    CHECK(noReason.error().code == ErrorCode::ReasonNeeded);
    const auto restored = desk.restore(id, occupation.place, occupation.field, QStringLiteral("a slip"));
    REQUIRE(restored);
    CHECK(restored->changed);
    const auto now = session->desk<ClientDesk>().show(id);
    REQUIRE(now);
    CHECK(now->values.text(ClientField::Occupation) == QStringLiteral("Teacher"));
    CHECK(now->values.text(ClientField::Employer) == QStringLiteral("Hospital"));

    const auto older = desk.changes(id, page->last, 10);
    REQUIRE(older);
    const auto phone = std::find_if(older->changes.begin(), older->changes.end(),
                                    [](const FieldChange &c) { return c.field == QStringLiteral("phone"); });
    REQUIRE(phone != older->changes.end());
    CHECK(phone->after.toString() == QStringLiteral("138****5678"));
    CHECK(!phone->restorable);
    const auto refused = desk.restore(id, phone->place, phone->field, QStringLiteral("x"));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::WrongState);
}
