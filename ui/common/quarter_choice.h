// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/report/report_record.h"

#include <optional>

class QComboBox;

namespace zhiyin {

/// The quarter of `today` and those before it; the last whole one is chosen.
void fillQuarters(QComboBox &box, QDate today);
/// The month of `today` and those before it; the last whole one is chosen.
void fillMonths(QComboBox &box, QDate today);
/// Of either.
[[nodiscard]] std::optional<Period> chosenPeriod(const QComboBox &box);
[[nodiscard]] std::optional<Period> chosenQuarter(const QComboBox &box);
/// The language that the windows speak, for clients who asked for none.
[[nodiscard]] ReportLanguage reportLanguageOfNow();

} // namespace zhiyin
