// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/report/meeting_pack.h"
#include "core/security/permission.h"

namespace zhiyin {

/// What an advisor takes along to a client.
class MeetingDesk final
{
public:
    explicit MeetingDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// As of today, masked; that it was made is in the client's history, since paper leaves the house. Fails with
    /// NotPermitted, NotFound.
    [[nodiscard]] Result<MeetingPack> pack(ClientId client);

private:
    [[nodiscard]] Result<void> addClient(ClientId client, MeetingPack &pack);
    [[nodiscard]] Result<void> addPeople(ClientId client, MeetingPack &pack);
    [[nodiscard]] Result<void> addHoldings(ClientId client, MeetingPack &pack);
    [[nodiscard]] Result<void> addOpen(ClientId client, MeetingPack &pack);
    [[nodiscard]] Result<void> addTopics(ClientId client, QDate idExpiry, MeetingPack &pack);

    Workplace &m_workplace;
};

} // namespace zhiyin
