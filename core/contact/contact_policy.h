// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact.h"
#include "core/policy/policy_document.h"

#include <vector>

namespace zhiyin {

/// How often clients are contacted.
struct ContactPolicy {
    /// Tier → months between contacts.
    QHash<QString, int> cadence;
    /// Months for a client without a tier, or of a tier that is not listed.
    int otherwise = 12;
    /// Months at the most for a client with a service plan in force.
    int withPlan = 1;
    /// What counts as a contact; a greeting never does.
    std::vector<ContactChannel> qualifying;
    /// What every contact is to cover (002), by code.
    QStringList topics;
    PolicySources sources;

    [[nodiscard]] int monthsFor(const QString &tier) const { return cadence.value(tier, otherwise); }
    [[nodiscard]] bool qualifies(ContactChannel channel) const;
};

/// Fails with BadDocument.
[[nodiscard]] Result<ContactPolicy> parseContactPolicy(const QJsonObject &json);

} // namespace zhiyin
