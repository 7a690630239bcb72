// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_desk.h"

#include "core/client/client_store.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/retention/client_data_store.h"
#include "core/retention/retention_store.h"
#include "core/words/protection_words.h"

namespace zhiyin {
namespace {

const QString kErasureKind = QStringLiteral("erasure");
const QString kLive = QStringLiteral("live");
const QString kRestricted = QStringLiteral("restricted");

Result<void> needReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    return {};
}

QJsonObject certificateOf(const ErasureCertificate &certificate, const RetainedClient &client,
                          const std::map<QString, qint64> &deleted, const JournalHead &head)
{
    QJsonObject tables;
    for (const auto &[table, count] : deleted)
        tables.insert(table, count);
    return {{QStringLiteral("certificate"), certificate.id.toString()},
            {QStringLiteral("client"), certificate.client.toString()},
            {QStringLiteral("asked_by"), certificate.askedBy},
            {QStringLiteral("approved_by"), certificate.approvedBy},
            {QStringLiteral("relationship_ended"), client.facts.ended.toString(Qt::ISODate)},
            {QStringLiteral("kept_until"), client.term->keepUntil.toString(Qt::ISODate)},
            {QStringLiteral("rule"), retentionRuleCode(client.term->rule)},
            {QStringLiteral("rows"), tables},
            {QStringLiteral("key_destroyed"), true},
            {QStringLiteral("journal_anchor"), head.anchor()}};
}

} // namespace

Result<void> RetentionDesk::requireRight(ClientId client, Action action)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return require(m_workplace.actor, action, *subject);
}

Result<SecurityPolicy> RetentionDesk::policy()
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Security, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Security)});
    return parseSecurityPolicy(document->json);
}

Result<std::vector<RetainedClient>> RetentionDesk::list()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::RestrictClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::RestrictClient)});
    ZHIYIN_ASSIGN(const SecurityPolicy rules, policy());
    ZHIYIN_ASSIGN(auto clients,
                  RetentionStore(m_workplace.database, m_workplace.zone()).clients(scope, m_workplace.today()));
    for (RetainedClient &client : clients)
        client.term = retentionTerm(client.facts, rules);
    return clients;
}

Result<void> RetentionDesk::hold(ClientId client, const QString &reason)
{
    ZHIYIN_TRY(requireRight(client, Action::HoldClient));
    ZHIYIN_TRY(needReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    RetentionStore store(m_workplace.database, m_workplace.zone());
    ZHIYIN_ASSIGN(const auto found, store.clients({Reach::All, {}, {}}, m_workplace.today(), client));
    if (found.empty() || !found.front().hold.isNull())
        return failure(ErrorCode::WrongState, {words::heldAlready()});
    ZHIYIN_TRY(
        store.hold(work.newId<AnyId>(), client, reason.trimmed(), m_workplace.actor.id, m_workplace.realClock.now()));
    Changes changes;
    changes.add(QStringLiteral("hold"), QJsonValue::Null, reason.trimmed());
    ZHIYIN_TRY(
        work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("hold"), changes, reason, {}, {}}));
    return work.commit();
}

Result<void> RetentionDesk::lift(ClientId client, const QString &reason)
{
    ZHIYIN_TRY(requireRight(client, Action::HoldClient));
    ZHIYIN_TRY(needReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    RetentionStore store(m_workplace.database, m_workplace.zone());
    ZHIYIN_ASSIGN(const qint64 lifted,
                  store.lift(client, reason.trimmed(), m_workplace.actor.id, m_workplace.realClock.now()));
    if (lifted == 0)
        return failure(ErrorCode::WrongState, {words::notHeld()});
    ZHIYIN_TRY(
        work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("lift hold"), {}, reason, {}, {}}));
    return work.commit();
}

Result<void> RetentionDesk::setState(ClientId client, const QString &from, const QString &to, const QString &action,
                                     const QString &reason)
{
    ZHIYIN_TRY(requireRight(client, Action::RestrictClient));
    ZHIYIN_TRY(needReason(reason));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    RetentionStore store(m_workplace.database, m_workplace.zone());
    ZHIYIN_ASSIGN(const QString state, store.stateOf(client));
    if (state != from)
        return failure(ErrorCode::WrongState, {state});
    ZHIYIN_TRY(store.setState(client, to));
    Changes changes;
    changes.add(QStringLiteral("state"), from, to);
    ZHIYIN_TRY(work.record({Entity::Client, AnyId(client.value()), client, action, changes, reason, {}, {}}));
    return work.commit();
}

