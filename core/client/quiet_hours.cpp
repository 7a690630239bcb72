// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/quiet_hours.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTime>

#include <algorithm>

namespace zhiyin {
namespace {

constexpr int kMinutesPerHour = 60;
constexpr int kMsPerMinute = 60'000;

std::optional<DayHours> spanOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9]{1,2}):([0-9]{2})\\s*[-\u2013~\u81f3]\\s*([0-9]{1,2}):([0-9]{2})\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime from(match.captured(1).toInt(), match.captured(2).toInt());
    const QTime to(match.captured(3).toInt(), match.captured(4).toInt());
    if (!from.isValid() || !to.isValid() || from == to)
        return std::nullopt;
    return DayHours{from.msecsSinceStartOfDay() / kMsPerMinute, to.msecsSinceStartOfDay() / kMsPerMinute};
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / kMinutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minute % kMinutesPerHour, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<QuietHours> QuietHours::parse(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\uff0c\uff1b\u3001]"));
    QuietHours hours;
    for (const QString &part : text.split(between)) {
        const auto span = spanOf(part);
        if (!span)
            return std::nullopt;
        hours.spans.push_back(*span);
    }
    return hours;
}

QString QuietHours::text() const
{
    QStringList parts;
    for (const DayHours &span : spans)
        parts.append(clockText(span.from) + u'-' + clockText(span.to));
    return parts.join(QStringLiteral(", "));
}

bool QuietHours::contains(int minute) const
{
    return std::any_of(spans.begin(), spans.end(), [minute](const DayHours &span) { return span.contains(minute); });
}

} // namespace zhiyin
