// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_access.h"

#include "core/access/access_desk.h"
#include "core/client/client_store.h"

namespace zhiyin {

Result<void> requireOnClient(Workplace &workplace, ClientId client, Action action)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    ZHIYIN_TRY(require(workplace.actor, action, *subject));
    return action == Action::ReadClient ? noteGrantedUse(workplace, *subject) : Result<void>();
}

Result<void> requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    return {};
}

} // namespace zhiyin
