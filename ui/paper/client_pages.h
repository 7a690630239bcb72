// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/document.h"

namespace zhiyin::paper {

/// The client's report as a document: every section is there, and says so where nothing is recorded.
[[nodiscard]] Document clientDocument(const ClientReport &report, const PaperForm &form);

} // namespace zhiyin::paper
