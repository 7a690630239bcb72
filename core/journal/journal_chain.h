// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/journal_store.h"
#include "core/security/seal.h"

namespace zhiyin {

/// The values of an entry as one text: {"c": {field: [old, new]}, "r": reason, "i": rows}. `rows` is JSON already.
[[nodiscard]] QByteArray journalPlaintext(const Changes &changes, const QString &reason, const QByteArray &rows = {});

/// Where a sealed value belongs: moved to another entry it no longer opens.
[[nodiscard]] QByteArray journalPlace(ReplicaNumber replica, qint64 n);

/// The entry's link: a hash over the one before and over everything the entry says, sealed values as ciphertext.
[[nodiscard]] QByteArray journalHash(Hasher &hasher, const QByteArray &previous, const SealedEntry &entry);

/// What a session signs at each commit.
[[nodiscard]] QByteArray headMessage(const QByteArray &bookId, const JournalHead &head, const QDateTime &at);

} // namespace zhiyin
