// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/missing_work.h"

#include "core/journal/journal_store.h"
#include "core/journal/witness.h"

#include <QFile>

namespace zhiyin {
namespace {

QString noteOf(const QString &witness)
{
    return witness + QStringLiteral(".missing");
}

Result<bool> holds(JournalStore &store, const JournalHead &head)
{
    if (head.n == 0)
        return true;
    ZHIYIN_ASSIGN(const auto page, store.page(head.replica, head.n - 1, 1));
    return !page.empty() && page.front().n == head.n && page.front().hash == head.hash;
}

/// The next commit writes over the witness, so what it says is kept beside it.
void keepNote(const BookFacts &book, const QString &witness, const JournalHead &head)
{
    const auto noted = readWitness(book, noteOf(witness));
    if (noted && noted->head.n >= head.n)
        return;
    QFile::remove(noteOf(witness));
    QFile::copy(witness, noteOf(witness));
}

} // namespace

Result<std::optional<MissingWork>> missingWork(Workplace &workplace)
{
    JournalStore store(workplace.database);
    std::optional<Witnessed> worst;
    for (const QString &witness : witnessFiles(workplace.book)) {
        for (const QString &file : {witness, noteOf(witness)}) {
            // Read before the book is asked: a witness is written after its commit, so the book can only be ahead of it.
            const auto seen = readWitness(workplace.book, file);
            if (!seen)
                continue;
            ZHIYIN_ASSIGN(const bool held, holds(store, seen->head));
            if (held && file != witness)
                QFile::remove(file);
            if (held)
                continue;
            if (file == witness)
                keepNote(workplace.book, witness, seen->head);
            if (!worst || seen->head.n > worst->head.n)
                worst = seen;
        }
    }
    if (!worst)
        return std::optional<MissingWork>();
    ZHIYIN_ASSIGN(const JournalHead newest, store.newest(worst->head.replica));
    return std::optional(MissingWork{worst->head, worst->at, std::max<qint64>(0, worst->head.n - newest.n)});
}

Result<ReplicaNumber> freeReplicaNumber(Database &database, BookFacts facts)
{
    ZHIYIN_ASSIGN(const auto known, JournalStore(database).replicas());
    facts.replica = known.empty() ? 1 : known.back() + 1;
    while (!readWitnesses(facts).empty())
        ++facts.replica;
    return facts.replica;
}

void forgetMissingWork(const BookFacts &book)
{
    for (const QString &witness : witnessFiles(book)) {
        QFile::remove(noteOf(witness));
        QFile::remove(witness);
    }
}

} // namespace zhiyin
