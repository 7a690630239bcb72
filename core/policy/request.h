// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/security/permission.h"

#include <QDateTime>
#include <QJsonObject>

namespace zhiyin {

/// Something that waits for a second person: what is asked, by whom, and everything needed to carry it out.
struct Request {
    RequestId id;
    /// "client_change", "policy", "questionnaire", "extension", …
    QString kind;
    UserId askedBy;
    QString askedByName;
    QDateTime askedAt;
    /// "waiting", "approved", "refused".
    QString state;
    /// One line for the list; no core values in clear.
    QString summary;
    QJsonObject payload;
    std::optional<ClientId> client;
    QString reason;
};

struct NewRequest {
    QString kind;
    QString summary;
    QJsonObject payload;
    std::optional<ClientId> client;
    QString reason;
    /// The import that asked, where one did: its undo takes the request back.
    std::optional<ImportId> import = {};
};

} // namespace zhiyin
