// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace zhiyin {

/// Days from `from` to `to`, both included.
struct Period {
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

enum class Step { Month, Quarter };

/// Reads "2026Q3"; fails with BadValue.
[[nodiscard]] Result<Period> parseQuarter(QStringView text);
/// Reads "2026-09"; fails with BadValue.
[[nodiscard]] Result<Period> parseMonth(QStringView text);
/// "2026Q3", of the quarter that holds `day`.
[[nodiscard]] QString quarterName(QDate day);
[[nodiscard]] Period quarterOf(QDate day);
/// The months or quarters that touch the range, each clipped to it, in order.
[[nodiscard]] std::vector<Period> split(const Period &range, Step step);

/// Reads a moment: ISO 8601 with offset, or a local time in `zone`; a bare date is its first instant in `zone`.
/// Fails with BadValue. The result is in UTC.
[[nodiscard]] Result<QDateTime> parseMoment(QStringView text, const QTimeZone &zone);
[[nodiscard]] QDateTime startOfDay(QDate day, const QTimeZone &zone);
/// 23:59:59.999 of the day in `zone`, in UTC.
[[nodiscard]] QDateTime endOfDay(QDate day, const QTimeZone &zone);
/// "2026-02-24T23:59:59.999+08:00": ISO 8601 with the book's offset, as the command line's JSON says moments.
[[nodiscard]] QString momentText(const QDateTime &moment, const QTimeZone &zone);

/// The same day `months` later, or the last day of that month: 31 January + 1 month = 28 February.
[[nodiscard]] QDate addMonthsClamped(QDate day, int months);
/// Full calendar months between two days, month-end clamped; 0 where `to` is before `from`.
[[nodiscard]] int fullMonthsBetween(QDate from, QDate to);
/// Age in full years on `day`; somebody born on 29 February turns a year older on 1 March in common years.
[[nodiscard]] int ageOn(QDate birth, QDate day);

} // namespace zhiyin
