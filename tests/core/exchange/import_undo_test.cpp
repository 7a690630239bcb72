// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/complaint/complaint_desk.h"
#include "core/contact/contact_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "core/product/position_store.h"
#include "core/search/search_desk.h"
#include "core/storage/row_image.h"
#include "tests/core/exchange/import_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;
using test::ImportBook;

namespace {

constexpr const char *kTables[] = {
    "client",    "client_document", "client_account", "client_channel", "client_finance",     "client_stage",
    "product",   "holding",         "contact",        "survey",         "client_transaction", "exchange_rate",
    "complaint", "complaint_event", "complaint_clock"};

/// Every row of every table that an import writes, byte for byte.
QStringList rowsOf(const ImportBook &book)
{
    Database &database = book.session->workplace().database;
    QStringList all;
    for (const char *table : kTables) {
        const QString name = QString::fromLatin1(table);
        const auto columns = columnsOfTable(database, name);
        REQUIRE(columns);
        const auto rows = database.rows(QStringLiteral("SELECT %1 FROM %2").arg(imageExpression(*columns), name), {},
                                        [&name](const Row &row) { return name + u' ' + row.text(0); });
        REQUIRE(rows);
        QStringList sorted(rows->begin(), rows->end());
        sorted.sort();
        all += sorted;
    }
    return all;
}

UndoReport undo(const ImportBook &book, const ImportReport &report)
{
    REQUIRE(report.import);
    auto undone = book.session->desk<ImportDesk>().undo(*report.import);
    if (!undone)
        FAIL("undo: " << static_cast<int>(undone.error().code) << " " << undone.error().detail.toStdString());
    CHECK_FALSE(undone->stopped);
    return std::move(*undone);
}

QString stateOf(const ImportBook &book, const ImportReport &report)
{
    const auto lines = book.session->desk<ImportDesk>().list();
    REQUIRE(lines);
    for (const ImportLine &line : *lines) {
        if (line.id == report.import)
            return line.state;
    }
    return {};
}

void set(const ImportBook &book, const QString &client, const QString &field, const QString &value)
{
    auto desk = book.session->desk<ClientDesk>();
    const auto row = desk.read({{field, value}}, Demand::Nothing);
    REQUIRE(row);
    REQUIRE(desk.set(desk.find(client).value(), row->row, QStringLiteral("by hand")));
}

QString valueOf(const ImportBook &book, const QString &client, ClientField field)
{
    auto desk = book.session->desk<ClientDesk>();
    return desk.reveal(desk.find(client).value(), QStringLiteral("test"))->values.text(field);
}

bool journalIsSound(const ImportBook &book)
{
    return book.book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify()->ok;
}

const QByteArray kThree = "external_id,name,phone,id_number,opened_on,stage,cash,funds,advisor\n"
                          "K-1,欧阳娜,13800138000,11010519491231002X,2020-05-01,active,1000.50,250000,advisor\n"
                          "K-2,王芳,,,2021-01-01,active,500,,\n"
                          "K-3,李雷,13900139000,,,,,,\n";

} // namespace

TEST_CASE("an undone import of new clients leaves nothing behind", "[undo]")
{
    const ImportBook book;
    const QStringList before = rowsOf(book);
    const ImportReport taken = book.take(ImportKind::Clients, kThree);
    CHECK(book.session->desk<SearchDesk>().find(QStringLiteral("欧阳"), 0)->size() == 1);
    const UndoReport undone = undo(book, taken);
    CHECK(undone.removed == 3);
    CHECK(undone.left.empty());
    CHECK(rowsOf(book) == before);
    CHECK(stateOf(book, taken) == QStringLiteral("undone"));
    CHECK(book.session->desk<SearchDesk>().find(QStringLiteral("欧阳"), 0)->empty());
    CHECK(journalIsSound(book));
    // The same numbers may come again, and the same import does not go twice.
    CHECK(book.session->desk<ImportDesk>().undo(*taken.import).error().code == ErrorCode::WrongState);
    CHECK(book.take(ImportKind::Clients, kThree).added == 3);
}

