// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/branch_report.h"

namespace zhiyin {

/// SHA-256 over what a report says of its subject. Left out is what belongs to one making of it (number, maker, moment,
/// anchor, state) and the language it is printed in.
[[nodiscard]] QByteArray figuresHash(const ClientReport &report);
[[nodiscard]] QByteArray figuresHash(const BranchReport &report);

} // namespace zhiyin
