// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/seal.h"

namespace zhiyin {

/// A long content sealed piece by piece (libsodium's secretstream): pieces cannot be cut off, repeated or exchanged.
class StreamSealer final
{
public:
    /// A fresh stream; `header()` goes before the first piece.
    explicit StreamSealer(KeyView key);
    [[nodiscard]] QByteArray header() const { return m_header; }
    /// Nothing may follow the last piece.
    [[nodiscard]] QByteArray seal(QByteArrayView piece, bool last);

private:
    alignas(16) std::array<unsigned char, 52> m_state{};
    QByteArray m_header;
};

class StreamOpener final
{
public:
    static constexpr qsizetype kHeaderSize = 24;
    /// What a sealed piece is longer than its content.
    static constexpr qsizetype kPieceOverhead = 17;

    /// Fails with DamagedBook.
    [[nodiscard]] static Result<StreamOpener> begin(KeyView key, QByteArrayView header);
    /// Fails with DamagedBook where the piece, its place or the key is not the one it was sealed with.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView piece);
    /// The last piece was opened; without it the content was cut short.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    StreamOpener() = default;
    alignas(16) std::array<unsigned char, 52> m_state{};
    bool m_complete = false;
};

} // namespace zhiyin
