// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace zhiyin {

/// What somebody asks for: a single client of somebody else's, for a purpose and a time.
struct AccessWish {
    ClientId client;
    QString purpose;
    /// Through the end of this day in the book's time zone.
    QDate until = {};
    /// Not only to read: to work as with a client of one's own.
    bool mayWork = false;
};

/// A granted access with its use.
struct AccessGrant {
    AnyId id;
    RequestId request;
    ClientId client;
    QString externalId;
    QString name;
    UserId user;
    QString userName;
    QString purpose;
    bool mayWork = false;
    QDateTime from;
    QDateTime until;
    QString approvedBy;
    QDateTime endedAt = {};
    /// Sessions in which it was used, and the last time.
    int uses = 0;
    QDateTime lastUsedAt = {};

    /// "active", "expired" or "ended".
    [[nodiscard]] QString state(const QDateTime &now) const;
};

} // namespace zhiyin
