// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include "core/security/mask.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Names are parted, compound surnames whole", "[name]")
{
    struct Case {
        QString name;
        QString surname;
        QString given;
    };
    const QString rare = QString::fromUcs4(U"\U00020BB7", 1);
    for (const Case &c : {Case{u"张三"_s, u"张"_s, u"三"_s}, Case{u"欧阳娜娜"_s, u"欧阳"_s, u"娜娜"_s},
                          Case{u"歐陽修"_s, u"歐陽"_s, u"修"_s}, Case{u"司马迁"_s, u"司马"_s, u"迁"_s},
                          Case{u"欧阳"_s, u"欧"_s, u"阳"_s}, Case{u"爱新觉罗玄烨"_s, u"爱新觉罗"_s, u"玄烨"_s},
                          Case{rare + u"野家"_s, rare, u"野家"_s}, Case{u"王"_s, u"王"_s, u""_s},
                          Case{u"买买提·艾合买提"_s, u""_s, u"买买提·艾合买提"_s},
                          Case{u"O'Brien, Ann"_s, u""_s, u"O'Brien, Ann"_s}, Case{u""_s, u""_s, u""_s}}) {
        INFO(c.name.toStdString());
        const PersonName parted = partedName(c.name);
        CHECK(parted.surname == c.surname);
        CHECK(parted.given == c.given);
    }
}

TEST_CASE("Names that mean the same compare equal, others do not", "[name]")
{
    for (const char16_t *dot : {u"·", u"•", u"・", u"･", u"‧", u"．", u".", u" · "})
        CHECK(comparableName(u"买买提"_s + QString::fromUtf16(dot) + u"艾合买提"_s) == u"买买提·艾合买提"_s);
    CHECK(comparableName(u"Ｌｉ　Ｌｅｉ"_s) == comparableName(u"li lei"_s));
    CHECK(comparableName(u" 张 三 "_s) == u"张三"_s);
    CHECK(comparableName(u"J. Smith"_s) == u"j. smith"_s);
    CHECK(comparableName(u"张三"_s) != comparableName(u"张山"_s));
    CHECK(comparableName(QString()).isEmpty());
}

TEST_CASE("A public name keeps the whole surname and nothing else", "[name][mask]")
{
    CHECK(masked(Mask::PublicName, u"欧阳娜娜"_s) == u"欧阳*"_s);
    CHECK(masked(Mask::PublicName, u"张三"_s) == u"张*"_s);
    CHECK(masked(Mask::PublicName, QString::fromUcs4(U"\U00020BB7\u91ce", 2))
          == QString::fromUcs4(U"\U00020BB7", 1) + u'*');
}
