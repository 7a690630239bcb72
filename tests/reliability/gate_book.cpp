// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/gate_book.h"

#include "core/journal/journal_desk.h"
#include "core/session/book_store.h"
#include "core/storage/schema.h"

#include <sodium.h>

namespace zhiyin::gate {
namespace {

const UserId kUser = UserId::issued(1, 1);
const ClientId kClient = ClientId::issued(1, 2);
constexpr qint64 kFirstFreeCount = 3;
constexpr QByteArrayView kBookId("gate-book-id-16b");

Secret fixedKey(unsigned char filling)
{
    Secret key(kKeySize);
    std::fill(key.begin(), key.end(), filling);
    return key;
}

/// The same pair in every process.
SigningKeys signingKeys()
{
    sodiumReady();
    const Secret seed = fixedKey(4);
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    Secret secretKey(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    return {QByteArray(reinterpret_cast<const char *>(publicKey.data()), publicKey.size()), std::move(secretKey)};
}

QByteArray bookId()
{
    return kBookId.toByteArray();
}

BookFacts facts(const QString &directory)
{
    return {directory, bookId(), QStringLiteral("Gate"), QTimeZone::utc(), *Currency::parse(u"CNY"), 1, true};
}

Result<void> insertFirstRows(Database &database)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(database));
    BookStore store(database);
    ZHIYIN_TRY(store.insertFacts(facts(QString()), at));
    ZHIYIN_TRY(store.insertUser({kUser, QStringLiteral("gate"), Role::Admin, QString()}, at));
    ZHIYIN_TRY(store.addSignKey(kUser, signingKeys().publicKey, at));
    ZHIYIN_TRY(JournalStore(database).setNextCount(1, kFirstFreeCount));
    ZHIYIN_TRY(
        database.run(QStringLiteral("INSERT INTO client (id, external_id, name, kind, stage, stage_since, "
                                    "currency, created_at, trades_per_year) "
                                    "VALUES (?, 'gate', 'Gate', 'individual', 'active', '2026-01-01', 'CNY', 0, 0)"),
                     {kClient}));
    return transaction.commit();
}

void note(Findings &findings, int Findings::*kind, int count, const QString &words)
{
    if (count == 0)
        return;
    findings.*kind += count;
    if (findings.first.isEmpty())
        findings.first = QStringLiteral("%1 (%2)").arg(words).arg(count);
}

/// A query that counts faults; a query that fails is a fault too.
void countFaults(Database &database, Findings &findings, const QString &words, const QString &sql)
{
    const auto count = database.number(sql);
    note(findings, &Findings::halves, count ? static_cast<int>(std::abs(*count)) : 1,
         count ? words : words + QStringLiteral(": ") + count.error().detail);
}

void findLost(Database &database, Findings &findings, const std::vector<qint64> &acknowledged)
{
    int lost = 0;
    for (const qint64 n : acknowledged) {
        const auto there = database.number(
            QStringLiteral("SELECT count(*) FROM journal_entry e JOIN journal_head h USING (replica, n) "
                           "WHERE e.replica = 1 AND e.n = ?"),
            {n});
        lost += there && *there == 1 ? 0 : 1;
    }
    note(findings, &Findings::lost, lost, QStringLiteral("acknowledged commits are not there"));
}

void findHalves(Database &database, Findings &findings)
{
    countFaults(database, findings, QStringLiteral("contacts and the client's count differ"),
                QStringLiteral("SELECT (SELECT count(*) FROM contact) - (SELECT trades_per_year FROM client)"));
    countFaults(database, findings, QStringLiteral("contacts without their entry"),
                QStringLiteral("SELECT count(*) FROM contact c WHERE NOT EXISTS (SELECT 1 FROM journal_entry e "
                               "WHERE e.entity_id = c.id AND e.action = 'add')"));
    countFaults(database, findings, QStringLiteral("entries without their contact"),
                QStringLiteral("SELECT count(*) FROM journal_entry e WHERE e.action = 'add' "
                               "AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = e.entity_id) "
                               "AND NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.entity_id = e.entity_id "
                               "AND r.action = 'remove')"));
    countFaults(database, findings, QStringLiteral("the newest entry is not signed"),
                QStringLiteral("SELECT (SELECT coalesce(max(n), 0) FROM journal_entry) "
                               "- (SELECT coalesce(max(n), 0) FROM journal_head)"));
    countFaults(database, findings, QStringLiteral("entries are missing between"),
                QStringLiteral("SELECT coalesce(max(n), 0) - count(*) FROM journal_entry"));
}

} // namespace

void Findings::add(const Findings &other)
{
    unopened += other.unopened;
    lost += other.lost;
    halves += other.halves;
    unverified += other.unverified;
    damaged += other.damaged;
    if (first.isEmpty())
        first = other.first;
}

