// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace zhiyin {

/// The number of a copy of the book; copies are numbered from 1 (15 bits).
using ReplicaNumber = int;

inline constexpr int kIdCountBits = 48;
inline constexpr qint64 kIdCountMask = (qint64{1} << kIdCountBits) - 1;

/// The identifier of one kind of thing: 15 bits of the replica that issued it, 48 bits that count. Never empty;
/// `std::optional<Id<T>>` says "none". Two kinds never mix.
template <class Entity> class Id final
{
public:
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] static constexpr Id issued(ReplicaNumber replica, qint64 count)
    {
        return Id((qint64{replica} << kIdCountBits) | (count & kIdCountMask));
    }
    /// Reads the decimal form of the command line and of JSON; none where it is not a positive 63-bit number.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        if (!ok || value <= 0)
            return std::nullopt;
        return Id(value);
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr ReplicaNumber replica() const { return static_cast<int>(m_value >> kIdCountBits); }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using ClientId = Id<struct ClientEntity>;
using UserId = Id<struct UserEntity>;
using ProductId = Id<struct ProductEntity>;
using ComplaintId = Id<struct ComplaintEntity>;
using ContactId = Id<struct ContactEntity>;
using AssessmentId = Id<struct AssessmentEntity>;
using RequestId = Id<struct RequestEntity>;
using ImportId = Id<struct ImportEntity>;
using PolicyId = Id<struct PolicyEntity>;
using ReportId = Id<struct ReportEntity>;
/// The row of any entity, where the kind is said beside it (journal, requests).
using AnyId = Id<struct AnyEntity>;

} // namespace zhiyin
