// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/unit_of_work.h"
#include "core/product/position.h"
#include "core/product/product.h"
#include "core/product/rate_store.h"

namespace zhiyin {

/// Writes products, holdings, transactions and rates inside a piece of work: rows and journal. It asks nobody for
/// permission; desks and the import do before they come here.
class PositionWriter final
{
public:
    PositionWriter(Workplace &workplace, UnitOfWork &work, std::optional<ImportId> import = {})
        : m_workplace(workplace), m_work(work), m_import(import)
    {}

    /// Identifiers of what is added come from UnitOfWork::newId.
    [[nodiscard]] Result<void> add(const Product &product);
    [[nodiscard]] Result<void> add(const Holding &holding);
    [[nodiscard]] Result<void> add(const ClientTransaction &transaction);
    [[nodiscard]] Result<void> add(const ExchangeRate &rate);

    /// Journals what really changed; nothing is written where nothing did.
    [[nodiscard]] Result<bool> change(const Product &before, const Product &after, const QString &reason);
    [[nodiscard]] Result<bool> change(const Holding &before, const Holding &after, const QString &reason);
    [[nodiscard]] Result<bool> change(const ClientTransaction &before, const ClientTransaction &after,
                                      const QString &reason);
    [[nodiscard]] Result<bool> change(const ExchangeRate &before, const ExchangeRate &after, const QString &reason);

private:
    Workplace &m_workplace;
    UnitOfWork &m_work;
    std::optional<ImportId> m_import;
};

} // namespace zhiyin
