// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lifecycle_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Prospect: return QCoreApplication::translate("zhiyin", "Prospect");
    case Stage::New: return QCoreApplication::translate("zhiyin", "New");
    case Stage::Active: return QCoreApplication::translate("zhiyin", "Active");
    case Stage::Dormant: return QCoreApplication::translate("zhiyin", "Dormant");
    case Stage::Lost: return QCoreApplication::translate("zhiyin", "Lost");
    case Stage::Closed: return QCoreApplication::translate("zhiyin", "Closed", "client stage");
    }
    return {};
}

QString churnWarning(ChurnWarning warning)
{
    switch (warning) {
    case ChurnWarning::Low: return QCoreApplication::translate("zhiyin", "low");
    case ChurnWarning::Medium: return QCoreApplication::translate("zhiyin", "medium");
    case ChurnWarning::High: return QCoreApplication::translate("zhiyin", "high");
    }
    return {};
}

QString churnFactor(ChurnFactor factor)
{
    switch (factor) {
    case ChurnFactor::AssetsFell: return QCoreApplication::translate("zhiyin", "Assets fell");
    case ChurnFactor::ContactOverdue: return QCoreApplication::translate("zhiyin", "Contact overdue");
    case ChurnFactor::Complaint: return QCoreApplication::translate("zhiyin", "Open or late complaint");
    case ChurnFactor::LowSatisfaction: return QCoreApplication::translate("zhiyin", "Last rating low");
    case ChurnFactor::TradesFell: return QCoreApplication::translate("zhiyin", "Fewer trades than the year before");
    }
    return {};
}

QString lifetimeFormula(const LifetimeValue &value)
{
    return QCoreApplication::translate("zhiyin", "Σ for t = 1…%1 of %2 × %3 %^t ÷ (1 + %4 %)^t = %5")
        .arg(QString::number(value.years.size()), value.contribution.toString(),
             QString::number(value.retentionPercent), QString::number(value.discountPercent), value.total.toString());
}

} // namespace zhiyin::words
