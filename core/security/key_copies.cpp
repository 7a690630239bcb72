// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_copies.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhiyin {

namespace {

const QString kCopyA = QStringLiteral("keys.a");
const QString kCopyB = QStringLiteral("keys.b");
/// Far more than a thousand people need.
constexpr qint64 kMostBytes = 4 << 20;
constexpr int kLockTries = 500;
constexpr int kLockPauseMs = 20;

QByteArray nativePath(const QString &directory, const QString &name)
{
    return QFile::encodeName(directory + u'/' + name);
}

tl::unexpected<Error> systemFailure(int error, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return failure(ErrorCode::DiskFull, {path}, detail);
    case EACCES:
    case EPERM:
    case EROFS: return failure(ErrorCode::NotWritable, {path}, detail);
    default: return failure(ErrorCode::IoFailed, {path}, detail);
    }
}

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/// Holds other processes off the key files while they are changed; the lock goes with the descriptor.
Result<void> lockDirectory(const Descriptor &directory, const QString &path)
{
    if (!directory.isOpen())
        return systemFailure(errno, path);
    for (int tries = 0; tries < kLockTries; ++tries) {
        if (flock(directory.fd(), LOCK_EX | LOCK_NB) == 0)
            return {};
        if (errno != EWOULDBLOCK && errno != EINTR)
            return systemFailure(errno, path);
        QThread::msleep(kLockPauseMs);
    }
    return failure(ErrorCode::BookLocked, {path}, QStringLiteral("key files"));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(fd, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        written += count;
    }
    return true;
}

/// A book shared by a group is so by its directory; its key files follow.
mode_t modeFor(const Descriptor &directory)
{
    struct stat status = {};
    const bool shared = fstat(directory.fd(), &status) == 0 && (status.st_mode & S_IWGRP);
    return shared ? 0660 : 0600;
}

Result<void> writeCopy(const Descriptor &directory, const QString &path, const QString &name, const QByteArray &bytes)
{
    const QByteArray target = nativePath(path, name);
    const QByteArray temporary = target + ".new";
    Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemFailure(errno, path);
    const bool written = fchmod(file.fd(), modeFor(directory)) == 0 && writeAll(file.fd(), bytes)
                         && fsync(file.fd()) == 0 && file.close()
                         && ::rename(temporary.constData(), target.constData()) == 0;
    if (!written) {
        const int error = errno;
        ::unlink(temporary.constData());
        return systemFailure(error, path);
    }
    if (fsync(directory.fd()) != 0)
        return systemFailure(errno, path);
    return {};
}

struct Copy {
    KeyCopyState state = KeyCopyState::Missing;
    QByteArray bytes;
    KeyData data;
    std::optional<Error> error;
};

Copy readCopy(const QString &directory, const QString &name)
{
    Copy copy;
    QFile file(directory + u'/' + name);
    if (!file.exists())
        return copy;
    copy.state = KeyCopyState::Damaged;
    if (!file.open(QIODevice::ReadOnly)) {
        copy.error = Error{ErrorCode::NotReadable, {file.fileName()}, file.errorString()};
        return copy;
    }
    copy.bytes = file.read(kMostBytes);
    auto data = decodeKeyData(copy.bytes);
    if (data) {
        copy.state = KeyCopyState::Sound;
        copy.data = std::move(*data);
    } else {
        copy.error = data.error();
    }
    return copy;
}

bool failedWith(const Copy &copy, ErrorCode code)
{
    return copy.error && copy.error->code == code;
}

Result<KeyCopies> chooseCopy(const QString &directory)
{
    Copy a = readCopy(directory, kCopyA);
    Copy b = readCopy(directory, kCopyB);
    // A newer program's copy beside an older one: going back to the older would undo what the newer one did.
    for (const Copy *copy : {&a, &b}) {
        if (failedWith(*copy, ErrorCode::NewerBook))
            return failure(*copy->error);
    }
    if (a.state == KeyCopyState::Missing && b.state == KeyCopyState::Missing)
        return failure(ErrorCode::KeyFilesMissing, {directory});
    if (a.state != KeyCopyState::Sound && b.state != KeyCopyState::Sound) {
        for (const Copy *copy : {&a, &b}) {
            if (failedWith(*copy, ErrorCode::NotReadable))
                return failure(*copy->error);
        }
        return failure(ErrorCode::KeyFilesDamaged, {directory}, a.error.value_or(b.error.value_or(Error{})).detail);
    }
    if (a.state == KeyCopyState::Sound && b.state == KeyCopyState::Sound && a.bytes != b.bytes) {
        if (a.data.sequence == b.data.sequence)
            b.state = KeyCopyState::Different;
        else
            (a.data.sequence < b.data.sequence ? a : b).state = KeyCopyState::Older;
    }
    Copy &best = a.state == KeyCopyState::Sound ? a : b;
    return KeyCopies{std::move(best.data), std::move(best.bytes), a.state, b.state, false};
}

bool needsRepair(KeyCopyState state)
{
    // One that is different may be the true one: it is left alone until somebody who holds the key saves.
    return state == KeyCopyState::Missing || state == KeyCopyState::Damaged || state == KeyCopyState::Older;
}

} // namespace

Result<KeyCopies> readKeyCopies(const QString &directory)
{
    ZHIYIN_ASSIGN(KeyCopies copies, chooseCopy(directory));
    if (!needsRepair(copies.a) && !needsRepair(copies.b))
        return copies;
    // Chosen again under the lock: what looked old may have been somebody's save half way. A folder that cannot be
    // written (a read-only book) is no reason not to open; the states then say that nothing was repaired.
    const Descriptor lock(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!lockDirectory(lock, directory))
        return copies;
    ZHIYIN_ASSIGN(copies, chooseCopy(directory));
    bool repaired = false;
    bool failed = false;
    for (const auto &[state, name] : {std::pair(copies.b, kCopyB), std::pair(copies.a, kCopyA)}) {
        if (!needsRepair(state))
            continue;
        const bool written = writeCopy(lock, directory, name, copies.bytes).has_value();
        repaired |= written;
        failed |= !written;
    }
    copies.repaired = repaired && !failed;
    return copies;
}

Result<bool> writeKeyCopies(const QString &directory, const QByteArray &bytes, quint64 expected)
{
    const Descriptor lock(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    ZHIYIN_TRY(lockDirectory(lock, directory));
    const auto current = chooseCopy(directory);
    if (!current && current.error().code == ErrorCode::NewerBook)
        return failure(current.error());
    const quint64 standing = current ? current->data.sequence : 0;
    if (standing > expected)
        return failure(ErrorCode::StaleRevision, {directory}, QStringLiteral("key files were saved meanwhile"));
    ZHIYIN_TRY(writeCopy(lock, directory, kCopyB, bytes));
    return writeCopy(lock, directory, kCopyA, bytes).has_value();
}

} // namespace zhiyin
