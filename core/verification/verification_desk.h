// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/security/permission.h"
#include "core/verification/verification.h"

namespace zhiyin {

/// Rounds in which a client's data are looked through and found right, or mended [001 §2.2; a2 X10].
class VerificationDesk final
{
public:
    explicit VerificationDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Whose round is due by `until`, as seen today; the longest overdue first. Of one advisor's clients where a name is
    /// given. Fails with NotPermitted, PolicyNotSet.
    [[nodiscard]] Result<std::vector<VerificationDue>> due(QDate until, const QString &advisor = {});

    /// "Still right": the data were looked through with the client on `on` (not valid: today). Gives the next due day.
    /// Fails with NotPermitted, NotFound, BadValue (a day still to come).
    [[nodiscard]] Result<QDate> verify(ClientId client, QDate on = {}, const QString &note = {});

private:
    [[nodiscard]] Result<SecurityPolicy> policy();
    Workplace &m_workplace;
};

} // namespace zhiyin
