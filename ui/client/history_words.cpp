// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/history_words.h"

#include "core/client/client_fields.h"
#include "core/words/change_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace zhiyin {
namespace {

struct Word {
    const char *code;
    const char *word;
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

/// Amounts and days in the form of the language, codes in words.
QString textInWords(const QString &field, const QString &value)
{
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const auto known = clientFieldNamed(field);
    const FieldType type = known ? specOf(*known).type : FieldType::Text;
    if (type == FieldType::Amount || type == FieldType::SignedAmount)
        return formats::decimal(value);
    const bool maybeDay = type == FieldType::Date || !known;
    if (maybeDay && day.match(value).hasMatch()) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? formats::date(date) : value;
    }
    return words::changedValue(field, value);
}

} // namespace

QString reportStateWord(const QString &state)
{
    return wordIn(kReportStates, state);
}

QString valueWord(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return formats::none();
    if (value.isString())
        return shown(textInWords(field, value.toString())).simplified();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("zhiyin", "yes")
                              : QCoreApplication::translate("zhiyin", "no");
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return shown(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

} // namespace zhiyin
