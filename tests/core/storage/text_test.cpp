// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/test_book.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a text comes back from the book as it went in", "[storage]")
{
    const test::TestBook book;
    const auto session = book.open(u"head"_s);
    Database &database = session->workplace().database;
    const auto back = [&database](const QString &text) {
        const auto row = database.row(u"SELECT ?"_s, {text}, [](const Row &one) { return one.text(0); });
        REQUIRE(row);
        REQUIRE(*row);
        return (**row).toStdString();
    };
    for (const QString &text : {u"plain"_s, u"𠮷野家"_s, u"a\u0000b"_s, u"\u202Eturned"_s}) {
        CAPTURE(text.toStdString());
        CHECK(back(text) == text.toStdString());
    }
    // What looks like a turned byte order mark is replaced: the characters behind it must not be turned too.
    CHECK(back(u"a\uFFFEbc"_s) == u"a\uFFFDbc"_s.toStdString());
    CHECK(back(u"\uFFFEabc"_s) == u"\uFFFDabc"_s.toStdString());
}
