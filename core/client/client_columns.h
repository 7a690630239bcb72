// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_fields.h"

#include <span>

namespace zhiyin {

/// Where a field lies.
enum class ClientPlace { Row, Finance, Channel, Number, Advisor };

struct ClientColumn {
    ClientField field;
    ClientPlace place;
    /// The column, or the kind of a child row.
    const char *name;
};

/// Every field, in the order of ClientField.
[[nodiscard]] std::span<const ClientColumn> clientColumns();
[[nodiscard]] inline const ClientColumn &columnOf(ClientField field)
{
    return clientColumns()[static_cast<size_t>(field)];
}

} // namespace zhiyin
