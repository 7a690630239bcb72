// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

/// The clocks of a case. What starts and meets each of them is a definition (complaint_clock.cpp); how long it runs,
/// when it warns and what stops it is policy.
enum class ClockName { FirstResponse, Opinion, Resolution, Statutory, WrittenReply, ReviewRequest, Review };
inline constexpr CodeTable<ClockName, 7> kClockNames = {{{u"first_response", ClockName::FirstResponse},
                                                         {u"opinion", ClockName::Opinion},
                                                         {u"resolution", ClockName::Resolution},
                                                         {u"statutory", ClockName::Statutory},
                                                         {u"written_reply", ClockName::WrittenReply},
                                                         {u"review_request", ClockName::ReviewRequest},
                                                         {u"review", ClockName::Review}}};

/// Whether a limit is the law's or the institution's own promise (X3).
enum class ClockKind { Law, Promise };
inline constexpr CodeTable<ClockKind, 2> kClockKinds = {{{u"law", ClockKind::Law}, {u"promise", ClockKind::Promise}}};

enum class LimitUnit { WorkingDays, NaturalDays, Hours };
inline constexpr CodeTable<LimitUnit, 3> kLimitUnits = {{{u"working_days", LimitUnit::WorkingDays},
                                                         {u"natural_days", LimitUnit::NaturalDays},
                                                         {u"hours", LimitUnit::Hours}}};

/// How long a clock runs. With a complex mark `complex` goes in the place of `value`; an approved extension adds to it.
struct ClockLimit {
    int value = 0;
    LimitUnit unit = LimitUnit::WorkingDays;
    std::optional<int> complex = {};
    std::optional<int> extension = {};
    QString source = {};

    friend bool operator==(const ClockLimit &, const ClockLimit &) = default;
};

enum class WarningFrom { Start, Due };
inline constexpr CodeTable<WarningFrom, 2> kWarningFroms = {
    {{u"start", WarningFrom::Start}, {u"due", WarningFrom::Due}}};

/// When a clock begins to warn: so much after its start, or so much before it is due.
struct ClockWarning {
    int value = 0;
    LimitUnit unit = LimitUnit::WorkingDays;
    WarningFrom from = WarningFrom::Due;
    QString source = {};

    friend bool operator==(const ClockWarning &, const ClockWarning &) = default;
};

struct ClockRule {
    ClockName name = ClockName::Statutory;
    ClockKind kind = ClockKind::Promise;
    ClockLimit limit = {};
    ClockWarning warning = {};
    /// Which reasons stop it.
    std::vector<PauseReason> pauses = {};
    QString pausesSource = {};
    /// Whether it starts again when a case is reopened.
    bool restarts = true;

    friend bool operator==(const ClockRule &, const ClockRule &) = default;
};

/// The policy document `complaint`.
struct ComplaintPolicy {
    /// In the order of kClockNames; a promise that the institution does not make is missing.
    std::vector<ClockRule> clocks = {};
    /// Whether the last of so many natural days moves to the next working day (R-23: by default it does not).
    bool lastDayMoves = false;
    /// Whether a complex mark or an extension counts that came after the clock had run out.
    bool lateMarksExtend = true;
    /// This many joint complainants make a case major at least [R-20 art. 29].
    int majorFromJoint = 0;
    PolicySources sources = {};

    [[nodiscard]] const ClockRule *rule(ClockName name) const;
    friend bool operator==(const ComplaintPolicy &, const ComplaintPolicy &) = default;
};

/// Fails with BadDocument {place, what}. `statutory`, `review_request` and `review` are law and cannot be left out.
[[nodiscard]] Result<ComplaintPolicy> parseComplaintPolicy(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const ComplaintPolicy &policy);

/// The level of a case with so many joint complainants: never lower than the one given.
[[nodiscard]] ComplaintLevel levelOf(ComplaintLevel given, int joint, const ComplaintPolicy &policy);

} // namespace zhiyin
