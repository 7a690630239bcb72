// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/duplicate_desk.h"

#include "core/client/client_desk.h"
#include "core/client/client_writer.h"
#include "core/client/identifiers.h"
#include "core/client/number_vault.h"
#include "core/duplicate/carried_positions.h"
#include "core/duplicate/duplicate_store.h"
#include "core/duplicate/merge_store.h"
#include "core/duplicate/wish_merge_store.h"
#include "core/product/total_assets.h"
#include "core/words/duplicate_words.h"

namespace zhiyin {
namespace {

/// The number's key with its type: a passport and an identity card are two numbers of one person. Empty where the
/// number breaks its rule.
QString identityKey(const QString &type, const QString &kind, const QString &number, QDate today)
{
    if (number.isEmpty())
        return {};
    const IdType read = idTypeOf(type, kind);
    const auto facts = checkIdNumber(read, number, today);
    return facts ? QString::number(static_cast<int>(read)) + u'|' + facts->key : QString();
}

QString identityKey(const ClientRecord &record, QDate today)
{
    return identityKey(record.values.text(ClientField::IdType), record.values.text(ClientField::Kind),
                       record.values.text(ClientField::IdNumber), today);
}

QString typeOfKey(const QString &key)
{
    return key.section(u'|', 0, 0);
}

Result<void> needReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    return {};
}

} // namespace

Result<DuplicateList> DuplicateDesk::duplicates(bool withDistinct)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    DuplicateStore store(m_workplace.database);
    ZHIYIN_ASSIGN(auto clients, store.clients(scope));
    ZHIYIN_ASSIGN(const auto documents, store.documents());
    const NumberVault vault(m_workplace.keys);
    for (const SealedDocument &document : documents) {
        const auto place = std::lower_bound(clients.begin(), clients.end(), document.client,
                                            [](const DuplicateFacts &one, ClientId wanted) { return one.id < wanted; });
        if (place == clients.end() || place->id != document.client)
            continue; // out of the reader's reach
        ZHIYIN_ASSIGN(const QString number, vault.opened("client_document", document.row, document.sealed));
        const QString key = identityKey(document.type, QStringLiteral("individual"), number, m_workplace.today());
        if (!key.isEmpty())
            place->idKey = key;
    }
    ZHIYIN_ASSIGN(DuplicateList list, findDuplicates(clients));
    ZHIYIN_ASSIGN(const auto distinct, store.distinct());
    for (DuplicatePair &pair : list.pairs)
        pair.isDistinct = distinct.contains(std::minmax(pair.a, pair.b));
    if (!withDistinct)
        std::erase_if(list.pairs, [](const DuplicatePair &pair) { return pair.isDistinct; });
    return list;
}

