// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/history_desk.h"

#include "core/access/access_desk.h"
#include "core/attachment/attachment.h"
#include "core/client/timeline_store.h"
#include "core/journal/entry_opening.h"
#include "core/journal/journal_mask.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

/// Newest first; things of one moment by kind, then by identifier, the newest first.
bool isNewer(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.place.at != b.place.at)
        return a.place.at > b.place.at;
    if (a.place.kind != b.place.kind)
        return a.place.kind < b.place.kind;
    return a.place.key > b.place.key;
}

bool isRestorable(const JournalEntry &entry, const QString &field, const QJsonArray &values)
{
    // What an addition set had no value before.
    return entry.entity == entityCode(Entity::Client) && entry.action != QStringLiteral("add") && values.size() == 2
           && clientFieldNamed(field).has_value();
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInt());
    return value.toString();
}

void addChanges(const JournalEntry &entry, bool writes, std::vector<FieldChange> &changes)
{
    const FieldChange blank{{entry.at, entry.replica, entry.n},
                            entry.userName,
                            entry.entity,
                            entry.action,
                            {},
                            {},
                            {},
                            entry.reason,
                            entry.backdated,
                            false};
    const QJsonObject shown = maskedChanges(entry.changes);
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const QJsonArray values = it.value().toArray();
        FieldChange change = blank;
        change.field = it.key();
        change.before = values.at(0);
        change.after = values.at(1);
        change.restorable = writes && isRestorable(entry, it.key(), values);
        changes.push_back(std::move(change));
    }
    if (shown.isEmpty())
        changes.push_back(blank);
}

} // namespace

Result<Subject> HistoryDesk::subjectOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *subject;
}

Result<std::vector<TimelineEntry>> HistoryDesk::changesOf(ClientId client, const TimelineQuery &query)
{
    // Documents have a kind of their own.
    HistoryQuery wanted{client, entityCode(Entity::Client), kAttachActions, {}, query.limit};
    const QDateTime end = query.after ? query.after->at : m_workplace.now();
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    // Of one moment the changes come last: behind any other kind all of them are still to come.
    const bool among = query.after && query.after->kind == TimelineKind::Change;
    wanted.before = HistoryPlace::of(end, among ? query.after->key : kLast);
    ZHIYIN_ASSIGN(const auto sealed, ClientHistoryStore(m_workplace.database).list(wanted));
    std::vector<TimelineEntry> entries;
    for (const SealedEntry &one : sealed) {
        ZHIYIN_ASSIGN(const JournalEntry entry, openEntry(m_workplace, one, {}));
        const HistoryPlace place{entry.at, entry.replica, entry.n};
        entries.push_back(
            {{entry.at, TimelineKind::Change, place.key()}, entry.action, entry.reason, entry.changes.keys()});
    }
    return entries;
}

Result<TimelinePage> HistoryDesk::timeline(ClientId client, const TimelineQuery &query)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    TimelineQuery wanted = query;
    // One more than asked tells whether there is more.
    ++wanted.limit;
    TimelineStore store(m_workplace.database, client, m_workplace.now(), m_workplace.zone());
    std::vector<TimelineEntry> all;
    for (int i = 0; i < kTimelineKinds; ++i) {
        const auto kind = static_cast<TimelineKind>(i);
        if (query.kinds.any() && !query.kinds.test(static_cast<size_t>(i)))
            continue;
        if (kind == TimelineKind::Change && !may(m_workplace.actor, Action::ReadJournal, subject))
            continue;
        ZHIYIN_ASSIGN(auto some, kind == TimelineKind::Change ? changesOf(client, wanted) : store.list(kind, wanted));
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    std::sort(all.begin(), all.end(), isNewer);
    TimelinePage page;
    page.more = all.size() > static_cast<size_t>(query.limit);
    if (page.more)
        all.erase(all.begin() + query.limit, all.end());
    page.entries = std::move(all);
    return page;
}

Result<HistoryPage> HistoryDesk::changes(ClientId client, const std::optional<HistoryPlace> &before, int limit)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadJournal, subject));
    const bool writes = may(m_workplace.actor, Action::WriteClient, subject);
    ZHIYIN_ASSIGN(const auto names, JournalStore(m_workplace.database).userNames());
    ZHIYIN_ASSIGN(
        const auto sealed,
        ClientHistoryStore(m_workplace.database).list({client, entityCode(Entity::Client), {}, before, limit + 1}));
    HistoryPage page;
    page.more = sealed.size() > static_cast<size_t>(limit);
    for (const SealedEntry &one : sealed) {
        if (page.more && &one == &sealed.back())
            break;
        ZHIYIN_ASSIGN(const JournalEntry entry, openEntry(m_workplace, one, names));
        addChanges(entry, writes, page.changes);
        page.last = HistoryPlace{entry.at, entry.replica, entry.n};
    }
    return page;
}

Result<ChangeOutcome> HistoryDesk::restore(ClientId client, const HistoryPlace &place, const QString &field,
                                           const QString &reason)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadJournal, subject));
    ZHIYIN_ASSIGN(const SealedEntry sealed, ClientHistoryStore(m_workplace.database).load(client, place));
    ZHIYIN_ASSIGN(const JournalEntry entry, openEntry(m_workplace, sealed, {}));
    const QJsonArray values = entry.changes.value(field).toArray();
    if (entry.erased || !isRestorable(entry, field, values))
        return failure(ErrorCode::WrongState, {field});
    ClientDesk desk(m_workplace);
    ZHIYIN_ASSIGN(const auto read, desk.read({{field, textOf(values.at(0))}}, Demand::Nothing));
    return desk.set(client, read.row, reason);
}

} // namespace zhiyin
