// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/promise_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {
Result<PromiseId> PromiseDesk::make(Workplace &workplace, UnitOfWork &work, ClientId client,
                                    std::optional<ContactId> contact, const NewPromise &wanted)
{
    const QString text = wanted.text.trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("promise"), {}});
    if (!wanted.dueOn.isValid() || wanted.dueOn < workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("promise due"), wanted.dueOn.toString(Qt::ISODate)});
    const auto id = work.newId<PromiseId>();
    Promise promise{.id = id,
                    .client = client,
                    .contact = contact,
                    .text = text,
                    .dueOn = wanted.dueOn,
                    .owner = workplace.actor.id};
    ZHIYIN_TRY(PromiseStore(workplace.database).insert(promise, workplace.actor.id, workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("promise"), text);
    changes.set(QStringLiteral("due_on"), wanted.dueOn.toString(Qt::ISODate));
    ZHIYIN_TRY(
        work.record({Entity::Contact, AnyId(id.value()), client, QStringLiteral("promise"), changes, {}, {}, {}}));
    return id;
}

Result<PromiseId> PromiseDesk::add(ClientId client, const NewPromise &wanted)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const PromiseId id, make(m_workplace, work, client, {}, wanted));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<void> PromiseDesk::keep(PromiseId id, const QString &evidence)
{
    if (evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded);
    return settle(id, PromiseState::Kept, evidence.trimmed());
}

Result<void> PromiseDesk::release(PromiseId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    return settle(id, PromiseState::Released, reason.trimmed());
}

Result<void> PromiseDesk::settle(PromiseId id, PromiseState state, const QString &evidence)
{
    PromiseStore store(m_workplace.database);
    ZHIYIN_ASSIGN(Promise promise, store.load(id));
    ZHIYIN_TRY(requireOnClient(m_workplace, promise.client, Action::WriteClient));
    if (promise.state != PromiseState::Open)
        return failure(ErrorCode::WrongState, {codeText(kPromiseStates, promise.state)});
    promise.state = state;
    promise.settledOn = m_workplace.today();
    promise.evidence = evidence;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.settle(promise, m_workplace.actor.id));
    Changes changes;
    changes.add(QStringLiteral("state"), codeText(kPromiseStates, PromiseState::Open), codeText(kPromiseStates, state));
    changes.set(QStringLiteral("evidence"), evidence);
    ZHIYIN_TRY(
        work.record({Entity::Contact,
                     AnyId(id.value()),
                     promise.client,
                     state == PromiseState::Kept ? QStringLiteral("keep promise") : QStringLiteral("release promise"),
                     changes,
                     {},
                     {},
                     {}}));
    return work.commit();
}

Result<std::vector<Promise>> PromiseDesk::ofClient(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    return PromiseStore(m_workplace.database).list({Reach::All, {}, {}}, {.client = client, .openOnly = false});
}

Result<std::vector<Promise>> PromiseDesk::open(QDate until)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return PromiseStore(m_workplace.database).list(scope, {.until = until});
}

} // namespace zhiyin
