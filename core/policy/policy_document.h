// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>

#include <array>
#include <vector>

namespace zhiyin {

/// The documents that hold the numbers an institution may vary.
enum class PolicyName {
    Tier,
    Complaint,
    Contact,
    Indicators,
    Risk,
    Churn,
    Security,
    Calendar,
    Taxonomy,
    Casework,
    Performance,
    SelfCheck
};

inline constexpr std::array kPolicyNames = {PolicyName::Tier,       PolicyName::Complaint,   PolicyName::Contact,
                                            PolicyName::Indicators, PolicyName::Risk,        PolicyName::Churn,
                                            PolicyName::Security,   PolicyName::Calendar,    PolicyName::Taxonomy,
                                            PolicyName::Casework,   PolicyName::Performance, PolicyName::SelfCheck};

enum class PolicyState { Proposed, InForce, Refused };

/// "tier", "complaint", …: the names of the command line and of the book.
[[nodiscard]] QString policyNameText(PolicyName name);
/// Fails with BadUsage for a name that is none.
[[nodiscard]] Result<PolicyName> parsePolicyName(QStringView text);
/// "proposed", "in_force", "refused".
[[nodiscard]] QString policyStateText(PolicyState state);
[[nodiscard]] std::optional<PolicyState> parsePolicyState(QStringView text);

/// One version of a document. Versions of a name count from 1; kShippedVersion is the default that came with the program.
struct PolicyDocument {
    PolicyName name = PolicyName::Tier;
    int version = 0;
    QDate effective = {};
    PolicyState state = PolicyState::Proposed;
    QString source = {};
    QString reason = {};
    std::optional<UserId> by = {};
    std::optional<UserId> approvedBy = {};
    QJsonObject json = {};

    friend bool operator==(const PolicyDocument &, const PolicyDocument &) = default;
};

inline constexpr int kShippedVersion = 0;
/// Shipped defaults are in force from the first day there is.
inline constexpr QDate kShippedFrom = QDate::fromJulianDay(1721426); // 0001-01-01

/// The document of `name` in force on `day`: of those in force with an effective date on or before it, the latest
/// date counts, and of two with the same date the later version. None where there is none (tiers of a new book).
[[nodiscard]] const PolicyDocument *inForce(const std::vector<PolicyDocument> &documents, PolicyName name, QDate day);

/// What each document may carry beside its parameters: where the numbers come from, for the whole and per parameter.
struct PolicySources {
    QString label;
    QString source;
    /// Parameter ("tiers", "validity_months") → source.
    QHash<QString, QString> ofParameter;

    friend bool operator==(const PolicySources &, const PolicySources &) = default;
};

class JsonReader;
/// Reads the optional keys "label", "source" and "sources" of a document; each key of "sources" must be one of the document's.
[[nodiscard]] PolicySources readSources(JsonReader &document);

/// The default shipped for a name, with kShippedVersion; none where none is shipped (tier). Fails with BadDocument.
[[nodiscard]] Result<std::optional<PolicyDocument>> shippedPolicy(PolicyName name);
/// The text of a shipped document, such as "tier-example"; fails with NotFound.
[[nodiscard]] Result<QByteArray> shippedPolicyText(const QString &file);

} // namespace zhiyin
