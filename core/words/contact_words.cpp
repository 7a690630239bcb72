// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/contact_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString contactChannel(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Call: return QCoreApplication::translate("zhiyin", "Call");
    case ContactChannel::Visit: return QCoreApplication::translate("zhiyin", "Visit");
    case ContactChannel::Video: return QCoreApplication::translate("zhiyin", "Video");
    case ContactChannel::Message: return QCoreApplication::translate("zhiyin", "Message");
    case ContactChannel::Email: return QCoreApplication::translate("zhiyin", "E-mail");
    case ContactChannel::Letter: return QCoreApplication::translate("zhiyin", "Letter");
    case ContactChannel::Greeting: return QCoreApplication::translate("zhiyin", "Greeting");
    case ContactChannel::Event: return QCoreApplication::translate("zhiyin", "Event");
    }
    return {};
}

QString pauseReason(ContactPauseReason reason)
{
    switch (reason) {
    case ContactPauseReason::Abroad: return QCoreApplication::translate("zhiyin", "abroad");
    case ContactPauseReason::Ill: return QCoreApplication::translate("zhiyin", "ill");
    case ContactPauseReason::Wish: return QCoreApplication::translate("zhiyin", "the client's wish");
    case ContactPauseReason::Other: return QCoreApplication::translate("zhiyin", "another reason");
    }
    return {};
}

QString contactToCome()
{
    return QCoreApplication::translate("zhiyin", "a contact cannot lie in the future; agree on the next one instead");
}

QString contactTopic(const QString &topic)
{
    const QHash<QString, QString> known = {
        {QStringLiteral("satisfaction"), QCoreApplication::translate("zhiyin", "satisfaction with the service")},
        {QStringLiteral("returns"), QCoreApplication::translate("zhiyin", "returns of the investments")},
        {QStringLiteral("recent_life"), QCoreApplication::translate("zhiyin", "recent life")},
        {QStringLiteral("new_needs"), QCoreApplication::translate("zhiyin", "new needs")}};
    return known.value(topic, topic);
}

QString cadence(int months)
{
    switch (months) {
    case 1: return QCoreApplication::translate("zhiyin", "monthly");
    case 3: return QCoreApplication::translate("zhiyin", "quarterly");
    case 6: return QCoreApplication::translate("zhiyin", "half-yearly");
    case 12: return QCoreApplication::translate("zhiyin", "yearly");
    default: return QCoreApplication::translate("zhiyin", "every %1 months").arg(months);
    }
}

QString dueReason(const DueContact &due)
{
    const QString since = due.since.toString(Qt::ISODate);
    switch (due.reason) {
    case DueReason::Tier:
        return QCoreApplication::translate("zhiyin", "%1 by tier, last contact on %2").arg(cadence(due.months), since);
    case DueReason::Plan:
        return QCoreApplication::translate("zhiyin", "%1 by service plan, last contact on %2")
            .arg(cadence(due.months), since);
    case DueReason::FirstContact:
        return QCoreApplication::translate("zhiyin", "%1, never contacted since the relationship began on %2")
            .arg(cadence(due.months), since);
    case DueReason::Wish:
        return QCoreApplication::translate("zhiyin", "%1 as the client wishes, last contact on %2")
            .arg(cadence(due.months), since);
    case DueReason::Agreed:
        return QCoreApplication::translate("zhiyin", "agreed with the client, last contact on %1").arg(since);
    }
    return {};
}

QString faultGreetingQualifies()
{
    return QCoreApplication::translate("zhiyin", "a greeting is no contact and settles nothing");
}

} // namespace zhiyin::words
