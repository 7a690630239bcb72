// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_case.h"
#include "core/lifecycle/churn.h"
#include "core/lifecycle/stage.h"

namespace zhiyin {

/// The level that a score stands for; none below the policy's watch_from.
[[nodiscard]] std::optional<ChurnLevel> churnLevel(int score, const LifecyclePolicy &policy);

/// How a client stands on a day, as far as warnings ask.
struct ChurnSight {
    int score = 0;
    Stage stage = Stage::Active;
    bool isDeceased = false;
    /// The client withdrew what automated decisions rest on (PIPL art. 24): no figure opens a warning.
    bool hasOptedOut = false;
};

enum class ChurnMove { None, Open, Raise, Lower, Escalate, Close };

struct ChurnVerdict {
    ChurnMove move = ChurnMove::None;
    ChurnLevel level = ChurnLevel::Watch;
    /// For Open, Raise and Escalate: by when something must be done.
    QDate dueOn = {};
    /// For Close.
    ChurnOutcome outcome = ChurnOutcome::Kept;

    friend bool operator==(const ChurnVerdict &, const ChurnVerdict &) = default;
};

/// What a look on `day` does to a client's warning: `open` is the one that is open, if any; `closed` the last one that
/// somebody closed by hand, which keeps its level from coming back for the policy's rest_days. A warning is raised with the
/// score and gets a new term, lowered with it and keeps the term, closed when the score falls below watch_from (kept where
/// something was done about it, else a false alarm) or the client is lost; one whose term has passed with nothing done is
/// handed up once. Prospects and closed accounts have none.
[[nodiscard]] ChurnVerdict churnVerdict(const std::optional<ChurnCase> &open, const std::optional<ChurnCase> &closed,
                                        const ChurnSight &sight, QDate day, const LifecyclePolicy &policy);

/// The factors that speak for a score, as ChurnStep keeps them.
[[nodiscard]] QString churnFactorsText(const ChurnScore &score);
/// Factor and points; what cannot be read is left out.
[[nodiscard]] std::vector<std::pair<ChurnFactor, int>> parseChurnFactors(const QString &text);

} // namespace zhiyin
