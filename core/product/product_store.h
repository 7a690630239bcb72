// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product.h"
#include "core/storage/database.h"

namespace zhiyin {

class ProductStore final
{
public:
    explicit ProductStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Product &product, std::optional<ImportId> import);
    /// Fails with StaleRevision where the row is no longer at the product's revision.
    [[nodiscard]] Result<void> update(const Product &product);
    [[nodiscard]] Result<std::optional<Product>> findByCode(const QString &code);
    [[nodiscard]] Result<std::optional<Product>> find(ProductId id);
    /// By code.
    [[nodiscard]] Result<std::vector<Product>> list();

private:
    Database &m_database;
};

} // namespace zhiyin
