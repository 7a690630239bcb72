// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhiyin {

/// What a client is told beside the figures: what ends, what it costs, what was promised, what it may come to.

struct MaturityLine {
    QDate on;
    QString productCode;
    QString productName;
    Money value = Money::zero({});

    friend bool operator==(const MaturityLine &, const MaturityLine &) = default;
};

/// What a product held costs, in the institution's words.
struct FeeTerms {
    QString productCode;
    QString productName;
    QString terms;

    friend bool operator==(const FeeTerms &, const FeeTerms &) = default;
};

struct FeeSection {
    /// Fees charged in the period, one sum a currency.
    std::vector<Money> charged = {};
    int rows = 0;
    std::vector<FeeTerms> terms = {};
};

struct PromiseLine {
    QString text;
    QDate dueOn;
    /// "open", "kept", "released", as it stood at the end of the period.
    QString state;
    std::optional<QDate> settledOn = {};
    /// Past its day and open, or settled after it.
    bool late = false;
};

/// What the client saves for: the target against what is there.
struct GoalLine {
    QString kind;
    QString name;
    QDate targetOn;
    Money target = Money::zero({});
    Money saved = Money::zero({});
    std::optional<QDate> savedOn = {};
    /// Saved of the target, in whole per cent rounded down.
    int percent = 0;
    /// What is to be put aside each month to get there; none where that cannot be reckoned.
    std::optional<Money> monthly = {};
};

/// A sentence that must stand beside holdings of a kind [000 step 3; SP-07].
enum class ProductSentence {
    BenchmarkIsNoPromise, ///< 业绩比较基准非承诺收益
    WealthIsNoDeposit,
    PastIsNoPromise,
    FundsCarryRisk,
    InsuranceMayReturnLess
};

enum class RiskNoticeKind {
    HighRisk,        ///< R4 and R5 held; `basisPoints` of the whole.
    AboveLevel,      ///< `subject` is above the client's level.
    Concentrated,    ///< `subject` alone is more than kConcentration of the whole.
    ForeignCurrency, ///< Part is in `subject`, a currency.
    FellInValue,     ///< The market took from the whole in the period.
    LevelExpired,
    LevelMissing
};

struct RiskNotice {
    RiskNoticeKind kind = RiskNoticeKind::HighRisk;
    QString subject = {};
    int basisPoints = 0;

    friend bool operator==(const RiskNotice &, const RiskNotice &) = default;
};

} // namespace zhiyin
