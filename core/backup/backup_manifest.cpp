// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_manifest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin {
namespace {

constexpr int kFormat = 1;
const QString kMac = QStringLiteral("mac");

/// Over the compact form without the MAC itself, whose keys Qt keeps sorted.
QString macOf(QJsonObject object, KeyView dataKey)
{
    object.remove(kMac);
    const Secret key = deriveKey(dataKey, "backup manifest");
    Hasher hasher(key.bytes());
    return QString::fromLatin1(hasher.add(QJsonDocument(object).toJson(QJsonDocument::Compact)).finish().toHex());
}

tl::unexpected<Error> noManifest(const QString &why)
{
    return failure(ErrorCode::DamagedBook, {}, why);
}

} // namespace

QByteArray encodeManifest(const BackupManifest &manifest, KeyView dataKey)
{
    QJsonObject counts;
    for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    QJsonArray heads;
    for (const JournalHead &head : manifest.heads)
        heads.append(head.anchor());
    QJsonObject object{{QStringLiteral("format"), kFormat},
                       {QStringLiteral("book"), QString::fromLatin1(manifest.bookId.toHex())},
                       {QStringLiteral("at"), manifest.at.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("schema"), manifest.schema},
                       {QStringLiteral("counts"), counts},
                       {QStringLiteral("heads"), heads}};
    object.insert(kMac, macOf(object, dataKey));
    return QJsonDocument(object).toJson();
}

Result<BackupManifest> decodeManifest(const QByteArray &text, KeyView dataKey)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    if (object.isEmpty())
        return noManifest(QStringLiteral("the manifest is no JSON"));
    if (object.value(kMac).toString() != macOf(object, dataKey))
        return noManifest(QStringLiteral("the manifest was altered"));
    if (object.value(QStringLiteral("format")).toInt() != kFormat)
        return noManifest(QStringLiteral("the manifest has an unknown format"));
    BackupManifest manifest;
    manifest.bookId = QByteArray::fromHex(object.value(QStringLiteral("book")).toString().toLatin1());
    manifest.at = QDateTime::fromString(object.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
    manifest.schema = object.value(QStringLiteral("schema")).toInt();
    const QJsonObject counts = object.value(QStringLiteral("counts")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        manifest.counts.insert(it.key(), it.value().toInteger());
    const QJsonArray heads = object.value(QStringLiteral("heads")).toArray();
    for (const QJsonValue &value : heads) {
        const auto head = JournalHead::parseAnchor(value.toString());
        if (!head)
            return noManifest(QStringLiteral("the manifest holds no journal heads"));
        manifest.heads.push_back(*head);
    }
    return manifest;
}

QStringList differences(const BackupManifest &noted, const BackupManifest &found)
{
    QStringList all;
    if (noted.bookId != found.bookId)
        all.append(QStringLiteral("book"));
    if (noted.schema != found.schema)
        all.append(QStringLiteral("schema: %1, noted %2").arg(found.schema).arg(noted.schema));
    QMap<QString, qint64> tables = noted.counts;
    tables.insert(found.counts);
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const qint64 there = found.counts.value(it.key(), -1);
        const qint64 then = noted.counts.value(it.key(), -1);
        if (there != then)
            all.append(QStringLiteral("count: %1: %2, noted %3").arg(it.key()).arg(there).arg(then));
    }
    if (noted.heads != found.heads)
        all.append(QStringLiteral("journal: the newest entries differ"));
    return all;
}

} // namespace zhiyin