TEST_CASE("an undone update gives every row back, byte for byte", "[undo]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kThree).rejected == 0);
    const QStringList before = rowsOf(book);
    const ImportReport updated =
        book.take(ImportKind::Clients,
                  "external_id,name,phone,email,card_number,stage,stage_since,cash,funds,advisor,occupation\n"
                  "K-1,欧阳娜娜,13800138001,a@example.com,6222021234567890128,lost,2019-01-01,5,\\N,advisor2,教师\n"
                  "K-2,王芳,13700137000,,,closed,2024-01-01,,7.25,head,\n"
                  "K-3,李雷雷,,b@example.com,,,,100,,,\n"
                  "K-4,新人,,,,,,1,,,\n"
                  "K-3,李三,,c@example.com,,,,200,,,\n",
                  OnDuplicate::Update);
    CHECK(updated.updated == 4);
    CHECK(updated.added == 1);
    CHECK(rowsOf(book) != before);
    const UndoReport undone = undo(book, updated);
    CHECK(undone.left.empty());
    CHECK(undone.restored == 4);
    CHECK(undone.removed == 1);
    CHECK(rowsOf(book) == before);
    CHECK(journalIsSound(book));
}

TEST_CASE("what was changed or used since stays and is told", "[undo]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kThree).rejected == 0);
    const ImportReport updated = book.take(ImportKind::Clients,
                                           "external_id,name,phone,cash,funds\n"
                                           "K-1,欧阳娜娜,13800138001,5,6\n"
                                           "K-5,用着,,,\nK-6,改了,,,\nK-7,走了,,,\n",
                                           OnDuplicate::Update);
    set(book, QStringLiteral("K-1"), QStringLiteral("phone"), QStringLiteral("13800138002"));
    set(book, QStringLiteral("K-1"), QStringLiteral("cash"), QStringLiteral("77"));
    // Confirmed by hand to the same value as the import's: still somebody's own word.
    set(book, QStringLiteral("K-1"), QStringLiteral("funds"), QStringLiteral("8"));
    set(book, QStringLiteral("K-1"), QStringLiteral("funds"), QStringLiteral("6"));
    set(book, QStringLiteral("K-6"), QStringLiteral("note"), QStringLiteral("called"));
    const auto used = book.session->desk<ClientDesk>().find(QStringLiteral("K-5"));
    REQUIRE(used);
    REQUIRE(book.session->desk<ContactDesk>().record(
        {.client = *used, .channel = ContactChannel::Call, .purpose = QStringLiteral("p")}));

    const UndoReport undone = undo(book, updated);
    CHECK(undone.removed == 1);
    CHECK(undone.restored == 1);
    QStringList left;
    for (const LeftBehind &each : undone.left)
        left.append(each.name + u' ' + (each.field.isEmpty() ? each.detail : each.field));
    left.sort();
    CHECK(left
          == QStringList{QStringLiteral("K-1 cash"), QStringLiteral("K-1 funds"), QStringLiteral("K-1 phone"),
                         QStringLiteral("K-5 contact"), QStringLiteral("K-6 note")});
    CHECK(valueOf(book, QStringLiteral("K-1"), ClientField::Name) == QStringLiteral("欧阳娜"));
    CHECK(valueOf(book, QStringLiteral("K-1"), ClientField::Phone) == QStringLiteral("13800138002"));
    CHECK(valueOf(book, QStringLiteral("K-1"), ClientField::Cash) == QStringLiteral("77.00"));
    CHECK(stateOf(book, updated) == QStringLiteral("undone_in_part"));
    CHECK(journalIsSound(book));
}

TEST_CASE("imports on top of each other are undone from the top", "[undo]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kThree).rejected == 0);
    const QStringList before = rowsOf(book);
    const auto second = book.take(ImportKind::Clients, "external_id,name\nK-1,第二\n", OnDuplicate::Update);
    const auto third = book.take(ImportKind::Clients, "external_id,name\nK-1,第三\n", OnDuplicate::Update);
    // Out of turn it stays as it is.
    CHECK(undo(book, second).left.size() == 1);
    CHECK(valueOf(book, QStringLiteral("K-1"), ClientField::Name) == QStringLiteral("第三"));
    CHECK(undo(book, third).left.empty());
    CHECK(valueOf(book, QStringLiteral("K-1"), ClientField::Name) == QStringLiteral("第二"));
    CHECK(undo(book, second).left.empty());
    CHECK(rowsOf(book) == before);
}

