// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/greeting_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString greetingOccasion(const GreetingLine &line)
{
    if (!line.isBirthday())
        return line.festival.in(QLocale());
    const QString day = line.lunar ? said(QT_TRANSLATE_NOOP("zhiyin", "Birthday by the moon"))
                                   : said(QT_TRANSLATE_NOOP("zhiyin", "Birthday"));
    if (line.turns <= 0)
        return day;
    return said(QT_TRANSLATE_NOOP("zhiyin", "%1, turns %2")).arg(day).arg(line.turns);
}

QString greetingWay(GreetingWay way)
{
    switch (way) {
    case GreetingWay::Card: return QCoreApplication::translate("zhiyin", "Card", "of a greeting");
    case GreetingWay::Message: return QCoreApplication::translate("zhiyin", "Message", "of a greeting");
    case GreetingWay::Call: return QCoreApplication::translate("zhiyin", "Call", "of a greeting");
    }
    return {};
}

QString greetingSpan(int mostDays)
{
    return QCoreApplication::translate("zhiyin", "a span of 1 to %1 days is wanted").arg(mostDays);
}

} // namespace zhiyin::words
