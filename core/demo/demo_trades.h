// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_life.h"

namespace zhiyin {

/// A client's account while it is invented: every movement changes units, costs and balance at once, so that holdings and
/// transactions cannot disagree.
class DemoAccount final
{
public:
    DemoAccount(const DemoWorld &world, DemoRandom &random, DemoLife &life)
        : m_world(world), m_random(random), m_life(life)
    {}

    /// What the client had before the history begins.
    void open(QDate day, const std::vector<int> &products, qint64 fortune);
    /// One movement of a plausible kind.
    void move(QDate day, const std::vector<int> &products, qint64 fortune);
    /// Sells all and takes the money along.
    void leave(QDate day);
    /// Writes the position down as of a quarter's end.
    void takeStock(QDate day);

private:
    struct Position {
        int product;
        qint64 units = 0;
        qint64 cost = 0;
    };
    void add(QDate day, const QString &kind, qint64 amount, int product, qint64 units);
    void buy(QDate day, int product, qint64 amount);
    void sell(QDate day, Position &position, qint64 units);
    [[nodiscard]] Position &positionOf(int product);

    const DemoWorld &m_world;
    DemoRandom &m_random;
    DemoLife &m_life;
    std::vector<Position> m_positions;
    qint64 m_balance = 0;
};

} // namespace zhiyin
