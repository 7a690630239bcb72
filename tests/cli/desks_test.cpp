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

Ran addGold(const CliBook &book)
{
    return book.as(u("advisor"), words("client add external_id=K-1 name=欧阳娜 phone=13812345678 cash=300000 "
                                       "annual_contribution=2000 trades_per_year=6 opened_on=2020-05-01"));
}

} // namespace

TEST_CASE("Clients are added, listed, shown, changed and found", "[cli][client]")
{
    const CliBook book;
    const Ran added = addGold(book);
    REQUIRE(added.exit == 0);
    const Ran shown = book.as(u("advisor"), words("client show K-1"));
    CHECK(shown.json.value(u("id")) == added.json.value(u("id")));
    CHECK(shown.json.value(u("phone")).toString() == u("138****5678"));
    CHECK(shown.json.value(u("cash")).toString() == u("300000.00"));
    CHECK(shown.json.value(u("trades_per_year")).toInt() == 6);
    CHECK(shown.json.value(u("tier")).isNull());
    CHECK(book.as(u("advisor"), words("client show K-1 --unmask")).errorCode() == u("reason_needed"));
    CHECK(book.as(u("advisor"), words("client show K-1 --unmask --reason call")).json.value(u("phone")).toString()
          == u("13812345678"));
    CHECK(book.as(u("advisor"), words("client set K-1 occupation=Teacher --reason call")).exit == 0);
    CHECK(book.as(u("advisor"), words("client set K-1 cash=-5 --reason call")).exit == 4);
    CHECK(book.as(u("advisor"), words("client set K-1 no_such=5 --reason call")).exit == 2);
    CHECK(book.as(u("advisor"), words("client set K-1 note=x --reason y --evidence z")).exit == 5);
    CHECK(book.as(u("admin"), words("client list")).exit == 1);
    const Ran list = book.as(u("compliance"), words("client list --query 阳娜"));
    REQUIRE(list.json.value(u("clients")).toArray().size() == 1);
    CHECK(list.json.value(u("clients")).toArray().at(0).toObject().value(u("advisor")).toString() == u("advisor"));
    const Ran found = book.as(u("advisor"), words("search 3812345"));
    REQUIRE(found.json.value(u("hits")).toArray().size() == 1);
    CHECK(found.json.value(u("hits")).toArray().at(0).toObject().value(u("match")).toString() == u("138****5678"));
    book.write(u("queries"), "阳娜\n\n123\n");
    const Ran file = book.as(u("advisor"), {u("search"), u("--file"), book.file(u("queries"))});
    CHECK(file.json.value(u("queries")).toArray().size() == 2);
    CHECK(file.json.value(u("milliseconds")).isDouble());
    CHECK(book.as(u("advisor"), words("client merge K-1 K-1 --reason x")).errorCode() == u("not_permitted"));
}

TEST_CASE("Thresholds come from the example, by way of a second person, and then tiers run", "[cli][tier][policy]")
{
    const CliBook book;
    REQUIRE(addGold(book).exit == 0);
    CHECK(book.as(u("supervisor"), words("tier run")).errorCode() == u("policy_not_set"));
    const Ran example = book.as(u("supervisor"), words("policy show tier --example"));
    REQUIRE(example.exit == 0);
    const QString file = book.write(u("tier.json"), QJsonDocument(example.json).toJson());
    const QStringList set = {u("policy"),      u("set"),        u("tier"),     file,
                             u("--effective"), u("2026-01-01"), u("--reason"), u("first thresholds")};
    CHECK(book.as(u("advisor"), set).exit == 1);
    const Ran proposed = book.as(u("supervisor"), set);
    REQUIRE(proposed.exit == 0);
    CHECK(proposed.json.value(u("state")).toString() == u("proposed"));
    CHECK(proposed.json.value(u("version")).toInt() == 1);
    CHECK(book.as(u("supervisor"), words("policy approve tier 1")).exit == 1);
    const Ran approved = book.as(u("compliance"), words("policy approve tier 1"));
    CHECK(approved.json.value(u("state")).toString() == u("in_force"));

    const Ran run = book.as(u("supervisor"), words("tier run"));
    REQUIRE(run.exit == 0);
    CHECK(run.json.value(u("evaluated")).toInt() == 1);
    CHECK(run.json.value(u("by_tier")).toObject().value(u("gold")).toInt() == 1);
    CHECK(run.json.value(u("by_tier")).toObject().value(u("diamond")).toInt(-1) == 0);
    const Ran why = book.as(u("advisor"), words("tier explain K-1"));
    CHECK(why.json.value(u("tier")).toString() == u("gold"));
    CHECK(why.json.value(u("policy_version")).toString() == u("tier 1"));
    CHECK(why.json.value(u("criteria")).toArray().at(0).toObject().value(u("threshold")).toString() == u("6000000.00"));
    const Ran simulated = book.as(u("supervisor"), {u("tier"), u("simulate"), u("--policy"), file});
    CHECK(simulated.json.value(u("matrix")).toObject().value(u("gold")).toObject().value(u("gold")).toInt() == 1);
    CHECK(simulated.json.value(u("contacts_per_year")).toInt() == 2);
    const QString bad = book.write(u("bad.json"), QJsonDocument(example.json).toJson().replace("\"1000000\"", "\"1\""));
    CHECK(book.as(u("supervisor"), {u("tier"), u("simulate"), u("--policy"), bad}).exit == 4);
    CHECK(book.as(u("compliance"), words("journal verify")).exit == 0);
}

