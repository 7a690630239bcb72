// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_wish.h"

namespace zhiyin {

/// What somebody is about to do with a client.
enum class GuardedAct { Contact, Greeting, Offer, Invitation };

/// Why it must not be. The order is that of the answers: what can never be before what can be later.
enum class GuardReason {
    Deceased,
    Closed,
    OptedOut,
    ConsentWithdrawn,
    ConsentMissing,
    Minor,
    OpenComplaint,
    NoContactDate,
    CoolingOff,
    QuietHours
};
inline constexpr CodeTable<GuardReason, 10> kGuardReasons = {{{u"deceased", GuardReason::Deceased},
                                                              {u"closed", GuardReason::Closed},
                                                              {u"opted_out", GuardReason::OptedOut},
                                                              {u"consent_withdrawn", GuardReason::ConsentWithdrawn},
                                                              {u"consent_missing", GuardReason::ConsentMissing},
                                                              {u"minor", GuardReason::Minor},
                                                              {u"open_complaint", GuardReason::OpenComplaint},
                                                              {u"no_contact_date", GuardReason::NoContactDate},
                                                              {u"cooling_off", GuardReason::CoolingOff},
                                                              {u"quiet_hours", GuardReason::QuietHours}}};

/// A ground on which data is used: from a day, until it was withdrawn (not valid while it stands).
struct GroundSpan {
    QDate from;
    QDate withdrawn = {};
};
/// The day on which the last of the grounds was withdrawn; not valid where one stands on `day` or none was ever recorded.
[[nodiscard]] QDate withdrawnSince(const std::vector<GroundSpan> &grounds, QDate day);

/// What the guard asks of a client. Days that are not valid are unknown or never.
struct GuardFacts {
    bool isIndividual = true;
    QDate birth = {};
    QDate deceasedOn = {};
    QDate closedOn = {};
    ContactWish wish = {};
    std::vector<PauseSpan> pauses = {};
    bool openComplaint = false;
    /// The grounds that were ever recorded for serving the client, and the consents to marketing.
    std::vector<GroundSpan> service = {};
    std::vector<GroundSpan> marketing = {};
};

/// Every reason why `act` must not be on `day` (at `minute` since midnight, where the hour is known); empty: go ahead.
///
/// - deceased, closed: nothing at all from the day on;
/// - opted out: nothing from the day on but what the client asks for, which no guard is asked about;
/// - consent withdrawn: nothing once every ground for service was withdrawn; no greetings, offers or invitations once
///   the consent to marketing was;
/// - consent missing: no offers and no invitations before the client consented to marketing (PBOC 2020/5 art. 30);
/// - minor (under the policy's age on the day, individuals): no offers and no invitations without the guardian;
/// - open complaint: no greetings, offers or invitations while it is open; talking with the client goes on;
/// - no-contact date: inside a pause nothing;
/// - cooling-off: no offers, greetings or invitations through its last day;
/// - quiet hours: the client's own, else the policy's; greetings and calls wait for the day.
[[nodiscard]] std::vector<GuardReason> guardReasons(const GuardFacts &facts, GuardedAct act, QDate day,
                                                    std::optional<int> minute, const ContactPolicy &policy);

} // namespace zhiyin
