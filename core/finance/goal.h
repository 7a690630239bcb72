// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace zhiyin {

using GoalId = Id<struct GoalEntity>;
using NeedId = Id<struct NeedEntity>;
using DeclarationId = Id<struct DeclarationEntity>;

/// "retirement", "education", "home", "other".
[[nodiscard]] std::span<const QLatin1StringView> goalKinds();
/// More a year than this is no plan but a hope: 20 per cent, in basis points.
inline constexpr int kMostReturnPoints = 2000;

/// What saving takes, and how it follows. Payments fall on the end of each month.
struct SavingPlan {
    /// Full months from the day to the target's.
    int months = 0;
    /// What is saved grows to this by then.
    Money savedThen = Money::zero({});
    Money missingThen = Money::zero({});
    /// To be put aside each month, rounded up to the minor unit; nothing where the goal is reached.
    Money monthly = Money::zero({});
    /// The target's day has come or passed: the whole of what is missing is needed at once.
    bool isDue = false;
};

struct Goal {
    GoalId id;
    ClientId client;
    QString kind = {};
    QString name = {};
    Money target = Money::zero({});
    QDate targetOn = {};
    /// The yearly return reckoned with, in basis points.
    int returnPoints = 0;
    QDate setOn = {};
    /// "open", "reached", "dropped".
    QString state = {};
    QDate endedOn = {};
    QString note = {};
    Money saved = Money::zero({});
    QDate savedOn = {};
    /// Saved of the target, in whole per cent rounded down.
    int percent = 0;
    /// None once the goal is closed.
    std::optional<SavingPlan> plan = {};
};

/// monthly = ⌈(target − saved × (1 + r)^n) ÷ Σ_{k=0}^{n−1} (1 + r)^k⌉ with r = yearly return ÷ 12 and n the months left;
/// without a return that is ⌈(target − saved) ÷ n⌉. Reckoned in whole numbers with twelve further decimals.
/// Fails with BadValue where the figures do not fit.
[[nodiscard]] Result<SavingPlan> savingPlan(Money target, Money saved, int returnPoints, QDate today, QDate targetOn);
[[nodiscard]] int percentOf(Money saved, Money target);

struct Need {
    NeedId id;
    QString text = {};
    QDate statedOn = {};
    /// "open", "met", "dropped".
    QString state = {};
    QDate endedOn = {};
};

/// The client's signed word that what was said of means and income is true [000 art. 2].
struct Declaration {
    DeclarationId id;
    QDate signedOn = {};
    QString text = {};
    QString recordedBy = {};
    QDateTime recordedAt = {};
};

} // namespace zhiyin
