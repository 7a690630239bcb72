// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/event_words.h"

#include "core/words/today_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString eventKind(EventKind kind)
{
    switch (kind) {
    case EventKind::Lecture: return said(QT_TRANSLATE_NOOP("zhiyin", "Lecture"));
    case EventKind::Exchange: return said(QT_TRANSLATE_NOOP("zhiyin", "Exchange"));
    case EventKind::Outdoor: return said(QT_TRANSLATE_NOOP("zhiyin", "Outdoor"));
    }
    return {};
}

QString eventState(EventState state)
{
    switch (state) {
    case EventState::Planned: return QCoreApplication::translate("zhiyin", "Planned", "of an event");
    case EventState::Open: return QCoreApplication::translate("zhiyin", "Open", "of an event");
    case EventState::Held: return QCoreApplication::translate("zhiyin", "Held", "of an event");
    case EventState::Cancelled: return QCoreApplication::translate("zhiyin", "Cancelled", "of an event");
    }
    return {};
}

QString guestState(GuestState state)
{
    switch (state) {
    case GuestState::Invited: return said(QT_TRANSLATE_NOOP("zhiyin", "Invited"));
    case GuestState::Accepted: return said(QT_TRANSLATE_NOOP("zhiyin", "Accepted"));
    case GuestState::Waiting: return said(QT_TRANSLATE_NOOP("zhiyin", "Waiting list"));
    case GuestState::Declined: return said(QT_TRANSLATE_NOOP("zhiyin", "Declined"));
    case GuestState::Came: return said(QT_TRANSLATE_NOOP("zhiyin", "Came"));
    case GuestState::Missed: return said(QT_TRANSLATE_NOOP("zhiyin", "Did not come"));
    }
    return {};
}

QString eventFault(const QString &field)
{
    if (field == QStringLiteral("title") || field == QStringLiteral("place"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "is missing"));
    if (field == QStringLiteral("starts"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "is no day and hour"));
    if (field == QStringLiteral("ends"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "must lie after the beginning, at most two weeks"));
    if (field == QStringLiteral("places"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "must be one at least"));
    if (field == QStringLiteral("reply_by"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "must lie between today and the day of the event"));
    return said(QT_TRANSLATE_NOOP("zhiyin", "must not be negative"));
}

QString fewerPlacesThanGuests(int accepted)
{
    return QCoreApplication::translate("zhiyin", "%n guest(s) have accepted; there cannot be fewer places.", nullptr,
                                       accepted);
}

QString refusedGuest(const RefusedGuest &guest)
{
    if (guest.already)
        return said(QT_TRANSLATE_NOOP("zhiyin", "Is invited already."));
    if (guest.reasons.empty())
        return said(QT_TRANSLATE_NOOP("zhiyin", "Is not a client of yours."));
    QStringList reasons;
    for (const GuardReason reason : guest.reasons)
        reasons.append(guardReason(reason));
    return reasons.join(u' ');
}

} // namespace zhiyin::words
