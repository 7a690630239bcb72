// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/rate_store.h"

#include <limits>

namespace zhiyin {
namespace {

using Wide = __int128;
constexpr qint64 kParts = 1'000'000'000;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// Half to even; both not negative, `divisor` above zero.
Wide divided(Wide value, Wide divisor)
{
    const Wide whole = value / divisor;
    const Wide rest = value % divisor;
    const bool up = rest * 2 > divisor || (rest * 2 == divisor && whole % 2 == 1);
    return whole + (up ? 1 : 0);
}

ExchangeRate readRate(const Row &row)
{
    return {row.date(0), Currency::parse(row.text(1)).value_or(Currency()),
            Currency::parse(row.text(2)).value_or(Currency()), row.integer(3)};
}

} // namespace

Result<Money> converted(Money amount, const ExchangeRate &rate)
{
    if (amount.currency() != rate.from)
        return failure(ErrorCode::Internal, {}, QStringLiteral("rate: another currency"));
    const Wide minor = amount.isNegative() ? -Wide{amount.minor()} : Wide{amount.minor()};
    const Wide value = minor * rate.parts * powerOfTen(rate.to.decimals());
    const Wide whole = divided(value, Wide{kParts} * powerOfTen(rate.from.decimals()));
    if (whole > std::numeric_limits<qint64>::max())
        return failure(ErrorCode::Internal, {}, QStringLiteral("rate: overflow"));
    const auto result = static_cast<qint64>(whole);
    return Money(amount.isNegative() ? -result : result, rate.to);
}

ExchangeRate reversed(const ExchangeRate &rate)
{
    return {rate.on, rate.to, rate.from, static_cast<qint64>(divided(Wide{kParts} * kParts, rate.parts))};
}

Result<void> RateStore::insert(const ExchangeRate &rate, std::optional<ImportId> import)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT INTO exchange_rate (on_date, from_currency, to_currency, "
                                             "rate_parts, import_id) VALUES (?, ?, ?, ?, ?)"),
                              {rate.on, rate.from.code(), rate.to.code(), rate.parts, import}));
    return {};
}

Result<void> RateStore::update(const ExchangeRate &rate)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE exchange_rate SET rate_parts = ? WHERE from_currency = ? AND "
                                             "to_currency = ? AND on_date = ?"),
                              {rate.parts, rate.from.code(), rate.to.code(), rate.on}));
    return {};
}

Result<std::optional<ExchangeRate>> RateStore::find(QDate on, Currency from, Currency to)
{
    return m_database.row(QStringLiteral("SELECT on_date, from_currency, to_currency, rate_parts FROM exchange_rate "
                                         "WHERE from_currency = ? AND to_currency = ? AND on_date = ?"),
                          {from.code(), to.code(), on}, readRate);
}

Result<std::optional<ExchangeRate>> RateStore::latest(Currency from, Currency to, QDate day)
{
    static const QString sql =
        QStringLiteral("SELECT on_date, from_currency, to_currency, rate_parts FROM exchange_rate WHERE from_currency "
                       "= ? AND to_currency = ? AND on_date <= ? ORDER BY on_date DESC LIMIT 1");
    ZHIYIN_ASSIGN(const auto direct, m_database.row(sql, {from.code(), to.code(), day}, readRate));
    ZHIYIN_ASSIGN(const auto other, m_database.row(sql, {to.code(), from.code(), day}, readRate));
    if (other && (!direct || other->on > direct->on))
        return std::optional(reversed(*other));
    return direct;
}

Result<std::optional<Money>> RateStore::convert(Money amount, Currency to, QDate day)
{
    if (amount.currency() == to)
        return std::optional(amount);
    ZHIYIN_ASSIGN(const auto rate, latest(amount.currency(), to, day));
    if (!rate)
        return std::optional<Money>();
    ZHIYIN_ASSIGN(const Money money, converted(amount, *rate));
    return std::optional(money);
}

} // namespace zhiyin
