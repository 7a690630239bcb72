// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_desk.h"

#include "core/journal/entry_opening.h"
#include "core/journal/journal_chain.h"
#include "core/journal/journal_mask.h"
#include "core/journal/sealed_head_store.h"
#include "core/security/permission.h"

namespace zhiyin {
namespace {

constexpr int kPage = 5000;

} // namespace

struct JournalDesk::Walk {
    JournalVerdict verdict;
    QMultiHash<UserId, QByteArray> signKeys;
    /// Not met yet; one that is met with its hash goes.
    std::vector<JournalHead> anchors;
    Progress progress;
    qint64 all = 0;

    [[nodiscard]] bool isSigned(const SignedHead &head, const QByteArray &message) const
    {
        const auto keys = signKeys.values(head.user);
        return std::any_of(keys.begin(), keys.end(),
                           [&](const QByteArray &key) { return zhiyin::verify(key, message, head.signature); });
    }

    void broken(ReplicaNumber replica, qint64 n, const QString &why)
    {
        if (!verdict.ok)
            return;
        verdict.ok = false;
        verdict.firstBroken = QStringLiteral("%1.%2").arg(replica).arg(n);
        verdict.why = why;
    }
};

Result<bool> JournalDesk::mayRead(const SealedEntry &entry)
{
    if (entry.entity == entityCode(Entity::Complaint) && m_workplace.actor.role != Role::Compliance) {
        ZHIYIN_ASSIGN(const bool hidden,
                      JournalStore(m_workplace.database).isHiddenCase(entry.id, m_workplace.actor.id));
        if (hidden)
            return false;
    }
    // How a colleague was judged is told by the sheet to whom it concerns, and by its journal to nobody else.
    if (entry.entity == entityCode(Entity::Performance) && m_workplace.actor.role != Role::Compliance)
        return entry.user == m_workplace.actor.id;
    if (!entry.client) {
        // What is about no client (users, policies, the book) is nobody's own; whoever reads no more sees their own doings.
        const bool readsMore = reachOf(m_workplace.actor.role, Action::ReadJournal) != Reach::Own;
        return readsMore || entry.user == m_workplace.actor.id;
    }
    JournalStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto subject, store.subjectOf(*entry.client));
    // A client that an undone import took away has no branch any more: only those who read everything read of it.
    return subject ? may(m_workplace.actor, Action::ReadJournal, *subject)
                   : reachOf(m_workplace.actor.role, Action::ReadJournal) == Reach::All;
}

Result<std::vector<JournalEntry>> JournalDesk::show(const JournalFilter &filter)
{
    if (reachOf(m_workplace.actor.role, Action::ReadJournal) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadJournal)});
    JournalStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto names, store.userNames());
    ZHIYIN_ASSIGN(const auto sealed, store.list(filter));
    std::vector<JournalEntry> entries;
    for (const SealedEntry &one : sealed) {
        ZHIYIN_ASSIGN(const bool readable, mayRead(one));
        if (!readable)
            continue;
        ZHIYIN_ASSIGN(JournalEntry entry, openEntry(m_workplace, one, names));
        entry.changes = maskedChanges(entry.changes);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<JournalHead> JournalDesk::head()
{
    return JournalStore(m_workplace.database).newest(m_workplace.book.replica);
}

Result<void> JournalDesk::verifyReplica(ReplicaNumber replica, Walk &walk)
{
    JournalStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto heads, store.heads(replica));
    auto head = heads.begin();
    JournalHead last{replica, 0, QByteArray()};
    Hasher hasher;
    for (;;) {
        ZHIYIN_ASSIGN(const auto page, store.page(replica, last.n, kPage));
        for (const SealedEntry &entry : page) {
            if (entry.n != last.n + 1)
                walk.broken(replica, last.n + 1, QStringLiteral("missing"));
            if (journalHash(hasher, last.hash, entry) != entry.hash)
                walk.broken(replica, entry.n, QStringLiteral("altered"));
            last.n = entry.n;
            last.hash = entry.hash;
            ++walk.verdict.entries;
            for (; head != heads.end() && head->head.n <= last.n; ++head) {
                const bool same = head->head.n == last.n && head->head.hash == last.hash;
                const QByteArray message = headMessage(m_workplace.book.id, head->head, head->at);
                if (!same || !walk.isSigned(*head, message))
                    walk.broken(replica, head->head.n, QStringLiteral("signature"));
            }
            std::erase(walk.anchors, last);
        }
        if (walk.progress && !walk.progress(walk.verdict.entries, walk.all))
            return failure(ErrorCode::Cancelled);
        if (page.size() < kPage)
            break;
    }
    // Every commit signs its head: entries after the last signature were not written by a session.
    if (head != heads.end() || (last.n > 0 && (heads.empty() || heads.back().head.n != last.n)))
        walk.broken(replica, head != heads.end() ? head->head.n : last.n,
                    QStringLiteral("the signed head does not fit"));
    walk.verdict.heads.push_back(last);
    return {};
}

