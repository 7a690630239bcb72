// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_desk.h"

#include "core/access/access_desk.h"
#include "core/client/client_store.h"
#include "core/contact/due_client.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/json_reader.h"
#include "core/policy/policy_desk.h"
#include "core/policy/policy_shelf.h"
#include "core/tier/override_store.h"

namespace zhiyin {
namespace {

constexpr int kMonthsPerYear = 12;
const QString kNoTier = QStringLiteral("none");

Result<InForce<TierPolicy>> tierPolicyInForce(Workplace &workplace)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Tier, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Tier)});
    ZHIYIN_ASSIGN(TierPolicy policy, parseTierPolicy(document->json, workplace.currency()));
    return InForce<TierPolicy>{std::move(policy), policyVersionText(*document)};
}

QString tierName(const TierPolicy &policy, int index)
{
    return policy.tiers[static_cast<size_t>(index)].tier;
}

TierCounts noCounts(const TierPolicy &policy)
{
    TierCounts counts;
    for (const TierRule &rule : policy.tiers)
        counts.emplace_back(rule.tier, 0);
    return counts;
}

/// A tier of another scheme is no standing in this one.
std::optional<TierStanding> standingOf(const TierPolicy &policy, const std::optional<TierHeld> &held)
{
    if (!held)
        return std::nullopt;
    const auto index = policy.indexOf(held->tier);
    if (!index)
        return std::nullopt;
    return TierStanding{*index, held->lowerSince, held->lowerRuns};
}

QJsonObject figuresJson(const TierFigures &figures, Currency currency)
{
    QJsonObject json;
    for (const TierCriterion criterion : kTierCriteria)
        json.insert(tierCriterionText(criterion), tierFigureJson(criterion, figures.of(criterion), currency));
    return json;
}

void count(TierRunCounts &counts, const std::optional<TierStanding> &before, const TierStanding &next)
{
    ++counts.evaluated;
    qint64 &one = !before                    ? counts.first
                  : next.held < before->held ? counts.upgraded
                  : next.held > before->held ? counts.downgraded
                                             : counts.unchanged;
    ++one;
}

} // namespace

/// What a run has to write of one client.
struct TierDesk::Change {
    const TierCandidate *candidate;
    TierStanding next;
    int earned;
    /// Else only the count of lower runs moved.
    bool tierChanged;
    /// The run's counts up to and with this client.
    TierRunCounts counts;
};

struct TierDesk::Judged {
    TierRunOutcome outcome;
    std::vector<Change> changes;
};

Result<TierDesk::Judged> TierDesk::judge(const TierPolicy &policy, const std::vector<TierCandidate> &candidates,
                                         const std::optional<TierRunRow> &begun)
{
    const QDate day = m_workplace.today();
    TierStore store(m_workplace.database, m_workplace.currency());
    ZHIYIN_ASSIGN(const auto byHand, OverrideStore(m_workplace.database).inForce(day));
    Judged judged;
    judged.outcome.byTier = noCounts(policy);
    TierRunCounts &counts = judged.outcome.counts;
    if (begun) {
        counts = begun->counts;
        judged.outcome.before = counts.evaluated;
    }
    for (const TierCandidate &candidate : candidates) {
        const bool isDone = begun && candidate.client.id <= *begun->stoppedAfter;
        const auto before = standingOf(policy, candidate.held);
        if (candidate.figures.rateMissing) {
            ZHIYIN_ASSIGN(const QString externalId, store.externalIdOf(candidate.client.id));
            judged.outcome.withoutRate.append(externalId);
            counts.notEvaluated += isDone ? 0 : 1;
        }
        if (candidate.figures.rateMissing || isDone) {
            if (before)
                ++judged.outcome.byTier[static_cast<size_t>(before->held)].second;
            continue;
        }
        const int earned = earnedTier(policy, candidate.figures);
        // What a person decided stands until its last day.
        const auto given = byHand.constFind(candidate.client.id);
        const auto held = given == byHand.constEnd() ? std::nullopt : policy.indexOf(*given);
        const TierStanding next =
            held ? TierStanding{*held, {}, 0}
                 : nextStanding(policy, before, earned, day, candidate.held ? candidate.held->since : QDate());
        count(counts, before, next);
        ++judged.outcome.byTier[static_cast<size_t>(next.held)].second;
        if (before != next)
            judged.changes.push_back({&candidate, next, earned, !before || before->held != next.held, counts});
    }
    return judged;
}

