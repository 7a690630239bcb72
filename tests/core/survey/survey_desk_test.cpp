// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/care_desk.h"
#include "core/journal/journal_desk.h"
#include "core/kpi/kpi_desk.h"
#include "core/policy/request_desk.h"
#include "core/survey/survey_result_desk.h"
#include "tests/support/client_world.h"

#include <QJsonDocument>

using namespace zhiyin;
using test::addClient;
using test::failed;
using test::TestBook;

namespace {

const QString kMarch = QStringLiteral("2026-03-02T10:00:00+08:00");
const QString kHead = QStringLiteral("head");

/// `count` clients of the branch North, K-1 on, looked after by "advisor".
void fill(const TestBook &book, int count, int from = 1, const QString &branch = QStringLiteral("North"),
          const QString &advisor = QStringLiteral("advisor"))
{
    const auto session = book.open(kHead, QStringLiteral("2026-01-05T10:00:00+08:00"));
    for (int i = from; i < from + count; ++i)
        addClient(*session, QStringLiteral("K-%1").arg(i),
                  {QStringLiteral("opened_on=2024-01-01"), QStringLiteral("stage=active"),
                   QStringLiteral("branch=") + branch, QStringLiteral("advisor=") + advisor});
}

SurveyWish wish(int size)
{
    SurveyWish wanted{.name = QStringLiteral("Spring")};
    wanted.draw.size = size;
    wanted.seed = 5;
    return wanted;
}

/// Everybody answers: the i-th of them 5 or 3 in turns.
void answerAll(Session &session, SurveyRoundId round)
{
    auto desk = session.desk<SurveyDesk>();
    const auto people = desk.people(round);
    REQUIRE(people);
    int i = 0;
    for (const SurveyPerson &person : *people) {
        SurveyEntry entry{.round = round, .code = person.code};
        entry.answers.values = {{1, i++ % 2 == 0 ? 5 : 3}, {9, 9}};
        REQUIRE(desk.enter(entry));
    }
}

} // namespace

