// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/selfcheck/check_query.h"
#include "core/selfcheck/selfcheck_policy.h"

#include <QDateTime>

namespace zhiyin {

/// Something that breaks a rule. `id` is of what the rule's target says; of a client's contact, plan or purchase it is that
/// row's, and `client` leads there.
struct CheckFinding {
    AnyId id{0};
    std::optional<ClientId> client = {};
    QString externalId = {};
    QString name = {};
    QString advisor = {};
    /// Since when, or of which day; not valid where there is none.
    QDate day = {};
    /// A product, a clock, a person, a count: what tells one finding from another.
    QString detail = {};
};

/// A rule and what breaks it.
struct CheckOutcome {
    CheckRule rule;
    CheckTarget target = CheckTarget::Client;
    /// All of them; `findings` may hold fewer.
    qint64 count = 0;
    std::vector<CheckFinding> findings = {};
};

/// The self-check of a book as one person may see it.
struct SelfCheck {
    QDateTime at = {};
    QString by = {};
    QString institution = {};
    QString policyVersion = {};
    std::vector<CheckOutcome> outcomes = {};

    [[nodiscard]] qint64 total() const;
    /// Rules that nothing breaks.
    [[nodiscard]] int inOrder() const;
};

} // namespace zhiyin
