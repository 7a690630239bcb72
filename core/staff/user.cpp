// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/user.h"

namespace zhiyin {

QString userStateText(UserState state)
{
    switch (state) {
    case UserState::Active: return QStringLiteral("active");
    case UserState::Disabled: return QStringLiteral("disabled");
    case UserState::WithoutKey: return QStringLiteral("without_key");
    }
    return {};
}

} // namespace zhiyin
