// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

/// How values look in the windows: by the locale of the program's language (QLocale()), with grouping.
namespace zhiyin::formats {

/// "CNY 1,234.50"; in Chinese "1,234.50 元", other currencies by their code.
[[nodiscard]] QString money(const Money &money, const QLocale &locale = QLocale());
/// The same without the currency, for columns that name it in their heading.
[[nodiscard]] QString amount(const Money &money, const QLocale &locale = QLocale());
/// A decimal number as the book writes it ("1234.50"), without its currency.
[[nodiscard]] QString decimal(const QString &number, const QLocale &locale = QLocale());
[[nodiscard]] QString quantity(const Quantity &quantity, const QLocale &locale = QLocale());
[[nodiscard]] QString count(qint64 number, const QLocale &locale = QLocale());
/// "12.5 %" of basis points (1250).
[[nodiscard]] QString percent(qint64 basisPoints, const QLocale &locale = QLocale());
/// "21 Sep 2026", "2026年9月21日"; an invalid day is a dash.
[[nodiscard]] QString date(QDate day, const QLocale &locale = QLocale());
/// Day and time to the minute in the book's zone.
[[nodiscard]] QString moment(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale = QLocale());
/// What stands where there is no value.
[[nodiscard]] QString none();

} // namespace zhiyin::formats
