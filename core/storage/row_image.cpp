// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_image.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonValue objectOrNull(const std::optional<QJsonObject> &object)
{
    return object ? QJsonValue(*object) : QJsonValue();
}

std::optional<QJsonObject> objectOrNone(const QJsonValue &value)
{
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

/// The statement that reads a table's rows of one owner; every book of this program has the same columns.
Result<QString> selectOf(Database &database, const ImagedTable &table)
{
    thread_local QHash<QString, QString> known;
    const QString name = QString::fromLatin1(table.name);
    if (const auto found = known.constFind(name); found != known.constEnd())
        return *found;
    ZHIYIN_ASSIGN(const QStringList columns, columnsOfTable(database, name));
    const QString sql = QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4 = ?")
                            .arg(imageExpression(QString::fromLatin1(table.key).split(u' ')), imageExpression(columns),
                                 name, QString::fromLatin1(table.owner));
    known.insert(name, sql);
    return sql;
}

/// Keeps of two rows only what differs.
void keepDifferences(QJsonObject &before, QJsonObject &after)
{
    for (const QString &column : before.keys()) {
        if (before.value(column) != after.value(column))
            continue;
        before.remove(column);
        after.remove(column);
    }
}

} // namespace

Result<RowImage> RowImage::read(Database &database, std::span<const ImagedTable> tables, AnyId owner)
{
    RowImage image;
    for (const ImagedTable &table : tables) {
        const QString name = QString::fromLatin1(table.name);
        ZHIYIN_ASSIGN(const QString sql, selectOf(database, table));
        ZHIYIN_TRY(database.each(sql, {owner}, [&](const zhiyin::Row &row) {
            const QString key = row.text(0);
            image.m_rows.insert(name.toUtf8() + ' ' + key.toUtf8(), {name, objectOf(key), objectOf(row.text(1))});
        }));
    }
    return image;
}

std::vector<RowChange> RowImage::changesTo(const RowImage &later) const
{
    std::vector<RowChange> changes;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const auto now = later.m_rows.constFind(it.key());
        if (now == later.m_rows.constEnd()) {
            changes.push_back({it->table, it->key, it->values, std::nullopt});
            continue;
        }
        if (now->values == it->values)
            continue;
        QJsonObject before = it->values;
        QJsonObject after = now->values;
        keepDifferences(before, after);
        changes.push_back({it->table, it->key, before, after});
    }
    for (auto it = later.m_rows.begin(); it != later.m_rows.end(); ++it) {
        if (!m_rows.contains(it.key()))
            changes.push_back({it->table, it->key, std::nullopt, it->values});
    }
    return changes;
}

QByteArray rowChangesText(const std::vector<RowChange> &changes)
{
    QJsonArray array;
    for (const RowChange &change : changes)
        array.append(QJsonArray{change.table, change.key, objectOrNull(change.before), objectOrNull(change.after)});
    return array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<RowChange> parseRowChanges(const QByteArray &text)
{
    std::vector<RowChange> changes;
    for (const QJsonValue &each : QJsonDocument::fromJson(text).array()) {
        const QJsonArray parts = each.toArray();
        changes.push_back(
            {parts.at(0).toString(), parts.at(1).toObject(), objectOrNone(parts.at(2)), objectOrNone(parts.at(3))});
    }
    return changes;
}

Bind bindOfImage(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return nullptr;
    const QString rest = text.mid(1);
    switch (text.front().unicode()) {
    case u'i': return rest.toLongLong();
    case u'b': return QByteArray::fromHex(rest.toLatin1());
    default: break;
    }
    // An empty text is a text, and not NULL.
    return rest.isNull() ? QStringLiteral("") : rest;
}

QString imageExpression(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(QStringLiteral("'%1', CASE typeof(%1) WHEN 'integer' THEN 'i' || %1 WHEN 'text' THEN 't' || %1 "
                                    "WHEN 'blob' THEN 'b' || hex(%1) END")
                         .arg(column));
    return QStringLiteral("json_object(%1)").arg(parts.join(QStringLiteral(", ")));
}

Result<QStringList> columnsOfTable(Database &database, const QString &table)
{
    ZHIYIN_ASSIGN(const auto columns, database.rows(QStringLiteral("PRAGMA table_info(%1)").arg(table), {},
                                                    [](const Row &row) { return row.text(1); }));
    return QStringList(columns.begin(), columns.end());
}

} // namespace zhiyin
