// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/analysis.h"

namespace zhiyin::words {

[[nodiscard]] QString analysisAxis(AnalysisAxis axis);
[[nodiscard]] QString fairnessAxis(FairnessAxis axis);
/// A group of an axis in plain words: a cause of the taxonomy, a channel, a name; "not said" for the empty one.
[[nodiscard]] QString analysisGroup(const AnalysisData &data, AnalysisAxis axis, const QString &group);
[[nodiscard]] QString fairnessGroup(FairnessAxis axis, const QString &like);
/// "within 24 h", "later", "none yet", by the place in ResponseCounts.
[[nodiscard]] QString responseBucket(size_t place);

} // namespace zhiyin::words
