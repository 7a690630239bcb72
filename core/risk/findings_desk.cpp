// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/findings_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/product/holdings_desk.h"
#include "core/product/product_store.h"
#include "core/risk/gate.h"
#include "core/words/risk_words.h"

namespace zhiyin {

Result<void> FindingsDesk::requireClient(ClientId client, Action action)
{
    return requireOnClient(m_workplace, client, action);
}

Result<std::vector<Contradiction>> FindingsDesk::contradictions(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    const QDate today = m_workplace.today();
    BehaviourFacts facts;
    ZHIYIN_ASSIGN(const auto policy, riskPolicyInForce(m_workplace, today));
    ZHIYIN_ASSIGN(const auto assessments, RiskStore(m_workplace.database).assessments(client));
    facts.assessment = latestAssessment(assessments, today);
    facts.isValid = facts.assessment && isValidOn(facts.assessment->signedOn, today, policy.policy);
    FindingsStore store(m_workplace.database);
    ZHIYIN_ASSIGN(facts.segmentNeed, store.segmentNeed(client));
    ZHIYIN_ASSIGN(facts.holdings, HoldingsDesk::load(m_workplace, client));
    ZHIYIN_ASSIGN(facts.trades, store.trades(client, {addMonthsClamped(today, -12).addDays(1), today}));
    return zhiyin::contradictions(facts);
}

Result<std::vector<PatternFinding>> FindingsDesk::patterns(QDate from)
{
    // Whoever decides on others' changes: supervisors in their branch, compliance everywhere.
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ApproveCoreChange);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted,
                       {roleCode(m_workplace.actor.role), actionCode(Action::ApproveCoreChange)});
    ZHIYIN_ASSIGN(const auto assessments, RiskStore(m_workplace.database).assessmentsSince(scope, from));
    ZHIYIN_ASSIGN(const auto sales, FindingsStore(m_workplace.database).sales(scope, from));
    return zhiyin::patterns(assessments, sales);
}

Result<std::vector<Reminder>> FindingsDesk::reminders()
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    FindingsStore store(m_workplace.database);
    ZHIYIN_ASSIGN(auto reminders, store.assessmentReminders(scope, m_workplace.today()));
    ZHIYIN_ASSIGN(const auto documents, store.documentReminders(scope, m_workplace.today()));
    reminders.insert(reminders.end(), documents.begin(), documents.end());
    return reminders;
}

Result<std::vector<Recommendation>> FindingsDesk::recommend(ClientId client, const RecommendationNeed &need)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(const auto products, ProductStore(m_workplace.database).list());
    ZHIYIN_ASSIGN(const auto holdings, HoldingsDesk::load(m_workplace, client));
    std::vector<Recommendation> found;
    for (const Product &product : products) {
        ZHIYIN_ASSIGN(const GateFacts facts, gateFacts(m_workplace, client, product.code, today));
        const auto answer = checkSuitability(facts.client, facts.product.facts, {}, today, facts.policy.policy);
        if (answer.suitable && answer.clientLevel)
            found.push_back(rated(product, *answer.clientLevel, need, holdings));
    }
    sortByScore(found);
    return found;
}

Result<void> FindingsDesk::choose(ClientId client, const RecommendationNeed &need, const QString &productCode,
                                  const QString &reason)
{
    ZHIYIN_TRY(requireClient(client, Action::WriteClient));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto found, recommend(client, need));
    const auto chosen = std::find_if(found.begin(), found.end(), [&productCode](const Recommendation &one) {
        return one.product.code == productCode;
    });
    if (chosen == found.end())
        return failure(ErrorCode::RuleRefused, {words::notRecommendable(productCode)});
    const int place = static_cast<int>(chosen - found.begin()) + 1;
    const AnyId id = work.newId<AnyId>();
    ZHIYIN_TRY(RiskStore(m_workplace.database)
                   .insertRecommendation({id, client, chosen->product.id, m_workplace.today(), place, chosen->score,
                                          reason, m_workplace.actor.id, m_workplace.realClock.now()}));
    Changes changes;
    changes.set(QStringLiteral("product"), productCode);
    changes.set(QStringLiteral("place"), place);
    changes.set(QStringLiteral("score"), chosen->score);
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("recommendation"), changes, reason, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
