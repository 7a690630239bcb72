// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *line)
{
    return u(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject first(const Ran &ran, const char *key)
{
    return ran.json.value(u(key)).toArray().at(0).toObject();
}

} // namespace

TEST_CASE("Relations and households by the command line", "[cli][relation]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-1 name=Li cash=100")).exit == 0);
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-2 name=Wu cash=50")).exit == 0);
    CHECK(book.as(u("advisor"), words("relation kinds")).json.value(u("kinds")).toArray().size() > 20);
    const Ran added = book.as(u("advisor"), words("relation add K-1 spouse K-2 --from 2010-05-01"));
    REQUIRE(added.exit == 0);
    CHECK(book.as(u("advisor"), words("relation add K-1 cousin K-2")).exit == 4);
    CHECK(book.as(u("advisor"), words("relation add K-1 lawyer --name Wang")).exit == 0);
    const Ran seen = book.as(u("compliance"), words("relation list K-2"));
    CHECK(first(seen, "relations").value(u("kind")).toString() == u("spouse"));
    CHECK(first(seen, "relations").value(u("external_id")).toString() == u("K-1"));
    CHECK(book.as(u("advisor"), {u("relation"), u("end"), added.json.value(u("id")).toString(), u("--reason"),
                                 u("divorced"), u("--on"), u("2020-01-01")})
              .exit
          == 0);
    CHECK(book.as(u("advisor"), words("relation list K-2")).json.value(u("relations")).toArray().isEmpty());
    CHECK(book.as(u("advisor"), words("relation list K-2 --all")).json.value(u("relations")).toArray().size() == 1);

    const Ran household = book.as(u("advisor"), words("household create Li --primary K-1"));
    REQUIRE(household.exit == 0);
    const QString id = household.json.value(u("id")).toString();
    const Ran joined = book.as(u("advisor"), {u("household"), u("join"), id, u("K-2")});
    CHECK(joined.json.value(u("total_assets")).toString() == u("150.00"));
    CHECK(joined.json.value(u("currency")).toString() == u("CNY"));
    CHECK(book.as(u("advisor"), {u("household"), u("leave"), id, u("K-1"), u("--reason"), u("x")}).errorCode()
          == u("wrong_state"));
    const Ran of = book.as(u("advisor"), words("household of K-2"));
    CHECK(of.json.value(u("household")).toObject().value(u("members")).toArray().size() == 2);
    CHECK(book.as(u("admin"), words("household list")).exit == 1);
}

TEST_CASE("Finances, goals, needs and declarations by the command line", "[cli][finance]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"),
                    words("client add external_id=K-1 name=Li cash=300 real_estate=700 mortgage=400 salary_income=60"))
                .exit
            == 0);
    const Ran sheet = book.as(u("compliance"), words("client finances K-1"));
    REQUIRE(sheet.exit == 0);
    CHECK(sheet.json.value(u("net_worth")).toString() == u("600.00"));
    const QJsonObject assets = sheet.json.value(u("assets")).toObject();
    CHECK(assets.value(u("lines")).toArray().at(0).toObject().value(u("share")).toDouble() == 0.3);
    CHECK(book.as(u("advisor"), words("client net-worth K-1 --months 3")).json.value(u("points")).toArray().size()
          == 1);
    const Ran goal = book.as(u("advisor"), words("goal add K-1 --kind education --name Studies --target 120000 "
                                                 "--by 2045-01-01 --return 3.5"));
    REQUIRE(goal.exit == 0);
    CHECK(book.as(u("advisor"), words("goal add K-1 --kind boat --name B --target 1 --by 2045-01-01")).exit == 2);
    CHECK(
        book.as(u("advisor"), {u("goal"), u("progress"), goal.json.value(u("id")).toString(), u("--saved"), u("60000")})
            .exit
        == 0);
    const Ran goals = book.as(u("advisor"), words("goal list K-1"));
    CHECK(first(goals, "goals").value(u("percent")).toInt() == 50);
    CHECK_FALSE(first(goals, "goals").value(u("formula")).toString().isEmpty());
    CHECK(book.as(u("advisor"), words("need add K-1 --text Cover")).exit == 0);
    CHECK(first(book.as(u("advisor"), words("need list K-1")), "needs").value(u("state")).toString() == u("open"));
    CHECK(book.as(u("advisor"), words("declaration add K-1 --signed-on 2026-01-02 --text true")).exit == 0);
    CHECK(book.as(u("compliance"), words("declaration add K-1 --signed-on 2026-01-02 --text true")).exit == 1);
    const Ran explained = book.as(u("advisor"), words("client explain K-1"));
    REQUIRE(explained.exit == 0);
    CHECK(explained.json.value(u("churn")).toObject().value(u("factors")).toArray().size() == 5);
    CHECK(explained.json.value(u("lifetime_value")).isNull());
    CHECK(explained.json.value(u("stage")).toObject().value(u("by_rule")).toString() == u("prospect"));
}

TEST_CASE("Consents, tags and fields of one's own by the command line", "[cli][consent][tag]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-1 name=Li birth_date=1980-01-01")).exit == 0);
    CHECK(book.as(u("advisor"), words("consent give K-1 --purpose marketing --basis contract")).errorCode()
          == u("rule_refused"));
    CHECK(book.as(u("advisor"), words("consent give K-1 --purpose marketing --basis consent")).errorCode()
          == u("evidence_needed"));
    const Ran given =
        book.as(u("advisor"), words("consent give K-1 --purpose marketing --basis consent --evidence form-7"));
    REQUIRE(given.exit == 0);
    const Ran listed = book.as(u("compliance"), words("consent list K-1"));
    CHECK(listed.json.value(u("capacity")).toString() == u("full"));
    CHECK(listed.json.value(u("purposes")).toArray().at(3).toObject().value(u("allowed")).toBool());
    CHECK(book.as(u("advisor"), {u("consent"), u("withdraw"), given.json.value(u("id")).toString()}).exit == 0);

    REQUIRE(book.as(u("advisor"), words("tag add golf --shared")).exit == 0);
    CHECK(book.as(u("advisor"), words("tag put golf K-1")).json.value(u("changed")).toInt() == 1);
    CHECK(first(book.as(u("supervisor"), words("tag list")), "tags").value(u("clients")).toInt() == 1);
    CHECK(book.as(u("advisor"), words("tag take golf K-1")).json.value(u("changed")).toInt() == 1);

    CHECK(book.as(u("supervisor"), {u("custom-field"), u("add"), u("health"), u("--label"), u("Health"), u("--type"),
                                    u("yes_no"), u("--class"), u("important"), u("--purpose"), u("insurance advice"),
                                    u("--retention-months"), u("60")})
              .exit
          == 0);
    CHECK(book.as(u("advisor"), words("custom-field set K-1 health=maybe --reason call")).exit == 4);
    CHECK(book.as(u("advisor"), words("custom-field set K-1 health=yes --reason call")).exit == 0);
    CHECK(first(book.as(u("advisor"), words("custom-field of K-1")), "fields").value(u("value")).toString()
          == u("yes"));
}