Result<JournalVerdict> JournalDesk::walk(std::vector<JournalHead> anchors, const Progress &progress)
{
    JournalStore store(m_workplace.database);
    Walk walk;
    walk.anchors = std::move(anchors);
    walk.progress = progress;
    ZHIYIN_ASSIGN(walk.signKeys, store.signKeys());
    ZHIYIN_ASSIGN(walk.all, store.count());
    ZHIYIN_ASSIGN(const auto replicas, store.replicas());
    for (const ReplicaNumber replica : replicas)
        ZHIYIN_TRY(verifyReplica(replica, walk));
    for (const JournalHead &anchor : walk.anchors)
        walk.broken(anchor.replica, anchor.n, QStringLiteral("the chain does not hold this anchor"));
    return walk.verdict;
}

Result<JournalVerdict> JournalDesk::verify(const std::optional<JournalHead> &anchor, const Progress &progress)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::VerifyJournal, Subject::general()));
    return prove(anchor, progress);
}

Result<JournalVerdict> JournalDesk::prove(const std::optional<JournalHead> &anchor, const Progress &progress)
{
    return walk(anchor ? std::vector{*anchor} : std::vector<JournalHead>(), progress);
}

Result<JournalVerdict> JournalDesk::verify(const SealedHead &sealed, const Progress &progress)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::VerifyJournal, Subject::general()));
    if (sealed.bookId != m_workplace.book.id)
        return failure(ErrorCode::BadDocument, {QStringLiteral("sealed head"), QStringLiteral("book")});
    ZHIYIN_ASSIGN(JournalVerdict verdict, walk(sealed.heads, progress));
    ZHIYIN_ASSIGN(const auto signKeys, JournalStore(m_workplace.database).signKeys());
    const auto keys = signKeys.values(sealed.by);
    const bool isSigned = std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) {
        return zhiyin::verify(key, sealedHeadText(sealed), sealed.signature);
    });
    ZHIYIN_ASSIGN(const auto actions, SealedHeadStore(m_workplace.database).actionsUpTo(sealed.heads));
    if (verdict.ok && !isSigned)
        verdict.why = QStringLiteral("the sealed head is not signed by whom it names");
    else if (verdict.ok && actions != sealed.actions)
        verdict.why = QStringLiteral("the counts of the sealed head differ");
    verdict.ok = verdict.ok && isSigned && actions == sealed.actions;
    return verdict;
}

Result<SealedHead> JournalDesk::seal()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::VerifyJournal, Subject::general()));
    JournalStore store(m_workplace.database);
    SealedHead sealed{m_workplace.book.id, m_workplace.realClock.now(), {}, {}, m_workplace.actor.id, {}};
    ZHIYIN_ASSIGN(const auto replicas, store.replicas());
    for (const ReplicaNumber replica : replicas) {
        ZHIYIN_ASSIGN(const JournalHead head, store.newest(replica));
        if (head.n > 0)
            sealed.heads.push_back(head);
    }
    ZHIYIN_ASSIGN(sealed.actions, SealedHeadStore(m_workplace.database).actionsUpTo(sealed.heads));
    sealed.signature = sign(m_workplace.keys.signKey.bytes(), sealedHeadText(sealed));
    return sealed;
}

} // namespace zhiyin