Result<void> RetentionDesk::restrict(ClientId client, const QString &reason)
{
    return setState(client, kLive, kRestricted, QStringLiteral("restrict"), reason);
}

Result<void> RetentionDesk::unrestrict(ClientId client, const QString &reason)
{
    return setState(client, kRestricted, kLive, QStringLiteral("unrestrict"), reason);
}

Result<RetainedClient> RetentionDesk::erasable(ClientId client)
{
    RetentionStore store(m_workplace.database, m_workplace.zone());
    ZHIYIN_ASSIGN(auto found, store.clients({Reach::All, {}, {}}, m_workplace.today(), client));
    if (found.empty()) {
        ZHIYIN_ASSIGN(const QString state, store.stateOf(client));
        return failure(ErrorCode::WrongState, {state});
    }
    RetainedClient retained = std::move(found.front());
    if (!retained.hold.isNull())
        return failure(ErrorCode::RuleRefused, {words::heldAlready()});
    ZHIYIN_ASSIGN(const SecurityPolicy rules, policy());
    retained.term = retentionTerm(retained.facts, rules);
    if (!retained.term)
        return failure(ErrorCode::RuleRefused, {words::relationshipGoesOn()});
    if (retained.term->keepUntil >= m_workplace.today())
        return failure(ErrorCode::RuleRefused, {words::keptUntil(retained.term->keepUntil, retained.term->rule)});
    return retained;
}

Result<RequestId> RetentionDesk::requestErasure(ClientId client, const QString &reason)
{
    ZHIYIN_TRY(requireRight(client, Action::RequestErasure));
    ZHIYIN_TRY(needReason(reason));
    ZHIYIN_ASSIGN(const RetainedClient retained, erasable(client));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const RequestId request,
                  RequestDesk::ask(m_workplace, work,
                                   {kErasureKind, words::erasureSummary(retained.externalId), {}, client, reason}));
    ZHIYIN_TRY(work.commit());
    return request;
}

Result<void> RetentionDesk::erase(UnitOfWork &work, const Request &request)
{
    if (!request.client)
        return failure(ErrorCode::Internal, {}, QStringLiteral("an erasure without a client"));
    // Asked once more: a hold may have come in between.
    ZHIYIN_ASSIGN(const RetainedClient retained, erasable(*request.client));
    ClientDataStore data(m_workplace.database);
    ZHIYIN_ASSIGN(const auto everybody, data.withMerged(*request.client));
    ZHIYIN_ASSIGN(const auto deleted, data.erase(everybody));
    ErasureCertificate certificate{work.newId<AnyId>(), *request.client,        m_workplace.realClock.now(),
                                   request.askedByName, m_workplace.actor.name, {}};
    // Under the book's key: the client's own is gone.
    Changes changes;
    changes.set(QStringLiteral("certificate"), certificate.id.toString());
    changes.set(QStringLiteral("rule"), retentionRuleCode(retained.term->rule));
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(request.client->value()), std::nullopt, QStringLiteral("erase"), changes, {}, {}, {}}));
    certificate.document = certificateOf(certificate, retained, deleted, work.head());
    return RetentionStore(m_workplace.database, m_workplace.zone())
        .insert(certificate, request.id, request.askedBy, m_workplace.actor.id);
}

Result<std::vector<ErasureCertificate>> RetentionDesk::certificates()
{
    if (reachOf(m_workplace.actor.role, Action::RequestErasure) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::RequestErasure)});
    return RetentionStore(m_workplace.database, m_workplace.zone()).certificates();
}

RequestKind RetentionDesk::erasureRequests()
{
    const auto approve = [](Workplace &workplace, UnitOfWork &work, const Request &request) {
        return RetentionDesk(workplace).erase(work, request);
    };
    return {kErasureKind, Action::ApproveErasure, approve, {}};
}

} // namespace zhiyin
