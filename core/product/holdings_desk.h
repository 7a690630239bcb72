// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/product/holdings_view.h"
#include "core/security/permission.h"

namespace zhiyin {

/// What a client holds, seen from several sides.
class HoldingsDesk final
{
public:
    explicit HoldingsDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The latest position on or before today. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<HoldingsView> holdings(ClientId client);
    /// The newest first, at most `limit`. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<ClientTransaction>> transactions(ClientId client, int limit);
    /// What `holdings` does once the right is checked.
    [[nodiscard]] static Result<HoldingsView> load(Workplace &workplace, ClientId client);

private:
    [[nodiscard]] Result<void> requireClient(ClientId client);
    Workplace &m_workplace;
};

} // namespace zhiyin
