// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_pack_desk.h"
#include "ui/paper/document.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// Why each clock of a case is due when it is, day by day, in the language of the program.
[[nodiscard]] Document clocksDocument(const CasePack &pack, const QPageSize &size);
/// The evidence pack of a case: an index with the hash of every part, the case, its steps, clocks, letters, what belongs
/// to it, and the extract of the journal.
[[nodiscard]] Document packDocument(const CasePack &pack, const QPageSize &size);

/// Write these as PDFs, as printClientReport does; the parts of the pack lie in the file, so that their hashes can be
/// checked with other programs. Fail as that.
[[nodiscard]] Result<PaperOutcome> printClocks(const CasePack &pack, const QString &path);
[[nodiscard]] Result<PaperOutcome> printPack(const CasePack &pack, const QString &path);

} // namespace zhiyin::paper
