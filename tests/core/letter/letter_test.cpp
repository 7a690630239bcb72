// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"

#include "core/letter/letter_version.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// The place of the fault, or what went wrong with the test.
QString placeOf(LetterKind kind, const char *text)
{
    const auto parsed = parseLetter(kind, u(text));
    if (parsed)
        return u("taken");
    return parsed.error().code == ErrorCode::BadDocument ? parsed.error().args.value(0) : u("another failure");
}

} // namespace

TEST_CASE("Every shipped text keeps the rules of its kind, in each language", "[letter]")
{
    for (const auto &[code, kind] : kLetterKinds) {
        for (const LetterLanguage language : kWrittenLanguages) {
            CAPTURE(code.toString().toStdString(), static_cast<int>(language));
            const auto shipped = shippedLetter(kind, language);
            INFO((shipped ? QString() : shipped.error().args.join(u' ')).toStdString());
            REQUIRE(shipped);
            CHECK_FALSE(shipped->text.source.isEmpty());
            // With every value there, nothing in braces is left.
            LetterValues values;
            for (const LetterField field : letterRule(kind).allowed)
                values.insert(field, u("VALUE"));
            const auto filled = fillLetter(shipped->text, values);
            REQUIRE(filled);
            CHECK_FALSE((filled->title + filled->body).contains(u'{'));
            CHECK_FALSE((filled->title + filled->body).contains(u'}'));
        }
    }
}

TEST_CASE("A fault in a text is told with line and column", "[letter]")
{
    const auto place = [](const char *text) { return placeOf(LetterKind::BirthdayCard, text); };
    CHECK(place("title: Hello {name}\n\nbody") == u("taken"));
    CHECK(place("title: Hello\r\nsource: us\r\n\r\n\r\nDear {name}") == u("taken"));
    CHECK(place("title: Hello\n\nDear {nmae}") == u("line 3, column 6"));
    CHECK(place("title: Hello\nsource: us\n\n\n\n你好 {name}\n{Name}") == u("line 7, column 1"));
    CHECK(place("title: Hello {festival}\n\n{name}") == u("line 1, column 14"));
    CHECK(place("title: Hello\n\n{name} {") == u("line 3, column 8"));
    CHECK(place("title: Hello\n\n{na\nme}") == u("line 3, column 1"));
    CHECK(place("title: Hello\n\n{ name}") == u("line 3, column 1"));
    CHECK(place("title: Hello\n\n{}") == u("line 3, column 1"));
    CHECK(place("title: Hello\n\n{name} }") == u("line 3, column 8"));
    CHECK(place("title: Hello\n\n😀😀｛name｝") == u("line 3, column 3"));
    CHECK(place("title: Hello\n\n{{name}} {name}") == u("taken"));
    CHECK(place("\n{name}") == u("line 1, column 1"));
    CHECK(place("title:\n\n{name}") == u("line 1, column 1"));
    CHECK(place("Dear {name}") == u("line 1, column 1"));
    CHECK(place("title: Hello {name}\n\n \n") == u("line 3, column 1"));
    // What a kind must have.
    CHECK(place("title: Hello\n\nbody") == u("birthday_card"));
    CHECK(placeOf(LetterKind::ComplaintReply, "title: {case_number}\n\n{name} {cause} {measures} {solution}")
          == u("complaint_reply"));
    CHECK(place(("title: {name}\n\n" + QByteArray(9000, 'x')).constData()) == u("birthday_card"));
}

TEST_CASE("A form's title and body are checked apart", "[letter]")
{
    const auto place = [](const char *title, const char *body) {
        const auto checked = checkLetter(LetterKind::BirthdayCard, {u(title), u(body), {}});
        return checked ? u("taken") : checked.error().args.value(0);
    };
    CHECK(place("Hello", "Dear {name}") == u("taken"));
    CHECK(place("Hello {x}", "Dear {name}") == u("title, column 7"));
    CHECK(place("Hello", "Dear\n {x}") == u("line 2, column 2"));
    CHECK(place(" ", "Dear {name}") == u("title, column 1"));
    CHECK(place("Hello", " ") == u("line 1, column 1"));
    CHECK(place("Hello", "Dear") == u("birthday_card"));
}

TEST_CASE("Nothing is filled with a gap, and values are no texts", "[letter]")
{
    const auto text = parseLetter(LetterKind::FestivalCard, u("title: {festival}\n\n{name}, {{{name}}} {sender}"));
    REQUIRE(text);
    LetterValues values{{LetterField::Name, u("{sender} Ouyang")}, {LetterField::Festival, u("  ")}};
    const auto lacking = fillLetter(*text, values);
    REQUIRE_FALSE(lacking);
    CHECK(lacking.error().code == ErrorCode::RuleRefused);
    CHECK(lacking.error().args.value(0).contains(u("{festival}")));
    CHECK(lacking.error().args.value(0).contains(u("{sender}")));
    CHECK_FALSE(lacking.error().args.value(0).contains(u("{name}")));
    values[LetterField::Festival] = u("Mid-Autumn");
    values[LetterField::Sender] = u("Li");
    const auto filled = fillLetter(*text, values);
    REQUIRE(filled);
    CHECK(filled->title == u("Mid-Autumn"));
    CHECK(filled->body == u("{sender} Ouyang, {{sender} Ouyang} Li"));
}

TEST_CASE("A text comes back from its file as it was", "[letter]")
{
    rc::check("letterFile and parseLetter", [] {
        const std::vector<QString> parts{u("{name}"), u("{{"), u("}}"), u("\n"), u("你好"), u("a "), u("{sender}")};
        QString body = u("x{name}");
        const int count = *rc::gen::inRange(0, 30);
        for (int i = 0; i < count; ++i)
            body += parts[*rc::gen::inRange<size_t>(0, parts.size())];
        const LetterText text{u("Hello {name}"), body + u("."), u("us")};
        const auto read = parseLetter(LetterKind::BirthdayCard, letterFile(text));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == text);
    });
}

TEST_CASE("Traditional is made of the Simplified text, the placeholders stay", "[letter]")
{
    const LetterText made = inTraditional({u("{name}，生日快乐"), u("祝您身体健康，万事顺意。{sender}"), {}});
    CHECK(made.title == u("{name}，生日快樂"));
    CHECK(made.body == u("祝您身體健康，萬事順意。{sender}"));
    CHECK(letterLanguageOf(u("en")) == LetterLanguage::English);
    CHECK(letterLanguageOf(u("zh_TW")) == LetterLanguage::TraditionalChinese);
    CHECK(letterLanguageOf(u("zh-Hant-HK")) == LetterLanguage::TraditionalChinese);
    CHECK(letterLanguageOf(u("zh")) == LetterLanguage::SimplifiedChinese);
    CHECK(letterLanguageOf(u("")) == LetterLanguage::SimplifiedChinese);
}
