// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

TEST_CASE("A recovery key reads back as it was written, and as people type", "[recovery]")
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryKey key = RecoveryKey::random();
        const QString text = key.text();
        REQUIRE(text.size() == RecoveryKey::kGroups * 6 - 1);
        CHECK(RecoveryKey::parse(text)->secret() == key.secret());
        QString typed = text.toLower().replace(u'-', u' ');
        CHECK(RecoveryKey::parse(u' ' + typed + u'\n')->secret() == key.secret());
        typed = QString(text).replace(u'0', u'o').replace(u'1', u'l').remove(u'-');
        CHECK(RecoveryKey::parse(typed)->secret() == key.secret());
        for (QChar &c : typed) {
            if (c.isDigit() || (c >= u'A' && c <= u'Z'))
                c = QChar(c.unicode() + 0xFEE0); // full-width, as a Chinese input method leaves it
        }
        CHECK(RecoveryKey::parse(typed)->secret() == key.secret());
    }
}

TEST_CASE("Every single wrong character of a recovery key is noticed in its group", "[recovery]")
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const QString text = RecoveryKey::random().text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'-')
            continue;
        for (const QChar other : alphabet + QStringLiteral("U!字")) {
            if (other == text.at(i))
                continue;
            QString wrong = text;
            wrong[i] = other;
            const auto read = RecoveryKey::parse(wrong);
            REQUIRE_FALSE(read);
            CHECK(read.error().code == ErrorCode::WrongRecoveryKey);
            CHECK(read.error().args == QStringList(QString::number(i / 6 + 1)));
        }
    }
}

TEST_CASE("Swapped neighbours, swapped groups and missing pieces are noticed", "[recovery]")
{
    const QStringList groups = RecoveryKey::random().groups();
    for (int group = 0; group < RecoveryKey::kGroups; ++group) {
        for (int i = 0; i < 4; ++i) {
            QStringList wrong = groups;
            if (wrong[group][i] == wrong[group][i + 1])
                continue;
            std::swap(wrong[group][i], wrong[group][i + 1]);
            CHECK_FALSE(RecoveryKey::parse(wrong.join(u'-')));
        }
        if (group + 1 < RecoveryKey::kGroups) {
            QStringList wrong = groups;
            wrong.swapItemsAt(group, group + 1);
            CHECK_FALSE(RecoveryKey::parse(wrong.join(u'-')));
        }
    }
    const auto shortOne = RecoveryKey::parse(groups.first(12).join(u'-'));
    CHECK(shortOne.error().args.isEmpty());
    CHECK_FALSE(RecoveryKey::parse(QString()));
    CHECK_FALSE(RecoveryKey::parse(groups.join(u'-') + QStringLiteral("-ABCDE")));
}

TEST_CASE("Groups typed back are compared as forgivingly", "[recovery]")
{
    const RecoveryKey key = RecoveryKey::random();
    CHECK(key.groupIs(1, key.groups().at(0).toLower()));
    CHECK(key.groupIs(13, u' ' + key.groups().at(12)));
    CHECK_FALSE(key.groupIs(2, key.groups().at(0)));
    CHECK_FALSE(key.groupIs(0, QString()));
    CHECK_FALSE(key.groupIs(14, QString()));
}
