// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_wish.h"

namespace zhiyin::words {

[[nodiscard]] QString contactChannel(ContactChannel channel);
/// A topic of 002; an institution's own topic as it stands.
[[nodiscard]] QString contactTopic(const QString &topic);
/// "monthly", "every 2 months".
[[nodiscard]] QString cadence(int months);
/// Why a contact is due: "monthly by tier, last contact on 2026-08-31".
[[nodiscard]] QString dueReason(const DueContact &due);

/// Why a client is left in peace: "abroad", "ill".
[[nodiscard]] QString pauseReason(ContactPauseReason reason);

/// Why a contact is not recorded: its moment is later than now.
[[nodiscard]] QString contactToCome();

/// What is wrong with a contact policy, as the second half of "<place>: …".
[[nodiscard]] QString faultGreetingQualifies();

} // namespace zhiyin::words
