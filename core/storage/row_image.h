// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/database.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <span>

namespace zhiyin {

/// Which rows of a table belong to one thing, and what tells them apart.
struct ImagedTable {
    const char *name;
    /// The column that holds the thing's identifier.
    const char *owner;
    /// The columns that find a row again, and those that say what it is, separated by blanks.
    const char *key;
};

/// A row that was written: as it was, and as it became. Values are told apart by a first letter ("i" whole number, "t"
/// text, "b" bytes in hex); null is SQL NULL. Where the row stayed, both hold only the columns that differ.
struct RowChange {
    QString table;
    QJsonObject key;
    /// None where the row was new.
    std::optional<QJsonObject> before;
    /// None where the row was deleted.
    std::optional<QJsonObject> after;
};

/// The rows of one thing as they lie in the book, so that a later undo can put back each byte.
class RowImage final
{
public:
    [[nodiscard]] static Result<RowImage> read(Database &database, std::span<const ImagedTable> tables, AnyId owner);
    /// What is different in `later`.
    [[nodiscard]] std::vector<RowChange> changesTo(const RowImage &later) const;

private:
    struct Row {
        QString table;
        QJsonObject key;
        QJsonObject values;
    };
    QMap<QByteArray, Row> m_rows;
};

/// The compact text that the journal seals, and back.
[[nodiscard]] QByteArray rowChangesText(const std::vector<RowChange> &changes);
[[nodiscard]] std::vector<RowChange> parseRowChanges(const QByteArray &text);

/// A value of an image for a place of a statement.
[[nodiscard]] Bind bindOfImage(const QJsonValue &value);
/// An SQL expression that gives the columns as the JSON object of an image.
[[nodiscard]] QString imageExpression(const QStringList &columns);
/// The columns of a table, in their order.
[[nodiscard]] Result<QStringList> columnsOfTable(Database &database, const QString &table);

} // namespace zhiyin
