// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/expert_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString expertKind(ExpertKind kind)
{
    return kind == ExpertKind::House ? QCoreApplication::translate("zhiyin", "of the house")
                                     : QCoreApplication::translate("zhiyin", "from outside");
}

QString bookingState(BookingState state)
{
    switch (state) {
    case BookingState::Booked: return QCoreApplication::translate("zhiyin", "booked");
    case BookingState::Done: return QCoreApplication::translate("zhiyin", "took place");
    case BookingState::Cancelled: return QCoreApplication::translate("zhiyin", "cancelled", "a booking");
    }
    return {};
}

QString entitledReport(EntitledReport kind)
{
    switch (kind) {
    case EntitledReport::Quarterly: return QCoreApplication::translate("zhiyin", "quarterly service report");
    case EntitledReport::Account: return QCoreApplication::translate("zhiyin", "account report");
    case EntitledReport::Review: return QCoreApplication::translate("zhiyin", "asset review");
    }
    return {};
}

QString entitledEvent(const QString &kind)
{
    if (kind == QStringLiteral("lecture"))
        return QCoreApplication::translate("zhiyin", "lectures");
    if (kind == QStringLiteral("exchange"))
        return QCoreApplication::translate("zhiyin", "exchange meetings");
    if (kind == QStringLiteral("outdoor"))
        return QCoreApplication::translate("zhiyin", "outdoor events");
    return kind;
}

QString hoursOf(int minutes)
{
    constexpr int kMinutesPerHour = 60;
    const int whole = std::abs(minutes);
    const QString text = whole % kMinutesPerHour == 0
                             ? QCoreApplication::translate("zhiyin", "%1 h").arg(whole / kMinutesPerHour)
                             : QCoreApplication::translate("zhiyin", "%1 h %2 min")
                                   .arg(whole / kMinutesPerHour)
                                   .arg(whole % kMinutesPerHour);
    return minutes < 0 ? QChar(0x2212) + text : text;
}

QStringList rightsOfAll()
{
    return {QCoreApplication::translate("zhiyin", "complaint deadlines"),
            QCoreApplication::translate("zhiyin", "disclosure of risks and fees before a sale"),
            QCoreApplication::translate("zhiyin", "access to one's own data, correction, erasure"),
            QCoreApplication::translate("zhiyin", "an explanation of figures that decide")};
}

QString bookingRefusal(BookingRefusal refusal, const Expert &expert)
{
    switch (refusal) {
    case BookingRefusal::OutsideHours:
        return QCoreApplication::translate("zhiyin", "%1 can be booked within these hours: %2 (1 is Monday)")
            .arg(expert.name, expert.hours.text());
    case BookingRefusal::Absent:
        return QCoreApplication::translate("zhiyin", "%1 is away on that day").arg(expert.name);
    case BookingRefusal::Taken:
        return QCoreApplication::translate("zhiyin", "%1 is booked at that time already").arg(expert.name);
    case BookingRefusal::Reserved:
        return QCoreApplication::translate("zhiyin", "what is left of %1's week is kept for clients of other tiers; "
                                                     "take another week or another expert")
            .arg(expert.name);
    }
    return {};
}

QString expertServesOthers(const QString &expert)
{
    return QCoreApplication::translate("zhiyin", "%1 does not serve the client's branch, or serves no more")
        .arg(expert);
}

QString hoursForm()
{
    return QCoreApplication::translate("zhiyin", "written as 1-5 09:00-12:00, 6 10:00-12:00 (1 is Monday)");
}

} // namespace zhiyin::words
