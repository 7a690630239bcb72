// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/json_reader.h"

namespace zhiyin {

/// Sex, age, ethnicity, nationality and religion may not stand in a tier or churn rule: refused with a word on
/// why, where an unknown key would only be called unknown.
void refuseProtectedAttributes(JsonReader &criteria);

} // namespace zhiyin
