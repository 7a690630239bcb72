// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/storage/database.h"

namespace zhiyin {

/// What one unit of `from` is worth in `to` on a day: `parts` ÷ 10^9, never floating point.
struct ExchangeRate {
    QDate on;
    Currency from;
    Currency to;
    qint64 parts = 0;
};

/// The amount at the rate, rounded half to even to the minor unit of `rate.to`. Fails with Internal where it does not
/// fit, or is not in the rate's currency.
[[nodiscard]] Result<Money> converted(Money amount, const ExchangeRate &rate);
/// The same rate read from the other side.
[[nodiscard]] ExchangeRate reversed(const ExchangeRate &rate);

class RateStore final
{
public:
    explicit RateStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const ExchangeRate &rate, std::optional<ImportId> import);
    [[nodiscard]] Result<void> update(const ExchangeRate &rate);
    [[nodiscard]] Result<std::optional<ExchangeRate>> find(QDate on, Currency from, Currency to);
    /// The newest rate on or before `day`, also where only the other direction is recorded; none where there is none.
    [[nodiscard]] Result<std::optional<ExchangeRate>> latest(Currency from, Currency to, QDate day);
    /// `amount` in `to` as of `day`; none without a rate.
    [[nodiscard]] Result<std::optional<Money>> convert(Money amount, Currency to, QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
