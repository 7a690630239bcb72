// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/row_source.h"

namespace zhiyin {

/// A look into a file before anything is taken: how it is read, what it begins with, and what its columns could be.
struct ImportPreview {
    QString encoding;
    QString sheet;
    QStringList otherSheets;
    QStringList header;
    /// The first rows, as they stand there.
    std::vector<SourceRow> rows;
    /// For each column the field that it becomes by the mapping, or by its name; empty where there is none.
    QStringList fields;
    /// Why the file could not be taken with this mapping (a column is missing); none where it could.
    std::optional<Error> fault;
};

/// Rows that were mended by hand, under the header of their file.
struct MendedRows {
    QStringList header;
    std::vector<SourceRow> rows;
};

/// A mapping that somebody named.
struct SavedMapping {
    QString name;
    QByteArray json;
};

} // namespace zhiyin
