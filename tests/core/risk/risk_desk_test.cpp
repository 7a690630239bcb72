// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_desk.h"

#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/request_desk.h"
#include "tests/support/test_book.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

ClientId added(Session &session, const QString &externalId, const QString &birth = u("1980-01-01"))
{
    auto desk = session.desk<ClientDesk>();
    const auto read =
        desk.read({{u("external_id"), externalId}, {u("name"), u("王芳")}, {u("birth_date"), birth}}, Demand::Required);
    REQUIRE(read);
    const auto id = desk.add(read->row);
    REQUIRE(id);
    return *id;
}

/// A questionnaire of one question: A is 0 points (C1), B 10 (C3), C 20 (C5), D 20 but never above C2.
QByteArray smallQuestionnaire(int version = 1)
{
    return QByteArray(R"({"id": "small", "version": %1, "title": "Small", "source": "test",
        "questions": [{"n": 1, "text": "How much?", "axis": "capacity", "options": [
            {"key": "A", "text": "a", "points": 0}, {"key": "B", "text": "b", "points": 10},
            {"key": "C", "text": "c", "points": 20},
            {"key": "D", "text": "d", "points": 20, "caps_level": "C2"}]}],
        "bands": [{"from": 0, "to": 9, "level": "C1"}, {"from": 10, "to": 19, "level": "C3"},
                  {"from": 20, "to": 30, "level": "C5"}]})")
        .replace("%1", QByteArray::number(version));
}

void addSmall(const TestBook &book)
{
    const auto session = book.open(u("compliance"));
    const auto outcome = session->desk<RiskDesk>().add(smallQuestionnaire(), QDate(2020, 1, 1), u("pilot"));
    REQUIRE(outcome);
    CHECK(outcome->state == PolicyState::InForce);
}

AssessmentWish wish(ClientId client, const char *answer, QDate signedOn, bool confirmed = false)
{
    return {client, u("small"), u("1=") + u(answer), signedOn, confirmed};
}

void addProduct(Session &session, const char *code, const char *regime, int level, bool disclosed = true)
{
    auto transaction = Transaction::begin(session.workplace().database);
    REQUIRE(transaction);
    REQUIRE(session.workplace().database.run(
        u("INSERT INTO product (code, name, class, risk_level, regime, currency, disclosed_on) "
          "VALUES (?, ?, 'fund', ?, ?, 'CNY', ?)"),
        {u(code), u(code), level, u(regime), disclosed ? QDate(2020, 1, 1) : QDate()}));
    REQUIRE(transaction->commit());
}

bool has(const std::vector<SuitabilityFinding> &findings, SuitabilityCode code)
{
    return std::any_of(findings.begin(), findings.end(), [code](const auto &f) { return f.code == code; });
}

} // namespace

TEST_CASE("Shipped questionnaires are in force from the first day", "[risk][desk]")
{
    const TestBook book;
    const auto session = book.open(u("advisor"));
    const auto all = session->desk<RiskDesk>().questionnaires();
    REQUIRE(all);
    REQUIRE(all->size() >= 2);
    for (const QuestionnaireEntry &entry : *all) {
        CHECK(entry.state == PolicyState::InForce);
        CHECK(entry.questionnaire.questions.size() >= 10);
    }
}

