// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace zhiyin {

/// One of a client's identity documents. The primary one is what `id_type`, `id_number` and `id_expiry` speak of.
struct IdentityDocument {
    AnyId id;
    QString type = {};
    /// Masked unless it was asked for in clear.
    QString number = {};
    QDate issuedOn = {};
    QString issuer = {};
    QDate expiresOn = {};
    bool isPrimary = false;
    /// Not valid: in force.
    QDateTime endedAt = {};
};

struct NewDocument {
    QString type = {};
    QString number = {};
    QDate issuedOn = {};
    QString issuer = {};
    QDate expiresOn = {};
};

/// A document that expires, for the list of reminders.
struct ExpiringDocument {
    ClientId client;
    QString externalId = {};
    QString name = {};
    QString type = {};
    QDate expiresOn = {};
    /// Negative: expired.
    int daysLeft = 0;
};

/// A way to reach a client: telephone, e-mail or address.
struct ClientChannel {
    AnyId id;
    /// "phone", "email", "address".
    QString kind = {};
    /// Masked unless it was asked for in clear.
    QString value = {};
    /// "mobile", "home", "work", "other"; may be empty.
    QString label = {};
    bool isPrimary = false;
    QDateTime endedAt = {};
};

struct NewChannel {
    QString kind = {};
    QString value = {};
    QString label = {};
};

} // namespace zhiyin
