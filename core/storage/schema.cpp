// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFile>

#include <map>

namespace zhiyin {
namespace {

/// "ZYBK", in the header of every book.
constexpr qint64 kApplicationId = 0x5a59424b;

const std::map<int, QString> &scripts()
{
    static const std::map<int, QString> found = [] {
        std::map<int, QString> all;
        const QDir folder(QStringLiteral(":/schema"));
        for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files))
            all.emplace(file.section(u'_', 0, 0).toInt(), folder.filePath(file));
        return all;
    }();
    return found;
}

Result<void> apply(Database &database, int number, const QString &script)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {}, QStringLiteral("schema %1 cannot be read").arg(number));
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(database));
    ZHIYIN_TRY(database.runScript(file.readAll()));
    ZHIYIN_TRY(database.runScript("PRAGMA application_id = " + QByteArray::number(kApplicationId)));
    ZHIYIN_TRY(database.runScript("PRAGMA user_version = " + QByteArray::number(number)));
    bool fits = true;
    ZHIYIN_TRY(database.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&fits](const Row &) { fits = false; }));
    if (!fits)
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("foreign keys after schema %1").arg(number));
    return transaction.commit();
}

} // namespace

int newestSchema()
{
    return scripts().empty() ? 0 : scripts().rbegin()->first;
}

Result<int> schemaOf(Database &database)
{
    ZHIYIN_ASSIGN(const qint64 application, database.number(QStringLiteral("PRAGMA application_id")));
    ZHIYIN_ASSIGN(const qint64 version, database.number(QStringLiteral("PRAGMA user_version")));
    if (application != kApplicationId || version < 1)
        return failure(ErrorCode::DamagedBook, {database.file()}, QStringLiteral("application id %1").arg(application));
    if (version > newestSchema())
        return failure(ErrorCode::NewerBook,
                       {database.file(), QString::number(version), QString::number(newestSchema())});
    return static_cast<int>(version);
}

Result<void> createSchema(Database &database, int upTo)
{
    for (const auto &[number, script] : scripts()) {
        if (number <= upTo)
            ZHIYIN_TRY(apply(database, number, script));
    }
    return {};
}

Result<void> upgradeSchema(Database &database, const std::function<Result<void>(int from)> &beforeUpgrade)
{
    ZHIYIN_ASSIGN(const int from, schemaOf(database));
    if (from == newestSchema())
        return {};
    ZHIYIN_TRY(beforeUpgrade(from));
    for (const auto &[number, script] : scripts()) {
        if (number > from)
            ZHIYIN_TRY(apply(database, number, script));
    }
    return {};
}

} // namespace zhiyin
