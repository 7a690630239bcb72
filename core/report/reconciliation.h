// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/client_report.h"

#include <functional>

namespace zhiyin {

/// One recorded row of a client's position.
struct PositionRow {
    QString productCode;
    QString productName;
    QString productClass;
    QString riskLevel;
    std::optional<Quantity> quantity;
    Money marketValue = Money::zero({});
    QDate asOf;
    QString benchmark = {};
    QString feeTerms = {};
    std::optional<QDate> maturesOn = {};
};

/// What a period's figures are made from. `opening` is the client's position on the eve of the period, `closing` the one
/// on its last day: all rows of the latest `as_of` on or before that day (policy.md, tiers). Movements outside the
/// period are left out.
struct ReconciliationInput {
    Period period;
    Currency bookCurrency;
    std::vector<PositionRow> opening;
    std::vector<PositionRow> closing;
    std::vector<MovementLine> movements;
};

/// Brings a sum into the book's currency at the rate of a day; none where there is no rate. Never asked for sums that
/// are in it already.
using ToBookCurrencyOn = std::function<std::optional<Money>(Money, QDate)>;

/// The asset statement by currency and in whole. Where cash is among the positions at either end, deposits
/// and withdrawals are the flows; else purchases and sales are, since their money comes from and goes outside what is
/// recorded. Fails with Internal where a sum does not fit 63 bits.
[[nodiscard]] Result<AssetSection> assetSection(const ReconciliationInput &input, const ToBookCurrencyOn &toBook);

/// Each product held at either end or traded: opening + bought − sold = closing, or the difference; by product code.
/// Fails with Internal where a sum does not fit 63 bits.
[[nodiscard]] Result<std::vector<ProductReconciliation>> reconcileProducts(const ReconciliationInput &input);

/// The closing position as lines, largest class first, within it by product code; `clientLevel` is `C1`…`C5` or empty.
[[nodiscard]] std::vector<HoldingLine> holdingLines(const std::vector<PositionRow> &closing,
                                                    const QString &clientLevel);

/// The closing position by class in the book's currency, largest first. Empty where nothing positive is held, or a rate
/// is missing: a part of a whole that is not known would be a lie.
[[nodiscard]] Result<std::vector<AllocationSlice>> allocation(const ReconciliationInput &input,
                                                              const ToBookCurrencyOn &toBook);

/// The same by the products' risk level, the highest first; an empty level is one nobody gave.
[[nodiscard]] Result<std::vector<AllocationSlice>> riskAllocation(const ReconciliationInput &input,
                                                                  const ToBookCurrencyOn &toBook);

/// True where every product that is kept in quantities is explained.
[[nodiscard]] bool reconciles(const std::vector<ProductReconciliation> &products);

/// Why the report is a draft; empty only where it is released and reconciles.
[[nodiscard]] std::vector<DraftReason> draftReasons(bool released, const std::vector<ProductReconciliation> &products);

/// The kind of a stored code (`buy`, `sell`, …); Other for anything unknown.
[[nodiscard]] MovementKind movementKind(QStringView code);

} // namespace zhiyin
