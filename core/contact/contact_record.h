// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/contact/contact.h"

#include <QDateTime>

#include <optional>

namespace zhiyin {

/// One contact with a client, as it was recorded. Moments in UTC.
struct Contact {
    ContactId id;
    QString externalId = {};
    ClientId client;
    QDateTime at = {};
    ContactChannel channel = ContactChannel::Call;
    QString purpose = {};
    QString summary = {};
    /// 1 to 5.
    std::optional<int> satisfaction = {};
    /// Who spoke with the client; none where an import does not say.
    std::optional<UserId> user = {};
};

} // namespace zhiyin
