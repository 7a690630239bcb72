// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/column_binding.h"
#include "core/exchange/nearest_name.h"
#include "core/policy/json_reader.h"
#include "core/words/exchange_words.h"
#include "core/words/policy_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 kMostScale = 1'000'000'000'000;
constexpr qint64 kMostSkipped = 1'000'000;

const QStringList kKeys = {u"columns"_s,  u"values"_s, u"constants"_s, u"templates"_s, u"date_format"_s,
                           u"absolute"_s, u"scale"_s,  u"skip_rows"_s, u"ignore"_s};

/// One mapping document on its way in; the faults are gathered with their places.
class MappingParser final
{
public:
    MappingParser(const QJsonObject &document, std::span<const FieldSpec> fields)
        : m_document(document), m_fields(fields)
    {
        for (const FieldSpec &spec : fields)
            m_names.append(spec.name);
    }

    [[nodiscard]] Result<Mapping> parse();

private:
    template <class Use> void eachField(const QString &section, Use use);
    void readColumns(const QString &place, const QString &field, const QJsonValue &value);
    void readValues(const QString &place, const QString &field, const QJsonValue &value);
    void readScale(const QString &place, const QString &field, const QJsonValue &value);
    void readAbsolute();
    void readIgnore();
    void checkField(const QString &place, const QString &field);
    [[nodiscard]] FieldType typeOf(const QString &field) const;
    [[nodiscard]] QString plain(const QString &place, const QJsonValue &value);

    QJsonObject m_document;
    std::span<const FieldSpec> m_fields;
    QStringList m_names;
    JsonFaults m_faults;
    Mapping m_mapping;
};

Result<Mapping> MappingParser::parse()
{
    for (const QString &key : m_document.keys()) {
        if (!kKeys.contains(key))
            m_faults.add(key, words::unknownName(nearestName(key, kKeys)));
    }
    eachField(u"columns"_s, [this](const auto &...given) { readColumns(given...); });
    eachField(u"values"_s, [this](const auto &...given) { readValues(given...); });
    eachField(u"constants"_s, [this](const QString &place, const QString &field, const QJsonValue &value) {
        m_mapping.constants.insert(field, plain(place, value));
    });
    eachField(u"templates"_s, [this](const QString &place, const QString &field, const QJsonValue &value) {
        m_mapping.templates.insert(field, plain(place, value));
    });
    eachField(u"scale"_s, [this](const auto &...given) { readScale(given...); });
    readAbsolute();
    readIgnore();
    JsonReader reader(m_document, m_faults);
    m_mapping.dateFormat = reader.textOr(u"date_format", {});
    m_mapping.skipRows = static_cast<int>(reader.integerOr(u"skip_rows", 0, 0, kMostSkipped));
    ZHIYIN_TRY(m_faults.result());
    return std::move(m_mapping);
}

template <class Use> void MappingParser::eachField(const QString &section, Use use)
{
    const QJsonValue whole = m_document.value(section);
    if (whole.isUndefined())
        return;
    if (!whole.isObject()) {
        m_faults.add(section, words::faultNotObject());
        return;
    }
    const QJsonObject object = whole.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString place = section + u'.' + entry.key();
        checkField(place, entry.key());
        use(place, entry.key(), QJsonValue(entry.value()));
    }
}

void MappingParser::checkField(const QString &place, const QString &field)
{
    if (!m_names.contains(field))
        m_faults.add(place, words::unknownName(nearestName(field, m_names)));
}

FieldType MappingParser::typeOf(const QString &field) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldSpec &spec) { return spec.name == field; });
    return found == m_fields.end() ? FieldType::Text : found->type;
}

QString MappingParser::plain(const QString &place, const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    const double number = value.toDouble();
    if (value.isDouble() && std::trunc(number) == number)
        return QString::number(value.toInteger());
    m_faults.add(place, words::faultNotText());
    return {};
}

