// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTime>

#include <optional>

namespace zhiyin {

/// The hours in which a client does not want to be disturbed, in the book's time zone; they may reach over midnight.
struct QuietHours {
    QTime from;
    QTime to;

    /// Reads "21:00-08:00"; none where it has another form, or where both ends are the same.
    [[nodiscard]] static std::optional<QuietHours> parse(const QString &text);
    /// From the first minute up to, and not including, the last.
    [[nodiscard]] bool contains(QTime time) const;
};

} // namespace zhiyin
