// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_job.h"
#include "core/exchange/import_preview.h"
#include "core/exchange/mapping.h"
#include "core/exchange/undo_report.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// Takes files of other programs into the book.
class ImportDesk final
{
public:
    explicit ImportDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Rejected rows are no failure: the report lists them. Fails with NotPermitted, DemonstrationBook, and
    /// with what is wrong with file, mapping or system before anything was taken: EmptyFile,
    /// BadEncoding, MissingColumn, DoubledColumn, BadDocument, NotReadable, DiskFull, BookLocked, Cancelled…
    [[nodiscard]] Result<ImportReport> run(const ImportJob &job, const ImportProgress &progress = {});

    /// The same with a mapping document itself, in place of a file's name; empty: the columns are matched by name. Rows
    /// that were mended by hand count in place of the file's of the same line; the file itself stays as it is.
    [[nodiscard]] Result<ImportReport> runMapped(const ImportJob &job, const QByteArray &mapping,
                                                 const ImportProgress &progress = {}, const MendedRows &mended = {});
    /// The same with nothing but rows that were mended by hand, after the file was taken: an import of its own.
    [[nodiscard]] Result<ImportReport> retry(const ImportJob &job, const QByteArray &mapping, const MendedRows &mended);
    /// A look into the file. Fails as `run` does where it cannot be read at all.
    [[nodiscard]] Result<ImportPreview> preview(const ImportJob &job, const QByteArray &mapping);
    /// Whether columns of these names could be taken with this mapping; the file is not looked at. Fails as `run` does.
    [[nodiscard]] Result<void> checkColumns(const ImportJob &job, const QByteArray &mapping, const QStringList &header);
    /// The rows that begin on these lines, as they stand in the file: to be mended.
    [[nodiscard]] Result<std::vector<SourceRow>> rowsAt(const ImportJob &job, const QByteArray &mapping,
                                                        const std::vector<qint64> &lines);
    /// Mappings that were named and kept, for everybody who imports. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<SavedMapping>> mappings(ImportKind kind);
    /// Fails with NotPermitted, BadValue (no name), BadDocument.
    [[nodiscard]] Result<void> saveMapping(ImportKind kind, const SavedMapping &mapping);

    /// Takes a whole import back, additions and updates; what was changed since, or is used, is left and told. An undo
    /// that was broken off, or left something, may be asked for again. Fails with NotPermitted, NotFound, WrongState (taken
    /// back already, or still running), and with what is wrong with the system before anything was taken back.
    /// `reason`, where there is one, is journaled.
    [[nodiscard]] Result<UndoReport> undo(ImportId import, const ImportProgress &progress = {},
                                          const QString &reason = {});

    /// The newest last; who may import products only sees those only. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<ImportLine>> list();

private:
    [[nodiscard]] Result<void> requireImport(ImportKind kind);
    [[nodiscard]] Result<ImportReport> take(const ImportJob &job, const Mapping &mapping, const MendedRows &mended,
                                            const ImportProgress &progress);

    Workplace &m_workplace;
};

} // namespace zhiyin
