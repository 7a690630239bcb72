// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/kpi_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString indicatorName(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Satisfaction: return QCoreApplication::translate("zhiyin", "Satisfaction");
    case Indicator::SatisfactionScore: return QCoreApplication::translate("zhiyin", "Satisfaction score");
    case Indicator::Retention: return QCoreApplication::translate("zhiyin", "Retention");
    case Indicator::ContactsOnTime: return QCoreApplication::translate("zhiyin", "Contacts on time");
    case Indicator::ComplaintsFirstResponseOnTime:
        return QCoreApplication::translate("zhiyin", "First responses on time");
    case Indicator::ComplaintsResolvedInSevenWorkingDays:
        return QCoreApplication::translate("zhiyin", "Complaints resolved in 7 working days");
    case Indicator::ComplaintSatisfaction:
        return QCoreApplication::translate("zhiyin", "Satisfaction with complaint handling");
    case Indicator::RepeatComplaints: return QCoreApplication::translate("zhiyin", "Repeat complaints");
    case Indicator::AssetGrowth: return QCoreApplication::translate("zhiyin", "Asset growth");
    case Indicator::RepeatPurchase: return QCoreApplication::translate("zhiyin", "Repeat purchases");
    case Indicator::Referral: return QCoreApplication::translate("zhiyin", "Referrals");
    case Indicator::HandledWithin24h: return QCoreApplication::translate("zhiyin", "Handled within 24 hours");
    }
    return {};
}

QString indicatorDefinition(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Satisfaction:
        return QCoreApplication::translate(
            "zhiyin", "ratings of 4 or 5 ÷ all ratings (1 to 5, contacts and surveys) in the period");
    case Indicator::SatisfactionScore: return QCoreApplication::translate("zhiyin", "mean rating × 20");
    case Indicator::Retention:
        return QCoreApplication::translate(
            "zhiyin",
            "those not lost or closed at the end ÷ clients who were new, active or dormant on the eve of the period");
    case Indicator::ContactsOnTime:
        return QCoreApplication::translate("zhiyin", "contacts made by their due date ÷ contacts due in the period");
    case Indicator::ComplaintsFirstResponseOnTime:
        return QCoreApplication::translate(
            "zhiyin", "first response in time ÷ complaints received in the period whose clock is met or breached");
    case Indicator::ComplaintsResolvedInSevenWorkingDays:
        return QCoreApplication::translate(
            "zhiyin", "resolved in time ÷ complaints received in the period whose clock is met or breached");
    case Indicator::ComplaintSatisfaction:
        return QCoreApplication::translate("zhiyin", "ratings of 4 or 5 ÷ ratings given on the handling in the period");
    case Indicator::RepeatComplaints:
        return QCoreApplication::translate("zhiyin", "complaints by clients who complained in the 12 months before ÷ "
                                                     "complaints by clients received in the period");
    case Indicator::AssetGrowth:
        return QCoreApplication::translate("zhiyin", "(assets at the end − at the start) ÷ assets at the start");
    case Indicator::RepeatPurchase:
        return QCoreApplication::translate(
            "zhiyin", "clients with two or more purchases in the 12 months to the end ÷ clients with one or more");
    case Indicator::Referral:
        return QCoreApplication::translate("zhiyin", "clients won in the period with a referrer ÷ clients won");
    case Indicator::HandledWithin24h:
        return QCoreApplication::translate("zhiyin", "complaints first answered within 24 hours ÷ complaints received");
    }
    return {};
}

QString faultGoalBelowTarget()
{
    return QCoreApplication::translate("zhiyin", "needs a target, and must be at least that");
}

QString faultNoFloor()
{
    return QCoreApplication::translate("zhiyin", "fewer is better here, so that a floor would be met by getting worse");
}

QString faultMustBe(const QString &word)
{
    return QCoreApplication::translate("zhiyin", "is “%1” by its nature and cannot be another").arg(word);
}

} // namespace zhiyin::words