Result<void> DuplicateDesk::tellApart(ClientId one, ClientId other, bool apart, const QString &reason)
{
    ZHIYIN_TRY(requireRight(one));
    ZHIYIN_TRY(requireRight(other));
    ZHIYIN_TRY(needReason(reason));
    if (one == other)
        return failure(ErrorCode::RuleRefused, {words::mergeSameClient()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    DuplicateStore store(m_workplace.database);
    const auto [first, second] = std::minmax(one, other);
    if (apart)
        ZHIYIN_TRY(store.setDistinct(first, second, m_workplace.actor.id, m_workplace.realClock.now()));
    else
        ZHIYIN_TRY(store.unsetDistinct(first, second));
    ClientStore clients(m_workplace.database);
    for (const auto &[id, from] : {std::pair(one, other), std::pair(other, one)}) {
        ZHIYIN_ASSIGN(const auto name, clients.nameOf(from));
        Changes changes;
        const QJsonValue told = name.first;
        changes.add(QStringLiteral("not_same_as"), apart ? QJsonValue() : told, apart ? told : QJsonValue());
        ZHIYIN_TRY(
            work.record({Entity::Client, AnyId(id.value()), id, QStringLiteral("distinct"), changes, reason, {}, {}}));
    }
    return work.commit();
}

Result<void> DuplicateDesk::requireRight(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return require(m_workplace.actor, Action::MergeClients, *subject);
}

Result<ClientRecord> DuplicateDesk::clear(ClientId client)
{
    ZHIYIN_ASSIGN(StoredClient stored, ClientStore(m_workplace.database).load(client, m_workplace.today()));
    return ClientWriter::clear(m_workplace, std::move(stored));
}

Result<void> DuplicateDesk::check(const ClientRecord &keep, const ClientRecord &other)
{
    if (keep.id == other.id)
        return failure(ErrorCode::RuleRefused, {words::mergeSameClient()});
    MergeStore store(m_workplace.database);
    for (const ClientRecord *record : {&keep, &other}) {
        ZHIYIN_ASSIGN(const auto state, store.stateOf(record->id));
        if (state.first != QStringLiteral("live"))
            return failure(ErrorCode::WrongState,
                           {record->values.text(ClientField::ExternalId) + QStringLiteral(": ") + state.first});
    }
    if (keep.values.text(ClientField::Kind) != other.values.text(ClientField::Kind))
        return failure(ErrorCode::RuleRefused, {words::mergeOtherKind()});
    const QString one = identityKey(keep, m_workplace.today());
    const QString two = identityKey(other, m_workplace.today());
    if (!one.isEmpty() && !two.isEmpty() && typeOfKey(one) == typeOfKey(two) && one != two)
        return failure(ErrorCode::RuleRefused, {words::mergeOtherIdNumber()});
    ZHIYIN_ASSIGN(const qint64 waiting, store.waitingRequests(other.id));
    if (waiting > 0)
        return failure(ErrorCode::RuleRefused, {words::mergeRequestWaits(other.values.text(ClientField::ExternalId))});
    return {};
}

Result<void> DuplicateDesk::moveAll(MergeStore &store, const MergeRecord &merge, MergeOutcome &outcome)
{
    ZHIYIN_ASSIGN(const auto columns, store.referenceColumns());
    for (const ClientReferenceColumn &column : columns) {
        const MergeTreatment treatment = mergeTreatment(column.table, column.column);
        if (treatment == MergeTreatment::Stays)
            continue;
        ZHIYIN_ASSIGN(const MovedRows rows, store.move(merge, column, treatment));
        if (rows.moved == 0 && rows.stayed == 0)
            continue;
        outcome.moved.push_back(rows);
        if (rows.moved > 0 && rows.table == QStringLiteral("tier_standing"))
            ZHIYIN_TRY(store.refreshTier(merge.keep));
        if (rows.moved > 0 && rows.table == QStringLiteral("assessment"))
            ZHIYIN_TRY(store.refreshRisk(merge.keep));
    }
    return {};
}

Result<void> DuplicateDesk::carryPositions(UnitOfWork &work, const MergeRecord &merge, MergeOutcome &outcome)
{
    MergeStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto keep, store.positions(merge.keep));
    ZHIYIN_ASSIGN(const auto other, store.positions(merge.other));
    auto carried = carriedPositions(keep, other);
    for (Holding &row : carried)
        row.id = work.newId<HoldingId>();
    outcome.carriedPositions = static_cast<int>(carried.size());
    return store.addPositions(merge, carried);
}

Result<MergeOutcome> DuplicateDesk::join(UnitOfWork &work, const ClientRecord &keep, const ClientRecord &other,
                                         const QStringList &fromOther)
{
    ZHIYIN_ASSIGN(const MergeChoice choice, mergeChoiceOf(fromOther));
    MergeStore store(m_workplace.database);
    const MergeRecord merge{work.newId<AnyId>(), keep.id, other.id, m_workplace.realClock.now()};
    ZHIYIN_TRY(store.open(merge.id, merge.keep, merge.other, merge.at, m_workplace.actor.id));
    MergeOutcome outcome{merge.id,
                         keep.id,
                         other.id,
                         keep.values.text(ClientField::ExternalId),
                         other.values.text(ClientField::ExternalId),
                         {},
                         {},
                         0};
    ZHIYIN_ASSIGN(outcome.filled,
                  store.fillRow(merge, keep.values.text(ClientField::Stage) == QStringLiteral("closed"), choice));
    ZHIYIN_ASSIGN(const auto figures, store.fillFigures(merge, m_workplace.today(), choice));
    outcome.filled.insert(outcome.filled.end(), figures.begin(), figures.end());
    ZHIYIN_ASSIGN(const auto wishes, WishMergeStore(m_workplace.database).join(merge));
    outcome.filled.insert(outcome.filled.end(), wishes.begin(), wishes.end());
    ZHIYIN_TRY(carryPositions(work, merge, outcome));
    ZHIYIN_TRY(store.yieldPlaces(merge, choice));
    ZHIYIN_TRY(moveAll(store, merge, outcome));
    ZHIYIN_TRY(store.setAway(merge));
    ZHIYIN_TRY(store.touch(merge.keep));
    ZHIYIN_TRY(store.touch(merge.other));
    ZHIYIN_TRY(refreshTotalAssets(m_workplace.database, merge.keep, m_workplace.today()));
    ZHIYIN_TRY(tellFields(keep, fromOther, outcome));
    return outcome;
}

/// Amounts and dates as the journal writes them, and what was chosen of numbers and ways of contact.
Result<void> DuplicateDesk::tellFields(const ClientRecord &before, const QStringList &fromOther, MergeOutcome &outcome)
{
    ZHIYIN_ASSIGN(const ClientRecord after, clear(before.id));
    for (FilledField &filled : outcome.filled) {
        const auto field = clientFieldNamed(filled.field);
        if (field && after.values.has(*field))
            filled.value = after.values.text(*field);
        if (field)
            filled.before = before.values.text(*field);
    }
    for (const QString &name : fromOther) {
        const auto field = clientFieldNamed(name);
        const bool told = std::any_of(outcome.filled.begin(), outcome.filled.end(),
                                      [&name](const FilledField &filled) { return filled.field == name; });
        if (field && !told && before.values.text(*field) != after.values.text(*field))
            outcome.filled.push_back({name, after.values.text(*field), before.values.text(*field)});
    }
    return {};
}

Result<MergePreview> DuplicateDesk::preview(ClientId keep, ClientId other, const QStringList &fromOther)
{
    ZHIYIN_TRY(requireRight(keep));
    ZHIYIN_TRY(requireRight(other));
    // Done in full and never committed: the preview cannot differ from the merge.
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(ClientRecord kept, clear(keep));
    ZHIYIN_ASSIGN(ClientRecord away, clear(other));
    ZHIYIN_TRY(check(kept, away));
    ZHIYIN_ASSIGN(MergeOutcome outcome, join(work, kept, away, fromOther));
    for (FilledField &filled : outcome.filled) {
        const auto field = clientFieldNamed(filled.field);
        if (const auto mask = field ? maskOf(*field) : std::nullopt) {
            filled.value = masked(*mask, filled.value);
            filled.before = masked(*mask, filled.before);
        }
    }
    return MergePreview{maskedRecord(std::move(kept)), maskedRecord(std::move(away)), std::move(outcome)};
}

Result<MergeOutcome> DuplicateDesk::merge(ClientId keep, ClientId other, const QString &reason,
                                          const QStringList &fromOther)
{
    ZHIYIN_TRY(requireRight(keep));
    ZHIYIN_TRY(requireRight(other));
    ZHIYIN_TRY(needReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const ClientRecord kept, clear(keep));
    ZHIYIN_ASSIGN(const ClientRecord away, clear(other));
    ZHIYIN_TRY(check(kept, away));
    ZHIYIN_ASSIGN(const MergeOutcome outcome, join(work, kept, away, fromOther));
    ZHIYIN_TRY(journal(work, outcome, reason));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<void> DuplicateDesk::journal(UnitOfWork &work, const MergeOutcome &outcome, const QString &reason)
{
    Changes kept;
    kept.set(QStringLiteral("merged"), outcome.otherExternalId);
    for (const FilledField &filled : outcome.filled)
        kept.add(filled.field, filled.before.isEmpty() ? QJsonValue() : QJsonValue(filled.before), filled.value);
    for (const MovedRows &rows : outcome.moved) {
        if (rows.moved > 0)
            kept.set(rows.table, rows.moved);
    }
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(outcome.keep.value()), outcome.keep, QStringLiteral("merge"), kept, reason, {}, {}}));
    Changes away;
    away.add(QStringLiteral("state"), QStringLiteral("live"), QStringLiteral("merged"));
    away.set(QStringLiteral("merged_into"), outcome.keepExternalId);
    return work.record(
        {Entity::Client, AnyId(outcome.other.value()), outcome.other, QStringLiteral("merge"), away, reason, {}, {}});
}

