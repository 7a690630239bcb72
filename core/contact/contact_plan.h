// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/contact/contact_policy.h"

namespace zhiyin {

/// A client's tier from a day on; an empty tier is none.
struct TierSpan {
    QDate from;
    QString tier;
};

/// A service plan in force; an open end is not valid.
struct PlanSpan {
    QDate from;
    QDate to = {};
    /// Months between contacts that the plan itself promises; 0 leaves it to the policy.
    int months = 0;
};

/// Days on which the client is not to be contacted: abroad, ill, on their own wish. Both ends included.
struct PauseSpan {
    QDate from;
    QDate to;
};

/// What a client's plan of contacts follows from. Days are local to the book.
struct ContactFacts {
    /// The day the relationship began (`opened_on`); not valid for a prospect, who is owed nothing.
    QDate begin = {};
    /// The day from which nothing is owed: closed, deceased, opted out. Not valid while there is none.
    QDate end = {};
    /// Days of qualifying contacts, in any order.
    std::vector<QDate> contacts = {};
    /// By rising day.
    std::vector<TierSpan> tiers = {};
    std::vector<PlanSpan> plans = {};
    std::vector<PauseSpan> pauses = {};
    /// Months between contacts that the client asked for; 0 where they did not. It never makes contacts rarer.
    int wishMonths = 0;
    /// The day of the next step that was agreed last; not valid where none was.
    QDate agreed = {};
};

/// Agreed: a next step was agreed for a day before the regular one.
enum class DueReason { Tier, Plan, FirstContact, Wish, Agreed };

struct DueContact {
    QDate dueOn;
    /// Months of the cadence that makes it due.
    int months = 0;
    DueReason reason = DueReason::Tier;
    /// The last qualifying contact, or the beginning of the relationship.
    QDate since;

    friend bool operator==(const DueContact &, const DueContact &) = default;
};

/// Months between contacts on `day`: by tier, with a plan in force or a wish of the client the soonest of them.
[[nodiscard]] int cadenceOn(const ContactFacts &facts, QDate day, const ContactPolicy &policy);

/// When the next contact is due, as seen on `day`: the same day of the month after the last qualifying contact, or
/// after the relationship began, or what was agreed, whichever is sooner; a day inside a pause moves to the day after
/// it. None for whom nothing is owed.
[[nodiscard]] std::optional<DueContact> nextContact(const ContactFacts &facts, QDate day, const ContactPolicy &policy);

/// The duty to have contacted a client by a day.
struct ContactObligation {
    QDate opened;
    QDate due;
    std::optional<QDate> settledOn;

    [[nodiscard]] bool isOnTime() const { return settledOn && *settledOn <= due; }
    friend bool operator==(const ContactObligation &, const ContactObligation &) = default;
};

/// Every obligation up to `day`, the open one last. Each qualifying contact settles the open one and opens the next. A
/// change of tier or plan moves the open one, but neither to a day before the change nor once it was missed: what was
/// missed stays so, and nobody is late on a day that was not yet asked for.
[[nodiscard]] std::vector<ContactObligation> obligations(const ContactFacts &facts, QDate day,
                                                         const ContactPolicy &policy);

/// Those due in the period and by `day`, which are settled and settled in time.
struct ContactTally {
    int due = 0;
    int onTime = 0;

    friend bool operator==(const ContactTally &, const ContactTally &) = default;
};
[[nodiscard]] ContactTally tally(const std::vector<ContactObligation> &obligations, const Period &period, QDate day);

} // namespace zhiyin
