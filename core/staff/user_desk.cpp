// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/user_desk.h"

#include "core/journal/unit_of_work.h"
#include "core/security/passphrase.h"
#include "core/session/book_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiyin {
namespace {

constexpr int kLongestName = 100;

Result<QString> checkedName(const QString &given)
{
    const QString name = given.normalized(QString::NormalizationForm_C).trimmed();
    const bool printable =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.isEmpty() || name.size() > kLongestName || !printable)
        return failure(ErrorCode::BadValue, {QStringLiteral("name"), given});
    return name;
}

Result<KeyFile> verifiedKeyFile(const Session &session)
{
    ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(session.book().directory));
    ZHIYIN_TRY(keyFile.verify(session.bookKeys()));
    return keyFile;
}

bool hasSlot(const KeyFile &keyFile, UserId user)
{
    const auto people = keyFile.people();
    return std::any_of(people.begin(), people.end(), [user](const KeyFile::Person &p) { return p.user == user; });
}

QByteArray newestSignKey(const KeyFile &keyFile, UserId user)
{
    QByteArray newest;
    quint64 since = 0;
    for (const KeyFile::PublicKey &key : keyFile.publicKeys()) {
        if (key.user == user && key.since >= since) {
            newest = key.signingKey;
            since = key.since;
        }
    }
    return newest;
}

JournalRecord recordOf(UserId user, const QString &action, const Changes &changes)
{
    return {Entity::User, AnyId(user.value()), std::nullopt, action, changes, {}, {}, std::nullopt};
}

} // namespace

Result<UserId> UserDesk::issueId()
{
    // A transaction of its own: the key derivation takes half a second and must not hold the book meanwhile. An id that
    // is then not used is no loss.
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_session.workplace()));
    const auto id = work.newId<UserId>();
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<void> UserDesk::insert(const UserEntry &user, KeyFile &keyFile)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(place));
    BookStore store(place.database);
    ZHIYIN_ASSIGN(const auto twin, store.findUser(user.name));
    if (twin)
        return failure(ErrorCode::AlreadyExists, {user.name});
    ZHIYIN_TRY(store.insertUser({user.id, user.name, user.role, user.branch, true}, place.realClock.now()));
    ZHIYIN_TRY(store.addSignKey(user.id, newestSignKey(keyFile, user.id), place.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("name"), user.name);
    changes.set(QStringLiteral("role"), roleCode(user.role));
    changes.set(QStringLiteral("branch"), user.branch);
    ZHIYIN_TRY(work.record(recordOf(user.id, QStringLiteral("add"), changes)));
    ZHIYIN_TRY(keyFile.save(m_session.bookKeys()));
    const auto committed = work.commit();
    if (!committed) {
        // Best effort: a slot without a row signs nobody in, and the next try replaces it.
        if (keyFile.removePerson(user.id))
            static_cast<void>(keyFile.save(m_session.bookKeys()));
    }
    return committed;
}

Result<UserId> UserDesk::add(const NewUser &wanted)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_TRY(require(place.actor, Action::ManageUsers, Subject::general()));
    ZHIYIN_ASSIGN(const QString name, checkedName(wanted.name));
    ZHIYIN_TRY(checkPassphrase(wanted.passphrase, name, place.book.institution));
    BookStore store(place.database);
    ZHIYIN_ASSIGN(const auto twin, store.findUser(name));
    if (twin)
        return failure(ErrorCode::AlreadyExists, {name});
    ZHIYIN_ASSIGN(KeyFile keyFile, verifiedKeyFile(m_session));
    if (const auto left = keyFile.find(name)) {
        ZHIYIN_ASSIGN(const auto owner, store.findUser(left->user));
        if (owner)
            return failure(ErrorCode::AlreadyExists, {name});
        ZHIYIN_TRY(keyFile.removePerson(left->user));
    }
    ZHIYIN_ASSIGN(const UserId id, issueId());
    const KdfCost cost = wanted.cost ? *wanted.cost : calibrateKdf();
    ZHIYIN_TRY(keyFile.addPerson(m_session.bookKeys(), id, name, wanted.passphrase, cost));
    ZHIYIN_TRY(insert({id, name, wanted.role, wanted.branch.trimmed(), UserState::Active}, keyFile));
    return id;
}

Result<std::vector<UserEntry>> UserDesk::list()
{
    Workplace &place = m_session.workplace();
    ZHIYIN_TRY(require(place.actor, Action::ReadUsers, Subject::general()));
    ZHIYIN_ASSIGN(const auto accounts, BookStore(place.database).listUsers());
    ZHIYIN_ASSIGN(const KeyFile keyFile, verifiedKeyFile(m_session));
    std::vector<UserEntry> users;
    for (const UserAccount &account : accounts) {
        const UserState state = !account.isActive              ? UserState::Disabled
                                : hasSlot(keyFile, account.id) ? UserState::Active
                                                               : UserState::WithoutKey;
        users.push_back({account.id, account.name, account.role, account.branch, state});
    }
    return users;
}

Result<void> UserDesk::disable(const QString &name)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_TRY(require(place.actor, Action::ManageUsers, Subject::general()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(place));
    BookStore store(place.database);
    ZHIYIN_ASSIGN(const auto user, store.findUser(name));
    if (!user)
        return failure(ErrorCode::NotFound, {QCoreApplication::translate("zhiyin", "user"), name});
    if (user->id == place.actor.id)
        return failure(ErrorCode::RuleRefused,
                       {QCoreApplication::translate("zhiyin", "nobody disables their own account.")});
    ZHIYIN_ASSIGN(KeyFile keyFile, verifiedKeyFile(m_session));
    if (!user->isActive && !hasSlot(keyFile, user->id))
        return failure(ErrorCode::WrongState,
                       {QCoreApplication::translate("zhiyin", "the account is disabled already")});
    if (user->isActive) {
        ZHIYIN_TRY(store.setUserState(user->id, false));
        Changes changes;
        changes.add(QStringLiteral("state"), userStateText(UserState::Active), userStateText(UserState::Disabled));
        ZHIYIN_TRY(work.record(recordOf(user->id, QStringLiteral("disable"), changes)));
    }
    ZHIYIN_TRY(work.commit());
    if (!hasSlot(keyFile, user->id))
        return {};
    ZHIYIN_TRY(keyFile.removePerson(user->id));
    return keyFile.save(m_session.bookKeys());
}

Result<void> UserDesk::changePassphrase(const QString &old, const QString &fresh, std::optional<KdfCost> cost)
{
    Workplace &place = m_session.workplace();
    ZHIYIN_TRY(checkPassphrase(fresh, place.actor.name, place.book.institution));
    ZHIYIN_ASSIGN(KeyFile keyFile, verifiedKeyFile(m_session));
    ZHIYIN_TRY(keyFile.changePassphrase(place.actor.name, old, fresh, cost ? *cost : calibrateKdf()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(place));
    ZHIYIN_TRY(work.record(recordOf(place.actor.id, QStringLiteral("passphrase"), {})));
    ZHIYIN_TRY(keyFile.save(m_session.bookKeys()));
    // Should the commit fail now, the new passphrase is in force all the same; what failed is its record.
    return work.commit();
}

} // namespace zhiyin
