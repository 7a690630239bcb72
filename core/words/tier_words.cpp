// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/tier_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString tierName(const QString &tier)
{
    const QHash<QString, QString> known = {
        {QStringLiteral("diamond"), QCoreApplication::translate("zhiyin", "Diamond")},
        {QStringLiteral("platinum"), QCoreApplication::translate("zhiyin", "Platinum")},
        {QStringLiteral("gold"), QCoreApplication::translate("zhiyin", "Gold")},
        {QStringLiteral("regular"), QCoreApplication::translate("zhiyin", "Regular")},
        {QStringLiteral("vip"), QCoreApplication::translate("zhiyin", "VIP")},
        {QStringLiteral("standard"), QCoreApplication::translate("zhiyin", "Standard")},
        {QStringLiteral("basic"), QCoreApplication::translate("zhiyin", "Basic")}};
    return known.value(tier, tier);
}

QString tierCriterion(TierCriterion criterion)
{
    switch (criterion) {
    case TierCriterion::Assets: return QCoreApplication::translate("zhiyin", "Assets");
    case TierCriterion::AnnualContribution: return QCoreApplication::translate("zhiyin", "Contribution a year");
    case TierCriterion::TradesPerYear: return QCoreApplication::translate("zhiyin", "Trades a year");
    case TierCriterion::RelationshipMonths: return QCoreApplication::translate("zhiyin", "Months of relationship");
    case TierCriterion::Referred: return QCoreApplication::translate("zhiyin", "Clients referred");
    }
    return {};
}

QString assetClass(AssetClass assetClass)
{
    switch (assetClass) {
    case AssetClass::Cash: return QCoreApplication::translate("zhiyin", "Cash");
    case AssetClass::Deposits: return QCoreApplication::translate("zhiyin", "Deposits");
    case AssetClass::Equities: return QCoreApplication::translate("zhiyin", "Equities");
    case AssetClass::Funds: return QCoreApplication::translate("zhiyin", "Funds");
    case AssetClass::Insurance: return QCoreApplication::translate("zhiyin", "Insurance");
    case AssetClass::Other: return QCoreApplication::translate("zhiyin", "Other assets");
    }
    return {};
}

QString assetGap(AssetGap gap)
{
    switch (gap) {
    case AssetGap::None: return {};
    case AssetGap::NothingKnown: return QCoreApplication::translate("zhiyin", "no assets recorded");
    case AssetGap::RateMissing:
        return QCoreApplication::translate("zhiyin", "not evaluated: an exchange rate is missing");
    }
    return {};
}

QString faultThresholdZero()
{
    return QCoreApplication::translate("zhiyin", "must be more than zero, since everybody would meet it");
}

QString faultTierTwice(const QString &tier)
{
    return QCoreApplication::translate("zhiyin", "the tier \"%1\" stands here twice").arg(tier);
}

QString faultLastTierCriteria()
{
    return QCoreApplication::translate("zhiyin", "the last tier is for everybody else and has no criteria");
}

QString faultAssetsAlone()
{
    return QCoreApplication::translate("zhiyin", "needs at least one criterion: never assets alone");
}

QString faultRestUnreachable(int needOfRest)
{
    return QCoreApplication::translate(
               "zhiyin", "has fewer criteria than the %1 that are needed, so that nobody could reach the tier")
        .arg(needOfRest);
}

QString faultBelowNextTier(const QString &next)
{
    return QCoreApplication::translate("zhiyin", "must be at least that of the next tier, \"%1\"").arg(next);
}

QString faultUnknownCurrency(const QString &code)
{
    return QCoreApplication::translate("zhiyin", "\"%1\" is not a known currency").arg(code);
}

QString faultOtherCurrency(const QString &bookCurrency)
{
    return QCoreApplication::translate("zhiyin", "must be the book's currency, %1").arg(bookCurrency);
}

QString faultTooFewTiers()
{
    return QCoreApplication::translate("zhiyin", "needs at least two tiers");
}

} // namespace zhiyin::words
