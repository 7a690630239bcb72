// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_studio.h"

#include "core/client/client_store.h"
#include "core/policy/json_reader.h"
#include "core/policy/policy_desk.h"
#include "core/security/permission.h"
#include "core/tier/studio_store.h"

namespace zhiyin {
namespace {

constexpr int kMonthsPerYear = 12;
/// 250 is what a year of the published calendars has, within two days.
constexpr int kWorkingDays = 250;

QJsonObject thresholdsJson(const std::vector<TierThreshold> &thresholds, Currency currency)
{
    QJsonObject json;
    for (const TierThreshold &threshold : thresholds)
        json.insert(tierCriterionText(threshold.criterion),
                    tierFigureJson(threshold.criterion, threshold.value, currency));
    return json;
}

} // namespace

StudioOutcome studioOutcome(const StudioData &data, const TierPolicy &draft)
{
    StudioOutcome outcome;
    outcome.byTier.assign(draft.tiers.size(), 0);
    outcome.matrix.assign(data.policy.tiers.size() + 1, std::vector<qint64>(draft.tiers.size(), 0));
    outcome.load.assign(static_cast<size_t>(data.advisors.size()), 0);
    std::vector<double> perYear;
    for (const TierRule &rule : draft.tiers)
        perYear.push_back(static_cast<double>(kMonthsPerYear) / data.contacts.monthsFor(rule.tier));
    for (const StudioClient &client : data.clients) {
        if (client.figures.rateMissing) {
            ++outcome.notEvaluated;
            continue;
        }
        const int earned = earnedTier(draft, client.figures);
        const auto place = static_cast<size_t>(earned);
        ++outcome.byTier[place];
        const size_t from = client.held ? static_cast<size_t>(*client.held) : data.policy.tiers.size();
        ++outcome.matrix[from][place];
        outcome.up += client.held && earned < *client.held ? 1 : 0;
        outcome.down += client.held && earned > *client.held ? 1 : 0;
        if (client.isContacted) {
            outcome.contactsPerYear += perYear[place];
            outcome.load[static_cast<size_t>(client.advisor)] += perYear[place];
        }
    }
    return outcome;
}

std::vector<StudioMove> studioMoves(const StudioData &data, const TierPolicy &draft, size_t limit)
{
    std::vector<StudioMove> moves;
    for (const StudioClient &client : data.clients) {
        if (moves.size() == limit)
            break;
        if (client.figures.rateMissing)
            continue;
        const int earned = earnedTier(draft, client.figures);
        if (client.held != earned)
            moves.push_back({client.id, client.held, earned});
    }
    return moves;
}

QJsonObject tierPolicyJson(const TierPolicy &policy)
{
    QJsonArray tiers;
    for (const TierRule &rule : policy.tiers) {
        QJsonObject tier{{QStringLiteral("tier"), rule.tier}};
        if (!rule.must.empty())
            tier.insert(QStringLiteral("must"), thresholdsJson(rule.must, policy.currency));
        if (!rule.rest.empty())
            tier.insert(QStringLiteral("rest"), thresholdsJson(rule.rest, policy.currency));
        tiers.append(tier);
    }
    return {{QStringLiteral("scheme"), policy.scheme},
            {QStringLiteral("currency"), policy.currency.code()},
            {QStringLiteral("need_of_rest"), policy.needOfRest},
            {QStringLiteral("tiers"), tiers},
            {QStringLiteral("downgrade_after"), policy.downgradeAfter},
            {QStringLiteral("protected_months"), policy.protectedMonths}};
}

Result<StudioData> TierStudioDesk::load()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    const QDate day = m_workplace.today();
    StudioData data;
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Tier, day));
    data.isExample = !document;
    QJsonObject json = document ? document->json : QJsonObject();
    if (!document) {
        ZHIYIN_ASSIGN(const QByteArray example, shippedPolicyText(QStringLiteral("tier-example")));
        ZHIYIN_ASSIGN(json, parseJsonObject(example));
        json.insert(QStringLiteral("currency"), m_workplace.currency().code());
    }
    ZHIYIN_ASSIGN(data.policy, parseTierPolicy(json, m_workplace.currency()));
    data.policyVersion = document ? policyVersionText(*document) : QString();
    ZHIYIN_ASSIGN(const auto contacts, PolicyDesk(m_workplace).inForce(PolicyName::Contact, day));
    if (!contacts)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Contact)});
    ZHIYIN_ASSIGN(data.contacts, parseContactPolicy(contacts->json));
    data.contactsPerAdvisor = data.contacts.contactsPerDay * kWorkingDays;
    ZHIYIN_ASSIGN(const auto candidates, gatherTierFigures(m_workplace.database, m_workplace.currency(), {day}));
    ZHIYIN_ASSIGN(const StudioAdvisors advisors, StudioStore(m_workplace.database).advisors());
    data.advisors = advisors.names;
    data.clients.reserve(candidates.size());
    for (const TierCandidate &candidate : candidates) {
        const auto held = candidate.held ? data.policy.indexOf(candidate.held->tier) : std::nullopt;
        data.clients.push_back({candidate.client.id, candidate.figures, held,
                                advisors.ofClient.value(candidate.client.id, 0), candidate.client.isContacted});
    }
    return data;
}

Result<std::vector<std::pair<QString, QString>>> TierStudioDesk::names(const std::vector<ClientId> &clients)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    std::vector<std::pair<QString, QString>> names;
    ClientStore store(m_workplace.database);
    for (const ClientId client : clients) {
        ZHIYIN_ASSIGN(const auto subject, store.subjectOf(client));
        // Figures are everybody's who proposes; a name only of those whose clients they may see.
        if (!subject || !may(m_workplace.actor, Action::ReadClient, *subject)) {
            names.emplace_back(QString(), QString());
            continue;
        }
        ZHIYIN_ASSIGN(auto name, store.nameOf(client));
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace zhiyin
