// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/tier/tier_near.h"

#include <QDateTime>

namespace zhiyin {

/// One line of Today: what is to be done, for whom, by when.
struct TodayItem {
    TodayKind kind = TodayKind::Contact;
    std::optional<ClientId> client = {};
    QString externalId = {};
    /// The client's name, or the complainant's.
    QString name = {};
    /// The complaint, the promise or the request.
    std::optional<AnyId> thing = {};
    /// The last day on which it is in time.
    QDate dueOn = {};
    /// When it was done last; not valid where it never was.
    QDate since = {};
    /// Where the hour counts.
    QDateTime dueAt = {};
    /// The user's own words: what was promised, a category, a product, a summary.
    QString text = {};
    /// A clock's name, a festival's code.
    QString code = {};
    /// Why a contact is due.
    std::optional<DueContact> contact = {};
    /// A churn score; the years that somebody turns.
    int number = 0;
    std::optional<NearTier> near = {};
    /// By lossByWaiting().
    int loss = 0;
};

struct TodayList {
    QDate day;
    /// What is lost most by waiting first.
    std::vector<TodayItem> items;
    /// How many there are of each kind, in the order of kTodayKinds; more than `items` has where it was cut.
    std::array<int, kTodayKinds.size()> counts = {};
    TodayPolicy policy;

    [[nodiscard]] int total() const
    {
        int sum = 0;
        for (const int count : counts)
            sum += count;
        return sum;
    }
};

/// How much is lost by leaving a thing for tomorrow: its kind's weight, times how near or how late it is.
///
/// - In time: the weight × (1 − days left ÷ (days looked ahead + 1)): all of it on the last day, little at first sight.
/// - Late: the weight × (1 + days late ÷ 30), at most twice the weight; a contact is late by the part of its own cadence
///   that has gone by since, so that a week weighs more with a monthly client than with a yearly one; a round of
///   verification by the part of half a year.
/// - What has no day to miss (a churn warning, a near tier) has its weight.
[[nodiscard]] int lossByWaiting(const TodayItem &item, QDate day, const TodayPolicy &policy);

/// The most lost first; of the same the earlier day, then the kind, the client's number and the thing.
void sortByLoss(std::vector<TodayItem> &items);

} // namespace zhiyin
