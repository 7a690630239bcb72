// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/document.h"

namespace zhiyin::paper {

/// The supervisor's figures as a document.
[[nodiscard]] Document branchDocument(const BranchReport &report, const PaperForm &form);

} // namespace zhiyin::paper
