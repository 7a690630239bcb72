// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/policy_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString policyName(PolicyName name)
{
    switch (name) {
    case PolicyName::Tier: return QCoreApplication::translate("zhiyin", "Tiers");
    case PolicyName::Complaint: return QCoreApplication::translate("zhiyin", "Complaint clocks");
    case PolicyName::Contact: return QCoreApplication::translate("zhiyin", "Contact plan");
    case PolicyName::Indicators: return QCoreApplication::translate("zhiyin", "Indicators");
    case PolicyName::Risk: return QCoreApplication::translate("zhiyin", "Risk assessment");
    case PolicyName::Churn: return QCoreApplication::translate("zhiyin", "Life cycle and churn");
    case PolicyName::Security: return QCoreApplication::translate("zhiyin", "Security");
    case PolicyName::Calendar: return QCoreApplication::translate("zhiyin", "Working days");
    case PolicyName::Taxonomy: return QCoreApplication::translate("zhiyin", "Classes of complaints");
    case PolicyName::Casework: return QCoreApplication::translate("zhiyin", "Work on complaints");
    case PolicyName::Performance: return QCoreApplication::translate("zhiyin", "Performance of staff");
    case PolicyName::SelfCheck: return QCoreApplication::translate("zhiyin", "Self-check");
    }
    return {};
}

QString policyState(PolicyState state)
{
    switch (state) {
    case PolicyState::Proposed: return QCoreApplication::translate("zhiyin", "proposed");
    case PolicyState::InForce: return QCoreApplication::translate("zhiyin", "in force");
    case PolicyState::Refused: return QCoreApplication::translate("zhiyin", "refused");
    }
    return {};
}

QString faultMissing()
{
    return QCoreApplication::translate("zhiyin", "is missing");
}

QString faultUnknownKey()
{
    return QCoreApplication::translate("zhiyin", "is not a known key");
}

QString faultDoubledKey(const QString &key)
{
    return QCoreApplication::translate("zhiyin", "the key \"%1\" stands here twice").arg(key);
}

QString faultNotJson(const QString &parserSays)
{
    return QCoreApplication::translate("zhiyin", "is not JSON (%1)").arg(parserSays);
}

QString faultNotObject()
{
    return QCoreApplication::translate("zhiyin", "must be an object in braces");
}

QString faultNotList()
{
    return QCoreApplication::translate("zhiyin", "must be a list in brackets");
}

QString faultNotText()
{
    return QCoreApplication::translate("zhiyin", "must be a text in quotation marks");
}

QString faultEmptyText()
{
    return QCoreApplication::translate("zhiyin", "must not be empty");
}

QString faultNotBoolean()
{
    return QCoreApplication::translate("zhiyin", "must be true or false");
}

QString faultNotWhole()
{
    return QCoreApplication::translate("zhiyin", "must be a whole number");
}

QString faultOutOfRange(qint64 least, qint64 most)
{
    return QCoreApplication::translate("zhiyin", "must lie between %1 and %2").arg(least).arg(most);
}

QString faultNotAmount()
{
    return QCoreApplication::translate("zhiyin",
                                       "must be an amount such as \"60000\" or \"60000.50\", in quotation marks");
}

QString faultNotRatio()
{
    return QCoreApplication::translate("zhiyin", "must be a ratio between 0 and 1 with at most four decimals");
}

QString faultNotDate()
{
    return QCoreApplication::translate("zhiyin", "must be a date such as \"2026-09-30\"");
}

QString faultNotKnown(const QString &name)
{
    return QCoreApplication::translate("zhiyin", "\"%1\" is not one of the known values").arg(name);
}

QString faultProtectedAttribute()
{
    return QCoreApplication::translate("zhiyin",
                                       "no rule may rest on sex, age, ethnicity, nationality or religion (R-24)");
}

QString noSuchPolicy(const QString &name)
{
    return QCoreApplication::translate("zhiyin", "there is no policy \"%1\"").arg(name);
}

QString faultWeightsSum(int sum)
{
    return QCoreApplication::translate("zhiyin", "the weights sum to %1 instead of 100").arg(sum);
}

QString faultNotRising()
{
    return QCoreApplication::translate("zhiyin", "must be more than the level below");
}

QString faultNotFalling()
{
    return QCoreApplication::translate("zhiyin", "must not be more than at the level below");
}

QString placeLine(qsizetype line)
{
    return QCoreApplication::translate("zhiyin", "line %1").arg(line);
}

} // namespace zhiyin::words
