// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/exchange/field_reader.h"

#include <array>

namespace zhiyin {

/// What a file, a form or a command line says of one client. Fields that it does not speak of are left as they are.
struct ClientRow {
    qint64 line = 0;
    std::array<Given<FieldValue>, kClientFieldCount> values;

    [[nodiscard]] const Given<FieldValue> &operator[](ClientField field) const
    {
        return values[static_cast<size_t>(field)];
    }
    [[nodiscard]] Given<FieldValue> &operator[](ClientField field) { return values[static_cast<size_t>(field)]; }
    /// The field as text (codes, ISO dates, decimal amounts); empty where it is left or cleared.
    [[nodiscard]] QString text(ClientField field) const;
};

/// Fields as `ColumnBinding` and `parseMapping` want them: `clientFields()`. Unknown referrers, advisors and doubled
/// external_ids are the book's to find, and so is the identity number: see `identityProblems`.
[[nodiscard]] ReadRow<ClientRow> readClientRow(const SourceRow &row, const ReadContext &context);
/// The same for FIELD=VALUE of a command line or a form: an empty value clears. Fails with BadUsage for a field that is
/// not known or said twice.
[[nodiscard]] Result<ReadRow<ClientRow>> readClientValues(const QList<std::pair<QString, QString>> &values,
                                                          const QTimeZone &zone, Currency currency, QDate today,
                                                          Demand demand);

/// What the book knows of the client already; empty for a new one.
struct KnownIdentity {
    QString kind;
    QString idType;
    QDate birthDate = {};
    QDate openedOn = {};
    QDate closedOn = {};
    QDate deceasedOn = {};
    QDate idExpiry = {};
};
[[nodiscard]] KnownIdentity knownIdentity(const ClientValues &values);
/// Checks the identity number by the type in force, and against birth date and gender, and the dates against each other:
/// born at most 150 years ago, before the relationship, its end, the document's expiry and the death. Separate from
/// reading, since what a row is checked against may stand in the book and not in the row; only dates that the row speaks
/// of are found fault with.
[[nodiscard]] std::vector<RowProblem> identityProblems(const ClientRow &row, QDate today,
                                                       const KnownIdentity &known = {});
/// Required fields that a new client lacks: rows read with Demand::KeyOnly may turn out to be additions.
[[nodiscard]] std::vector<RowProblem> missingOfNewClient(const ClientRow &row);

} // namespace zhiyin
