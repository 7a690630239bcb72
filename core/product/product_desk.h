// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/column_binding.h"
#include "core/journal/workplace.h"
#include "core/product/product_change.h"
#include "core/product/product_store.h"
#include "core/security/permission.h"

namespace zhiyin {

/// Somebody who holds a product whose level rose, and what must be issued anew.
struct ConcernedHolder {
    ProductHolder holder;
    bool isAbove = false;
    QStringList reissue;
};

struct ProductView {
    Product product;
    /// The oldest first; empty where the level never changed.
    std::vector<LevelEntry> history;
};

struct ProductChangeOutcome {
    Product product;
    bool changed = false;
    LevelMove move = LevelMove::Same;
    /// After a rise: those that the reader may see.
    std::vector<ConcernedHolder> concerned;
};

/// The products that the institution offers or that clients hold.
class ProductDesk final
{
public:
    explicit ProductDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// By code. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Product>> list();
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<Product> show(const QString &code);
    [[nodiscard]] Result<ProductView> view(const QString &code);
    /// Who holds it and what must be issued anew at its present level. Only clients that the reader may see.
    [[nodiscard]] Result<std::vector<ConcernedHolder>> concerned(const QString &code);

    /// Reads FIELD=VALUE pairs. Fails with BadUsage (unknown or doubled field), BadValue.
    [[nodiscard]] Result<ProductRow> read(const QList<std::pair<QString, QString>> &values, Demand demand);
    /// Fails with NotPermitted, AlreadyExists, BadValue.
    [[nodiscard]] Result<Product> add(const ProductRow &row);
    /// Fails with NotPermitted, NotFound, ReasonNeeded, BadValue, StaleRevision (where `revision` is given).
    [[nodiscard]] Result<ProductChangeOutcome> set(const QString &code, const ProductRow &row, const QString &reason,
                                                   std::optional<int> revision = {});

private:
    [[nodiscard]] Result<std::vector<ConcernedHolder>> holdersOf(const Product &product);
    Workplace &m_workplace;
};

} // namespace zhiyin
