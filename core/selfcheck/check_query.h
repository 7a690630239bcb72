// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

#include <span>

namespace zhiyin {

/// What a finding is about, and so where it is put right.
enum class CheckTarget { Client, Complaint, Product, User, Policy, Request, Event, Improvement, Import, Book };

/// How a rule finds what breaks it: a query that gives id, client (or null), day, moment (one of the two or neither) and a
/// detail. `p` is one row beside it: today; now, in milliseconds; offset, the zone's; lim, the rule's limit; since and since_ms, so many days
/// before today and now; quarter_from and quarter_to of the last quarter that is over. `@active(c)` stands for "a living
/// relationship", `@held(c)` for "something is held today", `@buy(t, pr)` for FROM and WHERE of the purchases since then.
struct CheckQuery {
    QStringView code;
    CheckTarget target = CheckTarget::Client;
    QStringView sql;
    /// Whether the rule asks for a limit.
    bool hasLimit = false;
};

[[nodiscard]] std::span<const CheckQuery> saleChecks();
[[nodiscard]] std::span<const CheckQuery> clientChecks();
[[nodiscard]] std::span<const CheckQuery> serviceChecks();
[[nodiscard]] std::span<const CheckQuery> complaintChecks();
[[nodiscard]] std::span<const CheckQuery> orderChecks();

/// The query of a rule; none for a code that nobody knows.
[[nodiscard]] const CheckQuery *checkQuery(QStringView code);

} // namespace zhiyin
