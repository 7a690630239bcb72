// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_undo_store.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

/// " WHERE a IS ? AND b IS ?" over the columns of a key, with what is bound.
QString whereIs(const QJsonObject &key, Binds &binds)
{
    QStringList parts;
    for (auto it = key.begin(); it != key.end(); ++it) {
        parts.append(it.key() + QStringLiteral(" = ?"));
        binds.push_back(bindOfImage(it.value()));
    }
    return QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
}

QString ownerColumn(const QString &parent)
{
    return parent + QStringLiteral("_id");
}

QJsonValue imageValue(const Row &row)
{
    return row.isNull(0) ? QJsonValue() : QJsonValue(row.text(0));
}

QString figureExpression(const QString &column)
{
    return QStringLiteral("CASE typeof(%1) WHEN 'integer' THEN 'i' || %1 WHEN 'text' THEN 't' || %1 END").arg(column);
}

QString nameColumn(const QString &table)
{
    if (table == QStringLiteral("product"))
        return QStringLiteral("code");
    const bool numbered = table == QStringLiteral("client") || table == QStringLiteral("client_transaction")
                          || table == QStringLiteral("contact") || table == QStringLiteral("complaint");
    return numbered ? QStringLiteral("external_id") : QString();
}

} // namespace

Result<ImportUndoStore::Presence> ImportUndoStore::presence(const QString &table, AnyId id, ImportId import)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(QStringLiteral("SELECT import_id FROM %1 WHERE id = ?").arg(table),
                                                   {id}, [](const Row &row) { return row.integerOrNone(0); }));
    return Presence{found.has_value(), found && *found == import.value()};
}

Result<QString> ImportUndoStore::nameOf(const QString &table, AnyId id)
{
    const QString column = nameColumn(table);
    if (column.isEmpty())
        return QString();
    ZHIYIN_ASSIGN(const auto name, m_database.row(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table),
                                                  {id}, [](const Row &row) { return row.text(0); }));
    return name.value_or(QString());
}

Result<QStringList> ImportUndoStore::usedBy(const QString &table, AnyId id, const QStringList &own)
{
    if (!m_references.contains(table)) {
        ZHIYIN_ASSIGN(auto found,
                      m_database.rows(QStringLiteral("SELECT m.name, f.\"from\" FROM sqlite_schema m JOIN "
                                                     "pragma_foreign_key_list(m.name) f ON f.\"table\" = ? WHERE "
                                                     "m.type = 'table' ORDER BY m.name"),
                                      {table}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
        m_references.insert(table, std::move(found));
    }
    QStringList users;
    const auto look = [&](const QString &where, const QString &sql) -> Result<void> {
        ZHIYIN_ASSIGN(const qint64 used, m_database.number(sql, {id}));
        if (used != 0 && !users.contains(where))
            users.append(where);
        return {};
    };
    for (const auto &[child, column] : m_references.value(table)) {
        if (!own.contains(child))
            ZHIYIN_TRY(look(child, QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)").arg(child, column)));
    }
    if (table != QStringLiteral("client"))
        return users;
    ZHIYIN_TRY(look(table, QStringLiteral("SELECT EXISTS (SELECT 1 FROM client WHERE id = ? AND state <> 'live')")));
    ZHIYIN_TRY(look(QStringLiteral("request"), QStringLiteral("SELECT EXISTS (SELECT 1 FROM request WHERE state = "
                                                              "'waiting' AND client_id = ?)")));
    return users;
}

Result<void> ImportUndoStore::remove(const QString &table, AnyId id, const QStringList &own)
{
    for (const QString &child : own)
        ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(child, ownerColumn(table)), {id}));
    ZHIYIN_TRY(m_database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id}));
    return {};
}

Result<std::optional<QJsonObject>> ImportUndoStore::rowNow(const QString &table, const QJsonObject &key)
{
    QString &select = m_selects[table];
    if (select.isEmpty()) {
        ZHIYIN_ASSIGN(const QStringList columns, columnsOfTable(m_database, table));
        select = QStringLiteral("SELECT %1 FROM %2").arg(imageExpression(columns), table);
    }
    Binds binds;
    const QString sql = select + whereIs(key, binds);
    return m_database.row(sql, binds,
                          [](const Row &row) { return QJsonDocument::fromJson(row.text(0).toUtf8()).object(); });
}

