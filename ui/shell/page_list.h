// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

namespace zhiyin {

/// Every page of the program, in the order of the rail. A page of a later issue is not in it at all.
[[nodiscard]] PageList allPages();

} // namespace zhiyin
