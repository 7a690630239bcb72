// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/protection_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString accessSummary(const QString &client, QDate until, bool mayWork)
{
    const QString day = until.toString(Qt::ISODate);
    return mayWork ? QCoreApplication::translate("zhiyin", "Let work with client %1 until %2").arg(client, day)
                   : QCoreApplication::translate("zhiyin", "Let read client %1 until %2").arg(client, day);
}

QString accessNotNeeded()
{
    return QCoreApplication::translate("zhiyin", "you may do this with the client already");
}

QString accessTermOver()
{
    return QCoreApplication::translate("zhiyin", "the term that was asked for is over");
}

QString accessState(const QString &state)
{
    if (state == QStringLiteral("active"))
        return QCoreApplication::translate("zhiyin", "In force");
    if (state == QStringLiteral("expired"))
        return QCoreApplication::translate("zhiyin", "Expired");
    return state == QStringLiteral("ended") ? QCoreApplication::translate("zhiyin", "Ended") : state;
}

QString retentionState(const QString &state)
{
    if (state == QStringLiteral("held"))
        return QCoreApplication::translate("zhiyin", "Under legal hold");
    if (state == QStringLiteral("restricted"))
        return QCoreApplication::translate("zhiyin", "Restricted");
    if (state == QStringLiteral("due"))
        return QCoreApplication::translate("zhiyin", "Past the term");
    return state == QStringLiteral("kept") ? QCoreApplication::translate("zhiyin", "Being kept") : state;
}

QString erasureSummary(const QString &client)
{
    return QCoreApplication::translate("zhiyin", "Erase client %1 for good").arg(client);
}

QString primaryDocumentSummary(const QString &client)
{
    return QCoreApplication::translate("zhiyin", "Make another identity document of client %1 the primary one")
        .arg(client);
}

QString heldAlready()
{
    return QCoreApplication::translate("zhiyin", "a legal hold is in force");
}

QString notHeld()
{
    return QCoreApplication::translate("zhiyin", "no legal hold is in force");
}

QString relationshipGoesOn()
{
    return QCoreApplication::translate("zhiyin", "the relationship has not ended; restrict the client instead");
}

QString keptUntil(QDate day, RetentionRule rule)
{
    return QCoreApplication::translate("zhiyin", "the data must be kept through %1 (%2)")
        .arg(day.toString(Qt::ISODate), retentionRule(rule));
}

QString retentionRule(RetentionRule rule)
{
    switch (rule) {
    case RetentionRule::Relationship: return QCoreApplication::translate("zhiyin", "end of the relationship");
    case RetentionRule::Transactions: return QCoreApplication::translate("zhiyin", "last transaction");
    case RetentionRule::Suitability: return QCoreApplication::translate("zhiyin", "last risk assessment");
    case RetentionRule::Complaints: return QCoreApplication::translate("zhiyin", "last complaint");
    }
    return {};
}

} // namespace zhiyin::words
