// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/client_report.h"

namespace zhiyin {

/// A product that is more than this of the whole is pointed out, in basis points (product default).
inline constexpr int kConcentration = 5000;
/// Maturities up to so many days after the period are told (product default: a year).
inline constexpr int kMaturityDays = 365;

/// The sentences that must stand beside these holdings, each once, in the order of the enum.
[[nodiscard]] std::vector<ProductSentence> productSentences(const std::vector<HoldingLine> &holdings);
/// What of the report speaks of risk, in the order of the enum. Holdings must all be in one currency for a share to be told.
[[nodiscard]] std::vector<RiskNotice> riskNotices(const ClientReport &report, Currency bookCurrency);
/// What ends on or after `from` and within kMaturityDays after `to`, the earliest first.
[[nodiscard]] std::vector<MaturityLine> maturityLines(const std::vector<HoldingLine> &holdings, QDate from, QDate to);
/// The period's fees and the terms of what is held. Fails with Internal where a sum does not fit 63 bits.
[[nodiscard]] Result<FeeSection> feeSection(const std::vector<MovementLine> &movements,
                                            const std::vector<HoldingLine> &holdings);

} // namespace zhiyin
