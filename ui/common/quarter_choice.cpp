// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quarter_choice.h"

#include <QComboBox>
#include <QLocale>

namespace zhiyin {
namespace {

constexpr int kQuartersBack = 8;

} // namespace

void fillQuarters(QComboBox &box, QDate today)
{
    Period period = quarterOf(today);
    for (int i = 0; i <= kQuartersBack; ++i) {
        box.addItem(quarterName(period.from), quarterName(period.from));
        period = quarterOf(period.from.addDays(-1));
    }
    box.setCurrentIndex(1);
}

std::optional<Period> chosenQuarter(const QComboBox &box)
{
    const auto period = parseQuarter(box.currentData().toString());
    return period ? std::optional(*period) : std::nullopt;
}

ReportLanguage reportLanguageOfNow()
{
    return QLocale().language() == QLocale::Chinese ? ReportLanguage::SimplifiedChinese : ReportLanguage::English;
}

} // namespace zhiyin
