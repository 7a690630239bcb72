// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/retention/retention.h"
#include "core/security/permission.h"

namespace zhiyin {

struct Request;
struct RequestKind;
class UnitOfWork;

/// How long a client's data are kept, and what becomes of them then: held, restricted (kept and used for nothing), erased.
class RetentionDesk final
{
public:
    explicit RetentionDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Clients whose relationship has ended, that are restricted or held. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<RetainedClient>> list();

    /// A legal hold: nothing of the client is erased while one is in force. Fails with NotPermitted, ReasonNeeded,
    /// NotFound, WrongState (held already; nothing to lift).
    [[nodiscard]] Result<void> hold(ClientId client, const QString &reason);
    [[nodiscard]] Result<void> lift(ClientId client, const QString &reason);

    /// Kept and used for nothing: out of lists, search, reports and marketing. Fails as hold.
    [[nodiscard]] Result<void> restrict(ClientId client, const QString &reason);
    [[nodiscard]] Result<void> unrestrict(ClientId client, const QString &reason);

    /// Asks a second person to erase the client. Fails with NotPermitted, ReasonNeeded, NotFound, RuleRefused (the term
    /// has not ended; a hold), WrongState (erased or merged away).
    [[nodiscard]] Result<RequestId> requestErasure(ClientId client, const QString &reason);

    /// The newest first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<ErasureCertificate>> certificates();

    [[nodiscard]] static RequestKind erasureRequests();

private:
    [[nodiscard]] Result<void> requireRight(ClientId client, Action action);
    [[nodiscard]] Result<void> setState(ClientId client, const QString &from, const QString &to, const QString &action,
                                        const QString &reason);
    [[nodiscard]] Result<SecurityPolicy> policy();
    /// The client with its term, where the rules allow erasing it today.
    [[nodiscard]] Result<RetainedClient> erasable(ClientId client);
    [[nodiscard]] Result<void> erase(UnitOfWork &work, const Request &request);

    Workplace &m_workplace;
};

} // namespace zhiyin
