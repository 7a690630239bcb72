// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/kdf.h"

namespace zhiyin {

/// Derivations that take no time, for tests that need many. No program but a test can make one.
struct CheapKdfCost {
    [[nodiscard]] static KdfCost cost() { return KdfCost(8192, 1); }
};

} // namespace zhiyin
