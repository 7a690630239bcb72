// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/policy/local_text.h"
#include "core/policy/policy_document.h"

#include <QDate>

#include <vector>

namespace zhiyin {

/// Days in a row under one name, both ends included.
struct CalendarSpan {
    QDate from;
    QDate to;
    LocalText name;

    friend bool operator==(const CalendarSpan &, const CalendarSpan &) = default;
};

/// What was published for one year: days off, and weekends on which one works (调休). A holiday that begins in the
/// December before belongs to the year whose notice gives it.
struct CalendarYear {
    int year = 0;
    QString source;
    std::vector<CalendarSpan> off;
    std::vector<CalendarSpan> work;

    friend bool operator==(const CalendarYear &, const CalendarYear &) = default;
};

/// Days of the institution's own; they go before what was published.
struct OwnDays {
    CalendarSpan span;
    bool working = false;

    friend bool operator==(const OwnDays &, const OwnDays &) = default;
};

/// A calendar as it is written: `resources/calendars/cn.json`, or a policy document named `calendar`.
struct CalendarDocument {
    PolicySources sources;
    std::vector<CalendarYear> years;
    std::vector<OwnDays> own;

    friend bool operator==(const CalendarDocument &, const CalendarDocument &) = default;
};

/// Fails with BadDocument {place, what}: a date that is none or lies outside its year, a span that runs backwards or
/// over more than kLongestSpan days, a day or a year given twice, an adjusted working day that is no weekend.
[[nodiscard]] Result<CalendarDocument> parseCalendar(const QJsonObject &json);

inline constexpr int kLongestSpan = 62;

} // namespace zhiyin