QByteArray GateBook::rawKey()
{
    return "x'" + QByteArray(64, 'a') + QByteArray(32, 'b') + "'";
}

Result<void> GateBook::create(const QString &directory)
{
    ZHIYIN_ASSIGN(const auto database, Database::open(dataFile(directory), rawKey(), Database::Mode::Create));
    ZHIYIN_TRY(createSchema(*database));
    return insertFirstRows(*database);
}

Result<std::unique_ptr<GateBook>> GateBook::open(const QString &directory)
{
    auto book = std::unique_ptr<GateBook>(new GateBook);
    ZHIYIN_ASSIGN(book->m_database, Database::open(dataFile(directory), rawKey(), Database::Mode::ReadWrite));
    ZHIYIN_TRY(schemaOf(*book->m_database));
    ZHIYIN_ASSIGN(book->m_facts, BookStore(*book->m_database).loadFacts(directory));
    book->m_keys = {fixedKey(1), fixedKey(2), fixedKey(3), signingKeys().secretKey};
    const Actor actor{kUser, QStringLiteral("gate"), Role::Admin, QString()};
    book->m_workplace.reset(
        new Workplace{*book->m_database, book->m_clock, book->m_clock, actor, book->m_facts, book->m_keys});
    return book;
}

Result<int> GateBook::addContacts(UnitOfWork &work, std::mt19937 &random)
{
    const int count = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < count; ++i) {
        const auto id = work.newId<ContactId>();
        const QString summary(static_cast<int>(random() % 1500), QChar(u'好'));
        ZHIYIN_TRY(work.database().run(
            QStringLiteral("INSERT INTO contact (id, client_id, at, channel, summary) VALUES (?, ?, ?, 'phone', ?)"),
            {id, kClient, m_clock.now(), summary}));
        Changes changes;
        changes.set(QStringLiteral("summary"), summary);
        ZHIYIN_TRY(
            work.record({Entity::Contact, AnyId(id.value()), kClient, QStringLiteral("add"), changes, {}, {}, {}}));
    }
    return count;
}

Result<int> GateBook::removeOldest(UnitOfWork &work)
{
    ZHIYIN_ASSIGN(const qint64 oldest, work.database().number(QStringLiteral("SELECT min(id) FROM contact")));
    ZHIYIN_ASSIGN(const qint64 removed,
                  work.database().run(QStringLiteral("DELETE FROM contact WHERE id = ?"), {oldest}));
    if (removed == 0)
        return 0;
    ZHIYIN_TRY(work.record({Entity::Contact, AnyId(oldest), kClient, QStringLiteral("remove"), Changes(), {}, {}, {}}));
    return 1;
}

Result<qint64> GateBook::write(std::mt19937 &random)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(*m_workplace));
    ZHIYIN_ASSIGN(int more, addContacts(work, random));
    if (random() % 4 == 0) {
        ZHIYIN_ASSIGN(const int removed, removeOldest(work));
        more -= removed;
    }
    ZHIYIN_TRY(work.database().run(
        QStringLiteral("UPDATE client SET trades_per_year = trades_per_year + ? WHERE id = ?"), {more, kClient}));
    Changes changes;
    changes.add(QStringLiteral("trades_per_year"), QJsonValue(), more);
    ZHIYIN_TRY(
        work.record({Entity::Client, AnyId(kClient.value()), kClient, QStringLiteral("set"), changes, {}, {}, {}}));
    const qint64 newest = work.head().n;
    ZHIYIN_TRY(work.commit());
    return newest;
}

Result<JournalVerdict> GateBook::verifyJournal()
{
    return JournalDesk(*m_workplace).prove();
}

Findings inspect(const QString &directory, const std::vector<qint64> &acknowledged, Depth depth)
{
    Findings findings;
    const auto book = GateBook::open(directory);
    if (!book) {
        note(findings, &Findings::unopened, 1, QStringLiteral("does not open: ") + book.error().detail);
        return findings;
    }
    Database &database = (*book)->database();
    findLost(database, findings, acknowledged);
    findHalves(database, findings);
    if (depth == Depth::Everything) {
        const auto verdict = (*book)->verifyJournal();
        note(findings, &Findings::unverified, verdict && verdict->ok ? 0 : 1,
             verdict ? verdict->firstBroken + u' ' + verdict->why : verdict.error().detail);
        const auto problems = database.integrityProblems();
        note(findings, &Findings::damaged, problems ? static_cast<int>(problems->size()) : 1,
             problems ? problems->join(u' ') : problems.error().detail);
    }
    return findings;
}

int rounds(int gate)
{
    return qEnvironmentVariableIntValue("ZHIYIN_LONG") != 0 ? gate * 10 : gate;
}

} // namespace zhiyin::gate
