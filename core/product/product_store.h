// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A level that a product had from a day on.
struct LevelEntry {
    QDate since;
    int riskLevel = 1;
    std::optional<int> issuerRiskLevel = {};
    QString reason = {};
    QString user = {};
};

/// A client whose latest position holds a product.
struct ProductHolder {
    ClientId client;
    QString externalId;
    QString name;
    QString advisor;
    std::optional<int> riskLevel;
    QDate validUntil;
    Money marketValue;
    QDate asOf;
    /// When the risk sheet was last signed at a recorded purchase; not valid where it never was.
    QDate sheetSignedOn;
};

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

    /// The oldest first.
    [[nodiscard]] Result<std::vector<LevelEntry>> levels(ProductId product);
    [[nodiscard]] Result<void> insertLevel(AnyId id, const Product &product, QDate since, const QString &reason,
                                           UserId by, const QDateTime &at);
    /// The live clients of the scope that hold it in their latest position on or before `day`, by external_id.
    [[nodiscard]] Result<std::vector<ProductHolder>> holders(ProductId product, const ClientScope &scope, QDate day);

private:
    Database &m_database;
};

} // namespace zhiyin
