// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/retention/retention.h"

namespace zhiyin::words {

/// For access to others' clients.
[[nodiscard]] QString accessSummary(const QString &client, QDate until, bool mayWork);
[[nodiscard]] QString accessNotNeeded();
[[nodiscard]] QString accessTermOver();

/// For retention and erasure.
[[nodiscard]] QString erasureSummary(const QString &client);
[[nodiscard]] QString heldAlready();
[[nodiscard]] QString notHeld();
[[nodiscard]] QString relationshipGoesOn();
[[nodiscard]] QString keptUntil(QDate day, RetentionRule rule);
[[nodiscard]] QString retentionRule(RetentionRule rule);

} // namespace zhiyin::words
