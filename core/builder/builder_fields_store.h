// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/builder/builder_spec.h"

#include <span>

namespace zhiyin {

/// A field with where it is read.
struct BuilderColumn {
    BuilderField field;
    QStringView sql;
};

/// Rows of an entity: `e` is the row, `c` its client, `a` the client's advisor, `p` one row with today and the zone's offset.
struct BuilderTable {
    BuilderEntity entity = BuilderEntity::Clients;
    QStringView from;
    /// What always holds.
    QStringView where;
    /// Of amounts.
    QStringView currency;
    std::span<const BuilderColumn> columns;
};

/// What is never told: identity, card and account numbers, what complainants wrote, ways to reach somebody, notes.
[[nodiscard]] const BuilderTable &builderTable(BuilderEntity entity);
/// The entity's own fields first, then its client's.
[[nodiscard]] std::vector<BuilderColumn> builderColumns(BuilderEntity entity);
[[nodiscard]] std::optional<BuilderColumn> builderColumn(BuilderEntity entity, QStringView code);

} // namespace zhiyin
