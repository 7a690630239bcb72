// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/context.h"
#include "core/kpi/kpi_desk.h"

namespace zhiyin::cli {

/// --from, --to, --advisor and --branch, which all figures take; the usual range where none is given.
[[nodiscard]] Result<KpiQuery> kpiQueryOf(const Arguments &arguments, const KpiDesk &desk);
/// The indicator that a word names; fails with BadUsage, listing them all.
[[nodiscard]] Result<Indicator> indicatorAtWord(const Arguments &arguments, qsizetype place);
/// "from" and "to" of a period.
void insertPeriod(QJsonObject &object, const Period &period);

} // namespace zhiyin::cli
