// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_policy.h"
#include "core/journal/workplace.h"
#include "core/tier/tier_figures.h"

namespace zhiyin {

/// A client as the studio needs it.
struct StudioClient {
    ClientId id;
    TierFigures figures;
    /// The tier held, as its place in the policy in force; none before the first run or under another scheme.
    std::optional<int> held;
    /// The place in StudioData::advisors.
    int advisor = 0;
    bool isContacted = true;
};

/// Everything that trying thresholds out needs, read once: after that each change of the draft is arithmetic.
struct StudioData {
    std::vector<StudioClient> clients;
    /// Names; the first is empty and stands for clients without an advisor.
    QStringList advisors;
    /// The policy in force, or the shipped example where none is.
    TierPolicy policy;
    QString policyVersion;
    bool isExample = false;
    ContactPolicy contacts;
    /// What an advisor can keep up with in a year of working days.
    int contactsPerAdvisor = 0;
};

/// What a draft would do: earned against held, as `tier simulate` compares them.
struct StudioOutcome {
    /// Clients by earned tier, highest first.
    std::vector<qint64> byTier;
    /// Held (by place in the policy in force, the last row: none) → earned.
    std::vector<std::vector<qint64>> matrix;
    qint64 up = 0;
    qint64 down = 0;
    qint64 notEvaluated = 0;
    double contactsPerYear = 0;
    /// Contacts a year for each of StudioData::advisors.
    std::vector<double> load;
};

struct StudioMove {
    ClientId client;
    std::optional<int> from;
    int to = 0;
};

/// Pure; fast enough for every step of a slider at a hundred thousand clients.
[[nodiscard]] StudioOutcome studioOutcome(const StudioData &data, const TierPolicy &draft);
/// Those whose earned tier differs from the one they hold, the first `limit` of them.
[[nodiscard]] std::vector<StudioMove> studioMoves(const StudioData &data, const TierPolicy &draft, size_t limit);
/// The document that parseTierPolicy reads back.
[[nodiscard]] QJsonObject tierPolicyJson(const TierPolicy &policy);

/// Hands the studio its data; proposing goes through the policy desk.
class TierStudioDesk final
{
public:
    explicit TierStudioDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted (whoever may not propose policies), PolicyNotSet (contacts).
    [[nodiscard]] Result<StudioData> load();
    /// Number and name of clients, in the order asked for. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> names(const std::vector<ClientId> &clients);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