Result<void> TierDesk::writeChange(UnitOfWork &work, const TierPolicy &policy, const Change &change,
                                   const TierRunRow &run)
{
    TierStore store(m_workplace.database, m_workplace.currency());
    const ClientId client = change.candidate->client.id;
    const TierHeld held{client, tierName(policy, change.next.held), change.next.lowerSince, change.next.lowerRuns};
    if (!change.tierChanged)
        return store.setLower(held);
    const QString from = change.candidate->held ? change.candidate->held->tier : QString();
    ZHIYIN_TRY(store.setHeld(held, run.day));
    ZHIYIN_TRY(store.setClientTier(client, held.tier));
    ZHIYIN_TRY(
        store.insertHistory({work.newId<AnyId>(), client, run.day, from, held.tier, tierName(policy, change.earned),
                             figuresJson(change.candidate->figures, policy.currency), run.policyVersion, run.id}));
    Changes changes;
    changes.add(QStringLiteral("tier"), from.isEmpty() ? QJsonValue() : QJsonValue(from), held.tier);
    return work.record(
        {Entity::Tier, AnyId(client.value()), client, QStringLiteral("evaluate"), changes, {}, run.policyVersion, {}});
}

Result<void> TierDesk::closeRun(UnitOfWork &work, const TierRunRow &run)
{
    ZHIYIN_TRY(TierStore(m_workplace.database, m_workplace.currency()).keepRun(run));
    Changes counts;
    counts.set(QStringLiteral("evaluated"), run.counts.evaluated);
    counts.set(QStringLiteral("first"), run.counts.first);
    counts.set(QStringLiteral("upgraded"), run.counts.upgraded);
    counts.set(QStringLiteral("downgraded"), run.counts.downgraded);
    const QString action = run.stoppedAfter ? QStringLiteral("run stopped") : QStringLiteral("run");
    return work.record({Entity::Tier, run.id, {}, action, counts, {}, run.policyVersion, {}});
}

Result<bool> TierDesk::write(UnitOfWork &work, const TierPolicy &policy, Judged &judged, TierRunRow run,
                             const TierProgress &progress)
{
    constexpr qint64 kBetweenProgress = 64;
    // The history names its run.
    ZHIYIN_TRY(TierStore(m_workplace.database, m_workplace.currency()).keepRun(run));
    const Change *last = nullptr;
    qint64 done = 0;
    for (const Change &change : judged.changes) {
        if (progress && done % kBetweenProgress == 0 && !progress(done, static_cast<qint64>(judged.changes.size()))) {
            if (last == nullptr)
                return failure(ErrorCode::Cancelled);
            run.counts = last->counts;
            run.stoppedAfter = last->candidate->client.id;
            judged.outcome.counts = last->counts;
            ZHIYIN_TRY(closeRun(work, run));
            return false;
        }
        ZHIYIN_TRY(writeChange(work, policy, change, run));
        last = &change;
        ++done;
    }
    run.counts = judged.outcome.counts;
    run.stoppedAfter.reset();
    ZHIYIN_TRY(closeRun(work, run));
    return true;
}

Result<std::optional<TierRunRow>> TierDesk::runToTakeUp(const QString &policyVersion)
{
    ZHIYIN_ASSIGN(auto last, TierStore(m_workplace.database, m_workplace.currency()).lastRun());
    const bool goesOn = last && last->stoppedAfter && last->day == m_workplace.today()
                        && last->user == m_workplace.actor.id && last->policyVersion == policyVersion;
    return goesOn ? std::move(last) : std::nullopt;
}

Result<std::optional<TierRunRow>> TierDesk::lastRun()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    return TierStore(m_workplace.database, m_workplace.currency()).lastRun();
}

Result<TierRunOutcome> TierDesk::run(bool dryRun, const TierProgress &progress)
{
    // Looking at the next run is for those who decide on policies, too.
    const Actor &actor = m_workplace.actor;
    if (!dryRun || !may(actor, Action::ProposePolicy, Subject::general()))
        ZHIYIN_TRY(require(actor, Action::RunTiers, Subject::general()));
    TierScan scan{m_workplace.today()};
    if (reachOf(actor.role, Action::RunTiers) == Reach::Own)
        scan.advisor = actor.id;
    ZHIYIN_ASSIGN(const InForce<TierPolicy> inForce, tierPolicyInForce(m_workplace));
    std::optional<UnitOfWork> work;
    if (!dryRun) {
        ZHIYIN_ASSIGN(UnitOfWork begun, UnitOfWork::begin(m_workplace));
        work.emplace(std::move(begun));
        work->tellInBulk();
    }
    ZHIYIN_ASSIGN(const auto begun, runToTakeUp(inForce.version));
    ZHIYIN_ASSIGN(const auto candidates, gatherTierFigures(m_workplace.database, m_workplace.currency(), scan));
    ZHIYIN_ASSIGN(Judged judged, judge(inForce.policy, candidates, begun));
    judged.outcome.policyVersion = inForce.version;
    if (!work)
        return std::move(judged.outcome);
    const TierRunRow row = begun.value_or(
        TierRunRow{work->newId<AnyId>(), scan.day, m_workplace.realClock.now(), actor.id, inForce.version, {}, {}});
    ZHIYIN_ASSIGN(const bool finished, write(*work, inForce.policy, judged, row, progress));
    ZHIYIN_TRY(work->commit());
    if (!finished)
        return failure(ErrorCode::Cancelled, {QString::number(judged.outcome.counts.evaluated),
                                              QString::number(static_cast<qint64>(candidates.size()))});
    return std::move(judged.outcome);
}

