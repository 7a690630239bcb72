// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_entry.h"

#include <QJsonArray>

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
};

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
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
    m_fields.insert(field, QJsonArray{before, after});
}

void Changes::set(const QString &field, const QJsonValue &after)
{
    add(field, QJsonValue::Null, after);
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
