// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace zhiyin {

/// What is wrong, or remarkable, in one row. core/words/exchange_words.h says it in a sentence.
enum class RowIssue {
    // The row as a whole.
    BadEncoding,
    NulCharacter,
    UnclosedQuote,
    TooFewCells,
    TooManyCells,
    // A cell.
    Missing,
    ControlCharacter,
    TooLong,
    Formula,
    RuinedNumber,
    UnknownChoice,
    UnknownCurrency,
    BadDate,
    FutureDate,
    BadAmount,
    AbsurdAmount,
    NegativeAmount,
    BadQuantity,
    NegativeQuantity,
    BadWhole,
    OutOfRange,
    BadIdNumber,
    ConstantCard,
    DateTooEarly,
    DateOrder,
    DateAfter,
    BadForm,
    // Cells against each other.
    OneOfTwo,
    BeforeReceived,
    // What the import finds in the book.
    UnknownClient,
    UnknownProduct,
    UnknownUser,
    Duplicate,
    OtherBranch,
    RestrictedClient,
    // Warnings: the row is taken.
    AmountRounded,
    SecondPersonNeeded,
    EmailImplausible,
    PhoneImplausible,
    CardImplausible,
    IdContradictsBirthDate,
    IdContradictsGender,
    DocumentExpired,
    AgeUnusual,
    ZeroAmount,
};

/// True where the row is rejected, false for what is only worth a look.
[[nodiscard]] bool rejectsRow(RowIssue issue);

struct RowProblem {
    qint64 line = 0;
    /// The field's name in the contract; empty where the whole row is meant.
    QString field;
    /// What stands in the file, shortened.
    QString value;
    RowIssue issue = RowIssue::Missing;
    /// What fills the places of the sentence: the limits, the codes that would do.
    QStringList args;

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// Any of them that rejects the row?
[[nodiscard]] bool isRejected(const std::vector<RowProblem> &problems);

} // namespace zhiyin