Result<TierExplanation> TierDesk::explain(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, *subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, *subject));
    ZHIYIN_ASSIGN(InForce<TierPolicy> inForce, tierPolicyInForce(m_workplace));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(const auto candidates,
                  gatherTierFigures(m_workplace.database, m_workplace.currency(), {day, client}));
    if (candidates.empty()) // merged away or erased
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    TierExplanation explanation;
    ZHIYIN_ASSIGN(explanation.tier, TierStore(m_workplace.database, m_workplace.currency()).heldOn(client, day));
    TierEvaluation evaluation = evaluate(inForce.policy, candidates.front().figures);
    if (!candidates.front().figures.rateMissing)
        explanation.earned = tierName(inForce.policy, evaluation.earned);
    explanation.criteria = std::move(evaluation.criteria);
    explanation.policy = std::move(inForce.policy);
    explanation.policyVersion = inForce.version;
    return explanation;
}

Result<std::vector<NearClient>> TierDesk::near(int percent, std::optional<UserId> advisor)
{
    const Actor &actor = m_workplace.actor;
    const ClientScope scope = scopeOf(actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::ReadClient)});
    ZHIYIN_ASSIGN(const InForce<TierPolicy> inForce, tierPolicyInForce(m_workplace));
    TierScan scan{m_workplace.today(), {}, scope.reach == Reach::Own ? scope.advisor : advisor};
    ZHIYIN_ASSIGN(const auto candidates, gatherTierFigures(m_workplace.database, m_workplace.currency(), scan));
    ZHIYIN_ASSIGN(const auto names, TierStore(m_workplace.database, m_workplace.currency()).names(scan));
    std::vector<NearClient> found;
    for (const TierCandidate &candidate : candidates) {
        const auto name = names.constFind(candidate.client.id);
        if (!candidate.client.isContacted || name == names.constEnd())
            continue;
        // An advisor's scan holds own clients only; a supervisor's is cut to the branch here.
        if (scope.reach == Reach::Branch && name->branch != scope.branch)
            continue;
        for (const NearTier &near : nearTiers(inForce.policy, candidate.figures, percent))
            found.push_back({candidate.client.id, name->externalId, name->name, near});
    }
    std::sort(found.begin(), found.end(), [](const NearClient &a, const NearClient &b) {
        return std::tie(a.near.distance, a.externalId) < std::tie(b.near.distance, b.externalId);
    });
    return found;
}

Result<TierSimulation> TierDesk::simulate(const QByteArray &policyText)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(policyText));
    ZHIYIN_ASSIGN(const TierPolicy policy, parseTierPolicy(json, m_workplace.currency()));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(const ContactPolicy contacts, contactPolicyInForce(m_workplace));
    ZHIYIN_ASSIGN(const auto candidates,
                  gatherTierFigures(m_workplace.database, m_workplace.currency(), {day, std::nullopt}));
    TierStore store(m_workplace.database, m_workplace.currency());
    TierSimulation simulation;
    simulation.byTier = noCounts(policy);
    for (const TierCandidate &candidate : candidates) {
        if (candidate.figures.rateMissing) {
            ZHIYIN_ASSIGN(const QString externalId, store.externalIdOf(candidate.client.id));
            simulation.withoutRate.append(externalId);
            continue;
        }
        const auto earned = static_cast<size_t>(earnedTier(policy, candidate.figures));
        const QString &tier = policy.tiers[earned].tier;
        ++simulation.byTier[earned].second;
        ++simulation.matrix[candidate.held ? candidate.held->tier : kNoTier][tier];
        if (candidate.client.isContacted)
            simulation.contactsPerYear += static_cast<double>(kMonthsPerYear) / contacts.monthsFor(tier);
    }
    return simulation;
}

} // namespace zhiyin
