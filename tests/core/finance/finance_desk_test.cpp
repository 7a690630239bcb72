// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/finance_desk.h"

#include "core/journal/journal_desk.h"
#include "core/words/finance_words.h"
#include "tests/support/client_world.h"

#include <rapidcheck.h>

using namespace zhiyin;
using namespace zhiyin::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Money yuan(qint64 minor)
{
    return Money(minor, Currency());
}

const SheetLine *lineOf(const SheetPart &part, const QString &code)
{
    for (const SheetLine &line : part.lines) {
        if (line.code == code)
            return &line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Shares add up to the whole, whatever the amounts", "[finance]")
{
    CHECK(rc::check("shares", [](const std::vector<int> &amounts) {
        SheetPart part;
        bool any = false;
        for (const int amount : amounts) {
            part.lines.push_back({u"x"_s, yuan(amount)});
            any = any || amount > 0;
        }
        RC_ASSERT(addUp(part, Currency()).has_value());
        int sum = 0;
        for (const SheetLine &line : part.lines) {
            RC_ASSERT(line.share >= 0);
            sum += line.share;
        }
        RC_ASSERT(sum == (any ? 10'000 : 0));
    }));
}

TEST_CASE("What saving takes, by a table", "[goal]")
{
    const QDate today(2026, 1, 15);
    struct Case {
        qint64 target;
        qint64 saved;
        int points;
        QDate by;
        int months;
        qint64 monthly;
    };
    for (const Case &c :
         {Case{1200000, 0, 0, QDate(2027, 1, 15), 12, 100000}, Case{1000000, 0, 0, QDate(2026, 4, 15), 3, 333334},
          Case{1000000, 1000000, 0, QDate(2027, 1, 15), 12, 0}, Case{1000000, 2000000, 500, QDate(2027, 1, 15), 12, 0},
          Case{1000000, 400000, 0, QDate(2026, 1, 20), 0, 600000},
          // 12 % a year is 1 % a month: 12,682.50 by annuity for one a month and a year.
          Case{1268251, 0, 1200, QDate(2027, 1, 15), 12, 100001},
          Case{1268250, 0, 1200, QDate(2027, 1, 15), 12, 100000}}) {
        CAPTURE(c.target, c.saved, c.points, c.months);
        const auto plan = savingPlan(yuan(c.target), yuan(c.saved), c.points, today, c.by);
        REQUIRE(plan);
        CHECK(plan->months == c.months);
        CHECK(plan->monthly.minor() == c.monthly);
        CHECK(plan->isDue == (c.months == 0));
    }
    CHECK_FALSE(savingPlan(yuan(-1), yuan(0), 0, today, today));
    CHECK_FALSE(savingPlan(yuan(1), yuan(0), kMostReturnPoints + 1, today, today));
    CHECK(percentOf(yuan(333), yuan(1000)) == 33);
    CHECK(percentOf(yuan(0), yuan(0)) == 0);
}

TEST_CASE("Who saves as the plan says reaches the goal, and not with a cent less", "[goal]")
{
    CHECK(rc::check("plan", [] {
        const qint64 target = *rc::gen::inRange<qint64>(1, 1'000'000'000);
        const qint64 saved = *rc::gen::inRange<qint64>(0, 1'000'000'000);
        const int points = *rc::gen::inRange(0, kMostReturnPoints + 1);
        const int months = *rc::gen::inRange(1, 480);
        const QDate today(2026, 1, 1);
        const auto plan = savingPlan(yuan(target), yuan(saved), points, today, today.addMonths(months));
        RC_ASSERT(plan.has_value());
        RC_ASSERT(plan->months == months);
        // Month by month, reckoned another way; a month's payment comes at its end.
        const auto reached = [&](qint64 monthly) {
            long double held = saved;
            for (int month = 0; month < months; ++month)
                held = held * (1.0L + points / 120'000.0L) + monthly;
            return held;
        };
        // The plan rounds each month's factor to twelve decimals: of large targets that is more than a hundredth.
        const long double slack = 0.01L + 2e-12L * months * target;
        RC_ASSERT(reached(plan->monthly.minor()) >= target - slack);
        if (plan->monthly.minor() > 0)
            RC_ASSERT(reached(plan->monthly.minor() - 1) < target + slack);
    }));
}

TEST_CASE("The sheet tells classes, shares, sources and net worth", "[finance]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-03-31"_s);
    const ClientId id = addClient(*session, u"K-1"_s,
                                  {u"cash=100"_s, u"deposits=-20"_s, u"real_estate=900"_s, u"mortgage=300"_s,
                                   u"annual_income=120"_s, u"salary_income=100"_s});
    auto desk = session->desk<FinanceDesk>();
    const auto sheet = desk.sheet(id);
    REQUIRE(sheet);
    CHECK(sheet->assets.total->toString() == u"980.00"_s);
    CHECK(lineOf(sheet->assets, u"cash"_s)->share == 1000);
    CHECK(lineOf(sheet->assets, u"real_estate"_s)->share == 9000);
    CHECK(lineOf(sheet->assets, u"deposits"_s)->share == 0);
    CHECK(sheet->netWorth->toString() == u"680.00"_s);
    CHECK(lineOf(sheet->income, u"salary_income"_s)->amount.toString() == u"100.00"_s);
    CHECK(lineOf(sheet->income, u"income_unexplained"_s)->amount.toString() == u"20.00"_s);
    CHECK(sheet->declaredOn == QDate(2026, 3, 31));
    CHECK_FALSE(sheet->isIncomplete);

    // A later declaration leaves the earlier month as it was.
    const auto later = book.open(u"advisor"_s, u"2026-06-15"_s);
    setClient(*later, id, {u"cash=500"_s});
    const auto points = later->desk<FinanceDesk>().netWorth(id, 6);
    REQUIRE(points);
    REQUIRE(points->size() == 4);
    CHECK(points->front().day == QDate(2026, 3, 31));
    CHECK(points->front().netWorth->toString() == u"680.00"_s);
    CHECK(points->back().day == QDate(2026, 6, 15));
    CHECK(points->back().netWorth->toString() == u"1080.00"_s);

    const ClientId empty = addClient(*session, u"K-2"_s);
    CHECK_FALSE(desk.sheet(empty)->netWorth);
    CHECK(desk.netWorth(empty, 12)->empty());
}

TEST_CASE("Goals, needs and declarations are set, followed and closed", "[goal]")
{
    const TestBook book;
    const auto session = book.open(u"advisor"_s, u"2026-01-15"_s);
    const ClientId id = addClient(*session, u"K-1"_s);
    auto desk = session->desk<FinanceDesk>();
    const NewGoal good{id, u"education"_s, u"Daughter's studies"_s, u"120000"_s, QDate(2028, 1, 15)};
    for (const auto &[field, spoil] : std::vector<std::pair<QString, std::function<void(NewGoal &)>>>{
             {u"kind"_s, [](NewGoal &goal) { goal.kind = u"boat"_s; }},
             {u"name"_s, [](NewGoal &goal) { goal.name = u" "_s; }},
             {u"target"_s, [](NewGoal &goal) { goal.target = u"much"_s; }},
             {u"target"_s, [](NewGoal &goal) { goal.target = u"0"_s; }},
             {u"target"_s, [](NewGoal &goal) { goal.target = u"-5"_s; }},
             {u"by"_s, [](NewGoal &goal) { goal.targetOn = QDate(2026, 1, 15); }},
             {u"by"_s, [](NewGoal &goal) { goal.targetOn = {}; }},
             {u"saved"_s, [](NewGoal &goal) { goal.saved = u"-1"_s; }},
             {u"return"_s, [](NewGoal &goal) { goal.returnPercent = u"21"_s; }},
             {u"return"_s, [](NewGoal &goal) { goal.returnPercent = u"3.505"_s; }}}) {
        NewGoal bad = good;
        spoil(bad);
        const auto refused = desk.addGoal(bad);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadValue);
        CHECK(refused.error().args.first() == field);
    }
    const auto goal = desk.addGoal(good);
    REQUIRE(goal);
    auto goals = desk.goals(id);
    REQUIRE(goals->size() == 1);
    CHECK(goals->front().plan->monthly.toString() == u"5000.00"_s);
    CHECK(words::savingFormula(goals->front()).contains(u"5000.00"_s));
    REQUIRE(desk.setProgress(*goal, u"60000"_s, {}));
    CHECK(failed(desk.setProgress(*goal, u"1"_s, QDate(2026, 1, 16))) == ErrorCode::BadValue);
    goals = desk.goals(id);
    CHECK(goals->front().percent == 50);
    CHECK(goals->front().plan->monthly.toString() == u"2500.00"_s);
    CHECK(failed(desk.endGoal(*goal, u"forgotten"_s, u"why"_s)) == ErrorCode::BadValue);
    CHECK(failed(desk.endGoal(*goal, u"reached"_s, {})) == ErrorCode::ReasonNeeded);
    REQUIRE(desk.endGoal(*goal, u"reached"_s, u"inherited"_s));
    CHECK(failed(desk.endGoal(*goal, u"reached"_s, u"again"_s)) == ErrorCode::WrongState);
    CHECK(failed(desk.setProgress(*goal, u"1"_s, {})) == ErrorCode::WrongState);
    CHECK_FALSE(desk.goals(id)->front().plan);

    const auto need = desk.addNeed(id, u"Cover for a serious illness"_s, {});
    REQUIRE(need);
    CHECK(failed(desk.addNeed(id, u""_s, {})) == ErrorCode::BadValue);
    REQUIRE(desk.endNeed(*need, u"met"_s, u"policy signed"_s));
    CHECK(desk.needs(id)->front().state == u"met"_s);
    CHECK(failed(desk.endNeed(*need, u"met"_s, u"again"_s)) == ErrorCode::WrongState);

    CHECK(failed(desk.addDeclaration(id, QDate(2026, 2, 1), u"all true"_s)) == ErrorCode::BadValue);
    REQUIRE(desk.addDeclaration(id, QDate(2026, 1, 14), u"all true"_s));
    CHECK(desk.declarations(id)->front().recordedBy == u"advisor"_s);
    CHECK(book.open(u"compliance"_s)->desk<JournalDesk>().verify()->ok);
}

TEST_CASE("Every role against a client's finances", "[finance][roles]")
{
    const TestBook book;
    const auto owner = book.open(u"advisor"_s);
    const ClientId id = addClient(*owner, u"K-1"_s, {u"cash=100"_s});
    const auto goal = owner->desk<FinanceDesk>().addGoal({id, u"home"_s, u"A flat"_s, u"100"_s, QDate(2050, 1, 1)});
    REQUIRE(goal);
    struct Expected {
        QString user;
        bool read;
        bool write;
    };
    for (const Expected &e : {Expected{u"advisor"_s, true, true}, Expected{u"advisor2"_s, false, false},
                              Expected{u"supervisor"_s, true, true}, Expected{u"head"_s, true, true},
                              Expected{u"compliance"_s, true, false}, Expected{u"admin"_s, false, false}}) {
        CAPTURE(e.user.toStdString());
        const auto session = book.open(e.user);
        auto desk = session->desk<FinanceDesk>();
        CHECK(desk.sheet(id).has_value() == e.read);
        CHECK(desk.netWorth(id, 3).has_value() == e.read);
        CHECK(desk.goals(id).has_value() == e.read);
        CHECK(desk.needs(id).has_value() == e.read);
        CHECK(desk.declarations(id).has_value() == e.read);
        CHECK(desk.addNeed(id, u"something"_s, {}).has_value() == e.write);
        CHECK(desk.setProgress(*goal, u"1"_s, {}).has_value() == e.write);
        CHECK(desk.addDeclaration(id, QDate(2020, 1, 1), u"true"_s).has_value() == e.write);
    }
}
