// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/file_vault.h"

#include "core/security/stream_seal.h"
#include "core/words/attachment_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhiyin {
namespace {

constexpr qsizetype kPiece = qsizetype{64} * 1024;
constexpr QByteArrayView kMagic = "ZYF1";
const QString kTemporary = QStringLiteral(".new.");

tl::unexpected<Error> systemFailure(int number, const QString &path)
{
    return failure(number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::NotWritable, {path});
}

KeyView viewOf(const QByteArray &key)
{
    return {reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size())};
}

Result<void> writeAll(int descriptor, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemFailure(written < 0 ? errno : EIO, path);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return systemFailure(number, path);
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return syncFolder(QFileInfo(path).path());
    if (errno != EEXIST)
        return systemFailure(errno, path);
    return {};
}

Result<QByteArray> firstPiece(QFile &file, const QString &source)
{
    if (!QFileInfo(source).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {source});
    if (file.size() > kMostAttachmentBytes)
        return failure(ErrorCode::BadDocument, {source, words::faultFileTooBig()});
    const QByteArray first = file.read(kPiece);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::NotReadable, {source});
    if (first.isEmpty())
        return failure(ErrorCode::EmptyFile, {source});
    return first;
}

} // namespace

PreparedFile::PreparedFile(PreparedFile &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_name(std::move(other.m_name))
    , m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

PreparedFile::~PreparedFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileVault::FileVault(const QString &bookDirectory, KeyView hashKey)
    : m_folder(bookDirectory + QStringLiteral("/files")), m_hashKey(deriveKey(hashKey, "attachment name"))
{}

QString FileVault::pathOf(const AttachedFile &file) const
{
    return m_folder + u'/' + QString::fromLatin1(file.hash.toHex());
}

bool FileVault::has(const AttachedFile &file) const
{
    return QFileInfo(pathOf(file)).size() == file.sealedSize && QFileInfo::exists(pathOf(file));
}

Result<PreparedFile> FileVault::prepare(const QString &source) const
{
    QFile file(source);
    ZHIYIN_ASSIGN(QByteArray piece, firstPiece(file, source));
    const auto form = recogniseForm(piece);
    if (!form)
        return failure(ErrorCode::BadDocument, {source, words::faultFileForm()});
    ZHIYIN_TRY(makeFolder(m_folder));

    PreparedFile prepared;
    prepared.m_name = QFileInfo(source).fileName();
    prepared.m_file.form = *form;
    prepared.m_file.key = randomKey();
    prepared.m_path = m_folder + u'/' + kTemporary + QString::number(QRandomGenerator::system()->generate64(), 36);
    prepared.m_descriptor =
        ::open(QFile::encodeName(prepared.m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    // Locked as long as we live: a sweep of another process leaves it alone.
    if (prepared.m_descriptor < 0 || ::flock(prepared.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return systemFailure(errno, m_folder);

    StreamSealer sealer(viewOf(prepared.m_file.key));
    Hasher hasher(m_hashKey.bytes());
    const QByteArray head = kMagic.toByteArray() + sealer.header();
    ZHIYIN_TRY(writeAll(prepared.m_descriptor, head, m_folder));
    prepared.m_file.sealedSize = head.size();
    while (!piece.isEmpty()) {
        QByteArray next = file.read(kPiece);
        if (file.error() != QFile::NoError)
            return failure(ErrorCode::NotReadable, {source});
        hasher.add(piece);
        prepared.m_file.size += piece.size();
        // A file may grow under our eyes.
        if (prepared.m_file.size > kMostAttachmentBytes)
            return failure(ErrorCode::BadDocument, {source, words::faultFileTooBig()});
        const QByteArray sealed = sealer.seal(piece, next.isEmpty());
        ZHIYIN_TRY(writeAll(prepared.m_descriptor, sealed, m_folder));
        prepared.m_file.sealedSize += sealed.size();
        piece = std::move(next);
    }
    prepared.m_file.hash = hasher.finish();
    if (::fsync(prepared.m_descriptor) != 0)
        return systemFailure(errno, m_folder);
    return prepared;
}

Result<void> FileVault::keep(PreparedFile &prepared) const
{
    const QString target = pathOf(prepared.m_file);
    if (std::rename(QFile::encodeName(prepared.m_path).constData(), QFile::encodeName(target).constData()) != 0)
        return systemFailure(errno, target);
    prepared.m_path.clear();
    return syncFolder(m_folder);
}

Result<void> FileVault::read(const AttachedFile &file, const Sink &sink) const
{
    QFile sealed(pathOf(file));
    if (!sealed.exists())
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("the file is missing"));
    if (!sealed.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {sealed.fileName()});
    const QByteArray head = sealed.read(kMagic.size() + StreamOpener::kHeaderSize);
    if (!head.startsWith(kMagic))
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("not a sealed file"));
    ZHIYIN_ASSIGN(StreamOpener opener,
                  StreamOpener::begin(viewOf(file.key), QByteArrayView(head).sliced(kMagic.size())));
    Hasher hasher(m_hashKey.bytes());
    while (!sealed.atEnd()) {
        const QByteArray piece = sealed.read(kPiece + StreamOpener::kPieceOverhead);
        if (sealed.error() != QFile::NoError)
            return failure(ErrorCode::NotReadable, {sealed.fileName()});
        ZHIYIN_ASSIGN(const QByteArray content, opener.open(piece));
        hasher.add(content);
        ZHIYIN_TRY(sink(content));
    }
    if (!opener.isComplete() || hasher.finish() != file.hash)
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("the file is cut short or another one"));
    return {};
}

Result<void> FileVault::check(const AttachedFile &file) const
{
    return read(file, [](QByteArrayView) { return Result<void>(); });
}

int FileVault::sweep(const QList<QByteArray> &known) const
{
    QSet<QString> names;
    for (const QByteArray &hash : known)
        names.insert(QString::fromLatin1(hash.toHex()));
    int swept = 0;
    const QDir folder(m_folder);
    const QStringList present = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : present) {
        if (names.contains(name))
            continue;
        const QString path = folder.filePath(name);
        if (name.startsWith(kTemporary)) {
            const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
            const bool isDead = descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
            if (descriptor >= 0)
                ::close(descriptor);
            if (!isDead)
                continue;
        }
        if (QFile::remove(path))
            ++swept;
    }
    return swept;
}

Result<void> FileVault::copyTo(const QString &bookDirectory, const std::vector<AttachedFile> &files,
                               const QString &older) const
{
    if (files.empty())
        return {};
    const QString target = bookDirectory + QStringLiteral("/files");
    ZHIYIN_TRY(makeFolder(target));
    for (const AttachedFile &file : files) {
        const QString name = QFileInfo(pathOf(file)).fileName();
        const QString to = target + u'/' + name;
        const QString from = older + QStringLiteral("/files/") + name;
        // Files never change once they have their name: an earlier backup's is the same one, if it has its size.
        if (!older.isEmpty() && QFileInfo(from).size() == file.sealedSize
            && ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
            continue;
        QFile source(pathOf(file));
        if (!source.exists())
            return failure(ErrorCode::DamagedBook, {}, QStringLiteral("an attachment's file is missing"));
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotReadable, {source.fileName()});
        const int descriptor = ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return systemFailure(errno, to);
        Result<void> copied;
        while (copied && !source.atEnd())
            copied = writeAll(descriptor, source.read(kPiece), to);
        if (copied && ::fsync(descriptor) != 0)
            copied = systemFailure(errno, to);
        ::close(descriptor);
        ZHIYIN_TRY(copied);
    }
    return syncFolder(target);
}

} // namespace zhiyin
