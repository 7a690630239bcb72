// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/merge_choice.h"

#include "core/client/client_columns.h"

namespace zhiyin {

bool isMergeChoice(ClientField field)
{
    using enum ClientField;
    switch (field) {
    case ExternalId:
    case Kind:
    case IdType:
    case IdExpiry:
    case Stage:
    case StageSince:
    case ClosedOn:
    case Currency: return false;
    default: return true;
    }
}

Result<MergeChoice> mergeChoiceOf(const QStringList &fields)
{
    MergeChoice choice;
    for (const QString &name : fields) {
        const auto field = clientFieldNamed(name);
        if (!field || !isMergeChoice(*field))
            return failure(ErrorCode::BadValue, {QStringLiteral("field"), name});
        const ClientColumn &column = columnOf(*field);
        const QString place = QString::fromLatin1(column.name);
        switch (column.place) {
        case ClientPlace::Row:
        case ClientPlace::Finance:
        case ClientPlace::Advisor: choice.columns.append(place); break;
        case ClientPlace::Channel: choice.channels.append(place); break;
        case ClientPlace::Number:
            if (*field != ClientField::IdNumber) {
                choice.accounts.append(place);
                break;
            }
            choice.document = true;
            // They tell of the document that now comes first.
            choice.columns += {QStringLiteral("id_type"), QStringLiteral("id_expiry")};
        }
    }
    return choice;
}

} // namespace zhiyin
