// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"

namespace zhiyin::words {

[[nodiscard]] QString eventKind(EventKind kind);
[[nodiscard]] QString eventState(EventState state);
[[nodiscard]] QString guestState(GuestState state);
/// What is wrong with a field of a plan.
[[nodiscard]] QString eventFault(const QString &field);
[[nodiscard]] QString fewerPlacesThanGuests(int accepted);
/// Why somebody is not invited, as sentences.
[[nodiscard]] QString refusedGuest(const RefusedGuest &guest);

} // namespace zhiyin::words
