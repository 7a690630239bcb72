// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/undo_groups.h"

#include "core/complaint/complaint_case.h"

#include <QHash>

#include <algorithm>

namespace zhiyin {
namespace {

/// Fields that hang together in the rows: the number of a document with its type, the steps of a case with its state.
QString groupOf(const QString &field)
{
    if (field == QStringLiteral("id_type") || field == QStringLiteral("id_expiry"))
        return QStringLiteral("id_number");
    if (field == QStringLiteral("stage_since"))
        return QStringLiteral("stage");
    for (const auto &[name, step] : kComplaintSteps) {
        if (field == name)
            return QStringLiteral("state");
    }
    return field;
}

/// The field of the contract that a column holds; empty for what follows from other rows.
QString fieldOfColumn(const QString &column)
{
    if (column == QStringLiteral("rev") || column == QStringLiteral("total_assets"))
        return {};
    if (column == QStringLiteral("on_date"))
        return QStringLiteral("date");
    if (column != QStringLiteral("external_id") && column.endsWith(QStringLiteral("_id")))
        return column.chopped(3);
    return column;
}

QString fieldOfChildRow(const RowChange &row)
{
    const QString kind = row.key.value(QStringLiteral("kind")).toString().mid(1);
    if (row.table == QStringLiteral("client_document"))
        return QStringLiteral("id_number");
    if (row.table == QStringLiteral("client_account"))
        return kind + QStringLiteral("_number");
    if (row.table == QStringLiteral("client_channel"))
        return kind;
    if (row.table == QStringLiteral("client_stage"))
        return QStringLiteral("stage");
    return row.table == QStringLiteral("complaint_event") ? QStringLiteral("state") : QString();
}

int orderOf(const RowChange &row)
{
    if (!row.before)
        return 0;
    return row.after ? 1 : 2;
}

} // namespace

QJsonObject onlyColumn(const std::optional<QJsonObject> &row, const QString &column)
{
    return QJsonObject{{column, row ? row->value(column) : QJsonValue()}};
}

std::vector<UndoGroup> undoGroups(const QJsonObject &changes, const std::vector<RowChange> &rows)
{
    std::vector<UndoGroup> groups;
    QHash<QString, size_t> places;
    for (const QString &field : changes.keys()) {
        const size_t place = places.value(groupOf(field), groups.size());
        if (place == groups.size()) {
            places.insert(groupOf(field), place);
            groups.emplace_back();
        }
        groups[place].fields.append(field);
    }
    const auto add = [&](const QString &field, RowChange row) {
        if (const auto place = places.constFind(groupOf(field)); place != places.constEnd())
            groups[*place].rows.push_back(std::move(row));
    };
    for (const RowChange &row : rows) {
        if (const QString field = fieldOfChildRow(row); !field.isEmpty()) {
            add(field, row);
            continue;
        }
        // A row of its own, or the figures of a day: column by column.
        const QJsonObject columns = row.after.value_or(QJsonObject());
        for (const QString &column : columns.keys())
            add(fieldOfColumn(column),
                {row.table, row.key, row.before ? std::optional(onlyColumn(row.before, column)) : std::nullopt,
                 onlyColumn(row.after, column)});
    }
    for (UndoGroup &group : groups)
        std::ranges::stable_sort(group.rows, {}, orderOf);
    return groups;
}

} // namespace zhiyin
