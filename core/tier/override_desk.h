// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/security/permission.h"
#include "core/tier/override_store.h"
#include "core/tier/tier_store.h"

namespace zhiyin {

struct RequestKind;

struct NewOverride {
    QString tier;
    QDate until;
    QString reason;
};

/// Tiers given by hand. Somebody asks, somebody else approves; it ends by itself on its last day, and the next run goes on
/// from the tier that was held: up at once, down by the rule.
class OverrideDesk final
{
public:
    explicit OverrideDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Waits for a second person. Fails with NotPermitted, NotFound, PolicyNotSet, BadValue (tier, until), ReasonNeeded.
    [[nodiscard]] Result<RequestId> propose(ClientId client, const NewOverride &wanted);
    /// Before its last day, from today on. Fails with NotPermitted, NotFound, WrongState (none in force), ReasonNeeded.
    [[nodiscard]] Result<void> takeBack(ClientId client, const QString &reason);
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<TierOverrideRow>> ofClient(ClientId client);
    /// Every evaluation that changed the client's tier, with the figures of the day, the newest first. Fails as ofClient.
    [[nodiscard]] Result<std::vector<TierHistoryRow>> history(ClientId client);

    [[nodiscard]] static RequestKind overrideRequests();

private:
    [[nodiscard]] Result<void> requireClient(ClientId client, Action action);
    Workplace &m_workplace;
};

} // namespace zhiyin
