// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plain_text.h"

#include "core/words/key_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace zhiyin::cli {
namespace {

constexpr int kGap = 2;

QStringList orderedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(),
                     [](const QString &a, const QString &b) { return words::keyOrder(a) < words::keyOrder(b); });
    return keys;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - terminalWidth(text)), u' ');
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("zhiyin", "yes")
                              : QCoreApplication::translate("zhiyin", "no");
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        if (static_cast<double>(whole) == value.toDouble())
            return QLocale().toString(whole);
        return QLocale().toString(value.toDouble(), 'g', 6);
    }
    case QJsonValue::String: return printable(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(valueText(part));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (const QString &key : orderedKeys(object))
            parts.append(words::keyLabel(key) + QStringLiteral(": ") + valueText(object.value(key)));
        return parts.join(QStringLiteral("; "));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("–");
}

/// A list stands below one another.
QStringList linesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {valueText(value)};
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        lines.append(valueText(part));
    return lines.isEmpty() ? QStringList{QStringLiteral("–")} : lines;
}

bool isTable(const QJsonValue &value)
{
    return value.isArray() && value.toArray().first().isObject();
}

QString tableText(const QJsonArray &rows)
{
    QStringList keys;
    for (const QJsonValue &row : rows) {
        for (const QString &key : orderedKeys(row.toObject())) {
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const QString &a, const QString &b) { return words::keyOrder(a) < words::keyOrder(b); });
    std::vector<QStringList> lines(1);
    for (const QString &key : keys)
        lines.front().append(words::keyLabel(key));
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &key : keys)
            cells.append(valueText(row.toObject().value(key)));
        lines.push_back(cells);
    }
    std::vector<int> widths(static_cast<size_t>(keys.size()), 0);
    for (const QStringList &cells : lines) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(cells[static_cast<qsizetype>(i)]));
    }
    QString text;
    for (const QStringList &cells : lines) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += padded(cells[static_cast<qsizetype>(i)], widths[i] + kGap);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace

QString plainText(const QJsonObject &document)
{
    const QStringList keys = orderedKeys(document);
    int width = 0;
    for (const QString &key : keys) {
        if (!isTable(document.value(key)))
            width = std::max(width, terminalWidth(words::keyLabel(key)));
    }
    QString text;
    for (const QString &key : keys) {
        const QJsonValue value = document.value(key);
        if (isTable(value)) {
            if (keys.size() > 1)
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + words::keyLabel(key) + u'\n';
            text += tableText(value.toArray());
            continue;
        }
        const QStringList lines = linesOf(value);
        text += padded(words::keyLabel(key), width + kGap) + lines.value(0) + u'\n';
        for (const QString &line : lines.mid(1))
            text += QString(width + kGap, u' ') + line + u'\n';
    }
    return text;
}

QString printable(const QString &text, bool keepLines)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool isLine = c == u'\n' && keepLines;
        const bool steers = !isLine && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
        clean += steers ? QChar(u' ') : c;
    }
    return clean;
}

int terminalWidth(const QString &text)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> kWide = {{{0x1100, 0x115f},
                                                                            {0x2e80, 0xa4cf},
                                                                            {0xac00, 0xd7a3},
                                                                            {0xf900, 0xfaff},
                                                                            {0xfe30, 0xfe6f},
                                                                            {0xff00, 0xff60},
                                                                            {0xffe0, 0xffe6},
                                                                            {0x1f300, 0x1faff},
                                                                            {0x20000, 0x3fffd}}};
    int width = 0;
    for (const uint point : text.toUcs4()) {
        const bool wide = std::any_of(kWide.begin(), kWide.end(), [point](const auto &range) {
            return point >= range.first && point <= range.second;
        });
        width += QChar::isMark(point) ? 0 : wide ? 2 : 1;
    }
    return width;
}

} // namespace zhiyin::cli
