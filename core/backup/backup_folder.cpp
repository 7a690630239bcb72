// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_folder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhiyin {
namespace {

tl::unexpected<Error> systemFailure(int number, const QString &path)
{
    return failure(number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::NotWritable, {path});
}

Result<void> syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return systemFailure(number, path);
    return {};
}

} // namespace

Result<BackupFolder> BackupFolder::begin(const QString &parent)
{
    // A folder that is made here holds backups only: nobody else needs to look in.
    if (!QDir(parent).exists() && !QDir().mkdir(parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(ErrorCode::NotWritable, {parent});
    const QString path =
        QStringLiteral("%1/.backup.%2")
            .arg(QDir(parent).absolutePath(), QString::number(QRandomGenerator::system()->generate64(), 36));
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return systemFailure(errno, parent);
    return BackupFolder(path);
}

BackupFolder::BackupFolder(BackupFolder &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}

BackupFolder::~BackupFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<void> BackupFolder::write(const QString &name, const QByteArray &bytes)
{
    QSaveFile target(file(name));
    const bool written = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!written)
        return failure(target.error() == QFile::ResourceError ? ErrorCode::DiskFull : ErrorCode::NotWritable,
                       {file(name)});
    return {};
}

Result<QString> BackupFolder::keep(const QDateTime &localMoment)
{
    const QDir folder(m_path);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::NotWritable, {folder.filePath(name)});
    }
    ZHIYIN_TRY(syncFolder(m_path));
    const QString parent = QFileInfo(m_path).path();
    const QString stem = parent + u'/' + localMoment.toString(QStringLiteral("yyyyMMdd-HHmm"));
    for (int n = 1;; ++n) {
        const QString target = (n == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(n)) + QStringLiteral(".book");
        // rename() would replace an empty folder of that name, but never one with something in it.
        if (QFileInfo::exists(target))
            continue;
        if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) != 0) {
            if (errno == EEXIST || errno == ENOTEMPTY)
                continue;
            return systemFailure(errno, target);
        }
        m_path.clear();
        ZHIYIN_TRY(syncFolder(parent));
        return target;
    }
}

QStringList backupsIn(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{8}-[0-9]{4}(-[0-9]+)?\\.book$"));
    const QDir place(folder);
    struct Named {
        QString minute;
        int n;
        QString path;
    };
    std::vector<Named> found;
    for (const QString &name : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto match = form.match(name);
        if (match.hasMatch())
            found.push_back({name.left(13), match.captured(1).mid(1).toInt(), place.absoluteFilePath(name)});
    }
    std::sort(found.begin(), found.end(),
              [](const Named &a, const Named &b) { return std::tie(a.minute, a.n) < std::tie(b.minute, b.n); });
    QStringList paths;
    for (const Named &one : found)
        paths.append(one.path);
    return paths;
}

} // namespace zhiyin
