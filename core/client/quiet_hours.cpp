// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/quiet_hours.h"

#include <QRegularExpression>

namespace zhiyin {

std::optional<QuietHours> QuietHours::parse(const QString &text)
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
    return QuietHours{from, to};
}

bool QuietHours::contains(QTime time) const
{
    return from < to ? from <= time && time < to : time >= from || time < to;
}

} // namespace zhiyin
