// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"
#include "core/contact/contact_plan.h"

#include <QDateTime>

namespace zhiyin {

enum class BirthdayCalendar { Solar, Lunar };
inline constexpr CodeTable<BirthdayCalendar, 2> kBirthdayCalendars = {
    {{u"solar", BirthdayCalendar::Solar}, {u"lunar", BirthdayCalendar::Lunar}}};

/// How a client wishes to be spoken to. A client without a row has no wishes.
struct ContactWish {
    BirthdayCalendar birthday = BirthdayCalendar::Solar;
    /// Where the lunar birthday is not that of the recorded birth date.
    std::optional<LunarDay> lunarBirthday = {};
    /// From this day on nothing but what the client asks for or the law demands. Not valid: never.
    QDate optedOutOn = {};
    /// They stand in the client's own row, where the form and an import write them too.
    QuietHours quiet = {};
    /// Months between contacts at the most; 0: as the plan says.
    int everyMonths = 0;
    /// The last day on which offers, greetings and invitations rest, after the client said "not now".
    QDate coolingUntil = {};
    int revision = 0;

    friend bool operator==(const ContactWish &, const ContactWish &) = default;
};

/// Reads "8-15", and "leap 4-1" or "闰4-1" for a leap month; none where it is no lunar day.
[[nodiscard]] std::optional<LunarDay> parseLunarDay(const QString &text);
/// As parseLunarDay reads it.
[[nodiscard]] QString lunarDayText(const LunarDay &day);

enum class ContactPauseReason { Abroad, Ill, Wish, Other };
inline constexpr CodeTable<ContactPauseReason, 4> kContactPauseReasons = {{{u"abroad", ContactPauseReason::Abroad},
                                                                           {u"ill", ContactPauseReason::Ill},
                                                                           {u"wish", ContactPauseReason::Wish},
                                                                           {u"other", ContactPauseReason::Other}}};

struct ContactPause {
    AnyId id;
    ClientId client;
    PauseSpan span = {};
    ContactPauseReason reason = ContactPauseReason::Abroad;
    QString note = {};
};

/// An agreement with a client about what is done for them.
struct ServicePlan {
    AnyId id;
    ClientId client;
    QString title = {};
    /// An open end is not valid; `months` is the rhythm of contacts that the plan promises.
    PlanSpan span = {};
    QString content = {};
    QString endedReason = {};
    int revision = 1;
};

} // namespace zhiyin
