// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>

#include <optional>

namespace zhiyin {

using HoldingId = Id<struct HoldingEntity>;
using TransactionId = Id<struct TransactionEntity>;

/// What a client holds of one product on a day.
struct Holding {
    HoldingId id;
    ClientId client;
    ProductId product;
    QDate asOf = {};
    std::optional<Quantity> quantity = {};
    Money marketValue;
    std::optional<Money> cost = {};
};

/// One movement of money or of a product: the amount is not negative, the kind gives the direction.
struct ClientTransaction {
    TransactionId id;
    QString externalId = {};
    ClientId client;
    QDate on = {};
    /// "buy", "sell", "deposit", "withdrawal", "interest", "dividend", "fee", "other".
    QString kind = {};
    std::optional<ProductId> product = {};
    std::optional<Quantity> quantity = {};
    Money amount;
    std::optional<Money> balanceAfter = {};
    QString note = {};
};

} // namespace zhiyin
