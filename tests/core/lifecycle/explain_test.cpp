// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/lifecycle_desk.h"
#include "core/words/lifecycle_words.h"
#include "tests/support/client_world.h"

using namespace zhiyin;
using namespace zhiyin::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Stage, churn and lifetime value explain themselves as the run would have them", "[lifecycle][explain]")
{
    const TestBook book;
    const auto before = book.open(u"advisor"_s, u"2026-01-10"_s);
    const ClientId id =
        addClient(*before, u"K-1"_s, {u"opened_on=2020-01-01"_s, u"funds=1000"_s, u"annual_contribution=100"_s});
    const ClientId other = addClient(*before, u"K-2"_s, {u"opened_on=2019-01-01"_s, u"cash=77"_s});
    const auto session = book.open(u"advisor"_s, u"2026-03-01"_s);
    setClient(*session, id, {u"funds=600"_s});
    const auto explained = session->desk<LifecycleDesk>().explain(id);
    REQUIRE(explained);
    CHECK(explained->stageFacts.assets->toString() == u"600.00"_s);
    CHECK(explained->stageFacts.twelveMonthHigh->toString() == u"1000.00"_s);
    CHECK(explained->churn.lines.size() == kChurnFactors.size());
    int points = 0;
    for (const ChurnLine &line : explained->churn.lines)
        points += line.points;
    CHECK(points == explained->churn.score);
    REQUIRE(explained->lifetime);
    CHECK(explained->lifetime->contribution.toString() == u"100.00"_s);
    CHECK(words::lifetimeFormula(*explained->lifetime).contains(explained->lifetime->total.toString()));
    CHECK_FALSE(session->desk<LifecycleDesk>().explain(other)->lifetime);

    const auto supervisor = book.open(u"supervisor"_s, u"2026-03-01"_s);
    REQUIRE(supervisor->desk<LifecycleDesk>().run());
    const auto after = session->desk<LifecycleDesk>().explain(id);
    CHECK(after->heldScore == explained->churn.score);
    CHECK(after->heldStage == stageText(explained->stage));

    CHECK(failed(book.open(u"advisor2"_s)->desk<LifecycleDesk>().explain(id)) == ErrorCode::NotPermitted);
    CHECK(book.open(u"compliance"_s)->desk<LifecycleDesk>().explain(id));
    CHECK(failed(book.open(u"admin"_s)->desk<LifecycleDesk>().explain(id)) == ErrorCode::NotPermitted);
    CHECK(failed(session->desk<LifecycleDesk>().explain(ClientId(7))) == ErrorCode::NotFound);
}
