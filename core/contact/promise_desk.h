// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/promise_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

/// What was promised to clients: by when, by whom, and how we know that it was delivered.
class PromiseDesk final
{
public:
    explicit PromiseDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, BadValue (no text, no day, a day before today).
    [[nodiscard]] Result<PromiseId> add(ClientId client, const NewPromise &wanted);
    /// Delivered, today. Fails with EvidenceNeeded, WrongState (settled already), NotPermitted, NotFound.
    [[nodiscard]] Result<void> keep(PromiseId id, const QString &evidence);
    /// The client let us off. Fails with ReasonNeeded, WrongState, NotPermitted, NotFound.
    [[nodiscard]] Result<void> release(PromiseId id, const QString &reason);
    /// A client's promises, the open ones first. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Promise>> ofClient(ClientId client);
    /// Open ones of all clients the reader may see, the earliest due first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Promise>> open(QDate until = {});

    /// Inside somebody else's piece of work, who has asked for permission: what a contact promised.
    [[nodiscard]] static Result<PromiseId> make(Workplace &workplace, UnitOfWork &work, ClientId client,
                                                std::optional<ContactId> contact, const NewPromise &wanted);

private:
    [[nodiscard]] Result<void> settle(PromiseId id, PromiseState state, const QString &evidence);
    Workplace &m_workplace;
};

} // namespace zhiyin
