// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"

namespace zhiyin {

/// A vCard 4.0 [RFC 6350] of the fields that an address book takes; lines are folded, texts escaped. What is masked in the
/// values stays masked.
[[nodiscard]] QByteArray vcardOf(const ClientValues &client);

} // namespace zhiyin
