// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/expert/entitlement.h"
#include "core/expert/expert.h"

namespace zhiyin::words {

[[nodiscard]] QString expertKind(ExpertKind kind);
[[nodiscard]] QString bookingState(BookingState state);
[[nodiscard]] QString entitledReport(EntitledReport kind);
/// "lecture", "exchange", "outdoor" in words; an institution's own kind as it stands.
[[nodiscard]] QString entitledEvent(const QString &kind);
/// "1 h 30 min", with a minus sign below zero.
[[nodiscard]] QString hoursOf(int minutes);
/// What all clients have alike, whatever their tier.
[[nodiscard]] QStringList rightsOfAll();

/// Why an expert cannot be booked, as the second half of "A rule does not allow this: …".
[[nodiscard]] QString bookingRefusal(BookingRefusal refusal, const Expert &expert);
/// How hours are written, for whoever wrote them otherwise.
[[nodiscard]] QString hoursForm();
[[nodiscard]] QString expertServesOthers(const QString &expert);

} // namespace zhiyin::words
