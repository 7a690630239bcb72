// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/context.h"

namespace zhiyin::cli {

/// With --out, the sheet that explains a client's tier, churn score, lifetime value and stage, and the file's name in the
/// answer. Fails as ExplainDesk and as writing does.
[[nodiscard]] Result<void> writeExplanation(CommandContext &context, Session &session, ClientId client, Answer &answer);

} // namespace zhiyin::cli
