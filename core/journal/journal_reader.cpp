// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_reader.h"

#include "core/journal/journal_chain.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {

Result<EntryValues> openValues(const Workplace &workplace, const SealedEntry &entry)
{
    const QByteArray place = journalPlace(entry.replica, entry.n);
    EntryValues values;
    QByteArray text;
    if (entry.client) {
        ZHIYIN_ASSIGN(const auto key, JournalStore(workplace.database).clientKey(*entry.client));
        if (!key) {
            values.erased = true;
            return values;
        }
        const KeyView view{reinterpret_cast<const unsigned char *>(key->constData()), static_cast<size_t>(key->size())};
        ZHIYIN_ASSIGN(text, unseal(view, entry.sealed, place));
    } else {
        ZHIYIN_ASSIGN(text, unseal(workplace.keys.journalKey.bytes(), entry.sealed, place));
    }
    const QJsonObject whole = QJsonDocument::fromJson(text).object();
    values.changes = whole.value(QStringLiteral("c")).toObject();
    values.reason = whole.value(QStringLiteral("r")).toString();
    const QJsonArray rows = whole.value(QStringLiteral("i")).toArray();
    if (!rows.isEmpty())
        values.rows = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return values;
}

} // namespace zhiyin
