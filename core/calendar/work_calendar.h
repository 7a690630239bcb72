// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_document.h"

#include <memory>
#include <optional>

namespace zhiyin {

/// What kind of day it is, and by what.
enum class DayKind { WorkingDay, Weekend, Holiday, AdjustedWorkingDay, OwnDayOff, OwnWorkingDay };

/// Why a day is not what its weekday says: "National Day, 3 of 7". `index` and `count` are 0 for days on which one works.
struct DayName {
    LocalText name;
    int index = 0;
    int count = 0;

    friend bool operator==(const DayName &, const DayName &) = default;
};

/// A day that was counted to. `provisional`: some day on the way lies past the last published year.
struct ReachedDay {
    QDate date;
    bool provisional = false;

    friend bool operator==(const ReachedDay &, const ReachedDay &) = default;
};

/// Which days are working days: Monday to Friday, less the published days off, plus the adjusted working weekends, and
/// the institution's own days before all (policy.md, "Working days"). Immutable; copies share their table.
class WorkCalendar final
{
public:
    /// Monday to Friday, nothing published, nothing provisional.
    WorkCalendar();
    /// Later documents lie on top: a year given again replaces the earlier one whole, own days are added day by day.
    explicit WorkCalendar(const std::vector<CalendarDocument> &documents);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] DayKind kind(QDate day) const;
    /// None on days that only their weekday decides.
    [[nodiscard]] std::optional<DayName> name(QDate day) const;

    /// The n-th working day after `day`, which itself is not counted, whatever kind of day it is; before it for a
    /// negative n; `day` itself for 0.
    [[nodiscard]] ReachedDay addWorkingDays(QDate day, int n) const;
    /// Working days after `a` up to and including `b`; 0 where `b` is not after `a`.
    [[nodiscard]] qint64 workingDaysBetween(QDate a, QDate b) const;

    /// The last of the published years that follow one another without a gap; none where nothing is published.
    [[nodiscard]] std::optional<int> lastPublishedYear() const;
    /// Whether the day lies past the last published year.
    [[nodiscard]] bool isProvisional(QDate day) const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

/// The calendar of mainland China that comes with the program. Fails with Internal where it is not in the program.
[[nodiscard]] Result<CalendarDocument> shippedCalendar();

} // namespace zhiyin
