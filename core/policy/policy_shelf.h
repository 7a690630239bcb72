// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/work_calendar.h"
#include "core/complaint/complaint_policy.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// A policy in force, read, with the version that decisions note.
template <class Policy> struct InForce {
    Policy policy;
    QString version;
};

/// The working days of the institution on `day`: the shipped calendar with the book's own days on top.
[[nodiscard]] Result<WorkCalendar> calendarInForce(Workplace &workplace, QDate day);
[[nodiscard]] Result<InForce<ComplaintPolicy>> complaintPolicyInForce(Workplace &workplace, QDate day);
/// The complaint policy that a case was opened under ("complaint 3"); the one in force on `day` where it is not found.
[[nodiscard]] Result<ComplaintPolicy> complaintPolicyOf(Workplace &workplace, const QString &version, QDate day);

} // namespace zhiyin
