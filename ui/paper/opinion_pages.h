// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/sale_desk.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// 适当性匹配意见: whether a product fits a client, every reason with rule, source and remedy, and room for signatures.
[[nodiscard]] Document opinionDocument(const MatchingOpinion &opinion, ReportLanguage language, const QPageSize &size);

} // namespace zhiyin::paper
