// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/row_importer.h"
#include "core/exchange/row_source.h"

#include <QElapsedTimer>

namespace zhiyin {

/// Carries the rows of one source into the book: in chunks that keep others waiting for a quarter of a second at the
/// most, or all in one piece of work where nothing or everything is to be taken.
class ImportRun final
{
public:
    /// `goesOn` is asked between rows.
    ImportRun(const ImportJob &job, ImportContext &context, RowSource &source, std::function<bool()> goesOn);
    ~ImportRun();

    /// Fails where nothing was taken; else the report says why it stopped.
    [[nodiscard]] Result<ImportReport> run();

private:
    /// Whether there are more rows.
    [[nodiscard]] Result<bool> chunk();
    [[nodiscard]] Result<bool> takeRows(UnitOfWork &work);
    [[nodiscard]] Result<void> takeRow(UnitOfWork &work);
    void count(RowFate fate, std::vector<RowProblem> problems);
    [[nodiscard]] bool isWhole() const { return m_job.dryRun || m_job.allOrNothing; }
    [[nodiscard]] Result<void> keep(UnitOfWork &work, bool last);
    [[nodiscard]] Result<void> recordRun(UnitOfWork &work, const QString &action);
    [[nodiscard]] ImportLine line(const QString &state) const;
    void takeBack(const ImportCounts &before, size_t problems);
    void noteStopped();

    const ImportJob &m_job;
    ImportContext &m_context;
    RowSource &m_source;
    std::function<bool()> m_goesOn;
    std::unique_ptr<RowImporter> m_importer;
    ImportReport m_report;
    /// The number of this run; the book knows it once a chunk was kept.
    std::optional<ImportId> m_id;
    bool m_isKept = false;
    SourceRow m_row;
    QElapsedTimer m_chunkTime;
};

} // namespace zhiyin
