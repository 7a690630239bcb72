// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/client_merge.h"
#include "core/duplicate/merge_choice.h"
#include "core/duplicate/merge_tables.h"
#include "core/product/position.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A column that names a client, found in the schema itself.
struct ClientReferenceColumn {
    QString table;
    QString column;
};

/// The rows of a merge, and its ledger: each changed cell with what it held before and after, written by the same
/// statement's values, so that taking back restores exactly what is still as the merge left it.
class MergeStore final
{
public:
    explicit MergeStore(Database &database) : m_database(database) {}

    /// Every column that refers to the table of clients or is named client_id.
    [[nodiscard]] Result<std::vector<ClientReferenceColumn>> referenceColumns();

    [[nodiscard]] Result<void> open(AnyId merge, ClientId keep, ClientId other, const QDateTime &at, UserId user);
    /// The latest merge into the client that was not taken back.
    [[nodiscard]] Result<std::optional<MergeRecord>> latest(ClientId keep);
    /// Those not taken back, the newest first.
    [[nodiscard]] Result<std::vector<MergeLine>> list();
    [[nodiscard]] Result<void> close(AnyId merge, const QDateTime &at, UserId user);

    /// Fills what is empty in the kept client's own row, and what was chosen from the other.
    [[nodiscard]] Result<std::vector<FilledField>> fillRow(const MergeRecord &merge, bool withEnd,
                                                           const MergeChoice &choice);
    /// The same for its declared figures of `day`, where both have figures in the same currency.
    [[nodiscard]] Result<std::vector<FilledField>> fillFigures(const MergeRecord &merge, QDate day,
                                                               const MergeChoice &choice);
    /// Moves the other client's rows of one column as `treatment` says.
    [[nodiscard]] Result<MovedRows> move(const MergeRecord &merge, const ClientReferenceColumn &column,
                                         MergeTreatment treatment);
    /// The other's numbers and ways of contact step back behind the kept client's own, before they move: they stay as
    /// further ones where the table knows a primary one, else they end; what both have ends. Where the other's were chosen,
    /// the kept client's step back instead.
    [[nodiscard]] Result<void> yieldPlaces(const MergeRecord &merge, const MergeChoice &choice);
    [[nodiscard]] Result<void> addPositions(const MergeRecord &merge, const std::vector<Holding> &rows);
    [[nodiscard]] Result<std::vector<Holding>> positions(ClientId client);
    /// The kept client's risk level, which follows from its latest assessment.
    [[nodiscard]] Result<void> refreshRisk(ClientId client);
    /// The kept client's tier, which follows from its standing.
    [[nodiscard]] Result<void> refreshTier(ClientId client);
    /// Takes the other client out of every list.
    [[nodiscard]] Result<void> setAway(const MergeRecord &merge);
    [[nodiscard]] Result<void> touch(ClientId client);

    /// Takes back what is still as the merge left it; the rest is listed.
    [[nodiscard]] Result<UnmergeOutcome> takeBack(const MergeRecord &merge);

    [[nodiscard]] Result<qint64> waitingRequests(ClientId client);
    /// "live", "merged", …; and the client it was merged into.
    [[nodiscard]] Result<std::pair<QString, std::optional<ClientId>>> stateOf(ClientId client);

private:
    struct Column {
        QString name;
        bool inKey = false;
    };
    [[nodiscard]] Result<std::vector<Column>> columnsOf(const QString &table);
    [[nodiscard]] Result<QStringList> keyOf(const QString &table, const QString &without);
    [[nodiscard]] Result<void> fillCell(const MergeRecord &merge, const QString &column, bool chosen,
                                        std::vector<FilledField> &filled);
    [[nodiscard]] Result<void> copy(const MergeRecord &merge, const ClientReferenceColumn &reference);
    /// Who steps back behind whom.
    struct Yield {
        AnyId merge;
        ClientId who;
        ClientId behind;
    };
    [[nodiscard]] Result<void> stepBack(const Yield &yield, const QString &table, const QString &column,
                                        const Bind &value, const QString &like);
    [[nodiscard]] Result<void> noteMade(AnyId merge, const QString &table, const QString &where, const Binds &binds);
    struct Cell;
    [[nodiscard]] Result<qint64> restore(const Cell &cell);
    [[nodiscard]] Result<qint64> remove(const Cell &cell);

    Database &m_database;
};

} // namespace zhiyin
