// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

TEST_CASE("changes come back from their text as they were said", "[journal]")
{
    const QString odd = QStringLiteral("\"quoted\" \\ back\n\t\x01 王芳 \U0001F600");
    Changes changes;
    changes.set(QStringLiteral("text"), odd);
    changes.set(QStringLiteral("empty"), QString());
    changes.set(QStringLiteral("whole"), 7);
    changes.add(QStringLiteral("rating"), QJsonValue(), 4);
    changes.add(QStringLiteral("same"), 5, 5);
    changes.add(QStringLiteral("cleared"), QStringLiteral("x"), QJsonValue());
    changes.add(QStringLiteral("twice"), 1, 2);
    changes.add(QStringLiteral("twice"), 1, true);
    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(changes.json(), &error).object();
    CHECK(error.error == QJsonParseError::NoError);
    CHECK(read
          == QJsonObject{{QStringLiteral("text"), QJsonArray{QJsonValue(), odd}},
                         {QStringLiteral("whole"), QJsonArray{QJsonValue(), 7}},
                         {QStringLiteral("rating"), QJsonArray{QJsonValue(), 4}},
                         {QStringLiteral("cleared"), QJsonArray{QStringLiteral("x"), QJsonValue()}},
                         {QStringLiteral("twice"), QJsonArray{1, true}}});
    CHECK(Changes().json() == "{}");
    CHECK(Changes().isEmpty());
}
