// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_document.h"
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

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("A sheet of performance on the command line", "[cli][performance]")
{
    const CliBook book;
    QJsonObject policy = (*shippedPolicy(PolicyName::Performance))->json;
    policy.insert(u("sales_cap_percent"), 10);
    const QString refused = book.write(u("sales.json"), QJsonDocument(policy).toJson());
    const QStringList set{u("policy"),      u("set"),        u("performance"), refused,
                          u("--effective"), u("2020-01-01"), u("--reason"),    u("less")};
    const Ran tooHeavy = book.as(u("compliance"), set);
    CHECK(tooHeavy.exit == 4);
    CHECK(tooHeavy.json.value(u("error")).toObject().value(u("message")).toString().contains(u("R-06")));
    policy.insert(u("sales_cap_percent"), 30);
    policy.insert(u("least_weight_percent"), 20);
    book.write(u("sales.json"), QJsonDocument(policy).toJson());
    REQUIRE(book.as(u("compliance"), set).exit == 0);

    const auto lead = [&](const QString &line) { return book.as(u("supervisor"), words(line)); };
    CHECK(lead(u("performance open --period 2025Q4")).exit == 2);
    CHECK(lead(u("performance open --employee advisor --period soon")).exit == 4);
    const Ran opened = lead(u("performance open --employee advisor --period 2025Q4"));
    REQUIRE(opened.exit == 0);
    CHECK(opened.json.value(u("state")).toString() == u("draft"));
    const QString id = opened.json.value(u("id")).toString();
    CHECK(book.as(u("advisor"), words(u("performance show %1").arg(id))).exit == 1);
    CHECK(lead(u("performance sign %1").arg(id)).exit == 1);
    for (const char *key : {"conduct", "daily_work", "client_feedback"})
        CHECK(lead(u("performance judge %1 %2 --rating 5 --text good").arg(id, u(key))).exit == 0);
    const Ran done = lead(u("performance sign %1").arg(id));
    REQUIRE(done.exit == 0);
    CHECK(done.json.value(u("total")).toDouble() == 100);
    CHECK(done.json.value(u("class")).toString() == u("A"));
    CHECK(book.as(u("advisor"), words(u("performance disagree %1 --reason late").arg(id))).exit == 0);
    CHECK(book.as(u("advisor"), words(u("performance appeal %1 --reason more").arg(id))).exit == 0);
    CHECK(lead(u("performance decide %1 --outcome upheld --reason no").arg(id)).exit == 1);
    const Ran decided =
        book.as(u("compliance"), words(u("performance decide %1 --outcome upheld --reason checked").arg(id)));
    REQUIRE(decided.exit == 0);
    CHECK(decided.json.value(u("state")).toString() == u("final"));
    CHECK(book.as(u("advisor"), words(u("performance list"))).json.value(u("sheets")).toArray().size() == 1);
    const QString file = book.file(u("sheet.pdf"));
    const Ran printed = book.as(u("advisor"), {u("performance"), u("sheet"), id, u("--out"), file});
    REQUIRE(printed.exit == 0);
    CHECK(QFile::exists(file));
}
