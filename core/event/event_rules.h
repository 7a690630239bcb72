// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_policy.h"
#include "core/event/event.h"

#include <QTimeZone>

namespace zhiyin {

/// Whether an event may go from one state to another at `now`: planned → open → held, or cancelled before it is held; held
/// only once it has begun.
[[nodiscard]] bool mayBecome(const ClientEvent &event, EventState next, const QDateTime &now);

/// What a guest who answers becomes: accepted while a place is free, else waiting; declined.
[[nodiscard]] GuestState answered(bool accepts, const std::optional<int> &capacity, int accepted);

/// Who moves up when `free` places are left: of those waiting, whoever answered first.
[[nodiscard]] std::optional<size_t> nextWaiting(const std::vector<EventGuest> &guests,
                                                const std::optional<int> &capacity);

/// Why a client must not be invited: what speaks against inviting today, and against coming on the day of the event.
[[nodiscard]] std::vector<GuardReason> invitationReasons(const GuardFacts &facts, QDate today, QDate eventDay,
                                                         const ContactPolicy &policy);

/// The figures that follow from the guests; `buyers` is counted elsewhere.
[[nodiscard]] EventFigures figuresOf(const ClientEvent &event, const std::vector<EventGuest> &guests);

/// What is wrong with a plan: the name of the field, or empty. `today` in the book's zone.
[[nodiscard]] QString faultyField(const EventPlan &plan, QDate today, const QTimeZone &zone);
/// The last day for answers where none was set.
[[nodiscard]] QDate usualReplyBy(const QDateTime &starts, QDate today, const QTimeZone &zone);

/// Kind and time as invitations of a language say them: "lecture", "Saturday, 28 November 2026, 14:00–16:00".
[[nodiscard]] QString eventKindText(EventKind kind, LetterLanguage language);
[[nodiscard]] QString eventTimeText(const EventPlan &plan, const QTimeZone &zone, LetterLanguage language);

} // namespace zhiyin