TEST_CASE("A round from the draw to its results", "[survey]")
{
    const TestBook book;
    fill(book, 14);
    const auto session = book.open(kHead, kMarch);
    auto desk = session->desk<SurveyDesk>();
    const auto round = desk.draw(wish(12));
    REQUIRE(round);
    CHECK(round->sample() == 12);
    CHECK(round->seed == 5);
    const auto people = desk.people(round->id);
    REQUIRE(people);
    CHECK(people->size() == 12);
    CHECK(failed(session->desk<SurveyResultDesk>().results(round->id, {})) == ErrorCode::WrongState);

    REQUIRE(desk.settle(round->id, people->at(0).code, SurveyPersonState::NoAnswer, {}));
    REQUIRE(desk.settle(round->id, people->at(1).code, SurveyPersonState::Refused, {}));
    SurveyEntry entry{.round = round->id, .code = people->at(1).code};
    entry.answers.values = {{1, 5}};
    CHECK(failed(desk.enter(entry)) == ErrorCode::WrongState); // no is no
    for (size_t i = 2; i < people->size(); ++i) {
        entry.code = people->at(i).code.toLower();
        entry.answers.values = {{1, i < 10 ? 5 : 2}, {2, 4}, {9, 10}};
        entry.answers.texts = {{10, QStringLiteral("call 13800138000")}};
        REQUIRE(desk.enter(entry));
        CHECK(failed(desk.enter(entry)) == ErrorCode::WrongState); // and once is once
    }
    // Whoever was not reached may answer later.
    CHECK(desk.show(round->id)->whole.rate() == 10.0 / 12);
    REQUIRE(desk.close(round->id));
    CHECK(failed(desk.close(round->id)) == ErrorCode::WrongState);
    entry.code = people->at(0).code;
    CHECK(failed(desk.enter(entry)) == ErrorCode::WrongState);

    const auto outcome = session->desk<SurveyResultDesk>().results(round->id, {});
    REQUIRE(outcome);
    CHECK(outcome->results.answers == 10);
    CHECK(outcome->results.whole.find(SurveyQuestionKind::Rating)->satisfied->share == 0.8);
    CHECK(outcome->results.whole.find(SurveyQuestionKind::Nps)->nps == 100.0);
    const auto comments = session->desk<SurveyResultDesk>().comments(round->id);
    REQUIRE(comments);
    CHECK(comments->size() == 10);
    CHECK(comments->front() == QStringLiteral("call ***"));
    CHECK(session->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("Those who are not to be asked are left out, each with the reason", "[survey]")
{
    const TestBook book;
    fill(book, 6);
    const auto head = book.open(kHead, kMarch);
    const auto id = [&](const char *number) { return *head->desk<ClientDesk>().find(QString::fromLatin1(number)); };
    test::setClient(*head, id("K-1"), {QStringLiteral("deceased_on=2026-02-01")});
    test::setClient(*head, id("K-2"), {QStringLiteral("stage=prospect")});
    auto care = head->desk<CareDesk>();
    ContactWish out = *care.wish(id("K-3"));
    out.optedOutOn = QDate(2026, 2, 1);
    REQUIRE(care.setWish(id("K-3"), out));
    auto desk = head->desk<SurveyDesk>();
    const auto round = desk.draw(wish(2));
    REQUIRE(round);
    CHECK(round->leftOut
          == std::map<SurveyLeftOut, int>{
              {SurveyLeftOut::Deceased, 1}, {SurveyLeftOut::Prospect, 1}, {SurveyLeftOut::OptedOut, 1}});
    CHECK(round->drawn.front().population == 3);
    // The two who were drawn rest for six months; the third is left.
    const auto next = desk.rehearse(wish(9));
    REQUIRE(next);
    CHECK(next->leftOut.at(SurveyLeftOut::AskedLately) == 2);
    CHECK(next->sample() == 1);
    auto again = wish(9);
    again.restMonths = 0;
    CHECK(desk.rehearse(again)->sample() == 3);
    const auto later = book.open(kHead, QStringLiteral("2026-09-03T10:00:00+08:00"));
    CHECK(later->desk<SurveyDesk>().rehearse(wish(9))->sample() == 3);
    auto empty = wish(0);
    CHECK(failed(desk.draw(empty)) == ErrorCode::BadValue);
    empty = wish(1);
    empty.name.clear();
    CHECK(failed(desk.draw(empty)) == ErrorCode::BadValue);
    CHECK(desk.rounds()->size() == 1);
}

TEST_CASE("The same book and seed give the same people and codes", "[survey]")
{
    const TestBook book;
    fill(book, 12);
    const auto session = book.open(kHead, kMarch);
    auto desk = session->desk<SurveyDesk>();
    auto same = wish(5);
    same.restMonths = 0;
    const auto first = desk.people(desk.draw(same)->id);
    const auto second = desk.people(desk.draw(same)->id);
    REQUIRE(first->size() == 5);
    for (size_t i = 0; i < first->size(); ++i) {
        CHECK(first->at(i).client == second->at(i).client);
        CHECK(first->at(i).code == second->at(i).code);
    }
}

TEST_CASE("An answer counts in the satisfaction of the whole, and is no client's", "[survey][privacy]")
{
    const TestBook book;
    fill(book, 3);
    const auto session = book.open(kHead, kMarch);
    auto desk = session->desk<SurveyDesk>();
    const auto round = desk.draw(wish(3));
    const auto people = desk.people(round->id);
    SurveyEntry entry{.round = round->id, .code = people->at(0).code};
    entry.answers.values = {{1, 1}, {9, 2}};
    REQUIRE(desk.enter(entry));
    const auto satisfaction = [&](const QString &advisor) {
        KpiQuery query{{QDate(2026, 3, 1), QDate(2026, 3, 31)}, {}, advisor, {}, {Indicator::Satisfaction}};
        return session->desk<KpiDesk>().figures(query)->front().find(Indicator::Satisfaction)->denominator;
    };
    CHECK(satisfaction({}) == 1);
    CHECK(satisfaction(QStringLiteral("advisor")) == 0);
    // Nothing in the journal says who answered what.
    const auto all = session->desk<JournalDesk>().show({});
    REQUIRE(all);
    for (const JournalEntry &one : *all) {
        if (one.entity == QStringLiteral("survey")) {
            CHECK_FALSE(one.client);
            CHECK_FALSE(one.changes.contains(QStringLiteral("rating")));
        }
    }
    // Unless the client wants to be called about it.
    entry.code = people->at(1).code;
    entry.named = true;
    REQUIRE(desk.enter(entry));
    CHECK(satisfaction(QStringLiteral("advisor")) == 1);
}

TEST_CASE("Every role against surveys", "[survey][roles]")
{
    const TestBook book;
    fill(book, 12);
    fill(book, 2, 50, QStringLiteral("South"), QStringLiteral("advisor2"));
    const auto head = book.open(kHead, kMarch);
    const auto round = head->desk<SurveyDesk>().draw(wish(14));
    REQUIRE(round);
    const auto people = head->desk<SurveyDesk>().people(round->id);
    struct Expected {
        const char *user;
        bool forms, draws, people, rounds, closes;
    };
    for (const Expected &one :
         {Expected{"advisor", true, false, false, true, false}, Expected{"supervisor", true, true, true, true, false},
          Expected{"compliance", true, false, false, true, false},
          Expected{"admin", false, false, false, false, false}}) {
        INFO(one.user);
        const auto session = book.open(QString::fromLatin1(one.user), kMarch);
        auto desk = session->desk<SurveyDesk>();
        CHECK(desk.forms().has_value() == one.forms);
        CHECK((failed(desk.rehearse(wish(1))) != ErrorCode::NotPermitted) == one.draws);
        CHECK(desk.people(round->id).has_value() == one.people);
        CHECK(desk.rounds().has_value() == one.rounds);
        CHECK(desk.close(round->id).has_value() == one.closes);
    }
    // A branch's supervisor sees the branch's part.
    const auto north = book.open(QStringLiteral("supervisor"), kMarch);
    CHECK(north->desk<SurveyDesk>().people(round->id)->size() == 12);
    CHECK(north->desk<SurveyDesk>().show(round->id)->whole.drawn() == 12);
    // Nobody enters what their own clients answer.
    const auto own = std::find_if(people->begin(), people->end(), [](const SurveyPerson &person) {
        return person.advisorName == QStringLiteral("advisor");
    });
    REQUIRE(own != people->end());
    SurveyEntry entry{.round = round->id, .code = own->code};
    entry.answers.values = {{1, 5}};
    CHECK(failed(book.open(QStringLiteral("advisor"), kMarch)->desk<SurveyDesk>().enter(entry))
          == ErrorCode::RuleRefused);
    REQUIRE(book.open(QStringLiteral("advisor2"), kMarch)->desk<SurveyDesk>().enter(entry));
    CHECK(failed(book.open(QStringLiteral("compliance"), kMarch)->desk<SurveyDesk>().enter(entry))
          == ErrorCode::NotPermitted);

    const auto second = [&] {
        auto wanted = wish(12);
        wanted.restMonths = 0;
        return north->desk<SurveyDesk>().draw(wanted);
    }();
    REQUIRE(second);
    answerAll(*north, second->id);
    REQUIRE(north->desk<SurveyDesk>().close(second->id));
    for (const auto &[user, sees] :
         {std::pair{"advisor", false}, {"supervisor", true}, {"compliance", true}, {"admin", false}}) {
        INFO(user);
        const auto session = book.open(QString::fromLatin1(user), kMarch);
        CHECK(session->desk<SurveyResultDesk>().results(second->id, {}).has_value() == sees);
        CHECK(session->desk<SurveyResultDesk>().comments(second->id).has_value() == sees);
    }
}

TEST_CASE("Results of fewer than ten answers are refused", "[survey][privacy]")
{
    const TestBook book;
    fill(book, 9);
    const auto session = book.open(kHead, kMarch);
    auto desk = session->desk<SurveyDesk>();
    const auto round = desk.draw(wish(9));
    answerAll(*session, round->id);
    REQUIRE(desk.close(round->id));
    CHECK(failed(session->desk<SurveyResultDesk>().results(round->id, {})) == ErrorCode::RuleRefused);
    CHECK(failed(session->desk<SurveyResultDesk>().comments(round->id)) == ErrorCode::RuleRefused);
}

TEST_CASE("A questionnaire of a survey waits for compliance, and risk does not take it for its own", "[survey]")
{
    const TestBook book;
    QJsonObject json = *shippedSurveyForm();
    json.insert(QStringLiteral("version"), 2);
    const QByteArray text = QJsonDocument(json).toJson();
    const auto head = book.open(kHead);
    const QDate day(2026, 1, 1);
    const auto proposed = head->desk<SurveyDesk>().addForm(text, day, QStringLiteral("shorter"));
    REQUIRE(proposed);
    CHECK(proposed->state == PolicyState::Proposed);
    REQUIRE(proposed->request);
    CHECK(failed(head->desk<SurveyDesk>().addForm(text, day, QStringLiteral("again"))) == ErrorCode::AlreadyExists);
    const auto compliance = book.open(QStringLiteral("compliance"));
    REQUIRE(compliance->desk<RequestDesk>().approve(*proposed->request));
    const auto forms = compliance->desk<SurveyDesk>().forms();
    REQUIRE(forms);
    CHECK(forms->size() == 2);
    CHECK(forms->back().state == PolicyState::InForce);
    CHECK(failed(book.open(QStringLiteral("advisor"))->desk<SurveyDesk>().addForm(text, day, QStringLiteral("x")))
          == ErrorCode::NotPermitted);
    fill(book, 1);
    CHECK(book.open(kHead)->desk<SurveyDesk>().rehearse(wish(1))->form.version == 2);
}
