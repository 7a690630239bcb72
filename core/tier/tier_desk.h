// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/tier/tier_figures.h"
#include "core/tier/tier_near.h"

namespace zhiyin {

/// Says how far a run is; false stops it with nothing done.
using TierProgress = std::function<bool(qint64 done, qint64 all)>;

/// Counts by tier, highest first; every tier of the scheme is there.
using TierCounts = std::vector<std::pair<QString, qint64>>;

struct TierRunOutcome {
    qint64 evaluated = 0;
    /// Evaluated for the first time (or under a scheme that lacks the tier held): neither up nor down.
    qint64 first = 0;
    qint64 upgraded = 0;
    qint64 downgraded = 0;
    qint64 unchanged = 0;
    /// By external number: an amount of theirs stands in a currency without an exchange rate.
    QStringList withoutRate;
    /// Held after the run.
    TierCounts byTier;
    QString policyVersion;
};

struct TierExplanation {
    /// The tier held on the day; empty before the first run.
    QString tier;
    /// Empty where an exchange rate is missing.
    QString earned;
    std::vector<TierCriterionResult> criteria;
    TierPolicy policy;
    QString policyVersion;
};

struct TierSimulation {
    /// Held tier ("none" before the first run) → earned tier → clients.
    std::map<QString, std::map<QString, qint64>> matrix;
    /// Earned under the changed policy.
    TierCounts byTier;
    QStringList withoutRate;
    /// What the earned tiers cost in contacts, by the cadences in force.
    double contactsPerYear = 0;
};

/// A client near a threshold.
struct NearClient {
    ClientId id;
    QString externalId;
    QString name;
    NearTier near;
};

/// Tiers: evaluate all clients under the policy in force, explain one, try thresholds out.
class TierDesk final
{
public:
    explicit TierDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Evaluates every client that is neither merged away nor erased; all of it or, where it fails, nothing. A dry run
    /// is exactly the next run and writes nothing. Fails with NotPermitted, PolicyNotSet, Cancelled.
    [[nodiscard]] Result<TierRunOutcome> run(bool dryRun, const TierProgress &progress = {});
    /// Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<TierExplanation> explain(ClientId client);
    /// Earned against held, without hysteresis; writes nothing. Fails with NotPermitted, BadDocument.
    [[nodiscard]] Result<TierSimulation> simulate(const QByteArray &policyText);

    /// The reader's clients within `percent` of a threshold that would change their tier, the nearest first; of one
    /// advisor where one is named. Fails with NotPermitted, PolicyNotSet.
    [[nodiscard]] Result<std::vector<NearClient>> near(int percent, std::optional<UserId> advisor = {});

private:
    struct Change;
    struct Judged;
    [[nodiscard]] Result<Judged> judge(const TierPolicy &policy, const std::vector<TierCandidate> &candidates);
    [[nodiscard]] Result<void> write(class UnitOfWork &work, const TierPolicy &policy, const Judged &judged,
                                     const TierProgress &progress);

    Workplace &m_workplace;
};

} // namespace zhiyin
