// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/role_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

QString role(Role role)
{
    switch (role) {
    case Role::Advisor: return QCoreApplication::translate("zhiyin", "Advisor");
    case Role::Supervisor: return QCoreApplication::translate("zhiyin", "Supervisor");
    case Role::Compliance: return QCoreApplication::translate("zhiyin", "Compliance officer");
    case Role::Admin: return QCoreApplication::translate("zhiyin", "Administrator");
    }
    return {};
}

} // namespace zhiyin::words
