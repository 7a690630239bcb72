// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

class QSqlQuery;

namespace zhiyin {

/// A value for a place of a statement. A null QString, an invalid date and an empty optional are SQL NULL; moments
/// are stored as milliseconds since 1970 in UTC, dates as ISO text, money as minor units.
class Bind final
{
public:
    Bind(std::nullptr_t) {}
    Bind(const char *) = delete; // would quietly become a bool
    Bind(int value) : m_value(qint64{value}) {}
    Bind(qint64 value) : m_value(value) {}
    Bind(bool value) : m_value(qint64{value ? 1 : 0}) {}
    Bind(const QString &text) : m_value(text.isNull() ? QVariant() : QVariant(text)) {}
    Bind(const QByteArray &blob) : m_value(blob.isNull() ? QVariant() : QVariant(blob)) {}
    Bind(QDate day) : m_value(day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant()) {}
    Bind(const QDateTime &moment) : m_value(moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant()) {}
    Bind(Money money) : m_value(money.minor()) {}
    Bind(Quantity quantity) : m_value(quantity.millionths()) {}
    template <class Entity> Bind(Id<Entity> id) : m_value(id.value()) {}
    template <class T> Bind(const std::optional<T> &value)
    {
        if (value)
            m_value = Bind(*value).m_value;
    }

    [[nodiscard]] const QVariant &value() const { return m_value; }

private:
    QVariant m_value;
};

using Binds = std::vector<Bind>;

/// The row that a statement stands on; columns by place, from 0. Valid only inside the reading function.
class Row final
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> integerOrNone(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    /// NULL is a null QString.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;
    /// In UTC; invalid for NULL.
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] Money money(int column, Currency currency) const { return Money(integer(column), currency); }
    [[nodiscard]] std::optional<Money> moneyOrNone(int column, Currency currency) const;
    [[nodiscard]] Quantity quantity(int column) const { return Quantity(integer(column)); }
    template <class Tag> [[nodiscard]] Tag id(int column) const { return Tag(integer(column)); }
    template <class Tag> [[nodiscard]] std::optional<Tag> idOrNone(int column) const
    {
        if (isNull(column))
            return std::nullopt;
        return Tag(integer(column));
    }

private:
    const QSqlQuery &m_query;
};

} // namespace zhiyin
