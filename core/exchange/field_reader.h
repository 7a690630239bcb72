// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/given.h"
#include "core/exchange/column_binding.h"
#include "core/exchange/date_form.h"
#include "core/exchange/row_problem.h"

#include <QTimeZone>

namespace zhiyin {

/// What reading a row needs to know beside the row.
struct ReadContext {
    /// The book's own zone and currency.
    QTimeZone zone;
    Currency currency;
    QDate today;
    /// The columns of the file, bound to the fields of its kind.
    ColumnBinding binding;
    DateForm dates;

    [[nodiscard]] static ReadContext of(ColumnBinding binding, QTimeZone zone, Currency currency, QDate today);
};

/// The longest value of a one-line field and of a long one, in characters.
inline constexpr int kMostLine = 500;
inline constexpr int kMostText = 100'000;
/// Amounts beyond this many whole units of a currency are taken for a slip.
inline constexpr qint64 kMostWholeUnits = 1'000'000'000'000;

/// Reads one row cell by cell into typed values and gathers what is wrong with it.
class FieldReader final
{
public:
    FieldReader(const SourceRow &row, const ReadContext &context);

    /// False where the row is faulty as a whole (unequal length, bad bytes); nothing else is to be read then.
    [[nodiscard]] bool isReadable() const { return m_row.fault == RowFault::None; }
    /// A value of the field's own type. Left also after a problem.
    [[nodiscard]] Given<FieldValue> read(int field);
    template <class Type> [[nodiscard]] Given<Type> get(int field)
    {
        const Given<FieldValue> read = this->read(field);
        if (read.isClear())
            return Given<Type>::clear();
        return read.hasValue() ? Given<Type>(std::get<Type>(*read)) : Given<Type>();
    }
    /// The currency of the amounts read from here on: the row's own, where it has one.
    void setCurrency(Currency currency) { m_currency = currency; }

    void add(int field, RowIssue issue, const QStringList &args = {});
    [[nodiscard]] std::vector<RowProblem> takeProblems() { return std::move(m_problems); }

private:
    [[nodiscard]] Given<FieldValue> readAs(const FieldSpec &spec, int field, const BoundCell &bound);
    [[nodiscard]] Given<FieldValue> readText(const FieldSpec &spec, int field, const BoundCell &bound);
    [[nodiscard]] Given<FieldValue> readChoice(const FieldSpec &spec, int field, const QString &cell);
    [[nodiscard]] Given<FieldValue> readCurrency(int field, const QString &cell);
    [[nodiscard]] Given<FieldValue> readAmount(const FieldSpec &spec, int field, const QString &cell);
    [[nodiscard]] Given<FieldValue> readQuantity(int field, const QString &cell);
    [[nodiscard]] Given<FieldValue> readWhole(const FieldSpec &spec, int field, const QString &cell);
    void addFault();

    const SourceRow &m_row;
    const ReadContext &m_context;
    Currency m_currency;
    std::vector<RowProblem> m_problems;
};

/// One row of a kind, read; it is to be taken only where no problem rejects it.
template <class Row> struct ReadRow {
    Row row;
    std::vector<RowProblem> problems;

    [[nodiscard]] bool isGood() const { return !isRejected(problems); }
};

} // namespace zhiyin
