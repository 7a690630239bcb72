// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_trades.h"

namespace zhiyin {

DemoAccount::Position &DemoAccount::positionOf(int product)
{
    for (Position &position : m_positions) {
        if (position.product == product)
            return position;
    }
    m_positions.push_back({product, 0, 0});
    return m_positions.back();
}

void DemoAccount::add(QDate day, const QString &kind, qint64 amount, int product, qint64 units)
{
    m_life.transactions.push_back({day, kind, product, units, amount, m_balance});
}

void DemoAccount::open(QDate day, const std::vector<int> &products, qint64 fortune)
{
    m_balance = fortune / 10;
    for (const int product : products) {
        if (!m_random.chance(60))
            continue;
        const DemoProduct &chosen = m_world.products[static_cast<size_t>(product)];
        const qint64 units = fortune * m_random.between(5, 15) / chosen.priceOn(day);
        if (units <= 0)
            continue;
        Position &position = positionOf(product);
        position.units += units;
        position.cost += chosen.valueOn(day, units);
    }
}

void DemoAccount::buy(QDate day, int product, qint64 amount)
{
    const DemoProduct &chosen = m_world.products[static_cast<size_t>(product)];
    const qint64 units = amount * 100 / chosen.priceOn(day);
    if (units <= 0)
        return;
    const qint64 paid = chosen.valueOn(day, units);
    if (paid > m_balance) {
        const qint64 missing = (paid - m_balance + 99'999) / 100'000 * 100'000;
        m_balance += missing;
        add(day, QStringLiteral("deposit"), missing, -1, 0);
    }
    m_balance -= paid;
    Position &position = positionOf(product);
    position.units += units;
    position.cost += paid;
    add(day, QStringLiteral("buy"), paid, product, units);
}

void DemoAccount::sell(QDate day, Position &position, qint64 units)
{
    const qint64 got = m_world.products[static_cast<size_t>(position.product)].valueOn(day, units);
    position.cost -= position.cost * units / position.units;
    position.units -= units;
    m_balance += got;
    add(day, QStringLiteral("sell"), got, position.product, units);
}

void DemoAccount::move(QDate day, const std::vector<int> &products, qint64 fortune)
{
    constexpr std::array weights = {46, 20, 14, 8, 5, 7}; // buy, sell, deposit, withdrawal, interest, dividend
    const int kind = m_random.weighted(weights);
    const auto held = std::ranges::find_if(m_positions, [](const Position &position) { return position.units > 0; });
    const bool holds = held != m_positions.end();
    const qint64 sum = std::max<qint64>(10'000, fortune * m_random.between(2, 12) / 100 / 10'000 * 10'000);
    if (kind == 0 && !products.empty()) {
        buy(day, m_random.pick(std::span<const int>(products)), sum);
    } else if (kind == 1 && holds) {
        sell(day, *held, m_random.chance(40) ? held->units : std::max<qint64>(1, held->units / 2));
    } else if (kind == 3 && m_balance > sum) {
        m_balance -= sum;
        add(day, QStringLiteral("withdrawal"), sum, -1, 0);
    } else if (kind == 4 && m_balance > 0) {
        const qint64 interest = std::max<qint64>(1, m_balance / 1000);
        m_balance += interest;
        add(day, QStringLiteral("interest"), interest, -1, 0);
    } else if (kind == 5 && holds) {
        const qint64 dividend = std::max<qint64>(1, held->cost / 100);
        m_balance += dividend;
        add(day, QStringLiteral("dividend"), dividend, held->product, 0);
    } else {
        m_balance += sum;
        add(day, QStringLiteral("deposit"), sum, -1, 0);
    }
}

void DemoAccount::leave(QDate day)
{
    for (Position &position : m_positions) {
        if (position.units > 0)
            sell(day, position, position.units);
    }
    if (m_balance <= 0)
        return;
    const qint64 rest = m_balance;
    m_balance = 0;
    add(day, QStringLiteral("withdrawal"), rest, -1, 0);
}

void DemoAccount::takeStock(QDate day)
{
    for (const Position &position : m_positions) {
        if (position.units == 0)
            continue;
        const qint64 value = m_world.products[static_cast<size_t>(position.product)].valueOn(day, position.units);
        m_life.holdings.push_back({day, position.product, position.units, value, position.cost});
    }
}

} // namespace zhiyin
