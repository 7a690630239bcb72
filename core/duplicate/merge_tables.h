// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1StringView>

#include <optional>
#include <span>

namespace zhiyin {

/// What a merge does with the rows of a table that speak of a client.
enum class MergeTreatment {
    Moves,        ///< they become the kept client's, but for those whose place it has filled itself
    MovesIfNone,  ///< they become the kept client's only where it has none at all: a history of states
    CopiesIfNone, ///< the same by a copy, since later work writes over such rows: a standing, declared figures
    Stays,        ///< they tell of the record and not of the client: the journal, its key, what waits
};

struct MergeTable {
    QLatin1StringView table;
    QLatin1StringView column;
    MergeTreatment treatment;
};

/// Every column of the schema that names a client. A test holds it against the schema, so that none is forgotten.
[[nodiscard]] std::span<const MergeTable> mergeTables();
/// A column that nobody listed moves: nothing is lost with the merged-away client.
[[nodiscard]] MergeTreatment mergeTreatment(QStringView table, QStringView column);

} // namespace zhiyin