TEST_CASE("requests of an undone import are withdrawn; approved ones stay", "[undo]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kThree).rejected == 0);
    const QByteArray core = "external_id,id_number\nK-1,110105194912310011\n";
    const auto waits = book.take(ImportKind::Clients, core, OnDuplicate::Update);
    CHECK(undo(book, waits).withdrawn == 1);
    const auto compliance = book.book.open(QStringLiteral("compliance"));
    auto requests = compliance->desk<RequestDesk>();
    REQUIRE(requests.list()->size() == 1);
    CHECK(requests.list()->front().state == QStringLiteral("withdrawn"));
    const auto approved = book.take(ImportKind::Clients, core, OnDuplicate::Update);
    const auto all = requests.list();
    REQUIRE(all);
    for (const Request &request : *all) {
        if (request.state == QStringLiteral("waiting"))
            REQUIRE(requests.approve(request.id));
    }
    const UndoReport undone = undo(book, approved);
    REQUIRE(undone.left.size() == 1);
    CHECK(undone.left.front().why == UndoObstacle::Approved);
    CHECK(valueOf(book, QStringLiteral("K-1"), ClientField::IdNumber) == QStringLiteral("110105194912310011"));
}

TEST_CASE("every kind of import can be taken back, updates too", "[undo]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kThree).rejected == 0);
    CHECK(book.take(ImportKind::Products, "code,name,class,risk_level\nP1,Steady,funds,R2\n").rejected == 0);
    struct Step {
        ImportKind kind;
        QByteArray first;
        QByteArray second;
    };
    const Step steps[] = {
        {ImportKind::Products, "code,name,class,risk_level\nP2,Bold,equities,R5\n", "code,name\nP2,Bolder\n"},
        {ImportKind::Holdings, "client,product,as_of,market_value\nK-1,P1,2024-01-31,99\n",
         "client,product,as_of,market_value,quantity\nK-1,P1,2024-01-31,100,3\n"},
        {ImportKind::Transactions, "external_id,client,date,kind,amount\nT1,K-1,2024-01-31,buy,5\n",
         "external_id,amount,note\nT1,6,a note\n"},
        {ImportKind::Contacts, "external_id,client,at,channel\nC1,K-1,2024-01-31,call\n",
         "external_id,summary,satisfaction\nC1,said,4\n"},
        {ImportKind::Complaints,
         "external_id,client,channel,category,received_at\nX1,K-1,hotline,fees,2024-01-02T10:00:00+08:00\n",
         "external_id,client,channel,category,received_at,decided_at,replied_at,satisfaction\n"
         "X1,K-1,hotline,delay,2024-01-02T10:00:00+08:00,2024-01-05T10:00:00+08:00,2024-01-06T10:00:00+08:00,4\n"},
        {ImportKind::Surveys, "client,at,rating\nK-1,2024-01-31,5\n", {}},
        {ImportKind::Rates, "date,from,to,rate\n2024-01-31,USD,CNY,7.1\n",
         "date,from,to,rate\n2024-01-31,USD,CNY,7.2\n"},
    };
    for (const Step &step : steps) {
        INFO(importKindName(step.kind).toStdString());
        const QStringList empty = rowsOf(book);
        const auto added = book.take(step.kind, step.first);
        REQUIRE(added.added == 1);
        const QStringList filled = rowsOf(book);
        if (!step.second.isEmpty()) {
            const auto updated = book.take(step.kind, step.second, OnDuplicate::Update);
            REQUIRE(updated.updated == 1);
            CHECK(rowsOf(book) != filled);
            CHECK(undo(book, updated).left.empty());
            CHECK(rowsOf(book) == filled);
        }
        CHECK(undo(book, added).left.empty());
        CHECK(rowsOf(book) == empty);
    }
    CHECK(journalIsSound(book));
}

