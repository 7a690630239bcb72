// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>
#include <vector>

namespace zhiyin {

/// A span of the day in minutes since midnight; it may run over midnight. From and to the same: none.
struct DayHours {
    int from = 0;
    int to = 0;

    [[nodiscard]] bool contains(int minute) const
    {
        return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
    }
    friend bool operator==(const DayHours &, const DayHours &) = default;
};

/// The hours in which a client does not want to be disturbed, in the book's time zone. Without a span nothing was said.
struct QuietHours {
    std::vector<DayHours> spans = {};

    /// Reads "21:00-08:00", or several with commas between; none where one has another form, or both its ends are the
    /// same.
    [[nodiscard]] static std::optional<QuietHours> parse(const QString &text);
    /// As parse reads it; empty without a span.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return spans.empty(); }
    /// From the first minute up to, and not including, the last, of any span.
    [[nodiscard]] bool contains(int minute) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

} // namespace zhiyin
