// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace

Result<void> checkPassphrase(const QString &passphrase, const QString &userName, const QString &institution)
{
    if (passphrase.normalized(QString::NormalizationForm_C).toUcs4().size() < kLeastPassphrase)
        return failure(ErrorCode::WeakPassphrase,
                       {QCoreApplication::translate("zhiyin", "it has fewer than %1 characters.").arg(kLeastPassphrase)});
    for (const QString &name : {userName, institution}) {
        if (!name.isEmpty() && folded(passphrase) == folded(name))
            return failure(ErrorCode::WeakPassphrase, {QCoreApplication::translate("zhiyin", "it is a name that everybody knows.")});
    }
    return {};
}

} // namespace zhiyin