TEST_CASE("total assets follow when holdings are taken back", "[undo]")
{
    const ImportBook book;
    CHECK(book.take(ImportKind::Clients, kThree).rejected == 0);
    CHECK(book.take(ImportKind::Products, "code,name,class,risk_level\nP1,Steady,funds,R2\n").rejected == 0);
    const auto total = [&] {
        auto desk = book.session->desk<ClientDesk>();
        return desk.show(desk.find(QStringLiteral("K-1")).value())->totalAssets->toString();
    };
    CHECK(total() == QStringLiteral("251000.50"));
    const auto held = book.take(ImportKind::Holdings, "client,product,as_of,market_value\nK-1,P1,2024-01-31,99\n");
    CHECK(total() == QStringLiteral("1099.50"));
    undo(book, held);
    CHECK(total() == QStringLiteral("251000.50"));
}

TEST_CASE("only those who may import may take back, and only in their branch", "[undo]")
{
    const ImportBook book;
    const auto taken = book.take(ImportKind::Clients, "external_id,name,branch\nS-1,南,South\nN-1,北,North\n");
    for (const char *user : {"advisor", "compliance", "admin"}) {
        const auto session = book.book.open(QString::fromLatin1(user));
        CHECK(session->desk<ImportDesk>().undo(*taken.import).error().code == ErrorCode::NotPermitted);
    }
    const auto north = book.book.open(QStringLiteral("supervisor"));
    const auto undone = north->desk<ImportDesk>().undo(*taken.import);
    REQUIRE(undone);
    CHECK(undone->removed == 1);
    REQUIRE(undone->left.size() == 1);
    CHECK(undone->left.front().why == UndoObstacle::OtherBranch);
    CHECK(book.session->desk<ImportDesk>().undo(ImportId(1)).error().code == ErrorCode::NotFound);
    CHECK(undo(book, taken).left.empty());
}

TEST_CASE("any update and its undo leave every row as it was", "[undo]")
{
    const ImportBook book;
    QByteArray base = "external_id,name,phone,email,opened_on,stage,cash,deposits,occupation,currency\n";
    for (int i = 0; i < 12; ++i)
        base += "C-" + QByteArray::number(i) + ",Name " + QByteArray::number(i) + ",1380013800"
                + QByteArray::number(i % 10) + ",,2020-01-0" + QByteArray::number(1 + i % 9) + ",active,"
                + QByteArray::number(i * 100) + ",,,\n";
    CHECK(book.take(ImportKind::Clients, base).rejected == 0);
    const QStringList before = rowsOf(book);
    rc::check("undo(import(x)) is nothing", [&] {
        const auto cell = [](std::initializer_list<const char *> choices) {
            return QByteArray(*rc::gen::elementOf(std::vector<const char *>(choices)));
        };
        QByteArray csv = "external_id,name,phone,email,stage,stage_since,cash,deposits,occupation,card_number\n";
        const int rows = *rc::gen::inRange(1, 8);
        for (int i = 0; i < rows; ++i) {
            csv += "C-" + QByteArray::number(*rc::gen::inRange(0, 15)) + ",N"
                   + QByteArray::number(*rc::gen::inRange(0, 3));
            csv += ',' + cell({"", "\\N", "13800138000", "13911112222"});
            csv += ',' + cell({"", "\\N", "x@example.com"});
            csv += ',' + cell({"", "lost", "dormant", "new"});
            csv += ',' + cell({"", "2019-05-05", "2020-01-01", "2023-03-03"});
            csv += ',' + cell({"", "\\N", "1", "100", "200.5"});
            csv += ',' + cell({"", "\\N", "3"});
            csv += ',' + cell({"", "\\N", "teacher"});
            csv += ',' + cell({"", "6222021234567890128"});
            csv += '\n';
        }
        const ImportReport report = book.take(ImportKind::Clients, csv, OnDuplicate::Update);
        RC_PRE(report.import.has_value());
        const auto undone = book.session->desk<ImportDesk>().undo(*report.import);
        RC_ASSERT(undone.has_value());
        RC_ASSERT(undone->left.empty());
        RC_ASSERT(rowsOf(book) == before);
    });
}
