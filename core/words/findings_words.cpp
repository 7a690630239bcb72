// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/findings_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString contradiction(const Contradiction &contradiction)
{
    const QStringList &args = contradiction.args;
    switch (contradiction.code) {
    case ContradictionCode::HoldingsAbove:
        return QCoreApplication::translate("zhiyin", "Products held above the level %2: %1.")
            .arg(args.value(0), args.value(1));
    case ContradictionCode::NothingRisky:
        return QCoreApplication::translate("zhiyin",
                                           "The level is %1, but nothing of R3 or above is held or was traded.")
            .arg(args.value(0));
    case ContradictionCode::NeedDiffers:
        return QCoreApplication::translate("zhiyin", "The need on record (%1) is not that of the level %2.")
            .arg(args.value(0), args.value(1));
    case ContradictionCode::BoughtAbove:
        return QCoreApplication::translate("zhiyin", "Purchases above the level within twelve months: %1.")
            .arg(args.value(0));
    case ContradictionCode::SoldInHaste:
        return QCoreApplication::translate("zhiyin", "Sales of risky products within %2 days of buying: %1.")
            .arg(args.value(0), args.value(1));
    case ContradictionCode::Expired: return QCoreApplication::translate("zhiyin", "The assessment has expired.");
    }
    return {};
}

QString pattern(const PatternFinding &finding)
{
    const QStringList &args = finding.args;
    switch (finding.code) {
    case PatternCode::EqualAnswers:
        return QCoreApplication::translate("zhiyin", "The same answers at %1 clients.").arg(args.value(0));
    case PatternCode::TooFast:
        return QCoreApplication::translate("zhiyin", "Only %1 seconds a question.").arg(args.value(0));
    case PatternCode::RaisedForSale:
        return QCoreApplication::translate("zhiyin", "Raised from %1 to %2 on the day of a purchase above %1.")
            .arg(args.value(0), args.value(1));
    case PatternCode::SerialRetests:
        return QCoreApplication::translate("zhiyin", "%1 assessments within thirty days.").arg(args.value(0));
    }
    return {};
}

QString reminder(ReminderCode code, int days)
{
    switch (code) {
    case ReminderCode::ExpiresSoon:
        return QCoreApplication::translate("zhiyin", "The assessment expires in %n day(s).", nullptr, days);
    case ReminderCode::Expired:
        return QCoreApplication::translate("zhiyin", "The assessment expired %n day(s) ago.", nullptr, days);
    case ReminderCode::ExpiredAbove:
        return QCoreApplication::translate(
            "zhiyin", "The assessment expired %n day(s) ago, and products above the level are held.", nullptr, days);
    case ReminderCode::DocumentsOutdated:
        return QCoreApplication::translate("zhiyin", "The product's level has risen since the risk sheet was signed.");
    }
    return {};
}

QString scorePart(const QString &code)
{
    const QHash<QString, QString> known = {
        {QStringLiteral("level"), QCoreApplication::translate("zhiyin", "near the client's level")},
        {QStringLiteral("term"), QCoreApplication::translate("zhiyin", "ends before the money is needed")},
        {QStringLiteral("liquidity"), QCoreApplication::translate("zhiyin", "money at hand")},
        {QStringLiteral("allocation"), QCoreApplication::translate("zhiyin", "spreads the holdings")},
        {QStringLiteral("goal"), QCoreApplication::translate("zhiyin", "serves the goal")}};
    return known.value(code, code);
}

} // namespace zhiyin::words
