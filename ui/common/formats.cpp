// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"

namespace zhiyin::formats {
namespace {

/// Groups the digits of a plain decimal ("-1234.50") without going through floating point.
QString grouped(const QString &plain, const QLocale &locale)
{
    const bool negative = plain.startsWith(u'-');
    const QString whole = plain.section(u'.', 0, 0).mid(negative ? 1 : 0);
    const QString decimals = plain.section(u'.', 1);
    QString text = locale.toString(whole.toULongLong());
    if (!decimals.isEmpty())
        text += locale.decimalPoint() + decimals;
    return negative ? QChar(0x2212) + text : text;
}

} // namespace

QString none()
{
    return QString(QChar(0x2013));
}

QString amount(const Money &money, const QLocale &locale)
{
    return grouped(money.toString(), locale);
}

QString money(const Money &money, const QLocale &locale)
{
    const QString code = money.currency().code();
    if (locale.language() == QLocale::Chinese && code == QLatin1StringView("CNY"))
        return amount(money, locale) + QStringLiteral(" 元");
    return code + QChar(0x00a0) + amount(money, locale);
}

QString decimal(const QString &number, const QLocale &locale)
{
    return grouped(number, locale);
}

QString quantity(const Quantity &quantity, const QLocale &locale)
{
    return grouped(quantity.toString(), locale);
}

QString count(qint64 number, const QLocale &locale)
{
    return locale.toString(number);
}

QString percent(qint64 basisPoints, const QLocale &locale)
{
    return locale.toString(static_cast<double>(basisPoints) / 100.0, 'f', basisPoints % 100 == 0 ? 0 : 1)
           + QChar(0x202f) + locale.percent();
}

QString date(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return none();
    // Releases of the locale data disagree on "Sept".
    return locale.language() == QLocale::Chinese ? locale.toString(day, QStringLiteral("yyyy年M月d日"))
                                                 : QLocale::c().toString(day, QStringLiteral("d MMM yyyy"));
}

QString moment(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale)
{
    if (!moment.isValid())
        return none();
    const QDateTime local = moment.toTimeZone(zone);
    return date(local.date(), locale) + u' ' + local.time().toString(QStringLiteral("HH:mm"));
}

} // namespace zhiyin::formats
