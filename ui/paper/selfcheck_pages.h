// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/selfcheck/selfcheck.h"
#include "ui/paper/print.h"

#include <QTimeZone>

namespace zhiyin::paper {

/// The rules with what breaks them, to be gone through and signed off; in the language of the program.
[[nodiscard]] Document selfCheckDocument(const SelfCheck &check, const QTimeZone &zone, const QPageSize &size);
[[nodiscard]] Result<PaperOutcome> printSelfCheck(const SelfCheck &check, const QTimeZone &zone, const QString &path);

} // namespace zhiyin::paper
