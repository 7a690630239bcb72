// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consent.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// On what ground a client's data is used for what: given, withdrawn, proved.
class ConsentDesk final
{
public:
    explicit ConsentDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<ConsentStanding> standing(ClientId client);
    /// Fails with NotPermitted, NotFound, BadValue (purpose, basis, given_on), EvidenceNeeded, RuleRefused (a purpose that
    /// only consent will do for, a minor without a guardian, somebody who has died).
    [[nodiscard]] Result<ConsentId> give(const NewConsent &consent);
    /// As easy as giving: no reason is asked for. `on` not valid means today. Fails with NotPermitted, NotFound,
    /// BadValue (on), WrongState.
    [[nodiscard]] Result<void> withdraw(ConsentId consent, QDate on, const QString &reason = {});

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
