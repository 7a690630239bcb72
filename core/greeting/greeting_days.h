// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_policy.h"
#include "core/contact/contact_wish.h"

namespace zhiyin {

/// When somebody was born, and by which calendar they keep the day.
struct BirthFacts {
    /// Not valid where it is not known.
    QDate birth = {};
    BirthdayCalendar calendar = BirthdayCalendar::Solar;
    /// Where the lunar birthday is not that of the birth date.
    std::optional<LunarDay> lunar = {};
};

/// Whether the birthday falls on `day`.
[[nodiscard]] bool hasBirthday(const BirthFacts &facts, QDate day, LeapBirthday rule);
/// The years that somebody turns in the year of `day`; 0 where the birth date is not known.
[[nodiscard]] int yearsTurned(QDate birth, QDate day);

/// Whether the festival falls on `day`; lunar festivals are never in a leap month.
[[nodiscard]] bool isFestival(const Festival &festival, QDate day);

struct FestivalDay {
    Festival festival;
    QDate day;
};
/// The policy's festivals from `from` to `to`, both included, by day.
[[nodiscard]] std::vector<FestivalDay> festivalsBetween(const ContactPolicy &policy, QDate from, QDate to);

} // namespace zhiyin
