// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_format.h"

#include <QtEndian>

#include <sodium.h>

namespace zhiyin {

namespace {

constexpr QByteArrayView kMagic("ZHIYINKF");
constexpr quint16 kVersion = 1;
constexpr qsizetype kHeadSize = 8 + 2 + 8 + KeyData::kBookIdSize + KeyData::kSqlSaltSize;
constexpr qsizetype kPublicKeySize = 32;

class Writer
{
public:
    template <class Number> Writer &number(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }
    Writer &raw(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    Writer &sized(QByteArrayView bytes) { return number(static_cast<quint16>(bytes.size())).raw(bytes); }
    Writer &section(quint16 type, QByteArrayView bytes)
    {
        return number(type).number(static_cast<quint32>(bytes.size())).raw(bytes);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads on with zeros past the end, and remembers that it did.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}
    template <class Number> Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number{} : qFromLittleEndian<Number>(bytes.data());
    }
    QByteArray raw(qsizetype size) { return take(size).toByteArray(); }
    QByteArray sized() { return raw(number<quint16>()); }
    QByteArray rest() { return raw(m_rest.size()); }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    QByteArrayView m_rest;
    bool m_ok = true;
};

QByteArray encodeSlot(const KeySlot &slot)
{
    return Writer()
        .number(slot.holder)
        .number(slot.version)
        .sized(slot.name.toUtf8())
        .raw(slot.kdf.bytes())
        .raw(slot.sealed)
        .bytes();
}

bool decodeSlot(Reader &reader, KeyData &data)
{
    KeySlot slot;
    slot.holder = reader.number<qint64>();
    slot.version = reader.number<quint16>();
    slot.name = QString::fromUtf8(reader.sized());
    const QByteArray kdf = reader.raw(KdfParameters::byteSize());
    if (!reader.ok())
        return false;
    slot.kdf = KdfParameters::fromBytes(kdf);
    slot.sealed = reader.rest();
    data.keySlots.push_back(std::move(slot));
    return true;
}

bool decodeIdentity(Reader &reader, KeyData &data)
{
    KeyIdentity identity;
    identity.holder = reader.number<qint64>();
    identity.boxKey = reader.raw(kPublicKeySize);
    identity.signingKey = reader.raw(kPublicKeySize);
    identity.since = reader.number<quint64>();
    data.identities.push_back(std::move(identity));
    return reader.ok();
}

bool decodeGrant(Reader &reader, KeyData &data)
{
    KeyGrant grant;
    grant.holder = reader.number<qint64>();
    grant.algorithm = reader.number<quint8>();
    grant.sealed = reader.rest();
    data.grants.push_back(std::move(grant));
    return reader.ok();
}

bool decodeSection(quint16 type, const QByteArray &bytes, KeyData &data)
{
    Reader reader(bytes);
    switch (type) {
    case KeyData::PersonSlot:
    case KeyData::RecoverySlot: return decodeSlot(reader, data);
    case KeyData::Identity: return decodeIdentity(reader, data);
    case KeyData::Grant: return decodeGrant(reader, data);
    case KeyData::GuessLogKey: data.guessLogKey = reader.raw(kPublicKeySize); return reader.ok();
    default: data.others.push_back({type, bytes}); return true;
    }
}

Result<KeyData> damaged(const QString &detail)
{
    return failure(ErrorCode::KeyFilesDamaged, {}, detail);
}

QByteArray macOf(QByteArrayView body, KeyView dataKey)
{
    return Hasher(deriveKey(dataKey, "keyfile")).add(body).finish();
}

} // namespace

QByteArray encodeKeyData(const KeyData &data, KeyView dataKey)
{
    Writer writer;
    writer.raw(kMagic).number(kVersion).number(data.sequence).raw(data.bookId).raw(data.sqlSalt);
    for (const KeySlot &slot : data.keySlots)
        writer.section(slot.holder == 0 ? KeyData::RecoverySlot : KeyData::PersonSlot, encodeSlot(slot));
    for (const KeyIdentity &identity : data.identities)
        writer.section(KeyData::Identity, Writer()
                                              .number(identity.holder)
                                              .raw(identity.boxKey)
                                              .raw(identity.signingKey)
                                              .number(identity.since)
                                              .bytes());
    for (const KeyGrant &grant : data.grants)
        writer.section(KeyData::Grant, Writer().number(grant.holder).number(grant.algorithm).raw(grant.sealed).bytes());
    writer.section(KeyData::GuessLogKey, data.guessLogKey);
    for (const KeyData::Section &other : data.others)
        writer.section(other.type, other.bytes);
    writer.raw(macOf(writer.bytes(), dataKey));
    return writer.bytes() + hashOf(writer.bytes());
}

Result<KeyData> decodeKeyData(QByteArrayView bytes)
{
    if (bytes.size() < kHeadSize + 2 * kHashSize || !bytes.startsWith(kMagic))
        return damaged(QStringLiteral("no key file"));
    if (hashOf(bytes.chopped(kHashSize)) != bytes.last(kHashSize))
        return damaged(QStringLiteral("wrong sum"));
    Reader reader(bytes.chopped(2 * kHashSize).sliced(kMagic.size()));
    const auto version = reader.number<quint16>();
    if (version > kVersion)
        return failure(ErrorCode::NewerBook, {QString::number(version)}, QStringLiteral("key file version"));
    KeyData data;
    data.sequence = reader.number<quint64>();
    data.bookId = reader.raw(KeyData::kBookIdSize);
    data.sqlSalt = reader.raw(KeyData::kSqlSaltSize);
    while (!reader.atEnd()) {
        const auto type = reader.number<quint16>();
        const auto size = reader.number<quint32>();
        const QByteArray section = reader.raw(size);
        if (!reader.ok() || !decodeSection(type, section, data))
            return damaged(QStringLiteral("section %1").arg(type));
    }
    return data;
}

bool isAuthentic(QByteArrayView bytes, KeyView dataKey)
{
    if (bytes.size() < 2 * kHashSize)
        return false;
    const QByteArrayView body = bytes.chopped(2 * kHashSize);
    const QByteArrayView mac = bytes.sliced(body.size(), kHashSize);
    return sodium_memcmp(macOf(body, dataKey).constData(), mac.data(), kHashSize) == 0;
}

QByteArray slotAssociatedData(const KeyData &data, const KeySlot &slot)
{
    return Writer()
        .raw(kMagic)
        .number(slot.version)
        .raw(data.bookId)
        .raw(data.sqlSalt)
        .number(slot.holder)
        .raw(slot.kdf.bytes())
        .bytes();
}

} // namespace zhiyin
