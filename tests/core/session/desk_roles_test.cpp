// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_desk.h"
#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "core/product/product_desk.h"
#include "core/session/book_desk.h"
#include "core/session/draft_desk.h"
#include "core/staff/user_desk.h"
#include "tests/support/test_book.h"

#include <QJsonDocument>

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId addedBy(Session &session, const char *externalId)
{
    auto desk = session.desk<ClientDesk>();
    const auto read = desk.read(
        {{u("external_id"), u(externalId)}, {u("name"), u("王芳")}, {u("id_number"), u("11010519491231002X")}},
        Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

ErrorCode codeOf(const Error &error)
{
    return error.code;
}

/// Done, or refused for want of the right; any other failure is none of these tests' business and fails them.
template <class Answer> bool permitted(const Answer &answer)
{
    if (answer)
        return true;
    CHECK(codeOf(answer.error()) == ErrorCode::NotPermitted);
    return false;
}

} // namespace

TEST_CASE("Every role against users, backups, the catalogue and the book itself", "[session][roles]")
{
    const TestBook book;
    struct Expected {
        const char *user;
        bool readsUsers;
        bool managesUsers;
        bool makesBackups;
        bool readsProducts;
    };
    for (const Expected &e :
         {Expected{"advisor", false, false, false, true}, Expected{"supervisor", false, false, false, true},
          Expected{"head", false, false, false, true}, Expected{"compliance", true, false, false, true},
          Expected{"admin", true, true, true, false}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        CHECK(permitted(UserDesk(*session).list()) == e.readsUsers);
        NewUser wanted;
        wanted.name = u("new by ") + u(e.user);
        wanted.passphrase = u("some long words in a row");
        wanted.cost = CheapKdfCost::cost();
        CHECK(permitted(UserDesk(*session).add(wanted)) == e.managesUsers);
        CHECK(permitted(BackupDesk(*session).make(book.file(u("backups")))) == e.makesBackups);
        CHECK(permitted(session->desk<ProductDesk>().list()) == e.readsProducts);
        // What a book says of itself, and one's own half-filled forms, are everybody's.
        CHECK(session->desk<BookDesk>().info());
        CHECK(session->desk<DraftDesk>().keep({}));
        CHECK(session->desk<DraftDesk>().list());
    }
    for (const char *user : {"advisor", "supervisor", "head", "compliance"})
        CHECK_FALSE(permitted(UserDesk(*book.open(u(user))).disable(u("advisor2"))));
    CHECK(UserDesk(*book.open(u("admin"))).disable(u("advisor2")));
}

TEST_CASE("Every role sees of the journal what it may see of the clients", "[journal][roles]")
{
    const TestBook book;
    const ClientId client = addedBy(*book.open(u("advisor")), "K-1");
    struct Expected {
        const char *user;
        bool sees;
        bool verifies;
    };
    for (const Expected &e :
         {Expected{"advisor", true, false}, Expected{"advisor2", false, false}, Expected{"supervisor", true, false},
          Expected{"head", true, false}, Expected{"compliance", true, true}, Expected{"admin", false, true}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        JournalFilter filter;
        filter.client = client;
        const auto entries = session->desk<JournalDesk>().show(filter);
        CHECK((entries.has_value() && !entries->empty()) == e.sees);
        if (entries) {
            for (const JournalEntry &entry : *entries)
                CHECK_FALSE(QJsonDocument(entry.changes).toJson().contains("11010519491231002X"));
        }
        const auto verdict = session->desk<JournalDesk>().verify();
        CHECK((verdict.has_value() && verdict->ok) == e.verifies);
    }
}

TEST_CASE("A request waits for those who may decide it, and for nobody else", "[request][roles]")
{
    const TestBook book;
    const ClientId client = addedBy(*book.open(u("advisor")), "K-1");
    const auto asker = book.open(u("advisor"));
    auto clients = asker->desk<ClientDesk>();
    const auto edit = clients.read({{u("id_number"), u("440524188001010014")}}, Demand::Nothing);
    REQUIRE(edit);
    const auto outcome = clients.set(client, edit->row, u("typing error"));
    REQUIRE(outcome);
    REQUIRE(outcome->request);
    struct Expected {
        const char *user;
        bool sees;
        std::optional<ErrorCode> refused;
    };
    for (const Expected &e :
         {Expected{"advisor", true, ErrorCode::NotPermitted}, Expected{"advisor2", false, ErrorCode::NotPermitted},
          Expected{"admin", false, ErrorCode::NotPermitted}, Expected{"supervisor", true, std::nullopt},
          Expected{"head", false, ErrorCode::WrongState}, Expected{"compliance", false, ErrorCode::WrongState}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        auto desk = session->desk<RequestDesk>();
        const auto listed = desk.list();
        const bool sees = listed && std::any_of(listed->begin(), listed->end(), [&](const Request &request) {
                              return request.id == *outcome->request && request.state == u("waiting");
                          });
        CHECK(sees == e.sees);
        const auto approved = desk.approve(*outcome->request);
        CHECK(approved.has_value() == !e.refused);
        if (!approved)
            CHECK(approved.error().code == *e.refused);
    }
    CHECK(book.open(u("compliance"))->desk<ClientDesk>().reveal(client, u("check"))->values.text(ClientField::IdNumber)
          == u("440524188001010014"));
}
