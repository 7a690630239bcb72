// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/failed_list.h"

#include "core/words/error_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace zhiyin {

Result<void> writeFailedList(const QString &file, const std::vector<std::pair<ClientId, Error>> &failed)
{
    if (failed.empty()) {
        if (QFile::exists(file) && !QFile::remove(file))
            return failure(ErrorCode::NotWritable, {file});
        return {};
    }
    QJsonArray lines;
    for (const auto &[client, error] : failed)
        lines.append(QJsonObject{{QStringLiteral("client"), client.toString()},
                                 {QStringLiteral("code"), words::codeName(error.code)}});
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::NotWritable, {file}, out.errorString());
    const QByteArray text = QJsonDocument(lines).toJson();
    if (out.write(text) != text.size() || !out.commit())
        return failure(ErrorCode::NotWritable, {file}, out.errorString());
    return {};
}

Result<std::vector<ClientId>> readFailedList(const QString &file)
{
    std::vector<ClientId> clients;
    QFile in(file);
    if (!in.exists())
        return clients;
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {file});
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll());
    if (!document.isArray())
        return failure(ErrorCode::BadDocument, {file, QStringLiteral("failed.json")});
    for (const QJsonValue &line : document.array()) {
        const auto id = ClientId::parse(line.toObject().value(QStringLiteral("client")).toString());
        if (!id)
            return failure(ErrorCode::BadDocument, {file, QStringLiteral("failed.json")});
        clients.push_back(*id);
    }
    return clients;
}

} // namespace zhiyin
