// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"
#include "core/policy/local_text.h"
#include "core/policy/policy_document.h"
#include "core/security/role.h"

namespace zhiyin {

/// Who handles the cases of a level.
struct CaseRoute {
    ComplaintLevel level = ComplaintLevel::General;
    LocalText department = {};
    /// Whose cases they may be.
    std::vector<Role> roles = {};

    friend bool operator==(const CaseRoute &, const CaseRoute &) = default;
};

/// One line of a step's check list; `must`: the step waits for its tick.
struct StepCheck {
    QString code;
    LocalText text;
    bool must = false;

    friend bool operator==(const StepCheck &, const StepCheck &) = default;
};

/// What is to be looked at before a step, and by what it is verified that it was done well.
struct StepStandard {
    ComplaintStep step = ComplaintStep::Assess;
    LocalText standard = {};
    std::vector<StepCheck> checks = {};

    friend bool operator==(const StepStandard &, const StepStandard &) = default;
};

/// A stage of a dispute: who decides there, by which rules.
struct DisputeStage {
    QString code;
    LocalText name = {};
    std::vector<LocalText> bodies = {};
    /// The time spent there stops the clocks that the complaint policy lets a mediation stop.
    bool isMediation = false;
    /// Nothing follows.
    bool ends = false;

    friend bool operator==(const DisputeStage &, const DisputeStage &) = default;
};

/// An allowed move; without levels it is open to cases of every level. An empty `from` is where a dispute begins.
struct DisputeMove {
    QString from;
    QString to;
    std::vector<ComplaintLevel> levels = {};
    QString source = {};

    friend bool operator==(const DisputeMove &, const DisputeMove &) = default;
};

/// The policy document `casework`: how cases are worked on, beside their clocks.
struct CaseworkPolicy {
    std::vector<CaseRoute> routing = {};
    std::vector<StepStandard> steps = {};
    /// Joint complainants name at most so many [R-20 art. 12].
    int mostRepresentatives = 0;
    /// The same client and category within so many months is taken for a repeated complaint.
    int repeatMonths = 0;
    /// What one case may be compensated with in all, in whole units of the book's currency.
    qint64 compensationCap = 0;
    std::vector<DisputeStage> stages = {};
    std::vector<DisputeMove> moves = {};
    PolicySources sources = {};

    [[nodiscard]] const CaseRoute *route(ComplaintLevel level) const;
    [[nodiscard]] const StepStandard *standard(ComplaintStep step) const;
    [[nodiscard]] const DisputeStage *stage(const QString &code) const;
    /// Where a dispute of the level may go from a stage, in the document's order.
    [[nodiscard]] std::vector<const DisputeStage *> movesFrom(const QString &stage, ComplaintLevel level) const;
    friend bool operator==(const CaseworkPolicy &, const CaseworkPolicy &) = default;
};

/// Fails with BadDocument {place, what}: a move between stages that are none, a stage that nothing leads to, a level
/// without a route.
[[nodiscard]] Result<CaseworkPolicy> parseCaseworkPolicy(const QJsonObject &json);

} // namespace zhiyin
