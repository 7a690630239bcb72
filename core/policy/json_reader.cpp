// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_reader.h"

#include "core/words/policy_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace zhiyin {
namespace {

constexpr double kMostExact = 9007199254740992.0; // 2^53: beyond it a JSON number is no longer exact

struct DoubledKey {
    QByteArray key;
    qsizetype at = 0;
};

/// Finds a key that stands twice in one object of a well-formed document. Keys are compared as written.
std::optional<DoubledKey> findDoubledKey(const QByteArray &bytes)
{
    std::vector<QSet<QByteArray>> open;
    qsizetype i = 0;
    while (i < bytes.size()) {
        const char c = bytes[i];
        if (c == '{' || c == '[')
            open.emplace_back();
        else if ((c == '}' || c == ']') && !open.empty())
            open.pop_back();
        if (c != '"') {
            ++i;
            continue;
        }
        const qsizetype begin = ++i;
        while (i < bytes.size() && bytes[i] != '"')
            i += bytes[i] == '\\' ? 2 : 1;
        const QByteArray word = bytes.mid(begin, i - begin);
        ++i;
        qsizetype next = i;
        while (next < bytes.size() && std::isspace(static_cast<unsigned char>(bytes[next])))
            ++next;
        if (next >= bytes.size() || bytes[next] != ':' || open.empty())
            continue; // a value, not a key
        if (open.back().contains(word))
            return DoubledKey{word, begin};
        open.back().insert(word);
    }
    return std::nullopt;
}

QString placeOf(const QByteArray &bytes, qsizetype offset)
{
    return words::placeLine(bytes.left(offset).count('\n') + 1);
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    QByteArray body = bytes;
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadDocument, {placeOf(body, error.offset), words::faultNotJson(error.errorString())});
    if (!document.isObject())
        return failure(ErrorCode::BadDocument, {placeOf(body, 0), words::faultNotObject()});
    if (const auto doubled = findDoubledKey(body))
        return failure(ErrorCode::BadDocument,
                       {placeOf(body, doubled->at), words::faultDoubledKey(QString::fromUtf8(doubled->key))});
    return document.object();
}

void JsonFaults::add(const QString &place, const QString &what)
{
    if (!m_first)
        m_first = Error{ErrorCode::BadDocument, {place, what}, {}};
}

Result<void> JsonFaults::result() const
{
    if (m_first)
        return failure(*m_first);
    return {};
}

bool JsonReader::has(QStringView key) const
{
    m_known.insert(key.toString());
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::place(QStringView key) const
{
    if (key.isEmpty())
        return m_place;
    return m_place.isEmpty() ? key.toString() : m_place + u'.' + key.toString();
}

QJsonValue JsonReader::take(QStringView key)
{
    m_known.insert(key.toString());
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fault(key, words::faultMissing());
    return value;
}

QString JsonReader::text(QStringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        fault(key, words::faultNotText());
    else if (value.toString().trimmed().isEmpty())
        fault(key, words::faultEmptyText());
    return value.toString();
}

QString JsonReader::textOr(QStringView key, const QString &whenMissing)
{
    return has(key) ? text(key) : whenMissing;
}

LocalText JsonReader::localText(QStringView key)
{
    if (!m_object.value(key).isObject()) {
        const QString both = text(key);
        return {both, both};
    }
    JsonReader languages = object(key);
    LocalText read{languages.text(u"en"), languages.text(u"zh")};
    languages.refuseUnknown();
    return read;
}

qint64 JsonReader::integer(QStringView key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return least;
    const double number = value.toDouble(0.5); // not whole where the value is no number
    if (std::trunc(number) != number || std::abs(number) > kMostExact) {
        fault(key, words::faultNotWhole());
        return least;
    }
    const qint64 whole = value.toInteger();
    if (whole < least || whole > most) {
        fault(key, words::faultOutOfRange(least, most));
        return least;
    }
    return whole;
}

qint64 JsonReader::integerOr(QStringView key, qint64 whenMissing, qint64 least, qint64 most)
{
    return has(key) ? integer(key, least, most) : whenMissing;
}

bool JsonReader::booleanOr(QStringView key, bool whenMissing)
{
    if (!has(key))
        return whenMissing;
    const QJsonValue value = take(key);
    if (!value.isBool())
        fault(key, words::faultNotBoolean());
    return value.toBool(whenMissing);
}

Money JsonReader::money(QStringView key, Currency currency)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+(\\.[0-9]+)?$"));
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return Money::zero(currency);
    const QString written = value.toString();
    const auto read = Money::parse(written, currency);
    if (!form.match(written).hasMatch() || !read || read->rounded) {
        fault(key, words::faultNotAmount());
        return Money::zero(currency);
    }
    return read->money;
}

int JsonReader::basisPoints(QStringView key)
{
    constexpr int kWhole = 10000;
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    bool ok = value.isDouble();
    const double ratio = value.isString() ? value.toString().toDouble(&ok) : value.toDouble(-1);
    const double points = std::round(ratio * kWhole);
    if (!ok || ratio < 0 || ratio > 1 || std::abs(points - ratio * kWhole) > 1e-6) {
        fault(key, words::faultNotRatio());
        return 0;
    }
    return static_cast<int>(points);
}

QDate JsonReader::date(QStringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDate day = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
    if (!day.isValid())
        fault(key, words::faultNotDate());
    return day;
}

QStringList JsonReader::texts(QStringView key)
{
    if (!has(key))
        return {};
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(key, words::faultNotList());
    QStringList read;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isString() || list[i].toString().trimmed().isEmpty())
            fault(QStringLiteral("%1[%2]").arg(key).arg(i), words::faultNotText());
        read.append(list[i].toString());
    }
    return read;
}

JsonReader JsonReader::object(QStringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        fault(key, words::faultNotObject());
    return {value.toObject(), *m_faults, place(key)};
}

std::vector<JsonReader> JsonReader::objects(QStringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        fault(key, words::faultNotList());
    std::vector<JsonReader> read;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString itemKey = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (!list[i].isObject())
            fault(itemKey, words::faultNotObject());
        read.emplace_back(list[i].toObject(), *m_faults, place(itemKey));
    }
    return read;
}

void JsonReader::refuseUnknown() const
{
    const QStringList written = keys();
    for (const QString &key : written) {
        if (!m_known.contains(key))
            fault(key, words::faultUnknownKey());
    }
}

void JsonReader::faultNotKnown(QStringView key, const QString &name) const
{
    fault(key, words::faultNotKnown(name));
}

} // namespace zhiyin
