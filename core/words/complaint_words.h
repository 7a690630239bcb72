// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_clock.h"

namespace zhiyin::words {

[[nodiscard]] QString complaintState(ComplaintState state);
[[nodiscard]] QString complaintLevel(ComplaintLevel level);
[[nodiscard]] QString complaintChannel(ComplaintChannel channel);
/// What happened, as the time line says it: "Assessed".
[[nodiscard]] QString complaintStep(ComplaintStep step);
/// What to do, as a button says it: "Assess".
[[nodiscard]] QString complaintAction(ComplaintStep step);
[[nodiscard]] QString pauseReason(PauseReason reason);
[[nodiscard]] QString clockName(ClockName name);
[[nodiscard]] QString clockKind(ClockKind kind);
[[nodiscard]] QString clockState(ClockState state);
/// "15 calendar days", "2 working days", "72 hours".
[[nodiscard]] QString clockLimit(int value, LimitUnit unit);

/// Why a moment cannot be that of a step, a pause or a receipt.
[[nodiscard]] QString stepToCome();
[[nodiscard]] QString stepTooEarly();
[[nodiscard]] QString receivedToCome();
/// An extension of the same case waits for a second person already; `request` is its number.
[[nodiscard]] QString extensionWaits(const QString &request);
[[nodiscard]] QString pauseTooEarly();
[[nodiscard]] QString pauseEndWrong(int mostDays);

/// Why new facts cannot let the legal time begin anew.
[[nodiscard]] QString newFactsTooLate();
/// Why a request for review comes too late; `lastDay` was its last day.
[[nodiscard]] QString reviewLapsed(QDate lastDay);

/// What the request for a longer legal time asks for.
[[nodiscard]] QString extensionSummary(ComplaintId id);

/// What is wrong with a complaint policy, as the second half of "<place>: …".
[[nodiscard]] QString faultComplexShorter();
[[nodiscard]] QString faultWarningTooLong(int limit);
[[nodiscard]] QString faultTwice(const QString &value);
[[nodiscard]] QString faultNeverReached(const QString &stage);

} // namespace zhiyin::words