TEST_CASE("A questionnaire is answered and gives a level", "[cli][risk]")
{
    const CliBook book;
    REQUIRE(addGold(book).exit == 0);
    const Ran list = book.as(u("advisor"), words("risk questionnaires"));
    QStringList answers;
    for (const QJsonValue &entry : list.json.value(u("questionnaires")).toArray()) {
        if (entry.toObject().value(u("id")).toString() != u("individual"))
            continue;
        for (const QJsonValue &question : entry.toObject().value(u("questions")).toArray())
            answers.append(QStringLiteral("%1=%2").arg(question.toObject().value(u("n")).toInt()).arg(u("A")));
    }
    REQUIRE(answers.size() >= 10);
    const QStringList assess = words("--as-of 2026-03-10 risk assess K-1 --questionnaire individual --signed-on "
                                     "2026-03-02 --answers")
                               + QStringList{answers.join(u',')};
    const Ran assessed = book.as(u("advisor"), assess);
    REQUIRE(assessed.exit == 0);
    CHECK(assessed.json.value(u("valid_until")).toString() == u("2027-03-01"));
    const QString level = assessed.json.value(u("level")).toString();
    CHECK(book.as(u("advisor"), words("client show K-1")).json.value(u("risk_level")).toString() == level);
    CHECK(book.as(u("compliance"), assess).exit == 1);
    CHECK(book.as(u("advisor"), words("risk check K-1 NONE")).errorCode() == u("not_found"));
}

TEST_CASE("Documents and ways of contact are added, listed and ended", "[cli][client][details]")
{
    const CliBook book;
    REQUIRE(addGold(book).exit == 0);
    const Ran passport = book.as(
        u("advisor"), words("client document add K-1 --type passport --number E12345678 --expires-on 2030-01-01"));
    REQUIRE(passport.exit == 0);
    const Ran documents = book.as(u("compliance"), words("client document list K-1"));
    REQUIRE(documents.json.value(u("documents")).toArray().size() == 1);
    CHECK(documents.json.value(u("documents")).toArray().at(0).toObject().value(u("number")).toString()
          == u("E12**5678"));
    CHECK(book.as(u("advisor"), words("client document list K-1 --unmask")).errorCode() == u("reason_needed"));
    CHECK(book.as(u("advisor"), words("client document add K-1 --type passport --number ?")).exit == 4);
    CHECK(book.as(u("advisor"), words("client document expiring --until 2031-01-01"))
              .json.value(u("documents"))
              .toArray()
              .size()
          == 1);
    const Ran office =
        book.as(u("advisor"), words("client channel add K-1 --kind phone --value 010-88993108 --label work"));
    REQUIRE(office.exit == 0);
    const Ran clear = book.as(u("advisor"), words("client channel list K-1 --unmask --reason call"));
    CHECK(clear.json.value(u("channels")).toArray().at(1).toObject().value(u("international")).toString()
          == u("+86 10 8899 3108"));
    CHECK(book.as(u("advisor"), {u("client"), u("channel"), u("end"), u("K-1"), office.json.value(u("id")).toString(),
                                 u("--reason"), u("moved")})
              .exit
          == 0);
    CHECK(book.as(u("admin"), words("client channel list K-1")).exit == 1);
}

TEST_CASE("The shipped calendar is a policy in force like the others", "[cli][policy]")
{
    const CliBook book;
    const Ran shown = book.as(u("supervisor"), words("policy show calendar"));
    REQUIRE(shown.exit == 0);
    CHECK(shown.json.value(u("version")).toInt(-1) == 0);
    CHECK(shown.json.value(u("state")).toString() == u("in_force"));
    const Ran example = book.as(u("supervisor"), words("policy show calendar --example"));
    CHECK(example.json.value(u("years")).isArray());
    const QString file = book.write(u("calendar.json"), QJsonDocument(example.json).toJson());
    const QStringList set = {u("policy"),      u("set"),        u("calendar"), file,
                             u("--effective"), u("2026-01-01"), u("--reason"), u("ours")};
    CHECK(book.as(u("compliance"), set).exit == 0);
    CHECK(book.as(u("supervisor"), words("policy show calendar")).json.value(u("version")).toInt() == 1);
}

TEST_CASE("A field's fault is said in its own words, and unknown filters are refused", "[cli][client]")
{
    const CliBook book;
    const Ran faulty = book.as(u("supervisor"), words("client add external_id=K-9"));
    CHECK(faulty.exit == 4);
    CHECK(faulty.json.value(u("error")).toObject().value(u("message")).toString()
          == u("name: A value is needed here."));
    CHECK(book.as(u("supervisor"), words("client list --stage actve")).exit == 2);
    CHECK(book.as(u("supervisor"), words("client list --advisor nobody")).errorCode() == u("not_found"));
    CHECK(book.as(u("supervisor"), words("client list --stage active")).exit == 0);
}

TEST_CASE("An expired document without a number is refused all the same", "[cli][risk]")
{
    const CliBook book;
    REQUIRE(book.as(u("supervisor"), words("client add external_id=K-1 name=x branch=North birth_date=1980-01-01 "
                                           "id_expiry=2020-01-01"))
                .exit
            == 0);
    const QString file =
        book.write(u("p.csv"), "code,name,class,risk_level,regime,disclosed_on\nF,F,funds,R1,nfra,2020-01-01\n");
    REQUIRE(book.as(u("supervisor"), {u("import"), u("products"), file}).exit == 0);
    const Ran checked = book.as(u("supervisor"), words("risk check K-1 F"));
    CHECK(checked.exit == 1);
    QStringList codes;
    for (const QJsonValue &reason : checked.json.value(u("reasons")).toArray())
        codes.append(reason.toObject().value(u("code")).toString());
    CHECK(codes.contains(u("identity_expired")));
}