Result<void> ImportUndoStore::putBack(const RowChange &change)
{
    Binds binds;
    if (!change.before) {
        const QString sql = QStringLiteral("DELETE FROM %1").arg(change.table) + whereIs(change.key, binds);
        ZHIYIN_TRY(m_database.run(sql, binds));
        return {};
    }
    QStringList columns;
    for (auto it = change.before->begin(); it != change.before->end(); ++it) {
        columns.append(it.key());
        binds.push_back(bindOfImage(it.value()));
    }
    if (!change.after) {
        const QString places = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                .arg(change.table, columns.join(QStringLiteral(", ")), places);
        ZHIYIN_TRY(m_database.run(sql, binds));
        return {};
    }
    if (columns.isEmpty())
        return {};
    const QString set = columns.join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
    const QString sql = QStringLiteral("UPDATE %1 SET %2").arg(change.table, set) + whereIs(change.key, binds);
    ZHIYIN_TRY(m_database.run(sql, binds));
    return {};
}

Result<void> ImportUndoStore::setColumn(const QString &table, const QJsonObject &key, const QString &column,
                                        const QJsonValue &value)
{
    return putBack({table, key, QJsonObject{{column, value}}, QJsonObject()});
}

Result<void> ImportUndoStore::raiseRevision(const QString &table, AnyId id)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE %1 SET rev = rev + 1 WHERE id = ?").arg(table), {id}));
    return {};
}

Result<QJsonValue> ImportUndoStore::newestFigure(AnyId client, const QString &column)
{
    ZHIYIN_ASSIGN(const auto value,
                  m_database.row(QStringLiteral("SELECT %1 FROM client_finance WHERE client_id = ? ORDER BY as_of DESC "
                                                "LIMIT 1")
                                     .arg(figureExpression(column)),
                                 {client}, imageValue));
    return value.value_or(QJsonValue());
}

Result<QJsonValue> ImportUndoStore::figureBefore(AnyId client, const QJsonValue &day, const QString &column)
{
    ZHIYIN_ASSIGN(const auto value,
                  m_database.row(QStringLiteral("SELECT %1 FROM client_finance WHERE client_id = ? AND as_of < ? "
                                                "ORDER BY as_of DESC LIMIT 1")
                                     .arg(figureExpression(column)),
                                 {client, bindOfImage(day)}, imageValue));
    return value.value_or(QJsonValue());
}

Result<void> ImportUndoStore::setFigureFrom(AnyId client, const QJsonValue &day, const QString &column,
                                            const QJsonValue &was, const QJsonValue &value)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE client_finance SET %1 = ? WHERE client_id = ? AND as_of >= ? AND %1 IS ?").arg(column),
        {bindOfImage(value), client, bindOfImage(day), bindOfImage(was)}));
    return {};
}

Result<QStringList> ImportUndoStore::figureColumns()
{
    ZHIYIN_ASSIGN(QStringList columns, columnsOfTable(m_database, QStringLiteral("client_finance")));
    columns.removeAll(QStringLiteral("client_id"));
    columns.removeAll(QStringLiteral("as_of"));
    return columns;
}

Result<void> ImportUndoStore::removeRepeatedFigures(AnyId client, const QJsonValue &day)
{
    ZHIYIN_ASSIGN(const QStringList columns, figureColumns());
    QStringList same;
    QStringList none;
    for (const QString &column : columns) {
        same.append(QStringLiteral("p.%1 IS client_finance.%1").arg(column));
        if (column != QStringLiteral("currency"))
            none.append(QStringLiteral("%1 IS NULL").arg(column));
    }
    const QString before = QStringLiteral("SELECT max(as_of) FROM client_finance WHERE client_id = ? AND as_of < ?");
    const QString sql =
        QStringLiteral("DELETE FROM client_finance WHERE client_id = ? AND as_of = ? AND (EXISTS (SELECT 1 FROM "
                       "client_finance p WHERE p.client_id = client_finance.client_id AND p.as_of = (%1) AND %2) OR "
                       "((%1) IS NULL AND %3))")
            .arg(before, same.join(QStringLiteral(" AND ")), none.join(QStringLiteral(" AND ")));
    const Bind on = bindOfImage(day);
    ZHIYIN_TRY(m_database.run(sql, {client, on, client, on, client, on}));
    return {};
}

} // namespace zhiyin
