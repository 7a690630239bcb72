// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/rates_of_day.h"

namespace zhiyin {

std::optional<Money> RatesOfDay::toBook(Money amount)
{
    if (amount.currency() == m_book)
        return amount;
    const auto rate = rateOf(amount.currency());
    if (!rate)
        return std::nullopt;
    const auto money = converted(amount, *rate);
    if (!money) {
        m_failure = money.error();
        return std::nullopt;
    }
    return *money;
}

Result<void> RatesOfDay::result() const
{
    if (m_failure)
        return failure(*m_failure);
    return {};
}

std::optional<ExchangeRate> RatesOfDay::rateOf(Currency from)
{
    for (const auto &[currency, rate] : m_known) {
        if (currency == from)
            return rate;
    }
    const auto found = m_store.latest(from, m_book, m_day);
    if (!found)
        m_failure = found.error();
    m_known.emplace_back(from, found ? *found : std::nullopt);
    return m_known.back().second;
}

} // namespace zhiyin
