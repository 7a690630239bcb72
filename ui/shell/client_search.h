// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/search_box.h"

namespace zhiyin {

/// Finds clients by any fragment of a name or a number; what is chosen opens on the page "clients". The list of names in
/// memory is read at once, so that the first search is as quick as the next.
[[nodiscard]] SearchProvider clientSearch(Workbench &bench);

} // namespace zhiyin
