// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QDir>
#include <QFileInfo>
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

TEST_CASE("A hand-over is seen, done, written and told by the command line", "[cli][handover]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-1 name=Li language=en")).exit == 0);
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-2 name=王芳 language=zh")).exit == 0);
    REQUIRE(book.as(u("advisor"), words("promise add K-1 --text statement --due 2099-01-01")).exit == 0);
    const QString list = book.file(u("list.pdf"));
    const Ran seen = book.as(u("supervisor"), words("handover preview advisor --to supervisor --out") << list);
    REQUIRE(seen.exit == 0);
    CHECK(seen.json.value(u("clients")).toInt() == 2);
    CHECK(seen.json.value(u("promises")).toInt() == 1);
    CHECK(first(seen, "shares").value(u("new_clients")).toInt() == 2);
    CHECK(QFileInfo(list).size() > 1000);
    CHECK(book.as(u("advisor"), words("handover preview advisor --to supervisor")).errorCode() == u("not_permitted"));
    CHECK(book.as(u("supervisor"), words("handover notices")).json.value(u("notices")).toArray().isEmpty());
    REQUIRE(book.as(u("supervisor"), words("handover run advisor --to supervisor --reason leaves")).exit == 0);
    const QString folder = book.file(u("letters"));
    const Ran letters = book.as(u("supervisor"), words("handover letters --out-dir") << folder);
    CHECK(letters.json.value(u("letters")).toInt() == 2);
    CHECK(QDir(folder).entryList({u("*.pdf")}).size() == 2);
    const Ran owed = book.as(u("supervisor"), words("handover notices --from advisor"));
    REQUIRE(owed.json.value(u("notices")).toArray().size() == 2);
    CHECK(!first(owed, "notices").value(u("overdue")).toBool(true));
    CHECK(book.as(u("supervisor"), {u("handover"), u("sent"), first(owed, "notices").value(u("id")).toString(),
                                    u("--evidence"), u("post")})
              .exit
          == 0);
    CHECK(book.as(u("supervisor"), words("handover notices")).json.value(u("notices")).toArray().size() == 1);
    CHECK(book.as(u("supervisor"), words("handover notices --all")).json.value(u("notices")).toArray().size() == 2);
}

TEST_CASE("A churn warning is opened, shown, answered and closed by the command line", "[cli][churn]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-1 name=Li opened_on=2023-01-10")).exit == 0);
    REQUIRE(book.as(u("advisor"), words("contact record K-1 --channel call --purpose service --summary bad "
                                        "--satisfaction 1 --on 2025-03-01T10:00:00Z"))
                .exit
            == 0);
    const Ran looked = book.as(u("advisor"), words("churn look"));
    REQUIRE(looked.exit == 0);
    CHECK(looked.json.value(u("opened")).toInt() == 1);
    const Ran list = book.as(u("supervisor"), words("churn list --level act"));
    const QJsonObject warning = first(list, "warnings");
    CHECK(warning.value(u("score")).toInt() == 35);
    CHECK(!warning.value(u("overdue")).toBool(true));
    const QString id = warning.value(u("id")).toString();
    CHECK(book.as(u("supervisor"), words("churn list --level escalate")).json.value(u("warnings")).toArray().isEmpty());
    CHECK(
        book.as(u("advisor"), {u("churn"), u("respond"), id, u("--response"), u("visit"), u("--note"), u("stays")}).exit
        == 0);
    CHECK(book.as(u("compliance"), {u("churn"), u("close"), id, u("--outcome"), u("kept"), u("--note"), u("x")})
              .errorCode()
          == u("not_permitted"));
    const Ran shown = book.as(u("compliance"), {u("churn"), u("show"), id});
    CHECK(shown.json.value(u("steps")).toArray().size() == 2);
    CHECK(first(shown, "steps").value(u("factors")).toArray().size() == 2);
    CHECK(!shown.json.value(u("asks_for")).toString().isEmpty());
    CHECK(book.as(u("advisor"), {u("churn"), u("close"), id, u("--outcome"), u("kept"), u("--note"), u("signed")}).exit
          == 0);
    CHECK(first(book.as(u("advisor"), words("churn list --closed")), "warnings").value(u("outcome")).toString()
          == u("kept"));
    CHECK(book.as(u("admin"), words("churn list")).errorCode() == u("not_permitted"));
}

TEST_CASE("A client's figures are explained on paper by the command line", "[cli][explain]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-1 name=Li annual_contribution=2000")).exit == 0);
    const QString file = book.file(u("why.pdf"));
    const Ran made = book.as(u("advisor"), words("client explain K-1 --out") << file);
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("file")).toString() == file);
    CHECK(QFileInfo(file).size() > 1000);
}

TEST_CASE("Experts are pooled, booked and counted by the command line", "[cli][expert]")
{
    const CliBook book;
    REQUIRE(book.as(u("advisor"), words("client add external_id=K-1 name=Li branch=North")).exit == 0);
    const QStringList add{u("expert"),         u("add"), u("Lin"), u("--fields"), u("tax,law"), u("--hours"),
                          u("1-7 09:00-17:00")};
    CHECK(book.as(u("advisor"), add).errorCode() == u("not_permitted"));
    REQUIRE(book.as(u("supervisor"), add).exit == 0);
    CHECK(book.as(u("supervisor"), {u("expert"), u("add"), u("Wu"), u("--fields"), u("tax"), u("--hours"), u("daily")})
              .exit
          == 4);
    const QStringList wanted = words("expert book Lin K-1 --on 2099-03-02 --at 10:00 --topic inheritance --minutes 90");
    const Ran booked = book.as(u("advisor"), wanted);
    REQUIRE(booked.exit == 0);
    CHECK(book.as(u("advisor"), wanted).errorCode() == u("rule_refused"));
    const Ran week = book.as(u("supervisor"), words("expert list --week 2099-03-04"));
    CHECK(first(week, "experts").value(u("booked_minutes")).toInt() == 90);
    CHECK(week.json.value(u("week")).toString() == u("2099-03-02"));
    const Ran entitlement = book.as(u("advisor"), words("entitlement show K-1"));
    REQUIRE(entitlement.exit == 0);
    CHECK(entitlement.json.value(u("expert_hours_per_quarter")).toInt() >= 1);
    CHECK(entitlement.json.value(u("same_for_all")).toArray().size() == 4);
    CHECK(first(entitlement, "bookings").value(u("state")).toString() == u("booked"));
    CHECK(book.as(u("advisor"),
                  {u("expert"), u("cancel"), booked.json.value(u("id")).toString(), u("--reason"), u("ill")})
              .exit
          == 0);
    CHECK(book.as(u("advisor"), wanted).exit == 0);
    CHECK(book.as(u("supervisor"), words("expert away Lin --from 2099-03-03 --to 2099-03-04")).exit == 0);
    CHECK(book.as(u("supervisor"), words("expert end Lin --reason leaves")).errorCode() == u("wrong_state"));
}
