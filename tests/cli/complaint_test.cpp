// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QJsonArray>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// The clock of that name in its last round.
QJsonObject clockOf(const QJsonObject &document, const char *name)
{
    QJsonObject found;
    const QJsonArray clocks = document.value(QStringLiteral("clocks")).toArray();
    for (const QJsonValue &clock : clocks) {
        if (clock.toObject().value(QStringLiteral("name")).toString() == QString::fromUtf8(name))
            found = clock.toObject();
    }
    return found;
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QString::fromUtf8(key)).toString();
}

QString due(const Ran &ran, const char *name)
{
    return text(clockOf(ran.json, name), "due_at");
}

QString state(const Ran &ran, const char *name)
{
    return text(clockOf(ran.json, name), "state");
}

QString endOf(const char *day)
{
    return QString::fromUtf8(day) + QStringLiteral("T23:59:59.999+08:00");
}

/// One case through the real program: whoever acts, and the moment that the program takes for now.
class Case
{
public:
    explicit Case(const CliBook &book) : m_book(book) {}

    Ran open()
    {
        Ran ran = as("advisor", "2026-02-13T12:00:00+08:00",
                     words("complaint open --complainant Li --contact 13812345678 --channel hotline --level general "
                           "--category service --text unhappy --received 2026-02-13T10:00:00+08:00"));
        m_id = text(ran.json, "id");
        return ran;
    }
    Ran step(const char *user, const char *asOf, const char *verb, const char *options = "")
    {
        return as(user, asOf, QStringList{QStringLiteral("complaint"), QString::fromUtf8(verb), m_id} + words(options));
    }
    Ran as(const char *user, const char *asOf, const QStringList &command)
    {
        return m_book.as(QString::fromUtf8(user),
                         QStringList{QStringLiteral("--as-of"), QString::fromUtf8(asOf)} + command);
    }

private:
    const CliBook &m_book;
    QString m_id;
};

} // namespace

TEST_CASE("A complaint of 2026-02-13 runs by the published calendar", "[cli][complaint]")
{
    const CliBook book;
    Case one(book);
    const Ran opened = one.open();
    REQUIRE(opened.exit == 0);
    CHECK(due(opened, "first_response") == endOf("2026-02-24"));
    CHECK(due(opened, "opinion") == endOf("2026-02-27"));
    CHECK(due(opened, "statutory") == endOf("2026-02-28"));
    CHECK(due(opened, "resolution") == endOf("2026-03-02"));
    CHECK(text(clockOf(opened.json, "first_response"), "warns_at") == QStringLiteral("2026-02-14T10:00:00.000+08:00"));
    CHECK(clockOf(opened.json, "written_reply").value(QStringLiteral("due_at")).isNull());
    CHECK(state(opened, "written_reply") == QStringLiteral("pending"));

    const Ran shown = one.step("advisor", "2026-02-14T11:00:00+08:00", "show");
    CHECK(state(shown, "first_response") == QStringLiteral("warning"));
    const Ran paused = one.step("supervisor", "2026-02-20", "pause",
                                "--reason mediation --from 2026-02-16 --to 2026-02-19 --evidence letter");
    REQUIRE(paused.exit == 0);
    CHECK(due(paused, "statutory") == endOf("2026-03-03"));
    CHECK(due(paused, "opinion") == endOf("2026-02-27"));
    CHECK(due(paused, "resolution") == endOf("2026-03-02"));

    const Ran why = one.step("compliance", "2026-02-20", "why", "statutory");
    CHECK(text(why.json, "due_at") == endOf("2026-03-03"));
    int counted = 0;
    const QJsonArray steps = why.json.value(QStringLiteral("steps")).toArray();
    for (const QJsonValue &step : steps)
        counted += step.toObject().value(QStringLiteral("counted")).toBool() ? 1 : 0;
    CHECK(counted == 15);
}

TEST_CASE("A complaint goes from receipt to close, step by step", "[cli][complaint]")
{
    const CliBook book;
    Case one(book);
    REQUIRE(one.open().exit == 0);
    const Ran early = one.step("supervisor", "2026-02-24", "resolve", "--solution refund --responsible advisor");
    CHECK(early.exit == 1);
    CHECK(early.errorCode() == QStringLiteral("out_of_order"));

    const Ran assessed = one.step("advisor", "2026-02-24", "assess",
                                  "--category service --department North --at 2026-02-24T09:00:00+08:00");
    REQUIRE(assessed.exit == 0);
    CHECK(text(assessed.json, "state") == QStringLiteral("assessed"));
    CHECK(state(assessed, "first_response") == QStringLiteral("met"));
    CHECK(text(clockOf(assessed.json, "first_response"), "met_at") == QStringLiteral("2026-02-24T09:00:00.000+08:00"));
    const Ran investigated =
        one.step("advisor", "2026-02-26", "investigate", "--opinion founded --at 2026-02-26T15:00:00+08:00");
    CHECK(state(investigated, "opinion") == QStringLiteral("met"));
    CHECK(one.step("advisor", "2026-02-28", "resolve", "--solution refund --responsible advisor").exit == 1);
    const Ran resolved = one.step("supervisor", "2026-02-28", "resolve",
                                  "--solution refund --responsible advisor --at 2026-02-28T10:00:00+08:00");
    REQUIRE(resolved.exit == 0);
    CHECK(state(resolved, "resolution") == QStringLiteral("met"));
    CHECK(due(resolved, "written_reply") == endOf("2026-03-04"));
    const Ran told = one.step("advisor", "2026-03-02", "feedback", "--text refunded --at 2026-03-02T10:00:00+08:00");
    // Decided in time, but told two days after the law's last day.
    CHECK(state(told, "statutory") == QStringLiteral("breached"));
    CHECK(state(told, "written_reply") == QStringLiteral("met"));
    CHECK(due(told, "review_request") == endOf("2026-04-01"));
    CHECK(one.step("advisor", "2026-03-05", "follow-up", "--satisfaction 6").exit == 2);
    CHECK(one.step("advisor", "2026-03-05", "follow-up", "--satisfaction 4").exit == 0);
    const Ran closed = one.step("advisor", "2026-03-06", "close");
    CHECK(text(closed.json, "state") == QStringLiteral("closed"));
    CHECK(one.step("advisor", "2026-03-06", "close").errorCode() == QStringLiteral("out_of_order"));

    const Ran shown = one.step("advisor", "2026-03-06", "show");
    CHECK(text(shown.json, "responsible") == QStringLiteral("advisor"));
    CHECK(shown.json.value(QStringLiteral("history")).toArray().size() == 6);
    CHECK(one.as("advisor", "2026-03-06", words("complaint list --open"))
              .json.value(QStringLiteral("complaints"))
              .toArray()
              .isEmpty());
    CHECK(one.as("advisor", "2026-03-06", words("complaint list --breached"))
              .json.value(QStringLiteral("complaints"))
              .toArray()
              .size()
          == 1);
    CHECK(one.as("admin", "2026-03-06", words("complaint list")).exit == 1);
    CHECK(book.as(QStringLiteral("compliance"), words("journal verify")).exit == 0);
}

