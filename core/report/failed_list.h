// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace zhiyin {

/// Whose reports a batch could not make, kept beside its files so that they can be tried again: identifiers and codes,
/// nothing of the clients. Removed where nothing failed.
[[nodiscard]] Result<void> writeFailedList(const QString &file, const std::vector<std::pair<ClientId, Error>> &failed);
/// None where there is no list. Fails with NotReadable, BadDocument.
[[nodiscard]] Result<std::vector<ClientId>> readFailedList(const QString &file);

} // namespace zhiyin
