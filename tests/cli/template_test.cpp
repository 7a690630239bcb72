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

} // namespace

TEST_CASE("An institution's own text is set, approved and shown by the command line", "[cli][letter]")
{
    const CliBook book;
    const QString good = book.write(u("good.txt"), "title: All the best\n\nDear {name}\n");
    const QString bad = book.write(u("bad.txt"), "title: All the best\n\nDear {nmae}\n");
    const auto set = [](const QString &file) {
        return QStringList{u("template"),   u("set"),      u("birthday_card"),       u("en"), file, u("--effective"),
                           u("2026-01-01"), u("--reason"), u("decided by the board")};
    };
    const Ran refused = book.as(u("compliance"), set(bad));
    CHECK(refused.exit == 4);
    CHECK(refused.errorCode() == u("bad_document"));
    CHECK(refused.json.value(u("error")).toObject().value(u("message")).toString().contains(u("line 3, column 6")));
    const Ran proposed = book.as(u("supervisor"), set(good));
    INFO(proposed.out.toStdString() + proposed.err.toStdString());
    REQUIRE(proposed.exit == 0);
    CHECK(proposed.json.value(u("state")).toString() == u("proposed"));
    CHECK(book.as(u("supervisor"), words("template show birthday_card en")).json.value(u("version")).toInt(-1) == 0);
    REQUIRE(book.as(u("compliance"), words("template approve birthday_card en 1")).exit == 0);
    const Ran shown = book.as(u("advisor"), words("template show birthday_card en"));
    REQUIRE(shown.exit == 0);
    CHECK(shown.json.value(u("version")).toInt() == 1);
    CHECK(shown.json.value(u("body")).toString() == u("Dear {name}"));
    CHECK(shown.json.value(u("placeholders")).toObject().contains(u("sender")));
    CHECK_FALSE(shown.json.value(u("placeholders")).toObject().contains(u("festival")));
    const Ran all = book.as(u("supervisor"), words("template list"));
    CHECK(all.json.value(u("templates")).toArray().size() == 27);
    CHECK(book.as(u("supervisor"), words("template show nonsense en")).exit == 2);
}
