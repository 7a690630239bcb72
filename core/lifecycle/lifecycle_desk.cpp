// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/lifecycle_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/lifecycle/lifecycle_facts.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
#include "core/security/permission.h"

namespace zhiyin {
namespace {

const QString kByRule = QStringLiteral("rule");

Result<PolicyDocument> documentInForce(Workplace &workplace, PolicyName name)
{
    ZHIYIN_ASSIGN(auto document, PolicyDesk(workplace).inForce(name, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(name)});
    return std::move(*document);
}

/// Writes what differs; says whether anything did.
Result<bool> writeChange(Workplace &workplace, UnitOfWork &work, const LifecycleFacts &facts, const QString &stage,
                         int score, const QString &policyVersion)
{
    const LifecycleClient &client = facts.client;
    Changes changes;
    if (client.stage != stage) {
        changes.add(QStringLiteral("stage"), client.stage, stage);
        ZHIYIN_TRY(ClientStore(workplace.database).setStage(client.id, stage, workplace.today(), kByRule));
    }
    if (client.churnScore != score) {
        changes.add(QStringLiteral("churn_score"), client.churnScore ? QJsonValue(*client.churnScore) : QJsonValue(),
                    score);
        ZHIYIN_TRY(LifecycleStore(workplace.database, workplace.currency()).setChurnScore(client.id, score));
    }
    if (changes.isEmpty())
        return false;
    ZHIYIN_TRY(work.record({Entity::Client,
                            AnyId(client.id.value()),
                            client.id,
                            QStringLiteral("lifecycle"),
                            changes,
                            {},
                            policyVersion,
                            {}}));
    return true;
}

} // namespace

Result<LifecycleOutcome> LifecycleDesk::run(const std::function<bool(qint64 done, qint64 all)> &progress)
{
    constexpr qint64 kBetweenProgress = 64;
    ZHIYIN_TRY(require(m_workplace.actor, Action::RunTiers, Subject::general()));
    const Role role = m_workplace.actor.role;
    if (reachOf(role, Action::RunTiers) == Reach::Own) // a run of everybody, and not of the own clients alone
        return failure(ErrorCode::NotPermitted, {roleCode(role), actionCode(Action::RunTiers)});
    ZHIYIN_ASSIGN(const PolicyDocument document, documentInForce(m_workplace, PolicyName::Churn));
    ZHIYIN_ASSIGN(const LifecyclePolicy policy, parseLifecyclePolicy(document.json));
    ZHIYIN_ASSIGN(const PolicyDocument contactDocument, documentInForce(m_workplace, PolicyName::Contact));
    ZHIYIN_ASSIGN(const ContactPolicy contacts, parseContactPolicy(contactDocument.json));
    const QString version = policyVersionText(document);

    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    work.tellInBulk();
    ZHIYIN_ASSIGN(const auto all, gatherLifecycleFacts(m_workplace.database, m_workplace.currency(), m_workplace.now(),
                                                       m_workplace.zone(), policy, contacts));
    const QDate day = m_workplace.today();
    LifecycleOutcome outcome;
    ZHIYIN_ASSIGN(ChurnReviewer reviewer, ChurnReviewer::begin(m_workplace, policy, version));
    for (const LifecycleFacts &facts : all) {
        if (progress && outcome.evaluated % kBetweenProgress == 0
            && !progress(outcome.evaluated, static_cast<qint64>(all.size())))
            return failure(ErrorCode::Cancelled);
        ++outcome.evaluated;
        const Stage stage = stageOn(facts.stage, day, policy);
        ++outcome.byStage[static_cast<size_t>(stage)];
        const ChurnScore score = churnScore(facts.churn, day, policy);
        ZHIYIN_ASSIGN(const bool changed,
                      writeChange(m_workplace, work, facts, stageText(stage), score.score, version));
        outcome.changed += changed ? 1 : 0;
        ZHIYIN_TRY(reviewer.look(work, {&facts, stage, score}));
    }
    outcome.warnings = reviewer.review();
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<LifecycleExplanation> LifecycleDesk::explain(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    ZHIYIN_ASSIGN(const PolicyDocument document, documentInForce(m_workplace, PolicyName::Churn));
    ZHIYIN_ASSIGN(const LifecyclePolicy policy, parseLifecyclePolicy(document.json));
    ZHIYIN_ASSIGN(const PolicyDocument contactDocument, documentInForce(m_workplace, PolicyName::Contact));
    ZHIYIN_ASSIGN(const ContactPolicy contacts, parseContactPolicy(contactDocument.json));
    ZHIYIN_ASSIGN(const auto found,
                  gatherLifecycleFacts(m_workplace.database, m_workplace.currency(), m_workplace.now(),
                                       m_workplace.zone(), policy, contacts, client));
    if (found.empty())
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    const LifecycleFacts &facts = found.front();
    const QDate day = m_workplace.today();
    LifecycleExplanation explained{day,
                                   facts.client.stage,
                                   facts.client.churnScore,
                                   stageOn(facts.stage, day, policy),
                                   facts.stage,
                                   churnScore(facts.churn, day, policy),
                                   facts.churn,
                                   std::nullopt,
                                   policy,
                                   policyVersionText(document)};
    ZHIYIN_ASSIGN(const StoredClient stored, ClientStore(m_workplace.database).load(client, day));
    if (const auto contribution = stored.record.values.money(ClientField::AnnualContribution)) {
        ZHIYIN_ASSIGN(explained.lifetime, lifetimeValue(*contribution, explained.churn.score, policy));
    }
    return explained;
}

} // namespace zhiyin
