// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/storage/row_image.h"

#include <QHash>

namespace zhiyin {

/// Rows that an import wrote, found and put back by their images.
class ImportUndoStore final
{
public:
    explicit ImportUndoStore(Database &database) : m_database(database) {}

    /// Whether the row is there, and whether this import added it.
    struct Presence {
        bool exists = false;
        bool isOfImport = false;
    };
    [[nodiscard]] Result<Presence> presence(const QString &table, AnyId id, ImportId import);
    /// What people call the thing: external number or code; empty where it has none.
    [[nodiscard]] Result<QString> nameOf(const QString &table, AnyId id);

    /// The tables, but for `own`, with a row that speaks of this one.
    [[nodiscard]] Result<QStringList> usedBy(const QString &table, AnyId id, const QStringList &own);
    /// Deletes the row and the rows of `own` that belong to it.
    [[nodiscard]] Result<void> remove(const QString &table, AnyId id, const QStringList &own);

    /// The row as it lies in the table now, all columns; none where it is gone.
    [[nodiscard]] Result<std::optional<QJsonObject>> rowNow(const QString &table, const QJsonObject &key);
    /// Puts a row back as it was before the change.
    [[nodiscard]] Result<void> putBack(const RowChange &change);
    /// Sets one column.
    [[nodiscard]] Result<void> setColumn(const QString &table, const QJsonObject &key, const QString &column,
                                         const QJsonValue &value);
    [[nodiscard]] Result<void> raiseRevision(const QString &table, AnyId id);

    /// A declared figure: what stands in the client's newest row, and in the one before `day`.
    [[nodiscard]] Result<QJsonValue> newestFigure(AnyId client, const QString &column);
    [[nodiscard]] Result<QJsonValue> figureBefore(AnyId client, const QJsonValue &day, const QString &column);
    /// Writes it into every row from `day` on that still holds `was`.
    [[nodiscard]] Result<void> setFigureFrom(AnyId client, const QJsonValue &day, const QString &column,
                                             const QJsonValue &was, const QJsonValue &value);
    /// Deletes the day's figures where they say no more than those of the day before.
    [[nodiscard]] Result<void> removeRepeatedFigures(AnyId client, const QJsonValue &day);

private:
    [[nodiscard]] Result<QStringList> figureColumns();
    Database &m_database;
    QHash<QString, std::vector<std::pair<QString, QString>>> m_references;
    QHash<QString, QString> m_selects;
};

} // namespace zhiyin
