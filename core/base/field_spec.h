// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <limits>
#include <span>
#include <variant>

namespace zhiyin {

/// How the text of a field is read.
enum class FieldType {
    Text,         ///< one line; control characters reject it
    LongText,     ///< keeps line breaks and control characters
    Choice,       ///< one of the codes of `choices`
    CurrencyCode, ///< ISO 4217
    Date,
    Moment,       ///< a date without time is its first instant in the book's zone
    Amount,       ///< money, not negative
    SignedAmount, ///< money that may be overdrawn: deposits and balances
    Decimal,      ///< a quantity: up to six decimals, not negative
    Whole,        ///< a whole number from `least` to `most`
};

/// A code of the contract and the words that mean the same, parted by '|'.
struct Choice {
    QLatin1StringView code;
    QStringView words;
};

/// One field of a kind of row: its name in the contract and what may stand in it.
struct FieldSpec {
    QLatin1StringView name;
    FieldType type = FieldType::Text;
    bool required = false;
    /// Other headers that mean this field, parted by '|'.
    QStringView headers = {};
    std::span<const Choice> choices = {};
    int least = 0;
    int most = std::numeric_limits<int>::max();
};

/// A field's value, read. Choices and currencies are their code.
using FieldValue = std::variant<QString, QDate, QDateTime, Money, Quantity, int>;

/// The form of JSON, exports and the journal, without locale: ISO dates (moments in UTC), decimal amounts, codes.
[[nodiscard]] QString fieldText(const FieldValue &value);

} // namespace zhiyin
