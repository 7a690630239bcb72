// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_directory.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <sys/statfs.h>

namespace zhiyin {
namespace {

/// File systems on which locks or the order of writes cannot be trusted, by the magic numbers of statfs(2).
bool isNetworkFileSystem(const QString &path)
{
    struct statfs facts {};
    if (statfs(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    static constexpr std::array<quint32, 7> kNetwork = {
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x65735546, // FUSE: sshfs and sync tools
        0x5346414f, // AFS
        0x73757245, // Coda
    };
    return std::find(kNetwork.begin(), kNetwork.end(), static_cast<quint32>(facts.f_type)) != kNetwork.end();
}

ErrorCode codeOfErrno(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case EEXIST:
    case ENOTEMPTY: return ErrorCode::AlreadyExists;
    default: return ErrorCode::NotWritable;
    }
}

} // namespace

Result<BookDirectory> BookDirectory::locate(const QString &path)
{
    const QFileInfo given(path);
    if (!given.exists())
        return failure(ErrorCode::BookMissing, {path});
    QString directory = given.absoluteFilePath();
    if (given.isFile()) {
        if (given.fileName() != QStringLiteral("data.db"))
            return failure(ErrorCode::NotABook, {path});
        directory = given.absolutePath();
    }
    const BookDirectory book(QDir(directory).absolutePath());
    if (!QFileInfo::exists(book.dataFile())) {
        // Key files without a database are a book torn apart, not a folder of something else.
        const bool hasKeys = QFileInfo::exists(book.path() + QStringLiteral("/keys.a"))
                             || QFileInfo::exists(book.path() + QStringLiteral("/keys.b"));
        if (hasKeys)
            return failure(ErrorCode::DamagedBook, {path}, QStringLiteral("data.db is missing"));
        return failure(ErrorCode::NotABook, {path});
    }
    if (isNetworkFileSystem(book.path()))
        return failure(ErrorCode::NetworkFileSystem, {path});
    return book;
}

Result<BookDirectory> BookDirectory::prepare(const QString &wished)
{
    const QFileInfo target(wished);
    if (target.exists())
        return failure(ErrorCode::AlreadyExists, {wished});
    const QString parent = target.absolutePath();
    if (!QDir().mkpath(parent))
        return failure(ErrorCode::NotWritable, {parent});
    if (isNetworkFileSystem(parent))
        return failure(ErrorCode::NetworkFileSystem, {parent});
    const QString temporary =
        QStringLiteral("%1/.%2.%3")
            .arg(parent, target.fileName(), QString::number(QRandomGenerator::system()->generate64(), 36));
    if (::mkdir(QFile::encodeName(temporary).constData(), 0700) != 0)
        return failure(codeOfErrno(errno), {parent});
    return BookDirectory(temporary);
}

Result<void> BookDirectory::moveTo(const QString &wished)
{
    const QString target = QFileInfo(wished).absoluteFilePath();
    if (QFileInfo::exists(target))
        return failure(ErrorCode::AlreadyExists, {wished});
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(codeOfErrno(errno), {wished});
    m_path = target;
    return {};
}

void BookDirectory::discard()
{
    QDir(m_path).removeRecursively();
}

QString BookDirectory::name() const
{
    const QString file = QFileInfo(m_path).fileName();
    return file.endsWith(QStringLiteral(".book")) ? file.chopped(5) : file;
}

qint64 BookDirectory::sizeBytes() const
{
    qint64 bytes = 0;
    QDirIterator files(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.startsWith(backupFolder() + u'/'))
            bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace zhiyin
