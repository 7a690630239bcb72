// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_job.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// Takes files of other programs into the book.
class ImportDesk final
{
public:
    explicit ImportDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Rejected rows are no failure: the report lists them. Fails with NotPermitted, DemonstrationBook, NotAvailableYet
    /// (a spreadsheet), and with what is wrong with file, mapping or system before anything was taken: EmptyFile,
    /// BadEncoding, MissingColumn, DoubledColumn, BadDocument, NotReadable, DiskFull, BookLocked, Cancelled…
    [[nodiscard]] Result<ImportReport> run(const ImportJob &job, const ImportProgress &progress = {});

    /// The newest last. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<ImportLine>> list();

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
