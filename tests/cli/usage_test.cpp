// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include "app/cli/arguments.h"
#include "app/cli/batch.h"
#include "core/policy/policy_desk.h"

#include <QJsonArray>

#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// The contract's commands, as they stand in its tables.
constexpr const char *kContractVerbs[] = {"book create",
                                          "book info",
                                          "book verify",
                                          "book unlock-with-recovery-key",
                                          "backup make",
                                          "backup verify",
                                          "backup restore",
                                          "user add",
                                          "user list",
                                          "user disable",
                                          "user passphrase",
                                          "request list",
                                          "request approve",
                                          "request refuse",
                                          "journal show",
                                          "journal verify",
                                          "import clients",
                                          "import products",
                                          "import holdings",
                                          "import transactions",
                                          "import contacts",
                                          "import complaints",
                                          "import surveys",
                                          "import rates",
                                          "import list",
                                          "import undo",
                                          "client list",
                                          "client show",
                                          "client add",
                                          "client set",
                                          "client merge",
                                          "client unmerge",
                                          "client duplicates",
                                          "client export",
                                          "search",
                                          "lifecycle run",
                                          "risk questionnaires",
                                          "risk questionnaires add",
                                          "risk assess",
                                          "risk check",
                                          "product list",
                                          "tier run",
                                          "tier simulate",
                                          "tier explain",
                                          "policy list",
                                          "policy show",
                                          "policy set",
                                          "policy approve",
                                          "contact due",
                                          "contact record",
                                          "complaint open",
                                          "complaint assess",
                                          "complaint investigate",
                                          "complaint resolve",
                                          "complaint feedback",
                                          "complaint follow-up",
                                          "complaint close",
                                          "complaint reopen",
                                          "complaint withdraw",
                                          "complaint review-request",
                                          "complaint review",
                                          "complaint pause",
                                          "complaint complex",
                                          "complaint extend",
                                          "complaint list",
                                          "complaint show",
                                          "complaint why",
                                          "calendar add",
                                          "calendar between",
                                          "calendar is",
                                          "kpi",
                                          "report client",
                                          "report account",
                                          "report branch",
                                          "report batch",
                                          "report release",
                                          "demo create",
                                          "batch"};

} // namespace

TEST_CASE("A wrong command line ends with 2 and says what is wrong", "[cli]")
{
    const CliPlace place;
    const char *line = GENERATE(
        "", "nonsense", "book", "book nonsense", "calendar add 2026-01-01", "calendar add 2026-13-01 5",
        "calendar add 2026-01-01 five", "calendar add 2026-01-01 5 6", "calendar is 2026-01-01 --nonsense",
        "calendar is 2026-01-01 -x", "calendar is --book", "book info", "--book x.book book info",
        "user add x --role king", "user add x", "user add x --role admin --role admin",
        "book create b --institution I --admin a --key-cost 63",
        "book create b --institution I --admin a --time-zone Nowhere/Else",
        "book create b --institution I --admin a --currency XYZ", "complaint follow-up 5 --satisfaction 6", "batch",
        "request refuse 7", "journal verify --anchor x", "journal show --entity king", "--book a --book b book info");
    const Ran ran = place.json(words(line));
    INFO(line);
    CHECK(ran.exit == 2);
    const QString code = ran.errorCode();
    CHECK((code == QStringLiteral("bad_usage") || code == QStringLiteral("not_available_yet")));
    CHECK(ran.err.isEmpty());
    const Ran plain = place.run(words(line));
    CHECK(plain.exit == 2);
    CHECK(plain.out.isEmpty());
    CHECK_FALSE(plain.err.isEmpty());
}

TEST_CASE("The usage of the command that was meant stands in the hint", "[cli]")
{
    const Ran ran = CliPlace().json(words("calendar add 2026-01-01"));
    CHECK(ran.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("hint")).toString()
          == QStringLiteral("zhiyin-cli calendar add DATE N"));
}

TEST_CASE("Every command of the contract is known", "[cli]")
{
    const Ran ran = CliPlace().json({QStringLiteral("help")});
    REQUIRE(ran.exit == 0);
    QStringList known;
    const QJsonArray commands = ran.json.value(QStringLiteral("commands")).toArray();
    for (const QJsonValue &command : commands)
        known.append(command.toString() + u' ');
    for (const char *verb : kContractVerbs) {
        INFO(verb);
        const QString start = QString::fromUtf8(verb) + u' ';
        CHECK(std::any_of(known.begin(), known.end(), [&](const QString &line) { return line.startsWith(start); }));
    }
}

