// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_store.h"
#include "core/exchange/client_row.h"
#include "core/journal/unit_of_work.h"

namespace zhiyin {

/// Writes clients inside a piece of work: rows, sealed numbers, journal. It asks nobody for permission and applies no
/// second-person rule: ClientDesk and the import do both before they come here.
class ClientWriter final
{
public:
    ClientWriter(Workplace &workplace, UnitOfWork &work);

    /// A new client; `advisor` is the user that the row names, already found.
    [[nodiscard]] Result<ClientId> add(const ClientRow &row, std::optional<UserId> advisor,
                                       std::optional<ImportId> import);

    /// Writes the edits over `before` (values in clear) and journals what really changed; nothing where nothing did.
    [[nodiscard]] Result<bool> change(const ClientRecord &before, const ClientEdits &edits,
                                      std::optional<UserId> advisor, const QString &reason,
                                      std::optional<ImportId> import);

    /// Opens the sealed numbers into the record's values.
    [[nodiscard]] static Result<ClientRecord> clear(const Workplace &workplace, StoredClient stored);

private:
    [[nodiscard]] Result<void> writeNumber(ClientId id, ClientField field, const QString &number,
                                           const ClientValues &values);
    [[nodiscard]] Result<void> changeNumbers(const ClientRecord &before, const ClientEdits &edits);
    [[nodiscard]] Result<void> changeStage(const ClientRecord &before, const ClientEdits &edits);
    [[nodiscard]] Result<void> refreshTotal(const ClientRecord &before, const ClientEdits &edits);

    Workplace &m_workplace;
    UnitOfWork &m_work;
    ClientStore m_store;
};

/// The journal's form of a field: amounts and dates as text, numbers as numbers.
[[nodiscard]] QJsonValue journalValue(const std::optional<FieldValue> &value);

/// The stage a new client begins in when none is given, and the day it begins on [policy "Life cycle"].
struct FirstStage {
    QString stage;
    QDate since;
};
[[nodiscard]] FirstStage firstStage(const ClientValues &values, QDate today);

/// What the client declared to own, in the client's own currency; none where nothing is known.
[[nodiscard]] std::optional<Money> declaredAssets(const ClientValues &values);

} // namespace zhiyin
