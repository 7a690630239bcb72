// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_store.h"
#include "core/exchange/import_undo_store.h"
#include "core/exchange/undo_groups.h"
#include "core/exchange/undo_report.h"
#include "core/journal/journal_reader.h"
#include "core/journal/unit_of_work.h"

#include <QSet>

#include <deque>

namespace zhiyin {

struct UndoTarget;

/// Takes a whole import back: what it added goes, what it changed becomes what it was, entry by entry of the journal, the
/// newest first. What somebody changed since, or uses, is left and told. In chunks that keep others waiting for a quarter
/// of a second at the most; broken off, it is taken up again by the same call.
class ImportUndo final
{
public:
    /// `goesOn` is asked between entries.
    ImportUndo(Workplace &workplace, ImportLine line, QString reason, std::function<bool()> goesOn);

    /// Fails where nothing was taken back; else the report says why it stopped.
    [[nodiscard]] Result<UndoReport> run();

private:
    enum class Standing { AsImported, PutBackAlready, ChangedSince };

    [[nodiscard]] Result<bool> chunk();
    [[nodiscard]] Result<std::optional<SealedEntry>> nextEntry();
    [[nodiscard]] Result<void> takeBack(UnitOfWork &work, const SealedEntry &entry);
    [[nodiscard]] Result<void> takeBackAddition(UnitOfWork &work, const SealedEntry &entry, const UndoTarget &target);
    [[nodiscard]] Result<void> takeBackChange(UnitOfWork &work, const SealedEntry &entry, const UndoTarget &target);
    [[nodiscard]] Result<void> takeBackRate(UnitOfWork &work, const SealedEntry &entry);
    [[nodiscard]] Result<void> takeBackRequest(UnitOfWork &work, const SealedEntry &entry);
    [[nodiscard]] Result<bool> putBack(const SealedEntry &entry, const UndoGroup &group);
    [[nodiscard]] Result<Standing> standingOf(const SealedEntry &entry, const UndoGroup &group);
    [[nodiscard]] Result<Standing> standingOfFigure(const SealedEntry &entry, const RowChange &row,
                                                    const QString &column);
    [[nodiscard]] Result<Standing> standingOfRow(const RowChange &row);
    [[nodiscard]] Result<QJsonValue> figureBefore(const SealedEntry &entry, const RowChange &row,
                                                  const QString &column);
    [[nodiscard]] Result<void> putRevisionBack(const SealedEntry &entry, const UndoTarget &target,
                                               const std::vector<RowChange> &rows, bool whole);
    [[nodiscard]] Result<QSet<QString>> changedSince(const SealedEntry &entry);
    [[nodiscard]] Result<bool> reaches(const SealedEntry &entry);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> recordRun(UnitOfWork &work, const QString &action);
    [[nodiscard]] Result<void> leave(const SealedEntry &entry, const QString &field, UndoObstacle why,
                                     const QString &detail = {});

    Workplace &m_workplace;
    ImportLine m_line;
    QString m_reason;
    std::function<bool()> m_goesOn;
    ImportUndoStore m_store;
    UndoReport m_report;
    QSet<QString> m_told;
    std::deque<SealedEntry> m_page;
    std::optional<SealedEntry> m_last;
    bool m_begun = false;
    QSet<ClientId> m_totals;
    bool m_rates = false;
    QSet<ComplaintId> m_clocks;
};

} // namespace zhiyin
