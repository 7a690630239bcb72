// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace zhiyin {

enum class EntitledReport { Quarterly, Account, Review };
inline constexpr CodeTable<EntitledReport, 3> kEntitledReports = {{{u"quarterly", EntitledReport::Quarterly},
                                                                   {u"account", EntitledReport::Account},
                                                                   {u"review", EntitledReport::Review}}};

/// What a tier brings beside what everybody has. How often clients are contacted stands in the contact policy itself.
struct TierEntitlement {
    /// Empty: whoever has no tier that is named.
    QString tier = {};
    /// At least one: no tier is without a way to experts.
    int expertHoursPerQuarter = 0;
    /// Kinds of events that clients are invited to.
    QStringList events = {};
    struct Report {
        EntitledReport kind = EntitledReport::Quarterly;
        int perYear = 0;
    };
    std::vector<Report> reports = {};
};

/// The part "entitlements" of the contact policy. Complaint deadlines, disclosure and rights to one's own data are no part
/// of it: they are the same for all, and a document that speaks of them is refused.
struct EntitlementPolicy {
    /// In the document's order.
    std::vector<TierEntitlement> tiers = {};
    TierEntitlement everybodyElse = {};
    /// Of each expert's hours in a week, so many per cent are kept for clients whose tier is not one of `first`.
    int reservedPercent = 0;
    QStringList first = {};

    [[nodiscard]] const TierEntitlement &of(const QString &tier) const;
    /// The reserve is for this tier too.
    [[nodiscard]] bool isReservedFor(const QString &tier) const { return !first.contains(tier); }
};

class JsonReader;
/// Reads the key "entitlements" of a contact policy.
[[nodiscard]] EntitlementPolicy readEntitlements(JsonReader &document);

/// Of a contact policy's document; one without has those that came with the program. Fails with BadDocument.
[[nodiscard]] Result<EntitlementPolicy> parseEntitlements(const QJsonObject &contactPolicy);

} // namespace zhiyin
