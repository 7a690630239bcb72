// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/currency.h"
#include "core/base/result.h"

#include <compare>

namespace zhiyin {

/// An amount of money: whole minor units (fen, cents) of one currency. Never made from a floating point number.
class Money final
{
public:
    constexpr Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    [[nodiscard]] static constexpr Money zero(Currency currency) { return Money(0, currency); }

    struct Parsed;
    /// Reads "1234.5", "-1,234.50", "1e6"; digits beyond the currency's decimals are rounded half to even, and said.
    /// Fails with BadValue on anything else, and on amounts beyond 63 bits of minor units.
    /// `scaleBy` multiplies before rounding (a mapping's "scale": flows given in millions).
    [[nodiscard]] static Result<Parsed> parse(QStringView text, Currency currency, qint64 scaleBy = 1);

    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }

    /// The locale-free form of JSON, exports and the journal: "-1234.50", always the currency's decimals.
    [[nodiscard]] QString toString() const;

    /// Fails with Internal where the currencies differ or the sum does not fit.
    [[nodiscard]] Result<Money> plus(Money other) const;
    [[nodiscard]] Result<Money> minus(Money other) const;
    [[nodiscard]] constexpr Money negated() const { return Money(-m_minor, m_currency); }

    friend constexpr bool operator==(Money, Money) = default;

private:
    qint64 m_minor;
    Currency m_currency;
};

struct Money::Parsed {
    Money money;
    bool rounded = false;
};

/// A decimal number kept exactly, for quantities and prices: `units` ÷ 10^6. Never floating point.
class Quantity final
{
public:
    static constexpr int kDecimals = 6;
    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 millionths) : m_millionths(millionths) {}
    /// Reads "12.345678"; further digits are rounded half to even. Fails with BadValue.
    [[nodiscard]] static Result<Quantity> parse(QStringView text);
    [[nodiscard]] constexpr qint64 millionths() const { return m_millionths; }
    /// Without trailing zeros: "12.5", "100".
    [[nodiscard]] QString toString() const;
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    qint64 m_millionths = 0;
};

} // namespace zhiyin
