// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace zhiyin;

TEST_CASE("Weak passphrases are refused by name of the rule", "[passphrase]")
{
    struct Case {
        const char16_t *passphrase;
        const char *rule;
    };
    const auto c = GENERATE(values<Case>({
        {u"", "too_short"},
        {u"fourteen chars", "too_short"},
        {u"十四个汉字的口令还是不够长啊", "too_short"},
        // Seven emoji of two UTF-16 units each, and accents that NFC takes together.
        {u"\U0001F600\U0001F601\U0001F602\U0001F603\U0001F604\U0001F605\U0001F606", "too_short"},
        {u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "too_short"},
        {u"passwordpassword", "common"},
        {u"PasswordPassword", "common"},
        {u" correct horse battery staple ", "common"},
        {u"１２３４５６７８９０１２３４５", "common"},
        {u"白日依山尽，黄河入海流。欲穷千里目，更上一层楼。", "common"},
        {u"Alexandra Konstantinidou", "user_name"},
        {u"alexandra konstantinidou", "user_name"},
        {u"First Example Bank of Somewhere", "institution_name"},
        {u"FIRST EXAMPLE BANK OF SOMEWHERE", "institution_name"},
    }));
    const QString passphrase = QString::fromUtf16(c.passphrase);
    CAPTURE(passphrase.toStdString());
    const auto checked = checkPassphrase(passphrase, QStringLiteral("Alexandra Konstantinidou"),
                                         QStringLiteral("First Example Bank of Somewhere"));
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::WeakPassphrase);
    CHECK(checked.error().args.value(1).toStdString() == c.rule);
    CHECK_FALSE(checked.error().args.value(0).contains(passphrase.isEmpty() ? QStringLiteral("?") : passphrase));
    // Neither the log nor a message may tell the passphrase.
    CHECK(checked.error().detail.isEmpty());
}

TEST_CASE("Long passphrases of one's own are taken", "[passphrase]")
{
    const auto passphrase = GENERATE(values<const char16_t *>({
        u"demonstration only",
        u"fifteen letters",
        u"十五个汉字的口令这一次够长了吧",
        u"passwordpassword and then some",
        u"\U0001F600\U0001F601\U0001F602\U0001F603\U0001F604\U0001F605\U0001F606\U0001F607\U0001F608\U0001F609"
        u"\U0001F60A\U0001F60B\U0001F60C"
        u"\U0001F60D\U0001F60E",
    }));
    CHECK(checkPassphrase(QString::fromUtf16(passphrase), QStringLiteral("admin"), QStringLiteral("Example Bank")));
}

TEST_CASE("The strength meter rises with what a guesser has to try", "[passphrase]")
{
    CHECK(passphraseStrength(QStringLiteral("short")) == 0);
    CHECK(passphraseStrength(QStringLiteral("passwordpassword")) == 0);
    CHECK(passphraseStrength(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")) == 0);
    CHECK(passphraseStrength(QStringLiteral("23456789012345678901234567890")) <= 1);
    CHECK(passphraseStrength(QStringLiteral("abxabxabxabxabxabxabxabx")) <= 1);
    CHECK(passphraseStrength(QStringLiteral("demonstration only")) == 2);
    CHECK(passphraseStrength(QStringLiteral("seven red umbrellas on monday")) == 3);
    CHECK(passphraseStrength(QStringLiteral("Seven red umbrellas, 44 left on a Monday!")) == 4);
    CHECK(passphraseStrength(QStringLiteral("七把红伞星期一忘在了南京路的茶馆里")) == 4);
}
