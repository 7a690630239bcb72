// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/override_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/tier/tier_figures.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

const QString kKind = QStringLiteral("tier_override");

struct PolicyAndVersion {
    TierPolicy policy;
    QString version;
};

Result<PolicyAndVersion> policyOf(Workplace &workplace)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Tier, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Tier)});
    ZHIYIN_ASSIGN(TierPolicy policy, parseTierPolicy(document->json, workplace.currency()));
    return PolicyAndVersion{std::move(policy), policyVersionText(*document)};
}

QJsonObject figuresJson(const TierFigures &figures, Currency currency)
{
    QJsonObject json;
    for (const TierCriterion criterion : kTierCriteria)
        json.insert(tierCriterionText(criterion), tierFigureJson(criterion, figures.of(criterion), currency));
    return json;
}

/// The tier held from today on, in the client's row and in the history, with the figures that would have decided.
Result<void> holdTier(Workplace &workplace, UnitOfWork &work, ClientId client, const QString &tier,
                      const PolicyAndVersion &policy, const QString &reason)
{
    const QDate day = workplace.today();
    TierStore store(workplace.database, workplace.currency());
    ZHIYIN_ASSIGN(const auto candidates, gatherTierFigures(workplace.database, workplace.currency(), {day, client}));
    if (candidates.empty())
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    const TierCandidate &candidate = candidates.front();
    const QString from = candidate.held ? candidate.held->tier : QString();
    const auto earned = static_cast<size_t>(earnedTier(policy.policy, candidate.figures));
    ZHIYIN_TRY(store.setHeld({client, tier, {}, 0}, day));
    ZHIYIN_TRY(store.setClientTier(client, tier));
    TierHistoryRow row{work.newId<AnyId>(),
                       client,
                       day,
                       from,
                       tier,
                       policy.policy.tiers[earned].tier,
                       figuresJson(candidate.figures, policy.policy.currency),
                       policy.version,
                       std::nullopt};
    ZHIYIN_TRY(store.insertHistory(row));
    Changes changes;
    changes.add(QStringLiteral("tier"), from.isEmpty() ? QJsonValue() : QJsonValue(from), tier);
    return work.record(
        {Entity::Tier, AnyId(client.value()), client, QStringLiteral("override"), changes, reason, policy.version, {}});
}

Result<void> carryOut(Workplace &workplace, UnitOfWork &work, const Request &request)
{
    if (!request.client)
        return failure(ErrorCode::Internal, {}, QStringLiteral("an override without a client"));
    const QJsonObject &payload = request.payload;
    TierOverride given{payload.value(QStringLiteral("tier")).toString(),
                       QDate::fromString(payload.value(QStringLiteral("until")).toString(), Qt::ISODate),
                       request.reason, request.askedBy, workplace.actor.id};
    ZHIYIN_ASSIGN(const PolicyAndVersion policy, policyOf(workplace));
    // The policy may have changed while it waited.
    ZHIYIN_TRY(checkOverride(policy.policy, given, workplace.today()));
    OverrideStore store(workplace.database);
    ZHIYIN_TRY(store.end(*request.client, workplace.today()));
    ZHIYIN_TRY(store.insert({work.newId<AnyId>(), *request.client, workplace.today(), given}));
    return holdTier(workplace, work, *request.client, given.tier, policy, request.reason);
}

} // namespace

Result<void> OverrideDesk::requireClient(ClientId client, Action action)
{
    return requireOnClient(m_workplace, client, action);
}

Result<RequestId> OverrideDesk::propose(ClientId client, const NewOverride &wanted)
{
    ZHIYIN_TRY(requireClient(client, Action::WriteClient));
    ZHIYIN_ASSIGN(const PolicyAndVersion policy, policyOf(m_workplace));
    if (!policy.policy.indexOf(wanted.tier))
        return failure(ErrorCode::BadValue, {QStringLiteral("tier"), wanted.tier});
    if (!wanted.until.isValid() || wanted.until < m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("until"), wanted.until.toString(Qt::ISODate)});
    if (wanted.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {wanted.tier});
    ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(client));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const QString until = wanted.until.toString(Qt::ISODate);
    const NewRequest request{
        kKind,
        QCoreApplication::translate("zhiyin", "Tier %1 for client %2 until %3").arg(wanted.tier, name.first, until),
        {{QStringLiteral("tier"), wanted.tier}, {QStringLiteral("until"), until}},
        client,
        wanted.reason.trimmed()};
    ZHIYIN_ASSIGN(const RequestId id, RequestDesk::ask(m_workplace, work, request));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<void> OverrideDesk::takeBack(ClientId client, const QString &reason)
{
    ZHIYIN_TRY(requireClient(client, Action::WriteClient));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    OverrideStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto rows, store.ofClient(client));
    const QDate today = m_workplace.today();
    const bool any =
        std::any_of(rows.begin(), rows.end(), [today](const TierOverrideRow &row) { return row.isInForce(today); });
    if (!any)
        return failure(ErrorCode::WrongState, {QStringLiteral("no override")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.end(client, today));
    Changes changes;
    changes.add(QStringLiteral("override"), QStringLiteral("in force"), QStringLiteral("taken back"));
    ZHIYIN_TRY(work.record(
        {Entity::Tier, AnyId(client.value()), client, QStringLiteral("end override"), changes, reason, {}, {}}));
    return work.commit();
}

Result<std::vector<TierOverrideRow>> OverrideDesk::ofClient(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return OverrideStore(m_workplace.database).ofClient(client);
}

Result<std::vector<TierHistoryRow>> OverrideDesk::history(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return TierStore(m_workplace.database, m_workplace.currency()).history(client, m_workplace.today());
}

RequestKind OverrideDesk::overrideRequests()
{
    return {kKind, Action::ApproveCoreChange, carryOut};
}

} // namespace zhiyin
