// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/product_class.h"
#include "core/product/product_details.h"

#include <QString>

namespace zhiyin::words {

[[nodiscard]] QString productClass(ProductClass productClass);
/// The heading of a detail.
[[nodiscard]] QString productDetail(ProductDetail detail);
/// What a kind of risk means, without jargon: shown where the catalogue says nothing of its own (003 §3.3).
[[nodiscard]] QString productRiskInPlainWords(ProductDetail risk);
/// The sentence that must stand beside every benchmark (000 step 3).
[[nodiscard]] QString benchmarkNotice();
/// Must stand beside a structured deposit and whatever puts the principal at risk (003 §3.3).
[[nodiscard]] QString principalNotice();
/// What has to be issued anew, by its code (core/product/product_change.h).
[[nodiscard]] QString reissue(const QString &code);

} // namespace zhiyin::words
