// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/policy/security_policy.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhiyin {

/// What a client's term of retention follows from; days that never came are not valid.
struct RetentionFacts {
    /// The day the relationship ended: account closed, or the client's death.
    QDate ended = {};
    QDate lastTransaction = {};
    QDate lastAssessment = {};
    QDate lastComplaint = {};
};

enum class RetentionRule { Relationship, Transactions, Suitability, Complaints };
/// "relationship", "transactions", "suitability", "complaints".
[[nodiscard]] QString retentionRuleCode(RetentionRule rule);

struct RetentionTerm {
    /// The last day on which the data must be kept.
    QDate keepUntil;
    /// The rule that asks for the longest.
    RetentionRule rule = RetentionRule::Relationship;
};

/// Of all rules that apply the longest counts [a2 X21; ]. None while the relationship goes on.
[[nodiscard]] std::optional<RetentionTerm> retentionTerm(const RetentionFacts &facts, const SecurityPolicy &policy);

/// A client whose relationship has ended, or that is restricted or held.
struct RetainedClient {
    ClientId client;
    QString externalId;
    QString name;
    RetentionFacts facts = {};
    std::optional<RetentionTerm> term = {};
    bool isRestricted = false;
    /// Why it is held; null where it is not.
    QString hold = {};

    /// "held", "restricted", "due" (may be erased) or "kept".
    [[nodiscard]] QString state(QDate today) const;
};

/// What is left of an erased client.
struct ErasureCertificate {
    AnyId id;
    ClientId client;
    QDateTime at;
    QString askedBy;
    QString approvedBy;
    QJsonObject document;
};

} // namespace zhiyin
