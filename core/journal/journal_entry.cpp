// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_entry.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace zhiyin {
namespace {

struct Code {
    Entity entity;
    const char *code;
};
constexpr std::array kCodes = {
    Code{Entity::Book, "book"},
    Code{Entity::User, "user"},
    Code{Entity::Client, "client"},
    Code{Entity::Product, "product"},
    Code{Entity::Holding, "holding"},
    Code{Entity::Transaction, "transaction"},
    Code{Entity::Contact, "contact"},
    Code{Entity::Complaint, "complaint"},
    Code{Entity::Survey, "survey"},
    Code{Entity::Rate, "rate"},
    Code{Entity::Assessment, "assessment"},
    Code{Entity::Questionnaire, "questionnaire"},
    Code{Entity::Tier, "tier"},
    Code{Entity::Policy, "policy"},
    Code{Entity::Request, "request"},
    Code{Entity::Import, "import"},
    Code{Entity::Report, "report"},
    Code{Entity::Export, "export"},
    Code{Entity::Performance, "performance"},
};

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

void appendText(QByteArray &json, const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += kHex[c >> 4];
            json += kHex[c & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendValue(QByteArray &json, const QJsonValue &value)
{
    if (value.isString()) {
        appendText(json, value.toString());
    } else if (value.isNull() || value.isUndefined()) {
        json += "null";
    } else {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        json += array.mid(1, array.size() - 2);
    }
}

} // namespace

QString entityCode(Entity entity)
{
    return QString::fromLatin1(kCodes[static_cast<size_t>(entity)].code);
}

std::optional<Entity> parseEntity(QStringView code)
{
    for (const Code &known : kCodes) {
        if (code == QLatin1String(known.code))
            return known.entity;
    }
    return std::nullopt;
}

void Changes::add(const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after || (isEmptyValue(before) && isEmptyValue(after)))
        return;
    QByteArray values = "[";
    appendValue(values, before);
    values += ',';
    appendValue(values, after);
    put(field, values + ']');
}

void Changes::set(const QString &field, const QJsonValue &after)
{
    add(field, QJsonValue::Null, after);
}

void Changes::set(const QString &field, const QString &after)
{
    if (after.isEmpty())
        return;
    QByteArray values = "[null,";
    appendText(values, after);
    put(field, values + ']');
}

void Changes::put(const QString &field, QByteArray values)
{
    const auto known =
        std::find_if(m_fields.begin(), m_fields.end(), [&field](const Field &f) { return f.name == field; });
    if (known == m_fields.end())
        m_fields.push_back({field, std::move(values)});
    else
        known->values = std::move(values);
}

QByteArray Changes::json() const
{
    QByteArray json = "{";
    for (const Field &field : m_fields) {
        if (json.size() > 1)
            json += ',';
        appendText(json, field.name);
        json += ':';
        json += field.values;
    }
    return json + '}';
}

QString JournalHead::anchor() const
{
    return QStringLiteral("%1.%2:%3").arg(replica).arg(n).arg(QString::fromLatin1(hash.toHex()));
}

std::optional<JournalHead> JournalHead::parseAnchor(QStringView text)
{
    const auto colon = text.indexOf(u':');
    const auto dot = text.indexOf(u'.');
    if (dot <= 0 || colon <= dot)
        return std::nullopt;
    bool replicaOk = false;
    bool nOk = false;
    JournalHead head;
    head.replica = text.left(dot).toInt(&replicaOk);
    head.n = text.mid(dot + 1, colon - dot - 1).toLongLong(&nOk);
    head.hash = QByteArray::fromHex(text.mid(colon + 1).trimmed().toLatin1());
    if (!replicaOk || !nOk || head.hash.isEmpty())
        return std::nullopt;
    return head;
}

} // namespace zhiyin
