// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_wish.h"

#include <QRegularExpression>

namespace zhiyin {

std::optional<LunarDay> parseLunarDay(const QString &text)
{
    constexpr int kMonths = 12;
    constexpr int kLunarDays = 30;
    static const QRegularExpression form(QStringLiteral("^(leap |闰)?([0-9]{1,2})-([0-9]{1,2})$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const LunarDay day{match.captured(2).toInt(), match.captured(3).toInt(), !match.captured(1).isEmpty()};
    if (day.month < 1 || day.month > kMonths || day.day < 1 || day.day > kLunarDays)
        return std::nullopt;
    return day;
}

QString lunarDayText(const LunarDay &day)
{
    return QStringLiteral("%1%2-%3").arg(day.leap ? QStringLiteral("leap ") : QString()).arg(day.month).arg(day.day);
}

} // namespace zhiyin
