// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/field_reader.h"
#include "core/exchange/import_job.h"
#include "core/exchange/import_lookup.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {

/// What became of a row.
enum class RowFate { Added, Updated, Skipped, Rejected };

/// What every importer works with during one run.
struct ImportContext {
    Workplace &workplace;
    ReadContext reading;
    OnDuplicate onDuplicate;
    /// Journaled with what is changed: which file said so.
    QString reason;
    ImportLookup lookup;
};

/// Takes the rows of one kind of file into the book, one at a time. A row is checked before anything of it is written: a
/// rejected one leaves nothing behind. A failure is one of the book or the system; the piece of work is then undone.
class RowImporter
{
public:
    explicit RowImporter(ImportContext &context) : m_context(context) {}
    virtual ~RowImporter() = default;
    RowImporter(const RowImporter &) = delete;
    RowImporter &operator=(const RowImporter &) = delete;

    /// Adds what is wrong or remarkable to `problems`.
    [[nodiscard]] virtual Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                               std::vector<RowProblem> &problems) = 0;
    /// What follows from the rows taken since the last call, before they are committed.
    [[nodiscard]] virtual Result<void> finish(UnitOfWork &) { return {}; }

protected:
    [[nodiscard]] ImportContext &context() { return m_context; }

private:
    ImportContext &m_context;
};

[[nodiscard]] std::unique_ptr<RowImporter> makeRowImporter(ImportKind kind, ImportContext &context);

} // namespace zhiyin
