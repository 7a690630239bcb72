// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/currency.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

/// Whether the document can be a policy of that name in a book of that currency. Fails with BadDocument {place, what}.
[[nodiscard]] Result<void> checkPolicy(PolicyName name, const QJsonObject &json, Currency bookCurrency);

} // namespace zhiyin
