// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/rate_store.h"

namespace zhiyin {

/// The exchange rates into the book's currency on one day, each asked of the book once.
class RatesOfDay final
{
public:
    RatesOfDay(Database &database, Currency book, QDate day) : m_store(database), m_book(book), m_day(day) {}

    /// None without a rate.
    [[nodiscard]] std::optional<Money> toBook(Money amount);
    /// What went wrong on the way, where anything did.
    [[nodiscard]] Result<void> result() const;

private:
    [[nodiscard]] std::optional<ExchangeRate> rateOf(Currency from);

    RateStore m_store;
    Currency m_book;
    QDate m_day;
    std::vector<std::pair<Currency, std::optional<ExchangeRate>>> m_known;
    std::optional<Error> m_failure;
};

} // namespace zhiyin
