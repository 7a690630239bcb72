// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/field_spec.h"

#include <optional>

namespace zhiyin {

/// What `import` takes in.
enum class ImportKind { Clients, Products, Holdings, Transactions, Contacts, Complaints, Surveys, Rates };

/// By the word of the command line ("clients").
[[nodiscard]] std::optional<ImportKind> importKindNamed(QStringView name);
[[nodiscard]] QString importKindName(ImportKind kind);
[[nodiscard]] std::span<const FieldSpec> importFields(ImportKind kind);

} // namespace zhiyin