TEST_CASE("An extension waits for compliance", "[cli][complaint]")
{
    const CliBook book;
    Case one(book);
    REQUIRE(one.open().exit == 0);
    CHECK(one.step("advisor", "2026-02-26", "extend", "--reason expertise").exit == 1);
    const Ran asked = one.step("supervisor", "2026-02-26", "extend", "--reason expertise");
    REQUIRE(asked.exit == 0);
    CHECK(text(asked.json, "state") == QStringLiteral("proposed"));
    CHECK(due(one.step("advisor", "2026-02-26", "show"), "statutory") == endOf("2026-02-28"));
    const QStringList approve = words("request approve") + QStringList{text(asked.json, "request")};
    CHECK(one.as("supervisor", "2026-02-26", approve).exit == 1);
    CHECK(one.as("compliance", "2026-02-26", approve).exit == 0);
    CHECK(due(one.step("advisor", "2026-02-26", "show"), "statutory") == endOf("2026-03-30"));
}

TEST_CASE("A case is filed, worked on and given to somebody from the command line", "[cli][complaint]")
{
    const CliBook book;
    Case one(book);
    REQUIRE(one.open().exit == 0);
    const char *day = "2026-02-14T11:00:00+08:00";
    const Ran filed =
        one.step("advisor", day, "set", "cause=process_unclear business=wealth demand=refund --reason told");
    REQUIRE(filed.exit == 0);
    CHECK(text(filed.json, "taxonomy") == QStringLiteral("taxonomy 0"));
    const Ran asked = one.step("advisor", day, "set", "text=furious --reason told");
    REQUIRE(asked.exit == 0);
    CHECK(text(asked.json, "state") == QStringLiteral("proposed"));
    CHECK(one.step("advisor", day, "put", "party role=representative name=Wu").exit == 1);
    CHECK(one.step("advisor", day, "put", "task department=IT what=logs due_on=never").exit == 4);
    const Ran task = one.step("advisor", day, "put", "task department=IT what=logs due_on=2026-02-16");
    REQUIRE(task.exit == 0);
    const Ran late = one.step("supervisor", "2026-02-20", "file");
    REQUIRE(late.exit == 0);
    const QJsonObject item = late.json.value(QStringLiteral("items")).toArray().at(0).toObject();
    CHECK(item.value(QStringLiteral("overdue")).toBool());
    CHECK(item.value(QStringLiteral("due_on")).toString() == QStringLiteral("2026-02-16"));
    const QString finish = QStringLiteral("%1 --result found").arg(text(task.json, "item"));
    CHECK(one.step("advisor", "2026-02-20", "finish", finish.toUtf8().constData()).exit == 0);
    CHECK(one.step("advisor", "2026-02-20", "assign", "--to advisor --reason near").exit == 1);
    CHECK(one.step("supervisor", "2026-02-20", "assign", "--to supervisor --reason near").exit == 0);
    const Ran facts = one.step("supervisor", "2026-02-24", "rebase", "--reason newcontract --evidence copy");
    REQUIRE(facts.exit == 0);
    CHECK(due(facts, "statutory") == endOf("2026-03-11"));
    const Ran why = one.step("compliance", "2026-02-24", "why", "statutory");
    CHECK(why.json.value(QStringLiteral("new_facts")).toObject().value(QStringLiteral("reason")).toString()
          == QStringLiteral("newcontract"));
    CHECK(one.step("supervisor", "2026-03-20", "rebase", "--reason more --evidence copy").exit == 1);
    const Ran lying = one.as("supervisor", "2026-03-20", words("complaint left-lying"));
    REQUIRE(lying.exit == 0);
    CHECK(lying.json.value(QStringLiteral("complaints")).toArray().size() == 1);
    CHECK(one.as("advisor", "2026-03-20", words("complaint left-lying")).exit == 1);
    CHECK(one.as("advisor", day, words("complaint taxonomy")).exit == 0);
}
