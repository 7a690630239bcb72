// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/key_format.h"

#include <QString>

namespace zhiyin {

/// What became of one of the two copies.
enum class KeyCopyState {
    Sound,
    Missing,
    Damaged,
    Older,     ///< the program ended between the two writes
    Different, ///< the same sequence number with other content: only the data key can tell which is ours
};

struct KeyCopies {
    KeyData data;
    /// The bytes `data` was read from.
    QByteArray bytes;
    KeyCopyState a = KeyCopyState::Sound;
    KeyCopyState b = KeyCopyState::Sound;
    /// The copy that was not sound has been written anew from the other one.
    bool repaired = false;
};

/// Reads `keys.a` and `keys.b`, takes the valid one with the highest sequence number and repairs the other where it can.
/// Fails with KeyFilesMissing, KeyFilesDamaged, NewerBook, NotReadable.
[[nodiscard]] Result<KeyCopies> readKeyCopies(const QString &directory);

/// Writes `keys.b`, then `keys.a`; each to a temporary file, synced, renamed, and the directory synced. Killed at any
/// point, one of the two is whole. `expected` is the sequence number that must stand there now (0: none).
/// From the first of the two on the change is made; false says that the second could not be written (the next reading
/// repairs it). Fails with StaleRevision where somebody else saved meanwhile, BookLocked, DiskFull, NotWritable, IoFailed.
[[nodiscard]] Result<bool> writeKeyCopies(const QString &directory, const QByteArray &bytes, quint64 expected);

} // namespace zhiyin
