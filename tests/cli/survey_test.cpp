// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/client_world.h"

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

/// Twelve clients of the branch North.
struct SurveyBook : CliBook {
    SurveyBook()
    {
        const auto session = open(u("supervisor"));
        for (int i = 1; i <= 12; ++i)
            addClient(*session, u("K-%1").arg(i),
                      {u("opened_on=2024-01-01"), u("stage=active"), u("branch=North"), u("advisor=advisor")});
    }
    [[nodiscard]] Ran lead(const QString &line) const { return as(u("supervisor"), words(line)); }
};

} // namespace

TEST_CASE("A survey on the command line, from the draw to the results", "[cli][survey]")
{
    const SurveyBook book;
    CHECK(book.lead(u("survey draw --name Spring")).exit == 2);
    CHECK(book.lead(u("survey draw --name Spring --size 5 --per-stratum 2")).exit == 2);
    CHECK(book.lead(u("survey draw --name Spring --size 5 --by mood")).exit == 2);
    const Ran tried = book.lead(u("survey draw --name Spring --size 11 --by branch --seed 42 --dry-run"));
    REQUIRE(tried.exit == 0);
    CHECK(tried.json.value(u("sample")).toInt() == 11);
    CHECK_FALSE(tried.json.contains(u("id")));
    const Ran drawn = book.lead(u("survey draw --name Spring --size 11 --by branch --seed 42"));
    REQUIRE(drawn.exit == 0);
    CHECK(drawn.json.value(u("seed")).toString() == u("42"));
    const QString round = drawn.json.value(u("id")).toString();
    const QJsonArray people = book.lead(u("survey people %1").arg(round)).json.value(u("people")).toArray();
    REQUIRE(people.size() == 11);
    const auto code = [&](int i) { return people.at(i).toObject().value(u("code")).toString(); };
    CHECK(book.lead(u("survey results %1").arg(round)).exit == 1);
    CHECK(book.lead(u("survey enter %1 XXXXXX --answers 1=5").arg(round)).exit == 1);
    CHECK(book.lead(u("survey enter %1 %2 --answers 1=6").arg(round, code(0))).exit == 4);
    for (int i = 0; i < 10; ++i) {
        const Ran entered =
            book.as(u("supervisor"),
                    words(u("survey enter %1 %2 --answers 1=%3,2=4,9=10").arg(round, code(i)).arg(i < 9 ? 5 : 2))
                        + QStringList{u("--comment"), u("more time, please")});
        CHECK(entered.exit == 0);
    }
    CHECK(book.lead(u("survey settle %1 %2 --outcome refused").arg(round, code(10))).exit == 0);
    const Ran closed = book.lead(u("survey close %1").arg(round));
    REQUIRE(closed.exit == 0);
    const QJsonObject progress = closed.json.value(u("progress")).toObject();
    CHECK(progress.value(u("answered")).toInt() == 10);
    CHECK(progress.value(u("refused")).toInt() == 1);
    const Ran results = book.lead(u("survey results %1 --by advisor").arg(round));
    REQUIRE(results.exit == 0);
    const QJsonObject first = results.json.value(u("figures")).toArray().at(0).toObject();
    CHECK(first.value(u("satisfied")).toDouble() == 0.9);
    CHECK(first.value(u("answers")).toInt() == 10);
    CHECK(results.json.value(u("groups")).toArray().size() == 1);
    CHECK(results.json.value(u("benchmarks")).toArray().size() == 5);
    CHECK(book.lead(u("survey comments %1").arg(round)).json.value(u("comments")).toArray().size() == 10);
    CHECK(book.as(u("advisor"), words(u("survey results %1").arg(round))).exit == 1);
    CHECK(book.as(u("compliance"), words(u("survey results %1").arg(round))).exit == 0);
}
