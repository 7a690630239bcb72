// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

namespace zhiyin {

/// The question that every desk asks before it touches what hangs on a client; reading under a grant is
/// noted as a use of it. Fails with NotFound, NotPermitted.
[[nodiscard]] Result<void> requireOnClient(Workplace &workplace, ClientId client, Action action);

/// Fails with ReasonNeeded where the reason is empty.
[[nodiscard]] Result<void> requireReason(const QString &reason);

} // namespace zhiyin
