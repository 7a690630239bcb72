// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plain_text.h"

#include "core/words/key_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace zhiyin::cli {
namespace {

constexpr int kGap = 2;
constexpr int kDigits = 12;
constexpr int kRatioDigits = 6;
/// An object of more members is told in one cell.
constexpr int kMostSpread = 6;

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
        // Amounts to the cent; of a ratio nobody reads the seventh digit.
        return QLocale().toString(value.toDouble(), 'g', std::abs(value.toDouble()) < 1 ? kRatioDigits : kDigits);
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

/// Things of one kind under their names: told as a table whose first column is the name.
bool isKeyed(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.size() > 1
           && std::all_of(object.begin(), object.end(), [](const auto part) { return part.isObject(); });
}

/// Whether there is a table somewhere in it: it is then told part by part.
bool holdsTable(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [](const auto part) {
        return isTable(part) || isKeyed(part) || (part.isObject() && holdsTable(part));
    });
}

QJsonArray rowsOfKeyed(const QJsonObject &object)
{
    QJsonArray rows;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject row = it.value().toObject();
        row.insert(QStringLiteral("name"), words::keyLabel(it.key()));
        rows.append(row);
    }
    return rows;
}

/// A row whose small objects stand in columns of their own; the path is the keys from the outside in.
void spread(const QJsonObject &object, const QString &path, QJsonObject &row)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = path.isEmpty() ? it.key() : path + u'/' + it.key();
        const QJsonObject inner = it.value().toObject();
        if (!inner.isEmpty() && inner.size() <= kMostSpread)
            spread(inner, key, row);
        else
            row.insert(key, it.value());
    }
}

int orderOf(const QString &path)
{
    return words::keyOrder(path.section(u'/', 0, 0));
}

QString labelOf(const QString &path)
{
    QStringList labels;
    for (const QString &key : path.split(u'/'))
        labels.append(words::keyLabel(key));
    return labels.join(QStringLiteral(" · "));
}

QString tableText(const QJsonArray &all)
{
    std::vector<QJsonObject> rows;
    for (const QJsonValue &one : all)
        spread(one.toObject(), {}, rows.emplace_back());
    QStringList keys;
    for (const QJsonObject &row : rows) {
        for (const QString &key : row.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const QString &a, const QString &b) { return orderOf(a) < orderOf(b); });
    std::vector<QStringList> lines(1);
    for (const QString &key : keys)
        lines.front().append(labelOf(key));
    for (const QJsonObject &row : rows) {
        QStringList cells;
        for (const QString &key : keys)
            cells.append(valueText(row.value(key)));
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

QString sectionsText(const QJsonObject &document, const QString &above);

/// A table; or one row after another, where rows have tables of their own.
QString listText(const QJsonArray &rows, const QString &heading)
{
    const bool hasParts = std::any_of(rows.begin(), rows.end(), [](const auto row) { return holdsTable(row); });
    if (!hasParts)
        return (heading.isEmpty() ? QString() : u'\n' + heading + u'\n') + tableText(rows);
    QString text;
    int n = 0;
    for (const QJsonValue &row : rows)
        text += QStringLiteral("\n%1 %2\n").arg(heading).arg(++n) + sectionsText(row.toObject(), {});
    return text;
}

/// What is one line each comes first, then tables and parts under their headings.
QString sectionsText(const QJsonObject &document, const QString &above)
{
    const QStringList keys = orderedKeys(document);
    const auto isPart = [&](const QString &key) {
        const QJsonValue value = document.value(key);
        return isTable(value) || isKeyed(value) || holdsTable(value);
    };
    int width = 0;
    for (const QString &key : keys) {
        if (!isPart(key))
            width = std::max(width, terminalWidth(words::keyLabel(key)));
    }
    QString text;
    QString parts;
    for (const QString &key : keys) {
        const QJsonValue value = document.value(key);
        if (isPart(key)) {
            const QString heading = above + words::keyLabel(key);
            if (isKeyed(value))
                parts += u'\n' + heading + u'\n' + tableText(rowsOfKeyed(value.toObject()));
            else if (isTable(value))
                parts += listText(value.toArray(), heading);
            else
                parts += u'\n' + sectionsText(value.toObject(), heading + QStringLiteral(" · "));
            continue;
        }
        const QStringList lines = linesOf(value);
        text += padded(words::keyLabel(key), width + kGap) + lines.value(0) + u'\n';
        for (const QString &line : lines.mid(1))
            text += QString(width + kGap, u' ') + line + u'\n';
    }
    return text + parts;
}

} // namespace

QString plainText(const QJsonObject &document)
{
    // A single list speaks for itself.
    const bool isList = document.size() == 1 && isTable(document.begin().value());
    const QString text = isList ? listText(document.begin().value().toArray(), {}) : sectionsText(document, {});
    return text.startsWith(u'\n') ? text.mid(1) : text;
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
