// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhiyin {

/// A span of one weekday (1: Monday) in minutes since midnight; the end is not included.
struct DaySpan {
    int weekday = 1;
    int from = 0;
    int to = 0;

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The hours of a week in which somebody may be booked.
struct WeekHours {
    std::vector<DaySpan> spans = {};

    /// Reads "1-5 09:00-12:00, 1-5 13:30-17:00, 6 10:00-12:00"; none where it has another form, spans of a day overlap, or
    /// there is none.
    [[nodiscard]] static std::optional<WeekHours> parse(const QString &text);
    /// As parse reads it, a span a weekday.
    [[nodiscard]] QString text() const;
    /// A whole span lies inside one of the day's.
    [[nodiscard]] bool contains(const DaySpan &span) const;
    [[nodiscard]] int minutesOn(int weekday) const;

    friend bool operator==(const WeekHours &, const WeekHours &) = default;
};

/// The Monday of the week.
[[nodiscard]] QDate mondayOf(QDate day);

/// What a booking is held against, all of one expert and of the week of its day.
struct BookingSight {
    WeekHours hours;
    /// Days of that week on which the expert is not there.
    std::vector<QDate> absent;
    /// Booked or done in that week: the day's span, and whether the client's tier is one of those that come first.
    struct Taken {
        QDate day;
        DaySpan span;
        bool isFirst = false;
    };
    std::vector<Taken> taken;
};

enum class BookingRefusal { OutsideHours, Absent, Taken, Reserved };

/// Minutes in which the expert may be booked in the week that begins on `monday`.
[[nodiscard]] int capacityOf(const BookingSight &sight, QDate monday);

/// Why the expert cannot be booked for that span of the day; none: go ahead. `isFirst`: the client's tier is one of those
/// that do not draw on the reserve of `reservedPercent`. What a client is entitled to refuses nothing.
[[nodiscard]] std::optional<BookingRefusal> bookingRefusal(const BookingSight &sight, QDate day, const DaySpan &span,
                                                           bool isFirst, int reservedPercent);

} // namespace zhiyin
