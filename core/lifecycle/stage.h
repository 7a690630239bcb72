// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/lifecycle/lifecycle_policy.h"

namespace zhiyin {

enum class Stage { Prospect, New, Active, Dormant, Lost, Closed };

inline constexpr std::array kStages = {Stage::Prospect, Stage::New,  Stage::Active,
                                       Stage::Dormant,  Stage::Lost, Stage::Closed};

/// "prospect", "new", …: the values of the field `stage`.
[[nodiscard]] QString stageText(Stage stage);
[[nodiscard]] std::optional<Stage> parseStage(QStringView text);
/// Counts among the clients that retention looks at.
[[nodiscard]] constexpr bool isLiving(Stage stage)
{
    return stage == Stage::New || stage == Stage::Active || stage == Stage::Dormant;
}

/// What a stage follows from. Days that are not valid are not known or have not come.
struct StageFacts {
    QDate openedOn = {};
    QDate closedOn = {};
    /// The latest transaction, or contact other than a greeting.
    QDate lastActivity = {};
    /// Assets on the day and their highest in the twelve months to it, of one currency; none without a history.
    std::optional<Money> assets = {};
    std::optional<Money> twelveMonthHigh = {};
};

/// The stage on `day`; the first that applies: closed, lost, prospect, new, dormant, active.
[[nodiscard]] Stage stageOn(const StageFacts &facts, QDate day, const LifecyclePolicy &policy);

/// The day on which an imported stage begins: `stage_since`; else `opened_on` for living stages, and the day of the
/// import for lost and closed ones, for prospects and where `opened_on` is not known.
[[nodiscard]] QDate stageBegin(Stage stage, QDate stageSince, QDate openedOn, QDate importedOn);

} // namespace zhiyin
