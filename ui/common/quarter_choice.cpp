// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quarter_choice.h"

#include "ui/paper/paper_words.h"

#include <QComboBox>

namespace zhiyin {
namespace {

constexpr int kQuartersBack = 8;
constexpr int kMonthsBack = 24;

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

void fillMonths(QComboBox &box, QDate today)
{
    QDate first(today.year(), today.month(), 1);
    for (int i = 0; i <= kMonthsBack; ++i) {
        const QString name = first.toString(QStringLiteral("yyyy-MM"));
        box.addItem(name, name);
        first = first.addMonths(-1);
    }
    box.setCurrentIndex(1);
}

std::optional<Period> chosenPeriod(const QComboBox &box)
{
    if (const auto month = parseMonth(box.currentData().toString()))
        return *month;
    return chosenQuarter(box);
}

ReportLanguage reportLanguageOfNow()
{
    return paper::programLanguage();
}

} // namespace zhiyin
