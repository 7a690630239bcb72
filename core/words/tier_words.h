// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/assets.h"
#include "core/tier/tier_policy.h"

namespace zhiyin::words {

/// The name of a shipped scheme's tier in the language of the program; an institution's own name as it stands.
[[nodiscard]] QString tierName(const QString &tier);
[[nodiscard]] QString tierCriterion(TierCriterion criterion);
[[nodiscard]] QString assetClass(AssetClass assetClass);
[[nodiscard]] QString assetGap(AssetGap gap);

/// What is wrong with a tier policy, as the second half of "<place>: …".
[[nodiscard]] QString faultThresholdZero();
[[nodiscard]] QString faultTierTwice(const QString &tier);
[[nodiscard]] QString faultLastTierCriteria();
[[nodiscard]] QString faultAssetsAlone();
[[nodiscard]] QString faultRestUnreachable(int needOfRest);
[[nodiscard]] QString faultBelowNextTier(const QString &next);
[[nodiscard]] QString faultUnknownCurrency(const QString &code);
[[nodiscard]] QString faultOtherCurrency(const QString &bookCurrency);
[[nodiscard]] QString faultTooFewTiers();

} // namespace zhiyin::words
