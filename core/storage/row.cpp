// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <QSqlQuery>

namespace zhiyin {

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Row::integerOrNone(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return std::nullopt;
    return value.toLongLong();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Row::date(int column) const
{
    const QString text = m_query.value(column).toString();
    if (text.size() < 10)
        return {};
    const auto number = [&text](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = value * 10 + (text.at(i).unicode() - u'0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

QDateTime Row::moment(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

std::optional<Money> Row::moneyOrNone(int column, Currency currency) const
{
    const auto minor = integerOrNone(column);
    if (!minor)
        return std::nullopt;
    return Money(*minor, currency);
}

} // namespace zhiyin
