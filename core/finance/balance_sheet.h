// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhiyin {

/// One class of assets, liabilities or income.
struct SheetLine {
    /// The field: "deposits", "mortgage", "salary_income".
    QString code = {};
    Money amount;
    /// Part of the sum of its kind, in hundredths of a per cent; the lines of a kind add up to 10,000.
    int share = 0;
    /// What was declared, or what the recorded holdings say.
    bool fromHoldings = false;
};

struct SheetPart {
    std::vector<SheetLine> lines = {};
    std::optional<Money> total = {};
};

/// What a client owns, owes and earns on a day, in the client's own currency.
struct BalanceSheet {
    QDate day = {};
    Currency currency = {};
    /// The day of the declared figures in force; not valid where nothing was declared.
    QDate declaredOn = {};
    SheetPart assets = {};
    SheetPart liabilities = {};
    SheetPart income = {};
    /// Assets less liabilities; none where nothing of either is known.
    std::optional<Money> netWorth = {};
    /// An exchange rate is missing: holdings in other currencies are left out.
    bool isIncomplete = false;
};

struct NetWorthPoint {
    QDate day = {};
    std::optional<Money> assets = {};
    std::optional<Money> liabilities = {};
    std::optional<Money> netWorth = {};
};

/// Fills in the total and the shares; largest remainders get what rounding leaves, so that the shares add up. Negative
/// amounts (an overdrawn account) count in the total and have no share. Fails with Internal where the sum does not fit.
[[nodiscard]] Result<void> addUp(SheetPart &part, Currency currency);

} // namespace zhiyin
