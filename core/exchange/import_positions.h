// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/row_importer.h"

#include <QSet>

namespace zhiyin {

class PositionWriter;
class RowChecks;
struct ClientTransaction;
struct TransactionRow;

class ProductImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;
};

/// A holding is the same as another of the same client, day and product.
class HoldingImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;
    /// The sums of assets of the clients that the rows were about.
    [[nodiscard]] Result<void> finish(UnitOfWork &work) override;

private:
    QSet<ClientId> m_touched;
};

class TransactionImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;

private:
    struct RowReferences {
        std::optional<KnownClient> client;
        std::optional<ProductId> product;
    };
    [[nodiscard]] Result<RowFate> update(PositionWriter &writer, const ClientTransaction &before,
                                         const TransactionRow &row, const RowReferences &references, RowChecks &checks);
};

/// A rate is the same as another of the same day and currencies.
class RateImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;
    /// The sums of assets that depend on rates.
    [[nodiscard]] Result<void> finish(UnitOfWork &work) override;

private:
    bool m_wrote = false;
};

} // namespace zhiyin
