// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/private_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace zhiyin {
namespace {

const QString kStem = QStringLiteral("zhiyin-open-");
constexpr long kTmpfsMagic = 0x01021994;
constexpr long kRamfsMagic = 0x858458f6;

bool isInMemory(const QString &path)
{
    struct statfs facts {};
    if (path.isEmpty() || statfs(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    return facts.f_type == kTmpfsMagic || facts.f_type == kRamfsMagic;
}

/// The first place in memory that is there.
QString parentFolder()
{
    for (const QString &path : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm")}) {
        if (isInMemory(path) && QFileInfo(path).isWritable())
            return path;
    }
    return {};
}

void wipeFile(const QString &path)
{
    QFile file(path);
    // The owner's viewer may have taken away our right to write.
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray nothing(64 * 1024, '\0');
        for (qint64 left = file.size(); left > 0; left -= nothing.size())
            (void)file.write(nothing.constData(), std::min<qint64>(left, nothing.size()));
        (void)file.flush();
    }
    (void)file.remove();
}

void wipeFolder(const QString &path)
{
    const QDir folder(path);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        wipeFile(folder.filePath(name));
    (void)QDir(path).removeRecursively();
}

int lockedFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

void wipeLeftovers(const QString &parent)
{
    const QStringList names = QDir(parent).entryList({kStem + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString path = parent + u'/' + name;
        if (QFileInfo(path).ownerId() != ::getuid())
            continue;
        // A living program holds its folder locked.
        const int lock = lockedFolder(path);
        if (lock < 0)
            continue;
        wipeFolder(path);
        ::close(lock);
    }
}

} // namespace

Result<QString> PrivateFolder::place(const QString &ending)
{
    if (m_path.isEmpty()) {
        const QString parent = parentFolder();
        if (parent.isEmpty())
            return failure(ErrorCode::NotWritable, {QStringLiteral("XDG_RUNTIME_DIR")});
        wipeLeftovers(parent);
        const QString path = parent + u'/' + kStem + QString::number(QRandomGenerator::system()->generate64(), 36);
        if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
            return failure(ErrorCode::NotWritable, {path});
        m_path = path;
        m_lock = lockedFolder(path);
    }
    return QStringLiteral("%1/%2.%3").arg(m_path).arg(m_next++).arg(ending);
}

void PrivateFolder::wipe()
{
    if (m_path.isEmpty())
        return;
    wipeFolder(m_path);
    m_path.clear();
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

} // namespace zhiyin
