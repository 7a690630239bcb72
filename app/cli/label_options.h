// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/context.h"
#include "core/letter/mailing.h"

namespace zhiyin::cli {

/// Prints the labels of clients by --out, --sheet, --used and --reason: the JSON of what came of it.
[[nodiscard]] Result<QJsonObject> printLabels(CommandContext &context, const std::vector<ClientId> &clients);

} // namespace zhiyin::cli
