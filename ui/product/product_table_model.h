// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product_desk.h"
#include "ui/common/marks.h"
#include "ui/common/table_model.h"

namespace zhiyin {

enum class ProductColumn { Code, Name, Class, Level, Regime, Term, Liquidity, Disclosed, Count };

/// The catalogue.
class ProductTableModel final : public TableModel<Product, ProductColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(ProductColumn column) const override;
    [[nodiscard]] QVariant cell(const Product &product, ProductColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(ProductColumn column) const override;

private:
    [[nodiscard]] QString textOf(const Product &product, ProductColumn column) const;
};

} // namespace zhiyin
