// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_wish.h"

namespace zhiyin {

/// What somebody is about to do with a client.
enum class GuardedAct { Contact, Greeting, Offer, Invitation };

/// Why it must not be. The order is that of the answers: what can never be before what can be later.
enum class GuardReason { Deceased, Closed, OptedOut, Minor, OpenComplaint, NoContactDate, CoolingOff, QuietHours };
inline constexpr CodeTable<GuardReason, 8> kGuardReasons = {{{u"deceased", GuardReason::Deceased},
                                                             {u"closed", GuardReason::Closed},
                                                             {u"opted_out", GuardReason::OptedOut},
                                                             {u"minor", GuardReason::Minor},
                                                             {u"open_complaint", GuardReason::OpenComplaint},
                                                             {u"no_contact_date", GuardReason::NoContactDate},
                                                             {u"cooling_off", GuardReason::CoolingOff},
                                                             {u"quiet_hours", GuardReason::QuietHours}}};

/// What the guard asks of a client. Days that are not valid are unknown or never.
struct GuardFacts {
    bool isIndividual = true;
    QDate birth = {};
    QDate deceasedOn = {};
    QDate closedOn = {};
    ContactWish wish = {};
    std::vector<PauseSpan> pauses = {};
    bool openComplaint = false;
};

/// Every reason why `act` must not be on `day` (at `minute` since midnight, where the hour is known); empty: go ahead.
///
/// - deceased, closed: nothing at all from the day on;
/// - opted out: nothing from the day on but what the client asks for, which no guard is asked about;
/// - minor (under the policy's age on the day, individuals): no offers and no invitations without the guardian;
/// - open complaint: no greetings, offers or invitations while it is open; talking with the client goes on;
/// - no-contact date: inside a pause nothing;
/// - cooling-off: no offers, greetings or invitations through its last day;
/// - quiet hours: the client's own, else the policy's; greetings and calls wait for the day.
[[nodiscard]] std::vector<GuardReason> guardReasons(const GuardFacts &facts, GuardedAct act, QDate day,
                                                    std::optional<int> minute, const ContactPolicy &policy);

} // namespace zhiyin
