// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explain_desk.h"

#include "core/churn/churn_store.h"
#include "core/client/client_desk.h"
#include "core/tier/override_desk.h"

namespace zhiyin {

Result<ClientExplanation> ExplainDesk::explain(ClientId client)
{
    ZHIYIN_ASSIGN(const ClientRecord record, ClientDesk(m_workplace).show(client));
    ClientExplanation made;
    made.clientName = record.values.text(ClientField::Name);
    made.externalId = record.values.text(ClientField::ExternalId);
    made.day = m_workplace.today();
    made.madeAt = m_workplace.now();
    made.institution = m_workplace.book.institution;
    made.madeBy = m_workplace.actor.name;
    ZHIYIN_ASSIGN(made.lifecycle, LifecycleDesk(m_workplace).explain(client));
    auto tier = TierDesk(m_workplace).explain(client);
    if (tier)
        made.tier = std::move(*tier);
    else if (tier.error().code != ErrorCode::PolicyNotSet)
        return failure(tier.error());
    ZHIYIN_ASSIGN(const auto overrides, OverrideDesk(m_workplace).ofClient(client));
    for (const TierOverrideRow &row : overrides) {
        if (row.isInForce(made.day))
            made.override = row;
    }
    ZHIYIN_ASSIGN(const auto optedOut, ChurnStore(m_workplace.database).optedOut(made.day));
    made.hasOptedOut = optedOut.contains(client);
    return made;
}

} // namespace zhiyin
