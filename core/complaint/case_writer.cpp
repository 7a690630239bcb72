// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_writer.h"

#include "core/complaint/case_fields.h"
#include "core/words/case_words.h"

namespace zhiyin {

const CaseItem *archivedIn(const ComplaintCase &complaint, const std::vector<CaseItem> &items)
{
    const CaseItem *found = nullptr;
    for (const CaseItem &item : items) {
        if (item.kind == CaseItemKind::Archive && item.state != CaseItemState::Ended)
            found = &item;
    }
    if (!found)
        return nullptr;
    const bool reopened = std::ranges::any_of(complaint.facts.events, [&](const ComplaintEvent &event) {
        return event.step == ComplaintStep::Reopen && event.at >= found->at;
    });
    return reopened ? nullptr : found;
}

Result<void> checkNotAbout(const ComplaintCase &complaint, const Actor &actor)
{
    if (complaint.details.staff == actor.id)
        return failure(ErrorCode::RuleRefused, {words::isComplainedOf(actor.name)});
    return {};
}

Result<OpenedCase> CaseWriter::open(ComplaintId id, Action action)
{
    ComplaintStore store(m_workplace.database);
    ZHIYIN_ASSIGN(Subject subject, store.subjectOf(id, m_workplace.actor));
    ZHIYIN_TRY(require(m_workplace.actor, action, subject));
    ZHIYIN_ASSIGN(ComplaintCase complaint, store.load(id));
    if (complaint.facts.receivedAt > m_workplace.now())
        return failure(ErrorCode::NotFound, {QStringLiteral("complaint"), id.toString()});
    ZHIYIN_TRY(checkNotAbout(complaint, m_workplace.actor));
    ZHIYIN_ASSIGN(auto items, CaseItemStore(m_workplace.database).ofCase(id, m_workplace.now()));
    if (complaint.details.mergedInto)
        return failure(ErrorCode::RuleRefused, {words::isMerged()});
    if (archivedIn(complaint, items))
        return failure(ErrorCode::RuleRefused, {words::isArchived()});
    return OpenedCase{std::move(complaint), std::move(items), std::move(subject)};
}

Result<AnyId> CaseWriter::add(const ComplaintCase &complaint, CaseItem item)
{
    item.id = m_work.newId<AnyId>();
    item.by = m_workplace.actor.id;
    if (!item.at.isValid())
        item.at = m_workplace.now();
    ZHIYIN_TRY(CaseItemStore(m_workplace.database).insert(*complaint.id, item, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("item"), item.id.toString());
    changes.set(QStringLiteral("item_state"), codeText(kCaseItemStates, item.state));
    for (auto it = item.data.begin(); it != item.data.end(); ++it)
        changes.set(it.key(), it.value());
    ZHIYIN_TRY(record(complaint, QStringLiteral("add_case_") + codeText(kCaseItemKinds, item.kind), changes, {}));
    return item.id;
}

Result<void> CaseWriter::change(const ComplaintCase &complaint, const CaseItem &before, const CaseItem &after,
                                const QString &action, const QString &reason)
{
    ZHIYIN_TRY(CaseItemStore(m_workplace.database).update(after));
    Changes changes;
    changes.set(QStringLiteral("item"), after.id.toString());
    changes.set(QStringLiteral("item_kind"), codeText(kCaseItemKinds, after.kind));
    changes.add(QStringLiteral("item_state"), codeText(kCaseItemStates, before.state),
                codeText(kCaseItemStates, after.state));
    for (auto it = after.data.begin(); it != after.data.end(); ++it) {
        if (before.data.value(it.key()) != it.value())
            changes.add(it.key(), before.data.value(it.key()), it.value());
    }
    return record(complaint, action, changes, reason);
}

Result<void> CaseWriter::change(const ComplaintCase &before, ComplaintCase &after, const QString &action,
                                const QString &reason)
{
    ZHIYIN_TRY(ComplaintStore(m_workplace.database).updateDetails(after));
    Changes changes;
    for (const QString &field : caseFieldNames()) {
        const QString old = caseFieldText(before, field);
        const QString fresh = caseFieldText(after, field);
        if (old != fresh)
            changes.add(field, old.isEmpty() ? QJsonValue() : QJsonValue(old),
                        fresh.isEmpty() ? QJsonValue() : QJsonValue(fresh));
    }
    ++after.revision;
    return record(after, action, changes, reason);
}

Result<void> CaseWriter::record(const ComplaintCase &complaint, const QString &action, const Changes &changes,
                                const QString &reason)
{
    return m_work.record({Entity::Complaint,
                          AnyId(complaint.id->value()),
                          complaint.client,
                          action,
                          changes,
                          reason,
                          complaint.policyVersion,
                          {}});
}

} // namespace zhiyin
