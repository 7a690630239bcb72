// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "core/client/client_store.h"
#include "core/exchange/client_row.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

namespace zhiyin {

struct RequestKind;
class UnitOfWork;

/// What a change came to: done, or waiting for a second person with a request.
struct ChangeOutcome {
    bool changed = false;
    std::optional<RequestId> request;
    /// The fields that the request is about.
    std::vector<ClientField> waiting;
};

/// Clients: add, change, show, list. Core values leave this desk masked unless they are asked for with a reason.
class ClientDesk final
{
public:
    explicit ClientDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Reads FIELD=VALUE pairs as this book reads them. The problems are warnings where the row is good.
    /// Fails with BadValue (the first problem that rejects it, in words), DoubledColumn.
    [[nodiscard]] Result<ReadRow<ClientRow>> read(const QList<std::pair<QString, QString>> &values, Demand demand);

    /// Fails with NotPermitted, AlreadyExists (external_id), NotFound (advisor), BadValue (identity number).
    [[nodiscard]] Result<ClientId> add(const ClientRow &row);

    /// Changes the fields that the row speaks of. A non-empty core field waits for a second person; the rest is done at
    /// once. `evidence` is a file that goes into the book as a document of the client and stands by the request.
    /// Fails with NotPermitted, ReasonNeeded, NotFound, BadValue, StaleRevision (where `revision` is given), and for the
    /// evidence as AttachmentDesk::attach.
    [[nodiscard]] Result<ChangeOutcome> set(ClientId id, const ClientRow &row, const QString &reason,
                                            std::optional<int> revision = {}, const QString &evidence = {});

    /// What `set` writes once the right is checked, inside somebody else's piece of work: the update of an import.
    [[nodiscard]] static Result<ChangeOutcome> apply(Workplace &workplace, UnitOfWork &work, const ClientRecord &before,
                                                     const ClientRow &row, std::optional<UserId> advisor,
                                                     const QString &reason, std::optional<ImportId> import);

    /// The client with its core values masked. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<ClientRecord> show(ClientId id);
    /// The client in clear; the look is journaled with its reason. Fails as show, and with ReasonNeeded.
    [[nodiscard]] Result<ClientRecord> reveal(ClientId id, const QString &reason);

    /// Only what the reader may see.
    [[nodiscard]] Result<std::vector<ClientLine>> list(const ClientQuery &query);
    [[nodiscard]] Result<std::vector<ClientId>> listIds(const ClientQuery &query);
    [[nodiscard]] Result<qint64> count(const ClientQuery &query);

    /// The client that a reference means. Fails with NotFound; whether the reader may see it is asked by what follows.
    [[nodiscard]] Result<ClientId> find(const ClientReference &reference);
    [[nodiscard]] Result<ClientId> find(const QString &reference) { return find(ClientReference::parse(reference)); }

    [[nodiscard]] static RequestKind changeRequests();

private:
    [[nodiscard]] Result<Subject> subjectOf(ClientId id);
    [[nodiscard]] Result<std::optional<UserId>> advisorOf(const ClientRow &row);
    [[nodiscard]] Result<ClientRecord> loadClear(ClientId id);
    [[nodiscard]] Result<void> checkIdentity(const ClientRow &row, const KnownIdentity &known);

    Workplace &m_workplace;
};

/// The record with every value masked that policy.md masks by default.
[[nodiscard]] ClientRecord maskedRecord(ClientRecord record);

} // namespace zhiyin
