// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/security/permission.h"

#include <QJsonObject>

namespace zhiyin {

/// A copy of all that is held on one client, for the client [PIPL 44–50]: the record in clear, every row that speaks of
/// it, and the history of changes. Notes on suspicion of laundering are no part of it.
class DataCopyDesk final
{
public:
    explicit DataCopyDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The making of it is in the journal, with its reason, before anything is handed out. Keys: `client`, `records`
    /// (rows by kind), `history`, `made_at`, `made_by`, `institution`. Fails with NotPermitted, ReasonNeeded, NotFound.
    [[nodiscard]] Result<QJsonObject> copy(ClientId client, const QString &reason);

private:
    [[nodiscard]] Result<QJsonObject> fieldsOf(ClientId client);
    [[nodiscard]] Result<QJsonObject> recordsOf(ClientId client);
    [[nodiscard]] Result<QJsonArray> historyOf(ClientId client);
    Workplace &m_workplace;
};

} // namespace zhiyin
