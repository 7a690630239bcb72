// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demonstration.h"

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
    const QString path = demonstrationPath();
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotAvailableYet, {path});
    // No secret: cli.md says it to everybody, and the book holds invented clients only.
    return SignIn{path, user.isEmpty() ? QStringLiteral("supervisor") : user, QStringLiteral("demonstration only"), {}};
}

} // namespace zhiyin
