// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_chain.h"

#include <QJsonDocument>

namespace zhiyin {

QByteArray journalPlaintext(const Changes &changes, const QString &reason, const QByteArray &rows)
{
    QByteArray whole = "{\"c\":" + changes.json();
    if (!rows.isEmpty())
        whole += ",\"i\":" + rows;
    if (!reason.isEmpty()) {
        const QByteArray rest =
            QJsonDocument(QJsonObject{{QStringLiteral("r"), reason}}).toJson(QJsonDocument::Compact);
        return whole + ',' + rest.mid(1);
    }
    return whole + '}';
}

QByteArray journalPlace(ReplicaNumber replica, qint64 n)
{
    return "journal|" + QByteArray::number(replica) + '|' + QByteArray::number(n);
}

QByteArray journalHash(Hasher &hasher, const QByteArray &previous, const SealedEntry &entry)
{
    hasher.addSized(previous)
        .addNumber(entry.replica)
        .addNumber(entry.n)
        .addNumber(entry.at.toMSecsSinceEpoch())
        .addNumber(entry.user.value())
        .addSized(entry.entity.toUtf8())
        .addNumber(entry.id.value())
        .addNumber(entry.client ? entry.client->value() : 0)
        .addSized(entry.action.toUtf8())
        .addNumber(entry.backdated ? 1 : 0)
        .addNumber(entry.import ? entry.import->value() : 0)
        .addSized(entry.policyVersion.toUtf8())
        .addSized(entry.sealed);
    return hasher.finish();
}

QByteArray headMessage(const QByteArray &bookId, const JournalHead &head, const QDateTime &at)
{
    Hasher hasher;
    return hasher.addSized("zhiyin journal head")
        .addSized(bookId)
        .addNumber(head.replica)
        .addNumber(head.n)
        .addSized(head.hash)
        .addNumber(at.toMSecsSinceEpoch())
        .finish();
}

} // namespace zhiyin
