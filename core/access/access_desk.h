// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/access_grant.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

namespace zhiyin {

struct RequestKind;

/// Access to others' clients: asked for with purpose, scope and term, approved by a second person, ended by itself, each
/// use on record [003 §5.4(2)].
class AccessDesk final
{
public:
    explicit AccessDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, ReasonNeeded (no purpose), BadValue (a day that is past or beyond the longest
    /// term of the policy `security`), RuleRefused (the client can be reached already), WrongState (no living client).
    [[nodiscard]] Result<RequestId> ask(const AccessWish &wish);

    /// One's own, and those of clients whose access one may approve; the newest first.
    [[nodiscard]] Result<std::vector<AccessGrant>> list();

    /// Ends a grant before its term: by whom it was given to, or by whoever may approve it. Fails with NotPermitted,
    /// NotFound, WrongState (over already).
    [[nodiscard]] Result<void> end(AnyId id);

    [[nodiscard]] static RequestKind accessRequests();

private:
    Workplace &m_workplace;
};

/// Writes the use of a grant into the journal where the reader reaches the client by nothing else: once a session and
/// grant, before anything is shown.
[[nodiscard]] Result<void> noteGrantedUse(Workplace &workplace, const Subject &subject);

} // namespace zhiyin
