// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/request.h"
#include "core/storage/database.h"

namespace zhiyin {

/// The requests for exports, as the export itself asks for them.
class ExportStore final
{
public:
    explicit ExportStore(Database &database) : m_database(database) {}

    struct Asked {
        RequestId id;
        /// "waiting" or "approved".
        QString state;
        QJsonObject payload;
        QDateTime expiresAt;
    };
    /// What this user asked for and has not used, the newest first.
    [[nodiscard]] Result<std::vector<Asked>> open(const QString &kind, UserId user);
    [[nodiscard]] Result<void> setExpiry(RequestId id, const QDateTime &at);
    /// An approval counts once. Fails with WrongState where somebody was quicker.
    [[nodiscard]] Result<void> use(RequestId id);

private:
    Database &m_database;
};

} // namespace zhiyin
