// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/stream_seal.h"

#include <sodium.h>

namespace zhiyin {
namespace {

static_assert(sizeof(crypto_secretstream_xchacha20poly1305_state) == 52);
static_assert(kKeySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(StreamOpener::kHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(StreamOpener::kPieceOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);

crypto_secretstream_xchacha20poly1305_state *stateOf(std::array<unsigned char, 52> &bytes)
{
    return reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(bytes.data());
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

void checkSize(KeyView key)
{
    sodiumReady();
    if (key.size() != kKeySize)
        qFatal("a key of %zu bytes where %d are needed", key.size(), kKeySize);
}

} // namespace

StreamSealer::StreamSealer(KeyView key) : m_header(StreamOpener::kHeaderSize, Qt::Uninitialized)
{
    checkSize(key);
    crypto_secretstream_xchacha20poly1305_init_push(stateOf(m_state),
                                                    reinterpret_cast<unsigned char *>(m_header.data()), key.data());
}

QByteArray StreamSealer::seal(QByteArrayView piece, bool last)
{
    QByteArray sealed(piece.size() + StreamOpener::kPieceOverhead, Qt::Uninitialized);
    const unsigned char tag =
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(stateOf(m_state), reinterpret_cast<unsigned char *>(sealed.data()),
                                               nullptr, bytesOf(piece), static_cast<unsigned long long>(piece.size()),
                                               nullptr, 0, tag);
    return sealed;
}

Result<StreamOpener> StreamOpener::begin(KeyView key, QByteArrayView header)
{
    checkSize(key);
    StreamOpener opener;
    if (header.size() != kHeaderSize
        || crypto_secretstream_xchacha20poly1305_init_pull(stateOf(opener.m_state), bytesOf(header), key.data()) != 0)
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("the stream's header does not fit"));
    return opener;
}

Result<QByteArray> StreamOpener::open(QByteArrayView piece)
{
    if (m_complete || piece.size() < kPieceOverhead)
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("a sealed piece out of place"));
    QByteArray content(piece.size() - kPieceOverhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const int rc = crypto_secretstream_xchacha20poly1305_pull(
        stateOf(m_state), reinterpret_cast<unsigned char *>(content.data()), nullptr, &tag, bytesOf(piece),
        static_cast<unsigned long long>(piece.size()), nullptr, 0);
    if (rc != 0)
        return failure(ErrorCode::DamagedBook, {}, QStringLiteral("a sealed piece does not open"));
    m_complete = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return content;
}

} // namespace zhiyin