TEST_CASE("Help and version need no book", "[cli]")
{
    const CliPlace place;
    CHECK(place.json({QStringLiteral("--version")}).exit == 0);
    CHECK(place.json({QStringLiteral("--help")}).exit == 0);
    CHECK(place.run(words("book --help")).out.contains("book create BOOK"));
    CHECK(place.json(words("help nonsense")).exit == 2);
}

TEST_CASE("Options may stand anywhere behind the verb, and -- ends them", "[cli]")
{
    const auto usage =
        cli::Usage::parse(QStringLiteral("CLIENT FIELD=VALUE… --reason TEXT [--evidence FILE] [--dry-run]"));
    CHECK(usage.least == 2);
    CHECK(usage.most == -1);
    const auto read = cli::Arguments::parse({QStringLiteral("c1"), QStringLiteral("--reason"), QStringLiteral("--why"),
                                             QStringLiteral("a=1"), QStringLiteral("--dry-run"), QStringLiteral("--"),
                                             QStringLiteral("--b=2")},
                                            usage);
    REQUIRE(read);
    CHECK(read->value(u"reason") == QStringLiteral("--why"));
    CHECK(read->has(u"dry-run"));
    CHECK_FALSE(read->has(u"evidence"));
    CHECK(read->from(1) == QStringList{QStringLiteral("a=1"), QStringLiteral("--b=2")});
    // What is an option of the command is not quietly taken for another one's value.
    CHECK_FALSE(cli::Arguments::parse(
        {QStringLiteral("c1"), QStringLiteral("a=1"), QStringLiteral("--reason"), QStringLiteral("--dry-run")}, usage));
    const auto equals = cli::Arguments::parse(
        {QStringLiteral("c1"), QStringLiteral("a=1"), QStringLiteral("--reason=--dry-run")}, usage);
    REQUIRE(equals);
    CHECK(equals->value(u"reason") == QStringLiteral("--dry-run"));
}

TEST_CASE("A batch's line is taken apart as a shell does", "[cli]")
{
    struct Vector {
        const char *line;
        QStringList words;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const Vector vectors[] = {{"", {}},
                              {"   # only a comment", {}},
                              {"a b  c", {s("a"), s("b"), s("c")}},
                              {"a 'b c' d", {s("a"), s("b c"), s("d")}},
                              {"a \"b \\\"c\\\" \\n\" d", {s("a"), s("b \"c\" \\n"), s("d")}},
                              {"a\\ b c#d # e", {s("a b"), s("c#d")}},
                              {"name='张 三'\"'s\"", {s("name=张 三's")}},
                              {"a '' \"\"", {s("a"), s(""), s("")}},
                              {"'a\\b'", {s("a\\b")}},
                              {"a b\r\n", {s("a"), s("b")}}};
    for (const Vector &vector : vectors) {
        INFO(vector.line);
        const auto split = cli::splitLine(QString::fromUtf8(vector.line));
        REQUIRE(split);
        CHECK(*split == vector.words);
    }
    for (const char *line : {"a 'b", "a \"b", "a\\"})
        CHECK_FALSE(cli::splitLine(QString::fromUtf8(line)));
}

TEST_CASE("The calendar answers without a book", "[cli]")
{
    const CliPlace place;
    const Ran added = place.json(words("calendar add 2026-02-13 3"));
    CHECK(added.exit == 0);
    CHECK(added.json.value(QStringLiteral("date")).toString() == QStringLiteral("2026-02-25"));
    CHECK_FALSE(added.json.value(QStringLiteral("provisional")).toBool());
    CHECK(place.json(words("calendar between 2026-02-13 2026-02-25")).json.value(QStringLiteral("days")).toInt() == 3);
    const Ran holiday = place.json(words("calendar is 2026-10-01"));
    CHECK_FALSE(holiday.json.value(QStringLiteral("working_day")).toBool(true));
    CHECK_FALSE(holiday.json.value(QStringLiteral("name")).toString().isEmpty());
}

TEST_CASE("A book's own days go before the shipped calendar", "[cli]")
{
    const CliBook book;
    const QByteArray own = R"({"own": [{"date": "2026-03-03", "name": {"en": "Founder's day", "zh": "行庆"}}]})";
    const auto set = book.open(QStringLiteral("compliance"))
                         ->desk<PolicyDesk>()
                         .set(PolicyName::Calendar, own, QDate(2026, 1, 1), QStringLiteral("our own day"));
    if (!set)
        FAIL(static_cast<int>(set.error().code)
             << set.error().args.join(u' ').toStdString() << set.error().detail.toStdString());
    const QStringList is = words("calendar is 2026-03-03");
    CHECK(book.json(is).json.value(QStringLiteral("working_day")).toBool());
    const Ran own03 = book.as(QStringLiteral("advisor"), is);
    CHECK(own03.exit == 0);
    CHECK_FALSE(own03.json.value(QStringLiteral("working_day")).toBool(true));
}
