// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_store.h"
#include "core/journal/workplace.h"
#include "core/product/product.h"

#include <QHash>

namespace zhiyin {

/// Finds what the rows of a file refer to, and remembers it: the same few clients and products stand in many rows.
class ImportLookup final
{
public:
    explicit ImportLookup(Workplace &workplace) : m_workplace(workplace) {}

    /// By external_id, else by identifier; "ext:" and "id:" say which.
    [[nodiscard]] Result<std::optional<KnownClient>> client(const QString &reference);
    [[nodiscard]] Result<std::optional<ProductId>> product(const QString &code);
    [[nodiscard]] Result<std::optional<UserId>> user(const QString &name);
    /// At the beginning of a chunk: what another process changed in between is looked up anew.
    [[nodiscard]] Result<void> refresh();
    /// What is remembered may no longer be so.
    void forget();

private:
    [[nodiscard]] Result<std::optional<KnownClient>> findClient(const QString &reference);

    Workplace &m_workplace;
    std::optional<qint64> m_version;
    QHash<QString, std::optional<KnownClient>> m_clients;
    QHash<QString, std::optional<ProductId>> m_products;
    QHash<QString, std::optional<UserId>> m_users;
};

} // namespace zhiyin
