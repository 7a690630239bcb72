// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// Mid-Autumn 2026 is 25 September.
QStringList words(const QString &line)
{
    return (line + u(" --as-of 2026-09-24")).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Greetings are listed, printed and recorded once", "[cli][greeting]")
{
    const CliBook book;
    for (const char *client :
         {"external_id=K-1 name=欧阳娜 birth_date=1980-09-26 gender=female address=北京市朝阳区安贞路1号",
          "external_id=K-2 name=Li birth_date=1970-01-01 phone=13812345678 language=en"})
        REQUIRE(book.as(u("advisor"), words(u("client add branch=North ") + u(client))).exit == 0);
    const Ran all = book.as(u("advisor"), words(u("greeting list")));
    REQUIRE(all.exit == 0);
    // A birthday, and Mid-Autumn and National Day of each.
    CHECK(all.json.value(u("total")).toInt() == 5);
    const Ran birthdays = book.as(u("supervisor"), words(u("greeting list --occasion birthday")));
    REQUIRE(birthdays.json.value(u("greetings")).toArray().size() == 1);
    CHECK(birthdays.json.value(u("greetings")).toArray().at(0).toObject().value(u("turns")).toInt() == 46);
    CHECK(book.as(u("advisor"), words(u("greeting list --occasion easter"))).exit == 1);

    const QString cards = book.file(u("cards.pdf"));
    const Ran made = book.as(u("advisor"), words(u("greeting cards --occasion mid_autumn --out ") + cards));
    REQUIRE(made.exit == 0);
    CHECK(made.json.value(u("pages")).toInt() == 2);
    CHECK(QFile::exists(cards));
    const QString labels = book.file(u("labels.pdf"));
    const Ran stuck = book.as(u("advisor"), words(u("greeting labels --occasion mid_autumn --sheet 2x7 --reason cards "
                                                    "--out ")
                                                  + labels));
    REQUIRE(stuck.exit == 0);
    CHECK(stuck.json.value(u("labels")).toInt() == 1);
    CHECK(stuck.json.value(u("without_address")).toArray().size() == 1);
    CHECK(book.as(u("advisor"), words(u("greeting labels --sheet 9x9 --reason cards --out ") + labels)).exit == 2);

    const Ran asked = book.as(u("supervisor"), words(u("greeting export ") + book.file(u("list.csv"))
                                                     + u(" --occasion mid_autumn --unmask --reason greetings")));
    REQUIRE(asked.exit == 0);
    CHECK(asked.json.value(u("state")).toString() == u("proposed"));
    const Ran some = book.as(u("advisor"), words(u("greeting record K-1 --occasion birthday --way card")));
    REQUIRE(some.exit == 0);
    CHECK(some.json.value(u("recorded")).toInt() == 1);
    const Ran again = book.as(u("advisor"), words(u("greeting record K-1 --occasion birthday")));
    CHECK(again.json.value(u("recorded")).toInt() == 0);
    CHECK(again.json.value(u("refused")).toArray().at(0).toObject().value(u("already")).toBool());
    CHECK(book.as(u("compliance"), words(u("greeting record K-2"))).exit == 1);
}
