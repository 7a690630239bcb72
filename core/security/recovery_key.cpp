// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "core/security/seal.h"

#include <array>

namespace zhiyin {

namespace {

constexpr char16_t kAlphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBits = 5;
constexpr int kPayload = 4;
constexpr int kGroupSize = kPayload + 1;
constexpr int kCharacters = RecoveryKey::kGroups * kPayload;
/// 52 characters hold 260 bits: four more than the key, kept zero.
constexpr int kSpareBits = kCharacters * kBits - kKeySize * 8;

/// Multiplication by x in the field of 32 elements (x^5 + x^2 + 1).
constexpr int timesX(int value)
{
    return ((value << 1) ^ ((value & 16) ? 0x25 : 0)) & 31;
}

/// A weighted sum over the field: notices every single wrong character, every swap within a group, and swapped groups.
int checkOf(const int *payload, int group)
{
    int check = group + 1;
    for (int i = 0; i < kPayload; ++i)
        check = timesX(check) ^ payload[i];
    return timesX(check);
}

/// The typed characters as values; -1 for one that is none.
QList<int> valuesOf(const QString &typed)
{
    static const QString alphabet = QString::fromUtf16(kAlphabet);
    QList<int> values;
    const QString plain = typed.normalized(QString::NormalizationForm_KC).toUpper();
    for (const QChar c : plain) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'_' || c == u'.' || c == u'\u2212')
            continue;
        if (c == u'O')
            values << 0;
        else if (c == u'I' || c == u'L')
            values << 1;
        else
            values << static_cast<int>(alphabet.indexOf(c));
    }
    return values;
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(Secret::random(kKeySize));
}

QStringList RecoveryKey::groups() const
{
    std::array<int, kCharacters> values{};
    for (int bit = 0; bit < kKeySize * 8; ++bit) {
        if (m_secret.data()[bit / 8] & (0x80 >> (bit % 8)))
            values[static_cast<std::size_t>(bit / kBits)] |= 16 >> (bit % kBits);
    }
    QStringList groups;
    for (int group = 0; group < kGroups; ++group) {
        const int *payload = values.data() + group * kPayload;
        QString text;
        for (int i = 0; i < kPayload; ++i)
            text += QChar(kAlphabet[payload[i]]);
        groups << text + QChar(kAlphabet[checkOf(payload, group)]);
    }
    return groups;
}

Result<RecoveryKey> RecoveryKey::parse(const QString &typed)
{
    const QList<int> values = valuesOf(typed);
    for (int group = 0; group < kGroups && (group + 1) * kGroupSize <= values.size(); ++group) {
        const int *payload = values.constData() + group * kGroupSize;
        const bool known = std::all_of(payload, payload + kGroupSize, [](int value) { return value >= 0; });
        if (!known || checkOf(payload, group) != payload[kPayload])
            return failure(ErrorCode::WrongRecoveryKey, {QString::number(group + 1)}, QStringLiteral("mistyped group"));
    }
    if (values.size() != kGroups * kGroupSize)
        return failure(ErrorCode::WrongRecoveryKey, {}, QStringLiteral("%1 characters").arg(values.size()));
    Secret secret(kKeySize);
    for (int bit = 0; bit < kCharacters * kBits; ++bit) {
        const int character = bit / kBits;
        const bool set = values.at(character / kPayload * kGroupSize + character % kPayload) & (16 >> (bit % kBits));
        if (set && bit >= kKeySize * 8)
            return failure(ErrorCode::WrongRecoveryKey, {QString::number(kGroups)}, QStringLiteral("spare bits"));
        if (set)
            secret.data()[bit / 8] |= static_cast<unsigned char>(0x80 >> (bit % 8));
    }
    return RecoveryKey(std::move(secret));
}

bool RecoveryKey::groupIs(int number, const QString &typed) const
{
    return number >= 1 && number <= kGroups && valuesOf(typed) == valuesOf(groups().at(number - 1));
}

static_assert(kSpareBits >= 0 && kSpareBits < kBits);

} // namespace zhiyin
