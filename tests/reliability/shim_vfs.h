// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>

#include <optional>
#include <random>
#include <vector>

namespace zhiyin::gate {

/// What SQLCipher asked of the file system.
struct DiskCall {
    enum class Kind { Write, Truncate, Sync, Delete } kind;
    QByteArray file; ///< without its folder
    qint64 offset = 0;
    QByteArray bytes;
    bool directorySynced = false; ///< of a deletion: it is on the disk when the call returns
};

/// The files of a book's folder after a power cut.
using DiskImage = QHash<QByteArray, QByteArray>;

/// How the disk treats what was not synced before the cut.
enum class Unsynced { Lost, SomeWrites, TornSectors, Garbage };

/// Lies between SQLCipher and the file system of this process, as the default VFS: every connection made after
/// `install()` goes through it, the program's own included. It promises nothing: sectors of 512 bytes, no atomic writes.
class ShimVfs final
{
public:
    static void install();

    /// Keeps every call from now on.
    static void startRecording();
    static std::vector<DiskCall> stopRecording();
    /// How many calls were kept so far: the place of an acknowledgement among them.
    [[nodiscard]] static size_t recorded();

    /// Lets the `number`-th call from now (from 1) fail with `sqliteCode`; `forEver` also all after it. A torn write leaves
    /// half of its sectors behind. Number 0 only counts.
    static void armFailure(int number, int sqliteCode, bool forEver, bool torn);
    /// Ends that; gives how many calls there were.
    static int disarm();
};

/// The folder as a power cut after the first `calls` of them leaves it, beginning from `before`.
[[nodiscard]] DiskImage imageAfterCut(const DiskImage &before, const std::vector<DiskCall> &all, size_t calls,
                                      Unsynced treatment, std::mt19937 &random);

} // namespace zhiyin::gate
