// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/retention/retention.h"

namespace zhiyin::words {

/// For access to others' clients.
[[nodiscard]] QString accessSummary(const QString &client, QDate until, bool mayWork);
[[nodiscard]] QString accessNotNeeded();
[[nodiscard]] QString accessTermOver();

/// Of a grant: "active", "expired", "ended".
[[nodiscard]] QString accessState(const QString &state);

/// For retention and erasure.
/// Of a client that is kept: "held", "restricted", "due" (past its term), "kept".
[[nodiscard]] QString retentionState(const QString &state);
[[nodiscard]] QString erasureSummary(const QString &client);
[[nodiscard]] QString primaryDocumentSummary(const QString &client);
[[nodiscard]] QString heldAlready();
[[nodiscard]] QString notHeld();
[[nodiscard]] QString relationshipGoesOn();
[[nodiscard]] QString keptUntil(QDate day, RetentionRule rule);
[[nodiscard]] QString retentionRule(RetentionRule rule);

} // namespace zhiyin::words
