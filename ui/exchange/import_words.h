// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_job.h"

namespace zhiyin {

/// What is imported, as a heading: "Clients".
[[nodiscard]] QString importKindWord(ImportKind kind);
/// The same for the name in a list of imports; the name itself where it is not known.
[[nodiscard]] QString importKindWord(const QString &name);
/// A field of a kind of import, for people.
[[nodiscard]] QString importFieldWord(ImportKind kind, const QString &field);
[[nodiscard]] QString onDuplicateWord(OnDuplicate what);
/// What an import did, in one line.
[[nodiscard]] QString countsLine(const ImportCounts &counts);

} // namespace zhiyin
