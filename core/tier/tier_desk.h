// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/tier/tier_figures.h"
#include "core/tier/tier_near.h"

namespace zhiyin {

/// Says how far a run is; false stops it. Whoever was evaluated by then stays so, each with history and journal; the next
/// run of the same person on the same day, under the same policy, goes on with the others.
using TierProgress = std::function<bool(qint64 done, qint64 all)>;

/// Counts by tier, highest first; every tier of the scheme is there.
using TierCounts = std::vector<std::pair<QString, qint64>>;

struct TierRunOutcome {
    TierRunCounts counts;
    /// How many of them an earlier part of the run had been through, before it was stopped.
    qint64 before = 0;
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
    /// is exactly the next run and writes nothing. Fails with NotPermitted, PolicyNotSet, Cancelled (of a run that is
    /// taken up with how far it came: clients, of how many).
    [[nodiscard]] Result<TierRunOutcome> run(bool dryRun, const TierProgress &progress = {});
    /// The last run, where there was one. Fails with NotPermitted.
    [[nodiscard]] Result<std::optional<TierRunRow>> lastRun();
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
    [[nodiscard]] Result<Judged> judge(const TierPolicy &policy, const std::vector<TierCandidate> &candidates,
                                       const std::optional<TierRunRow> &begun);
    [[nodiscard]] Result<std::optional<TierRunRow>> runToTakeUp(const QString &policyVersion);
    /// False where it was stopped.
    [[nodiscard]] Result<bool> write(class UnitOfWork &work, const TierPolicy &policy, Judged &judged, TierRunRow run,
                                     const TierProgress &progress);
    [[nodiscard]] Result<void> writeChange(class UnitOfWork &work, const TierPolicy &policy, const Change &change,
                                           const TierRunRow &run);
    [[nodiscard]] Result<void> closeRun(class UnitOfWork &work, const TierRunRow &run);

    Workplace &m_workplace;
};

} // namespace zhiyin
