// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/casework_policy.h"
#include "core/complaint/taxonomy.h"
#include "core/policy/policy_shelf.h"

namespace zhiyin {

[[nodiscard]] Result<InForce<CaseworkPolicy>> caseworkInForce(Workplace &workplace, QDate day);
[[nodiscard]] Result<InForce<Taxonomy>> taxonomyInForce(Workplace &workplace, QDate day);
/// The taxonomy of that version ("taxonomy 2"); the one in force on `day` where it is empty or not found.
[[nodiscard]] Result<InForce<Taxonomy>> taxonomyOf(Workplace &workplace, const QString &version, QDate day);

} // namespace zhiyin