void MappingParser::readColumns(const QString &place, const QString &field, const QJsonValue &value)
{
    QStringList columns;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            columns.append(plain(place, each));
    } else {
        columns.append(plain(place, value));
    }
    if (columns.isEmpty() || columns.contains(QString()))
        m_faults.add(place, words::faultEmptyText());
    m_mapping.columns.insert(field, columns);
}

void MappingParser::readValues(const QString &place, const QString &field, const QJsonValue &value)
{
    if (!value.isObject()) {
        m_faults.add(place, words::faultNotObject());
        return;
    }
    const QJsonObject object = value.toObject();
    auto &values = m_mapping.values[field];
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        values.insert(entry.key().trimmed(), plain(place + u'.' + entry.key(), QJsonValue(entry.value())));
}

void MappingParser::readScale(const QString &place, const QString &field, const QJsonValue &value)
{
    const qint64 scale = value.toInteger();
    if (!value.isDouble() || scale < 1 || scale > kMostScale || static_cast<double>(scale) != value.toDouble())
        m_faults.add(place, words::faultOutOfRange(1, kMostScale));
    const FieldType type = typeOf(field);
    if (type != FieldType::Amount && type != FieldType::SignedAmount)
        m_faults.add(place, words::onlyAmounts());
    m_mapping.scale.insert(field, scale);
}

void MappingParser::readAbsolute()
{
    const QJsonValue whole = m_document.value(u"absolute"_s);
    if (whole.isUndefined())
        return;
    if (!whole.isArray())
        m_faults.add(u"absolute"_s, words::faultNotList());
    const QJsonArray list = whole.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"absolute[%1]"_s.arg(i);
        const QString field = plain(place, list[i]);
        checkField(place, field);
        const FieldType type = typeOf(field);
        if (m_names.contains(field) && type != FieldType::Amount && type != FieldType::SignedAmount
            && type != FieldType::Decimal)
            m_faults.add(place, words::onlyAmounts());
        m_mapping.absolute.append(field);
    }
}

void MappingParser::readIgnore()
{
    const QJsonValue whole = m_document.value(u"ignore"_s);
    if (whole.isUndefined())
        return;
    if (!whole.isArray())
        m_faults.add(u"ignore"_s, words::faultNotList());
    const QJsonArray list = whole.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        m_mapping.ignore.append(plain(u"ignore[%1]"_s.arg(i), list[i]));
}

/// The columns that the mapping draws a field from, in its order.
QStringList columnsOf(const QJsonValue &value)
{
    QStringList columns;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : list) {
        if (each.isString())
            columns.append(each.toString().trimmed());
    }
    return columns;
}

} // namespace

QByteArray mappingWith(const QByteArray &base, const QStringList &header, const QStringList &fields)
{
    QJsonObject document = QJsonDocument::fromJson(base).object();
    const QJsonObject before = document.value(u"columns"_s).toObject();
    QHash<QString, QStringList> columns;
    QStringList order;
    QJsonArray ignored;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString column = tidyCell(header[i]).text;
        const QString field = fields.value(i);
        if (field.isEmpty()) {
            if (!column.isEmpty() && !ignored.contains(column))
                ignored.append(column);
            continue;
        }
        if (!columns.contains(field))
            order.append(field);
        columns[field].append(column);
    }
    QJsonObject after;
    for (const QString &field : std::as_const(order)) {
        QStringList sorted;
        for (const QString &column : columnsOf(before.value(field))) {
            if (columns[field].removeOne(column))
                sorted.append(column);
        }
        sorted += columns[field];
        after.insert(field,
                     sorted.size() == 1 ? QJsonValue(sorted.first()) : QJsonValue(QJsonArray::fromStringList(sorted)));
    }
    document.insert(u"columns"_s, after);
    document.insert(u"ignore"_s, ignored);
    if (ignored.isEmpty())
        document.remove(u"ignore"_s);
    return QJsonDocument(document).toJson();
}

Result<Mapping> parseMapping(const QByteArray &json, std::span<const FieldSpec> fields)
{
    ZHIYIN_ASSIGN(const QJsonObject document, parseJsonObject(json));
    return MappingParser(document, fields).parse();
}

} // namespace zhiyin
