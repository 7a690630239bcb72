// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/access/access_store.h"
#include "core/base/period.h"
#include "core/search/search_memory.h"
#include "core/security/guess_log.h"
#include "core/security/seal.h"
#include "core/session/book_store.h"
#include "core/storage/book_directory.h"
#include "core/storage/schema.h"

#include <QDir>

namespace zhiyin {

struct Session::Parts {
    BookFacts facts;
    BookKeys bookKeys;
    WorkKeys workKeys;
    std::unique_ptr<Database> database;
    std::unique_ptr<Clock> clock;
    std::optional<Actor> actor;
    QString asOf;
    bool repaired = false;
};

namespace {

/// The first few wrong passphrases slow the next try; only after those is one sent away to wait.
constexpr std::chrono::seconds kPatienceAfterMistyping(8);

QByteArrayView viewOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

/// How long a grant that somebody else ended or approved may go unnoticed.
constexpr std::chrono::seconds kGrantsKnownFor(2);

/// The copy that an upgrade falls back on: made, opened again and checked before the first statement of the upgrade.
Result<void> keepCopy(Database &database, const BookDirectory &directory, const Secret &key, int from)
{
    if (!QDir().mkpath(directory.backupFolder()))
        return failure(ErrorCode::NotWritable, {directory.backupFolder()});
    const QString file = QStringLiteral("%1/before-schema-%2.db").arg(directory.backupFolder()).arg(from + 1);
    QFile::remove(file);
    ZHIYIN_TRY(database.copyTo(file, viewOf(key)));
    ZHIYIN_ASSIGN(const auto copy, Database::open(file, viewOf(key), Database::Mode::ReadOnly));
    ZHIYIN_ASSIGN(const QStringList problems, copy->integrityProblems());
    if (!problems.isEmpty())
        return failure(ErrorCode::DamagedBook, {file}, problems.first());
    return {};
}

Result<std::unique_ptr<Clock>> clockOf(const QString &asOf, const QTimeZone &zone)
{
    if (asOf.isEmpty())
        return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    if (asOf.size() == 10) {
        const QDate day = QDate::fromString(asOf, Qt::ISODate);
        if (day.isValid())
            return std::unique_ptr<Clock>(std::make_unique<FixedClock>(endOfDay(day, zone)));
    }
    ZHIYIN_ASSIGN(const QDateTime moment, parseMoment(asOf, zone));
    return std::unique_ptr<Clock>(std::make_unique<FixedClock>(moment));
}

WorkKeys workKeysOf(const BookKeys &keys, const Secret &signingKey)
{
    return {keys.classKey.clone(), keys.indexKey.clone(), deriveKey(keys.dataKey.bytes(), "journal"),
            signingKey.clone()};
}

} // namespace

Session::Session(Parts parts)
    : m_facts(std::move(parts.facts))
    , m_bookKeys(std::move(parts.bookKeys))
    , m_workKeys(std::move(parts.workKeys))
    , m_database(std::move(parts.database))
    , m_clock(std::move(parts.clock))
    , m_realClock(std::make_unique<SystemClock>())
    , m_asOf(std::move(parts.asOf))
    , m_keyFileRepaired(parts.repaired)
    , m_memory(std::make_unique<SearchMemory>())
    , m_workplace{*m_database, *m_clock, *m_realClock, std::move(*parts.actor), m_facts, m_workKeys}
{
    m_workplace.memory = m_memory.get();
    m_workplace.tell = [this](const std::vector<Changed> &changes) {
        if (m_listener)
            m_listener(changes);
    };
}

Session::~Session() = default;

void Session::refreshGrants()
{
    Actor &actor = m_workplace.actor;
    const QDateTime now = m_realClock->now();
    std::erase_if(actor.grants, [&now](const ClientGrant &grant) { return grant.until <= now; });
    if (m_grantsReadAt.isValid() && m_grantsReadAt.msecsTo(now) < std::chrono::milliseconds(kGrantsKnownFor).count())
        return;
    // Where the book cannot be read just now, what was known holds until its term ends.
    auto grants = AccessStore(*m_database).inForce(actor.id, now);
    if (!grants)
        return;
    const auto idOf = [](const ClientGrant &grant) { return grant.id; };
    for (ClientGrant &grant : *grants) {
        const auto known = std::ranges::find(actor.grants, grant.id, idOf);
        grant.isUsed = known != actor.grants.end() && known->isUsed;
    }
    const bool changed = !std::ranges::equal(actor.grants, *grants, {}, idOf, idOf);
    actor.grants = std::move(*grants);
    m_grantsReadAt = now;
    // Search remembers what the person may see.
    if (changed)
        *m_memory = SearchMemory();
}

Result<std::unique_ptr<Session>> Session::assemble(Parts parts, const QString &asOf)
{
    ZHIYIN_ASSIGN(parts.clock, clockOf(asOf, parts.facts.zone));
    parts.asOf = asOf;
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Result<std::unique_ptr<Session>> Session::open(const SignIn &who)
{
    ZHIYIN_ASSIGN(const BookDirectory directory, BookDirectory::locate(who.book));
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(directory.path()));
    ZHIYIN_ASSIGN(Unlocked unlocked,
                  unlockAtKeyboard(keyFile, who.user, who.passphrase, SystemClock(), kPatienceAfterMistyping));
    const Secret rawKey = rawKeySpec(unlocked.keys);
    Parts parts;
    ZHIYIN_ASSIGN(parts.database, Database::open(directory.dataFile(), viewOf(rawKey), Database::Mode::ReadWrite));
    ZHIYIN_TRY(
        upgradeSchema(*parts.database, [&](int from) { return keepCopy(*parts.database, directory, rawKey, from); }));
    BookStore store(*parts.database);
    ZHIYIN_ASSIGN(parts.facts, store.loadFacts(directory.path()));
    ZHIYIN_ASSIGN(const auto user, store.findUser(unlocked.user));
    if (!user)
        return failure(ErrorCode::UnknownUser, {who.user});
    if (!user->isActive)
        return failure(ErrorCode::UserDisabled, {who.user});
    parts.actor = Actor{user->id, user->name, user->role, user->branch};
    parts.workKeys = workKeysOf(unlocked.keys, unlocked.signingKey);
    parts.bookKeys = std::move(unlocked.keys);
    parts.repaired = unlocked.repaired;
    return assemble(std::move(parts), who.asOf);
}

Result<std::unique_ptr<Session>> Session::sibling() const
{
    const Secret rawKey = rawKeySpec(m_bookKeys);
    Parts parts;
    ZHIYIN_ASSIGN(parts.database, Database::open(m_database->file(), viewOf(rawKey), Database::Mode::ReadWrite));
    parts.facts = m_facts;
    parts.bookKeys = m_bookKeys.clone();
    parts.workKeys = workKeysOf(m_bookKeys, m_workKeys.signKey);
    parts.actor = m_workplace.actor;
    return assemble(std::move(parts), m_asOf);
}

} // namespace zhiyin
