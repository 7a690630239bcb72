// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/unit_of_work.h"

#include "core/journal/journal_chain.h"
#include "core/journal/witness.h"

namespace zhiyin {

UnitOfWork::UnitOfWork(Workplace &workplace, Transaction transaction)
    : m_workplace(&workplace)
    , m_transaction(std::move(transaction))
    , m_store(workplace.database)
    , m_hasher(std::make_unique<Hasher>())
    , m_backdated(workplace.isBackdated())
{}

Result<UnitOfWork> UnitOfWork::begin(Workplace &workplace)
{
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(workplace.database));
    UnitOfWork work(workplace, std::move(transaction));
    // Read under the write lock: several processes may share a book.
    ZHIYIN_ASSIGN(work.m_head, work.m_store.newest(workplace.book.replica));
    ZHIYIN_ASSIGN(work.m_firstCount, work.m_store.nextCount(workplace.book.replica));
    work.m_nextCount = work.m_firstCount;
    return work;
}

Result<QByteArray> UnitOfWork::keyOf(ClientId client)
{
    const auto known = m_clientKeys.constFind(client);
    if (known != m_clientKeys.constEnd())
        return *known;
    ZHIYIN_ASSIGN(const auto stored, m_store.clientKey(client));
    QByteArray key = stored.value_or(QByteArray());
    if (!stored) {
        key = randomKey();
        ZHIYIN_TRY(m_store.insertClientKey(client, key));
    }
    m_clientKeys.insert(client, key);
    return key;
}

Result<void> UnitOfWork::record(const JournalRecord &record, const QByteArray &rows)
{
    SealedEntry entry{m_workplace->book.replica,
                      m_head.n + 1,
                      m_workplace->realClock.now(),
                      m_workplace->actor.id,
                      entityCode(record.entity),
                      record.id,
                      record.client,
                      record.action,
                      m_backdated,
                      record.import,
                      record.policyVersion,
                      {},
                      {}};
    const QByteArray text = journalPlaintext(record.changes, record.reason, rows);
    const QByteArray place = journalPlace(entry.replica, entry.n);
    if (record.client) {
        ZHIYIN_ASSIGN(const QByteArray key, keyOf(*record.client));
        entry.sealed = seal({reinterpret_cast<const unsigned char *>(key.constData()), kKeySize}, text, place);
    } else {
        entry.sealed = seal(m_workplace->keys.journalKey.bytes(), text, place);
    }
    entry.hash = journalHash(*m_hasher, m_head.hash, entry);
    ZHIYIN_TRY(m_store.insert(entry));
    m_head.n = entry.n;
    m_head.hash = entry.hash;
    ++m_recorded;
    if (!m_bulk || m_changed.empty() || m_changed.back().entity != record.entity)
        m_changed.push_back({record.entity, record.id});
    return {};
}

std::vector<Changed> UnitOfWork::changes() const
{
    if (!m_bulk)
        return m_changed;
    std::vector<Changed> kinds;
    for (const Changed &one : m_changed) {
        const bool known =
            std::any_of(kinds.begin(), kinds.end(), [&](const Changed &k) { return k.entity == one.entity; });
        if (!known)
            kinds.push_back({one.entity, std::nullopt});
    }
    return kinds;
}

Result<void> UnitOfWork::commit()
{
    QByteArray signature;
    const QDateTime at = m_workplace->realClock.now();
    if (m_nextCount != m_firstCount)
        ZHIYIN_TRY(m_store.setNextCount(m_workplace->book.replica, m_nextCount));
    if (m_recorded > 0) {
        signature = sign(m_workplace->keys.signKey.bytes(), headMessage(m_workplace->book.id, m_head, at));
        ZHIYIN_TRY(m_store.insertHead({m_head, m_workplace->actor.id, at, signature}));
    }
    ZHIYIN_TRY(m_transaction.commit());
    if (m_recorded > 0) {
        writeWitness(m_workplace->book, {m_head, at}, signature);
        m_workplace->tell(changes());
    }
    return {};
}

} // namespace zhiyin
