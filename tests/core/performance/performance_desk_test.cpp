// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_desk.h"
#include "core/performance/performance_desk.h"
#include "core/policy/policy_desk.h"
#include "tests/support/client_world.h"

#include <QJsonDocument>

using namespace zhiyin;
using test::addClient;
using test::failed;
using test::TestBook;

namespace {

const QString kApril = QStringLiteral("2026-04-10T10:00:00+08:00");
const QString kAdvisor = QStringLiteral("advisor");
const Period kQuarter{QDate(2026, 1, 1), QDate(2026, 3, 31)};

/// A client of "advisor" who was contacted in the quarter, so that counted criteria have values.
void fill(const TestBook &book)
{
    const auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2025-12-01T10:00:00+08:00"));
    for (int i = 1; i <= 3; ++i)
        addClient(*session, QStringLiteral("K-%1").arg(i),
                  {QStringLiteral("opened_on=2024-01-01"), QStringLiteral("stage=active"),
                   QStringLiteral("branch=North"), QStringLiteral("advisor=advisor")});
}

void judgeAll(Session &session, const PerformanceSheet &sheet, int rating = 4)
{
    for (const QString &key : notJudged(sheet))
        REQUIRE(session.desk<PerformanceDesk>().judge(sheet.id, key, rating, QStringLiteral("as seen in March")));
}

/// The shipped policy asks for more data than a small book has.
void easePolicy(const TestBook &book)
{
    auto json = (*shippedPolicy(PolicyName::Performance))->json;
    json.insert(QStringLiteral("least_weight_percent"), 20);
    const auto compliance = book.open(QStringLiteral("compliance"));
    REQUIRE(compliance->desk<PolicyDesk>().set(PolicyName::Performance, QJsonDocument(json).toJson(), QDate(2020, 1, 1),
                                               QStringLiteral("few data")));
}

PerformanceSheet signedSheet(const TestBook &book)
{
    const auto supervisor = book.open(QStringLiteral("supervisor"), kApril);
    auto desk = supervisor->desk<PerformanceDesk>();
    const auto sheet = desk.open(kAdvisor, {}, kQuarter);
    REQUIRE(sheet);
    judgeAll(*supervisor, *sheet);
    const auto done = desk.sign(sheet->id);
    REQUIRE(done);
    return *done;
}

} // namespace

TEST_CASE("A sheet from the draft to both signatures", "[performance]")
{
    const TestBook book;
    fill(book);
    easePolicy(book);
    const auto supervisor = book.open(QStringLiteral("supervisor"), kApril);
    auto desk = supervisor->desk<PerformanceDesk>();
    const auto sheet = desk.open(kAdvisor, {}, kQuarter);
    REQUIRE(sheet);
    CHECK(sheet->department == QStringLiteral("North"));
    CHECK(failed(desk.open(kAdvisor, {}, kQuarter)) == ErrorCode::AlreadyExists);
    CHECK(failed(desk.open(kAdvisor, {}, {QDate(2026, 4, 1), QDate(2026, 6, 30)})) == ErrorCode::RuleRefused);
    CHECK(failed(desk.open(QStringLiteral("nobody"), {}, kQuarter)) == ErrorCode::NotFound);
    CHECK(failed(desk.open({}, {}, kQuarter)) == ErrorCode::BadValue);
    CHECK(failed(desk.open(QStringLiteral("supervisor"), {}, kQuarter)) == ErrorCode::RuleRefused);
    // Few ratings are no figure of anybody.
    CHECK_FALSE(sheet->find(u"satisfaction")->value);

    CHECK(failed(desk.sign(sheet->id)) == ErrorCode::RuleRefused);
    CHECK(failed(desk.judge(sheet->id, QStringLiteral("satisfaction"), 5, QStringLiteral("x"))) == ErrorCode::BadValue);
    CHECK(failed(desk.judge(sheet->id, QStringLiteral("conduct"), 6, QStringLiteral("x"))) == ErrorCode::BadValue);
    CHECK(failed(desk.judge(sheet->id, QStringLiteral("conduct"), 5, {})) == ErrorCode::ReasonNeeded);
    // The employee does not see a draft.
    const auto advisor = book.open(kAdvisor, kApril);
    CHECK(advisor->desk<PerformanceDesk>().list()->empty());
    CHECK(failed(advisor->desk<PerformanceDesk>().show(sheet->id)) == ErrorCode::NotFound);
    judgeAll(*supervisor, *sheet);
    REQUIRE(desk.refresh(sheet->id));
    CHECK(desk.show(sheet->id)->find(u"conduct")->rating == 4); // counting anew keeps what was judged
    REQUIRE(desk.sign(sheet->id));
    CHECK(failed(desk.judge(sheet->id, QStringLiteral("conduct"), 5, QStringLiteral("x"))) == ErrorCode::WrongState);
    CHECK(failed(desk.answer(sheet->id, true, {})) == ErrorCode::NotPermitted);
    const auto final = advisor->desk<PerformanceDesk>().answer(sheet->id, true, {});
    REQUIRE(final);
    CHECK(final->state == PerformanceState::Final);
    CHECK(final->answeredByName == kAdvisor);
    CHECK(failed(advisor->desk<PerformanceDesk>().appeal(sheet->id, QStringLiteral("x"))) == ErrorCode::WrongState);
    CHECK(supervisor->desk<JournalDesk>().prove()->ok);
}

