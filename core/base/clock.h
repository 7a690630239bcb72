// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace zhiyin {

/// Where "now" comes from; nothing else may ask the system for the time.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The moment, in UTC with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The day of the moment in `zone`.
    [[nodiscard]] QDate today(const QTimeZone &zone) const { return now().toTimeZone(zone).date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is set: `--as-of`, and tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &moment) : m_moment(moment.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }
    void set(const QDateTime &moment) { m_moment = moment.toUTC(); }

private:
    QDateTime m_moment;
};

} // namespace zhiyin
