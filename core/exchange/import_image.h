// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_entry.h"
#include "core/storage/row_image.h"

namespace zhiyin {

/// How a thing's rows stood before an import changed them. What differs afterwards is sealed into the journal beside the
/// fields, and `import undo` puts the rows back from there. Without an import it does nothing.
class ImportImage final
{
public:
    [[nodiscard]] static Result<ImportImage> before(Database &database, std::optional<ImportId> import, Entity entity,
                                                    AnyId id);
    /// For UnitOfWork::record; to be asked when everything is written.
    [[nodiscard]] Result<QByteArray> differences() const;

private:
    explicit ImportImage(Database &database, AnyId id) : m_database(database), m_id(id) {}
    Database &m_database;
    AnyId m_id;
    std::span<const ImagedTable> m_tables;
    RowImage m_before;
};

/// The tables that an import writes for a thing of this kind.
[[nodiscard]] std::span<const ImagedTable> imagedTables(Entity entity);

} // namespace zhiyin