TEST_CASE("An appeal is decided by somebody else", "[performance]")
{
    const TestBook book;
    fill(book);
    easePolicy(book);
    const PerformanceSheet sheet = signedSheet(book);
    const auto advisor = book.open(kAdvisor, kApril);
    auto own = advisor->desk<PerformanceDesk>();
    CHECK(failed(own.answer(sheet.id, false, {})) == ErrorCode::ReasonNeeded);
    REQUIRE(own.answer(sheet.id, false, QStringLiteral("the contacts of March are missing")));
    CHECK(failed(own.appeal(sheet.id, QStringLiteral(" "))) == ErrorCode::ReasonNeeded);
    const auto supervisor = book.open(QStringLiteral("supervisor"), kApril);
    CHECK(failed(supervisor->desk<PerformanceDesk>().finish(sheet.id)) == ErrorCode::RuleRefused);
    CHECK(failed(book.open(kAdvisor, QStringLiteral("2026-04-21T10:00:00+08:00"))
                     ->desk<PerformanceDesk>()
                     .appeal(sheet.id, QStringLiteral("late")))
          == ErrorCode::RuleRefused);
    REQUIRE(own.appeal(sheet.id, QStringLiteral("they are in the book")));
    CHECK(failed(supervisor->desk<PerformanceDesk>().decide(sheet.id, AppealOutcome::Upheld, QStringLiteral("no")))
          == ErrorCode::OwnRequest);
    CHECK(failed(own.decide(sheet.id, AppealOutcome::Back, QStringLiteral("yes"))) == ErrorCode::NotPermitted);
    const auto compliance = book.open(QStringLiteral("compliance"), kApril);
    CHECK(failed(compliance->desk<PerformanceDesk>().decide(sheet.id, AppealOutcome::Back, {}))
          == ErrorCode::ReasonNeeded);
    const auto back =
        compliance->desk<PerformanceDesk>().decide(sheet.id, AppealOutcome::Back, QStringLiteral("count them again"));
    REQUIRE(back);
    CHECK(back->state == PerformanceState::Draft);
    REQUIRE(supervisor->desk<PerformanceDesk>().sign(sheet.id));
    REQUIRE(own.answer(sheet.id, false, QStringLiteral("still not")));
    const auto ended = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-04-21T10:00:00+08:00"))
                           ->desk<PerformanceDesk>()
                           .finish(sheet.id);
    REQUIRE(ended);
    CHECK(ended->state == PerformanceState::Final);
}

TEST_CASE("A department's sheet is signed by two", "[performance]")
{
    const TestBook book;
    fill(book);
    easePolicy(book);
    const auto head = book.open(QStringLiteral("head"), kApril);
    auto desk = head->desk<PerformanceDesk>();
    const auto sheet = desk.open({}, QStringLiteral("North"), kQuarter);
    REQUIRE(sheet);
    CHECK(sheet->isDepartment());
    judgeAll(*head, *sheet);
    REQUIRE(desk.sign(sheet->id));
    CHECK(failed(desk.answer(sheet->id, true, {})) == ErrorCode::OwnRequest);
    CHECK(failed(book.open(kAdvisor, kApril)->desk<PerformanceDesk>().answer(sheet->id, true, {}))
          == ErrorCode::NotPermitted);
    CHECK(book.open(QStringLiteral("compliance"), kApril)->desk<PerformanceDesk>().answer(sheet->id, true, {}));
}

TEST_CASE("Every role against sheets of performance", "[performance][roles]")
{
    const TestBook book;
    fill(book);
    easePolicy(book);
    const PerformanceSheet sheet = signedSheet(book);
    struct Expected {
        const char *user;
        bool opens, sees;
    };
    for (const Expected &one :
         {Expected{"advisor", false, true}, Expected{"advisor2", false, false}, Expected{"supervisor", true, true},
          Expected{"head", true, true}, Expected{"compliance", false, true}, Expected{"admin", false, false}}) {
        INFO(one.user);
        const auto session = book.open(QString::fromLatin1(one.user), kApril);
        auto desk = session->desk<PerformanceDesk>();
        CHECK(desk.show(sheet.id).has_value() == one.sees);
        const auto list = desk.list();
        CHECK((list && !list->empty()) == one.sees);
        CHECK((failed(desk.open(QStringLiteral("advisor2"), {}, kQuarter)) != ErrorCode::NotPermitted) == one.opens);
    }
    // The journal tells nobody what the sheet does not.
    for (const auto &[user, reads] :
         {std::pair{"advisor", false}, {"supervisor", true}, {"head", false}, {"compliance", true}}) {
        INFO(user);
        // "head" judged in the loop above, too: what others wrote is meant.
        const auto entries = book.open(QString::fromLatin1(user), kApril)->desk<JournalDesk>().show({});
        REQUIRE(entries);
        CHECK(std::any_of(entries->begin(), entries->end(),
                          [](const JournalEntry &entry) {
                              return entry.entity == QStringLiteral("performance")
                                     && entry.userName == QStringLiteral("supervisor");
                          })
              == reads);
    }
    // A branch's supervisor has nothing to do with another branch.
    CHECK(failed(book.open(QStringLiteral("supervisor"), kApril)
                     ->desk<PerformanceDesk>()
                     .open({}, QStringLiteral("South"), kQuarter))
          == ErrorCode::NotPermitted);
}