Result<std::vector<MergeLine>> DuplicateDesk::merges()
{
    if (scopeOf(m_workplace.actor, Action::MergeClients).reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::MergeClients)});
    ZHIYIN_ASSIGN(const auto all, MergeStore(m_workplace.database).list());
    std::vector<MergeLine> mine;
    for (const MergeLine &line : all) {
        if (requireRight(line.merge.keep) && requireRight(line.merge.other))
            mine.push_back(line);
    }
    return mine;
}

Result<std::optional<MergeRecord>> DuplicateDesk::latestMerge(ClientId keep)
{
    ZHIYIN_TRY(requireRight(keep));
    return MergeStore(m_workplace.database).latest(keep);
}

Result<UnmergeOutcome> DuplicateDesk::unmerge(ClientId keep, const QString &reason)
{
    ZHIYIN_TRY(requireRight(keep));
    ZHIYIN_TRY(needReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    MergeStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto state, store.stateOf(keep));
    if (state.first != QStringLiteral("live"))
        return failure(ErrorCode::WrongState, {state.first});
    ZHIYIN_ASSIGN(const auto merge, store.latest(keep));
    if (!merge)
        return failure(ErrorCode::WrongState, {words::nothingMerged()});
    ZHIYIN_TRY(requireRight(merge->other));
    ZHIYIN_ASSIGN(UnmergeOutcome outcome, store.takeBack(*merge));
    ZHIYIN_TRY(store.close(merge->id, m_workplace.realClock.now(), m_workplace.actor.id));
    ClientStore clients(m_workplace.database);
    ZHIYIN_ASSIGN(const auto keptName, clients.nameOf(keep));
    ZHIYIN_ASSIGN(const auto otherName, clients.nameOf(merge->other));
    outcome.keepExternalId = keptName.first;
    outcome.otherExternalId = otherName.first;
    for (const ClientId id : {merge->keep, merge->other}) {
        ZHIYIN_TRY(store.touch(id));
        ZHIYIN_TRY(refreshTotalAssets(m_workplace.database, id, m_workplace.today()));
    }
    ZHIYIN_TRY(journal(work, outcome, reason));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<void> DuplicateDesk::journal(UnitOfWork &work, const UnmergeOutcome &outcome, const QString &reason)
{
    Changes kept;
    kept.add(QStringLiteral("merged"), outcome.otherExternalId, QJsonValue::Null);
    for (const LeftValue &left : outcome.left)
        kept.set(QStringLiteral("left ") + left.table, left.count);
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(outcome.keep.value()), outcome.keep, QStringLiteral("unmerge"), kept, reason, {}, {}}));
    Changes away;
    away.add(QStringLiteral("state"), QStringLiteral("merged"), QStringLiteral("live"));
    away.add(QStringLiteral("merged_into"), outcome.keepExternalId, QJsonValue::Null);
    return work.record(
        {Entity::Client, AnyId(outcome.other.value()), outcome.other, QStringLiteral("unmerge"), away, reason, {}, {}});
}

} // namespace zhiyin
