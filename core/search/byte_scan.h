// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>

namespace zhiyin {

/// Bytes below this stand between fields; no field contains them.
inline constexpr unsigned char kMarkBytes = 8;

/// What a scan still looks for; raised while it runs, as enough of the rest was found.
enum class Demand { Anywhere, FieldStart, WholeField, Nothing };

namespace detail {

/// Sixteen bytes that the machine compares at once; GCC and Clang make what each processor has of it.
using Bytes = unsigned char __attribute__((vector_size(16)));
using Words = unsigned long long __attribute__((vector_size(16)));
inline constexpr size_t kLane = sizeof(Bytes);
inline constexpr size_t kBlock = 4 * kLane;

inline Bytes bytesAt(const char *at)
{
    Bytes bytes;
    std::memcpy(&bytes, at, sizeof(bytes));
    return bytes;
}

inline Bytes repeated(char byte)
{
    return Bytes{} + static_cast<unsigned char>(byte);
}

/// The bytes of a needle that are compared first: with digits, two alone would fit too often.
struct Probe {
    explicit Probe(std::string_view needle) : length(needle.size())
    {
        const std::array<size_t, 4> places{0, std::min<size_t>(1, length - 1), std::min<size_t>(2, length - 1),
                                           length - 1};
        for (size_t i = 0; i < places.size(); ++i) {
            offsets[i] = places[i];
            bytes[i] = repeated(needle[places[i]]);
        }
    }
    size_t length;
    std::array<size_t, 4> offsets{};
    std::array<Bytes, 4> bytes{};
};

/// All ones where the needle may begin, with marks around it as demanded.
template <Demand D> inline Words candidates(const char *at, const Probe &probe)
{
    auto fits = bytesAt(at) == probe.bytes[0];
    for (size_t i = 1; i < probe.bytes.size(); ++i)
        fits &= bytesAt(at + probe.offsets[i]) == probe.bytes[i];
    if constexpr (D == Demand::FieldStart || D == Demand::WholeField)
        fits &= bytesAt(at - 1) < repeated(kMarkBytes);
    if constexpr (D == Demand::WholeField)
        fits &= bytesAt(at + probe.length) < repeated(kMarkBytes);
    return reinterpret_cast<Words>(fits);
}

/// The needle's places in one block.
template <Demand D, class Found>
inline void scanBlock(const char *block, size_t place, std::string_view needle, const Probe &probe, Found &found)
{
    constexpr size_t kLanes = kBlock / kLane;
    std::array<Words, kLanes> lanes;
    Words any{};
    for (size_t i = 0; i < kLanes; ++i) {
        lanes[i] = candidates<D>(block + i * kLane, probe);
        any |= lanes[i];
    }
    if ((any[0] | any[1]) == 0)
        return;
    std::array<unsigned char, kBlock> places;
    std::memcpy(places.data(), lanes.data(), sizeof(places));
    for (size_t i = 0; i < kBlock; ++i) {
        if (places[i] != 0 && std::memcmp(block + i, needle.data(), needle.size()) == 0)
            found(place + i);
    }
}

} // namespace detail

/// What every scanned text ends with, so that whole blocks can be looked at.
inline constexpr size_t kScanPadding = 2 * detail::kBlock;

/// Calls `found(place)` for each place of the needle, in order. `text` begins with a mark byte and ends with kScanPadding
/// of them; the needle is shorter than a block. `demand` may be raised by `found`.
template <class Found> void scanBytes(std::string_view text, std::string_view needle, const Demand &demand, Found found)
{
    if (needle.empty() || needle.size() >= detail::kBlock || text.size() < kScanPadding)
        return;
    const detail::Probe probe(needle);
    for (size_t at = 1; at + kScanPadding <= text.size(); at += detail::kBlock) {
        const char *block = text.data() + at;
        switch (demand) {
        case Demand::Anywhere: detail::scanBlock<Demand::Anywhere>(block, at, needle, probe, found); break;
        case Demand::FieldStart: detail::scanBlock<Demand::FieldStart>(block, at, needle, probe, found); break;
        case Demand::WholeField: detail::scanBlock<Demand::WholeField>(block, at, needle, probe, found); break;
        case Demand::Nothing: return;
        }
    }
}

} // namespace zhiyin
