// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_archive.h"

#include "core/words/exchange_words.h"

#include <QtEndian>

namespace zhiyin {
namespace {

// The records of a ZIP archive [APPNOTE 4.3]: the end of the directory, and an entry of it.
constexpr QByteArrayView kEndMark("PK\x05\x06", 4);
constexpr QByteArrayView kEntryMark("PK\x01\x02", 4);
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kEntrySize = 46;
constexpr qsizetype kLongestComment = 0xffff;
constexpr quint32 kInZip64 = 0xffffffff;

quint32 word32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}
quint16 word16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

std::optional<qsizetype> findEnd(QByteArrayView bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - kEndSize - kLongestComment);
    for (qsizetype at = bytes.size() - kEndSize; at >= first; --at) {
        if (bytes.sliced(at, 4) == kEndMark)
            return at;
    }
    return std::nullopt;
}

/// What the directory says of the archive as a whole.
struct Contents {
    qint64 packed = 0;
    qint64 unpacked = 0;
    bool locked = false;
    bool hasWorkbook = false;
};

std::optional<words::FileFault> readDirectory(QByteArrayView bytes, const ArchiveCaps &caps, Contents &contents)
{
    const auto end = findEnd(bytes);
    if (!end)
        return words::FileFault::DamagedArchive;
    const int entries = word16(bytes, *end + 10);
    if (entries > caps.mostEntries)
        return words::FileFault::UnpacksTooLarge;
    qint64 at = word32(bytes, *end + 16);
    for (int i = 0; i < entries; ++i) {
        if (at + kEntrySize > bytes.size() || bytes.sliced(at, 4) != kEntryMark)
            return words::FileFault::DamagedArchive;
        const quint32 packed = word32(bytes, at + 20);
        const quint32 unpacked = word32(bytes, at + 24);
        if (packed == kInZip64 || unpacked == kInZip64)
            return words::FileFault::UnpacksTooLarge;
        contents.packed += packed;
        contents.unpacked += unpacked;
        contents.locked |= (word16(bytes, at + 8) & 1) != 0;
        const qsizetype nameSize = word16(bytes, at + 28);
        if (at + kEntrySize + nameSize > bytes.size())
            return words::FileFault::DamagedArchive;
        const QByteArrayView name = bytes.sliced(at + kEntrySize, nameSize);
        contents.hasWorkbook |= name.startsWith("xl/");
        at += kEntrySize + nameSize + word16(bytes, at + 30) + word16(bytes, at + 32);
    }
    return std::nullopt;
}

} // namespace

Result<void> checkWorkbookArchive(const QString &path, QByteArrayView bytes, const ArchiveCaps &caps)
{
    const auto refuse = [&path](words::FileFault fault) {
        return failure(ErrorCode::BadDocument, {path, words::fileFault(fault)});
    };
    Contents contents;
    if (const auto fault = readDirectory(bytes, caps, contents))
        return refuse(*fault);
    if (contents.locked)
        return refuse(words::FileFault::PasswordProtected);
    if (!contents.hasWorkbook)
        return refuse(words::FileFault::NoWorkbook);
    // Entries may lie on top of each other: the file's own size is the honest one.
    const qint64 packed = std::min<qint64>(contents.packed, bytes.size());
    const bool swells = contents.unpacked > caps.freeBytes && contents.unpacked > caps.mostRatio * packed;
    if (contents.unpacked > caps.mostBytes || swells)
        return refuse(words::FileFault::UnpacksTooLarge);
    return {};
}

Error compoundFileError(const QString &path, QByteArrayView bytes)
{
    // The directory of the compound file names its streams in UTF-16; a workbook with a password lies in this one.
    const QByteArrayView locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    const bool isLocked = bytes.indexOf(locked) >= 0;
    return {ErrorCode::BadDocument,
            {path, words::fileFault(isLocked ? words::FileFault::PasswordProtected : words::FileFault::OldWorkbook)},
            {}};
}

} // namespace zhiyin
