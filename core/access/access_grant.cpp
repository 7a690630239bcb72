// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_grant.h"

namespace zhiyin {

QString AccessGrant::state(const QDateTime &now) const
{
    if (endedAt.isValid())
        return QStringLiteral("ended");
    return until <= now ? QStringLiteral("expired") : QStringLiteral("active");
}

} // namespace zhiyin
