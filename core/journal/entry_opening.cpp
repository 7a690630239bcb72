// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry_opening.h"

#include "core/journal/journal_chain.h"
#include "core/security/seal.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

KeyView viewOf(const QByteArray &key)
{
    return {reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size())};
}

} // namespace

Result<JournalEntry> openEntry(Workplace &workplace, const SealedEntry &s, const QHash<UserId, QString> &names)
{
    JournalEntry entry{s.replica, s.n, s.at, s.user,          names.value(s.user), s.entity, s.id,  s.client,
                       s.action,  {},  {},   s.policyVersion, s.backdated,         false,    s.hash};
    const QByteArray place = journalPlace(s.replica, s.n);
    QByteArray text;
    if (s.client) {
        JournalStore store(workplace.database);
        ZHIYIN_ASSIGN(const auto key, store.clientKey(*s.client));
        if (!key) {
            entry.erased = true;
            return entry;
        }
        ZHIYIN_ASSIGN(text, unseal(viewOf(*key), s.sealed, place));
    } else {
        ZHIYIN_ASSIGN(text, unseal(workplace.keys.journalKey.bytes(), s.sealed, place));
    }
    const QJsonObject whole = QJsonDocument::fromJson(text).object();
    entry.changes = whole.value(QStringLiteral("c")).toObject();
    entry.reason = whole.value(QStringLiteral("r")).toString();
    return entry;
}

} // namespace zhiyin
