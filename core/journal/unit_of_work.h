// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_store.h"
#include "core/journal/workplace.h"
#include "core/security/seal.h"

namespace zhiyin {

/// One piece of work: rows and journal entries in one transaction. Rolled back unless committed. Desks make one for
/// every write; nothing else writes client data.
class UnitOfWork final
{
public:
    /// Takes the write lock. Fails with BookLocked, ReadOnlyBook.
    [[nodiscard]] static Result<UnitOfWork> begin(Workplace &workplace);
    UnitOfWork(UnitOfWork &&) = default;

    /// Issues an identifier of this replica.
    template <class Tag> [[nodiscard]] Tag newId() { return Tag::issued(m_workplace->book.replica, m_nextCount++); }

    /// Adds an entry to the chain; its values are sealed under the client's key, or the book's where it is about none.
    /// `rows` is what an import changed row by row (see ImportImage), sealed beside the fields.
    [[nodiscard]] Result<void> record(const JournalRecord &record, const QByteArray &rows = {});

    /// Signs the head, commits, leaves the witness, tells who listens. On failure nothing of it is in the book.
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] Database &database() { return m_workplace->database; }
    /// The newest entry so far, for anchors.
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    /// In place of one message an entry (imports, runs): one an entity, without id.
    void tellInBulk() { m_bulk = true; }

private:
    UnitOfWork(Workplace &workplace, Transaction transaction);
    [[nodiscard]] Result<QByteArray> keyOf(ClientId client);
    [[nodiscard]] std::vector<Changed> changes() const;

    Workplace *m_workplace;
    Transaction m_transaction;
    JournalStore m_store;
    std::unique_ptr<Hasher> m_hasher;
    JournalHead m_head;
    qint64 m_firstCount = 0;
    qint64 m_nextCount = 0;
    qint64 m_recorded = 0;
    bool m_backdated = false;
    bool m_bulk = false;
    std::vector<Changed> m_changed;
    QHash<ClientId, QByteArray> m_clientKeys;
};

} // namespace zhiyin
