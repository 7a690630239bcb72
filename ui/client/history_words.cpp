// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/history_words.h"

#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiyin {
namespace {

struct Word {
    const char *code;
    const char *word;
};

constexpr Word kActions[] = {
    {"add", QT_TRANSLATE_NOOP("zhiyin", "Added")},
    {"set", QT_TRANSLATE_NOOP("zhiyin", "Changed")},
    {"import", QT_TRANSLATE_NOOP("zhiyin", "Imported")},
    {"update", QT_TRANSLATE_NOOP("zhiyin", "Changed")},
    {"undo", QT_TRANSLATE_NOOP("zhiyin", "Undone")},
    {"reveal", QT_TRANSLATE_NOOP("zhiyin", "Shown in clear")},
    {"ask", QT_TRANSLATE_NOOP("zhiyin", "Asked for")},
    {"approve", QT_TRANSLATE_NOOP("zhiyin", "Approved")},
    {"refuse", QT_TRANSLATE_NOOP("zhiyin", "Refused")},
    {"end", QT_TRANSLATE_NOOP("zhiyin", "Ended")},
    {"open", QT_TRANSLATE_NOOP("zhiyin", "Opened")},
    {"merge", QT_TRANSLATE_NOOP("zhiyin", "Merged")},
    {"unmerge", QT_TRANSLATE_NOOP("zhiyin", "Unmerged")},
    {"record", QT_TRANSLATE_NOOP("zhiyin", "Recorded")},
    {"assess", QT_TRANSLATE_NOOP("zhiyin", "Assessed")},
    {"release", QT_TRANSLATE_NOOP("zhiyin", "Released")},
    {"attach", QT_TRANSLATE_NOOP("zhiyin", "Document added")},
    {"attach_reveal", QT_TRANSLATE_NOOP("zhiyin", "Document opened")},
    {"attach_end", QT_TRANSLATE_NOOP("zhiyin", "Document ended")},
    {"make", QT_TRANSLATE_NOOP("zhiyin", "Made")},
};

constexpr Word kReportStates[] = {
    {"draft", QT_TRANSLATE_NOOP("zhiyin", "Draft")},
    {"released", QT_TRANSLATE_NOOP("zhiyin", "Released")},
};

template <std::size_t N> QString wordIn(const Word (&table)[N], const QString &code)
{
    for (const Word &word : table) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("zhiyin", word.word);
    }
    return code;
}

} // namespace

QString actionWord(const QString &action)
{
    return wordIn(kActions, action);
}

QString reportStateWord(const QString &state)
{
    return wordIn(kReportStates, state);
}

QString valueWord(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return formats::none();
    if (value.isString())
        return shown(value.toString()).simplified();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("zhiyin", "yes")
                              : QCoreApplication::translate("zhiyin", "no");
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return shown(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

} // namespace zhiyin
