// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_mask.h"

#include "core/security/mask.h"

#include <QHash>
#include <QJsonArray>

namespace zhiyin {
namespace {

const QHash<QString, Mask> &masks()
{
    static const QHash<QString, Mask> known = {{QStringLiteral("id_number"), Mask::IdentityNumber},
                                               {QStringLiteral("card_number"), Mask::CardNumber},
                                               {QStringLiteral("account_number"), Mask::AccountNumber},
                                               {QStringLiteral("phone"), Mask::Telephone},
                                               {QStringLiteral("email"), Mask::Email},
                                               {QStringLiteral("address"), Mask::Address},
                                               {QStringLiteral("registered_address"), Mask::Address}};
    return known;
}

} // namespace

QJsonObject maskedChanges(const QJsonObject &changes)
{
    QJsonObject shown;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto mask = masks().constFind(it.key());
        if (mask == masks().constEnd()) {
            shown.insert(it.key(), it.value());
            continue;
        }
        QJsonArray pair;
        const QJsonArray values = it.value().toArray();
        for (const QJsonValue &value : values)
            pair.append(value.isString() ? QJsonValue(masked(*mask, value.toString())) : value);
        shown.insert(it.key(), pair);
    }
    return shown;
}

} // namespace zhiyin
