// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A client's assets in the client's own currency as of `day`: per class, recorded holdings replace the declared figure
/// of that class only [policy "Tiers"]. None where nothing is known or an exchange rate is missing.
[[nodiscard]] Result<std::optional<Money>> totalAssets(Database &database, ClientId client, QDate day);

/// Writes it into the client's row, where the list of clients reads it. Inside a piece of work.
[[nodiscard]] Result<void> refreshTotalAssets(Database &database, ClientId client, QDate day);

} // namespace zhiyin
