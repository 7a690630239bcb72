// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/product/position.h"
#include "core/storage/database.h"

namespace zhiyin {

class HoldingStore final
{
public:
    explicit HoldingStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Holding &holding, std::optional<ImportId> import);
    [[nodiscard]] Result<void> update(const Holding &holding);
    [[nodiscard]] Result<std::optional<Holding>> find(ClientId client, QDate asOf, ProductId product);
    /// All rows of the client's latest day on or before `day`, by product.
    [[nodiscard]] Result<std::vector<Holding>> position(ClientId client, QDate day);
    [[nodiscard]] Result<bool> hasAny(ClientId client);

    /// Whose sums depend on exchange rates: holdings or declared figures in a currency that is not the client's own.
    [[nodiscard]] Result<std::vector<ClientId>> clientsInOtherCurrencies();

    /// A held product's class and value, for the sum of a client's assets.
    struct ClassedValue {
        QString productClass;
        Money marketValue;
    };
    [[nodiscard]] Result<std::vector<ClassedValue>> classedPosition(ClientId client, QDate day);

private:
    Database &m_database;
};

class TransactionStore final
{
public:
    explicit TransactionStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const ClientTransaction &transaction, std::optional<ImportId> import);
    [[nodiscard]] Result<void> update(const ClientTransaction &transaction);
    [[nodiscard]] Result<std::optional<ClientTransaction>> findByExternal(const QString &externalId);
    /// Those of a period, both days included, by day and identifier.
    [[nodiscard]] Result<std::vector<ClientTransaction>> ofClient(ClientId client, const Period &period);
    /// The day of the last purchase of a product on or before `day`; not valid where there is none.
    [[nodiscard]] Result<QDate> lastBought(ClientId client, ProductId product, QDate day);
    /// Buys and sells of a period.
    [[nodiscard]] Result<int> countTrades(ClientId client, const Period &period);

private:
    Database &m_database;
};

} // namespace zhiyin