TEST_CASE("A supervisor's questionnaire waits for compliance", "[risk][desk][request]")
{
    const TestBook book;
    const auto supervisor = book.open(u("supervisor"));
    auto desk = supervisor->desk<RiskDesk>();
    CHECK(desk.add(smallQuestionnaire(), QDate(2026, 1, 1), u(" ")).error().code == ErrorCode::ReasonNeeded);
    CHECK(desk.add("{}", QDate(2026, 1, 1), u("x")).error().code == ErrorCode::BadDocument);
    const auto proposed = desk.add(smallQuestionnaire(), QDate(2026, 1, 1), u("pilot"));
    REQUIRE(proposed);
    CHECK(proposed->state == PolicyState::Proposed);
    REQUIRE(proposed->request);
    CHECK(desk.add(smallQuestionnaire(), QDate(2026, 1, 1), u("again")).error().code == ErrorCode::AlreadyExists);
    const ClientId client = added(*supervisor, u("K-1"));
    const QDate today = supervisor->clock().today(supervisor->book().zone);
    CHECK(desk.assess(wish(client, "A", today)).error().code == ErrorCode::NotFound);
    CHECK(supervisor->desk<RequestDesk>().approve(*proposed->request).error().code == ErrorCode::NotPermitted);
    REQUIRE(book.open(u("compliance"))->desk<RequestDesk>().approve(*proposed->request));
    CHECK(desk.assess(wish(client, "A", today)));
    CHECK(supervisor->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("An assessment gives level and validity, and the client's row follows", "[risk][desk]")
{
    const TestBook book;
    addSmall(book);
    const auto session = book.open(u("advisor"), u("2026-03-10"));
    const ClientId client = added(*session, u("K-1"));
    auto desk = session->desk<RiskDesk>();
    const auto first = desk.assess(wish(client, "B", QDate(2026, 3, 2)));
    REQUIRE(first);
    CHECK(first->score.level == RiskLevel::C3);
    CHECK(first->validUntil == QDate(2027, 3, 1));
    auto shown = session->desk<ClientDesk>().show(client);
    CHECK(shown->riskLevel == 3);
    CHECK(shown->riskValidUntil == QDate(2027, 3, 1));

    const auto unsure = desk.assess(wish(client, "D", QDate(2026, 3, 3)));
    REQUIRE_FALSE(unsure);
    CHECK(unsure.error().code == ErrorCode::ConfirmationNeeded);
    const auto capped = desk.assess(wish(client, "D", QDate(2026, 3, 3), true));
    REQUIRE(capped);
    CHECK(capped->score.level == RiskLevel::C2);
    CHECK_FALSE(capped->warnings.isEmpty());
    CHECK(session->desk<ClientDesk>().show(client)->riskLevel == 2);

    // Signed earlier than what is recorded already: kept, but the later one goes on counting.
    REQUIRE(desk.assess(wish(client, "C", QDate(2026, 3, 1), true)));
    CHECK(session->desk<ClientDesk>().show(client)->riskLevel == 2);
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("Signing day and limits are kept, with the next possible day", "[risk][desk]")
{
    const TestBook book;
    addSmall(book);
    const auto session = book.open(u("advisor"), u("2026-03-31"));
    const ClientId client = added(*session, u("K-1"));
    auto desk = session->desk<RiskDesk>();
    CHECK(desk.assess(wish(client, "B", QDate(2026, 4, 1))).error().code == ErrorCode::RuleRefused);
    CHECK(desk.assess(wish(client, "B", QDate(2026, 2, 28))).error().code == ErrorCode::RuleRefused);
    REQUIRE(desk.assess(wish(client, "B", QDate(2026, 3, 20))));
    REQUIRE(desk.assess(wish(client, "B", QDate(2026, 3, 20))));
    const auto third = desk.assess(wish(client, "B", QDate(2026, 3, 20)));
    REQUIRE_FALSE(third);
    CHECK(third.error().code == ErrorCode::LimitReached);
    CHECK(third.error().args.value(1) == u("2026-03-21"));
    for (int day = 21; day <= 26; ++day)
        REQUIRE(desk.assess(wish(client, "B", QDate(2026, 3, day))));
    const auto ninth = desk.assess(wish(client, "B", QDate(2026, 3, 30)));
    REQUIRE_FALSE(ninth);
    CHECK(ninth.error().code == ErrorCode::LimitReached);
    CHECK(session->workplace().database.number(u("SELECT count(*) FROM assessment")) == 8);
    CHECK(desk.assess(wish(client, "X", QDate(2026, 3, 30))).error().code == ErrorCode::BadUsage);
}

TEST_CASE("The gate answers with all its reasons and leaves a trace", "[risk][desk]")
{
    const TestBook book;
    addSmall(book);
    const auto session = book.open(u("advisor"), u("2026-03-10"));
    const ClientId client = added(*session, u("K-1"));
    addProduct(*session, "N4", "nfra", 4);
    addProduct(*session, "S4", "csrc", 4);
    addProduct(*session, "N1", "nfra", 1, false);
    auto desk = session->desk<RiskDesk>();
    const auto none = desk.check(client, u("N1"), {});
    REQUIRE(none);
    CHECK_FALSE(none->answer.suitable);
    CHECK(has(none->answer.reasons, SuitabilityCode::NoAssessment));
    CHECK(has(none->answer.reasons, SuitabilityCode::NotDisclosed));
    CHECK(has(none->answer.warnings, SuitabilityCode::IdentityExpiryUnknown));

    REQUIRE(desk.assess(wish(client, "B", QDate(2026, 3, 10))));
    CHECK_FALSE(desk.check(client, u("N4"), {{}, QDate(2026, 3, 10), {}})->answer.suitable);
    CHECK_FALSE(desk.check(client, u("S4"), {})->answer.suitable);
    const auto warned = desk.check(client, u("S4"), {QDate(2026, 3, 10), {}, {}});
    REQUIRE(warned);
    CHECK(warned->answer.suitable);
    CHECK(has(warned->answer.conditions, SuitabilityCode::WarningSigned));
    CHECK(desk.check(client, u("none such"), {}).error().code == ErrorCode::NotFound);

    const auto entries = session->desk<JournalDesk>().show({u("client"), AnyId(client.value()), {}, {}, {}});
    REQUIRE(entries);
    CHECK(std::count_if(entries->begin(), entries->end(),
                        [](const JournalEntry &entry) { return entry.action == u("suitability"); })
          == 4);
    CHECK(session->desk<JournalDesk>().prove()->ok);
    // A year later the assessment has lapsed.
    const auto later = book.open(u("advisor"), u("2027-03-10"));
    CHECK(has(later->desk<RiskDesk>().check(client, u("S4"), {QDate(2027, 3, 10), {}, {}})->answer.reasons,
              SuitabilityCode::AssessmentExpired));
}

TEST_CASE("Every role against every action of the risk desk", "[risk][roles]")
{
    const TestBook book;
    addSmall(book);
    ClientId client(1);
    {
        const auto session = book.open(u("advisor"));
        client = added(*session, u("K-1"));
        addProduct(*session, "N1", "nfra", 1);
    }
    struct Expected {
        const char *user;
        bool read;
        bool add;
        bool assess;
        bool check;
    };
    int version = 1;
    for (const Expected &e :
         {Expected{"advisor", true, false, true, true}, Expected{"advisor2", true, false, false, false},
          Expected{"supervisor", true, true, true, true}, Expected{"head", true, true, true, true},
          Expected{"compliance", true, true, false, true}, Expected{"admin", false, false, false, false}}) {
        CAPTURE(e.user);
        const auto session = book.open(u(e.user));
        const QDate today = session->clock().today(session->book().zone);
        auto desk = session->desk<RiskDesk>();
        CHECK(desk.questionnaires().has_value() == e.read);
        CHECK(desk.add(smallQuestionnaire(++version), QDate(2020, 1, 1), u("r")).has_value() == e.add);
        CHECK(desk.assess(wish(client, "B", today.addDays(-version))).has_value() == e.assess);
        CHECK(desk.check(client, u("N1"), {}).has_value() == e.check);
    }
}
