// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demonstration.h"

#include "core/demo/demo_book.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace zhiyin {

QString demonstrationPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/zhiyin/demonstration.book");
}

Result<SignIn> demonstrationSignIn(const QString &user)
{
    DemoWish wish;
    wish.path = demonstrationPath();
    if (!QFileInfo::exists(wish.path))
        ZHIYIN_TRY(createDemonstration(wish, SystemClock()));
    return SignIn{wish.path, user.isEmpty() ? QStringLiteral("supervisor") : user, kDemoPassphrase.toString(), {}};
}

} // namespace zhiyin
