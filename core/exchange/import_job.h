// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/import_kind.h"
#include "core/exchange/row_problem.h"

#include <QDateTime>

#include <functional>

namespace zhiyin {

/// What becomes of a row whose like is in the book, or stood further up in the file.
enum class OnDuplicate { Refuse, Skip, Update };
/// "refuse", "skip", "update".
[[nodiscard]] std::optional<OnDuplicate> onDuplicateNamed(QStringView name);

struct ImportJob {
    ImportKind kind = ImportKind::Clients;
    QString file;
    /// A mapping document; empty: the columns are matched by name.
    QString mappingFile;
    /// As CsvOptions takes it.
    QString encoding;
    OnDuplicate onDuplicate = OnDuplicate::Refuse;
    /// Everything is done and then taken back: the report is that of the real run.
    bool dryRun = false;
    /// One rejected row, or a cancelled run, and nothing is taken.
    bool allOrNothing = false;
};

/// Bytes read and bytes of the file; false stops between two rows.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

struct ImportCounts {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    /// Of the updated ones, those that held the very values already: nothing was written for them.
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 warnings = 0;
    /// Problems beyond kMostProblems, which are counted only.
    qint64 rowsLeftOut = 0;
};

struct ImportReport : ImportCounts {
    /// None where nothing came into the book.
    std::optional<ImportId> import;
    ImportKind kind = ImportKind::Clients;
    /// What is wrong, or remarkable, row by row; the first kMostProblems.
    std::vector<RowProblem> rows;
    /// Headers that became no field.
    QStringList unusedColumns;
    /// How the file was read: its encoding, or the sheet of the workbook and those with content that were left.
    QString encoding;
    QString sheet;
    QStringList otherSheets;
    bool dryRun = false;
    /// Why the run ended before the file did; what was taken until then stays.
    std::optional<Error> stopped;
};

inline constexpr size_t kMostProblems = 100'000;

/// One line of the list of imports.
struct ImportLine {
    ImportId id;
    QString kind;
    QString file;
    QDateTime at;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    /// "running", "done", "stopped", "undoing", "undone", or "undone_in_part" where something was left.
    QString state;
};

} // namespace zhiyin
