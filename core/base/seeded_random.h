// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace zhiyin {

/// SplitMix64. Our own, since the distributions and shuffles of the standard library differ between libraries, and the
/// same seed is to give the same result everywhere. Not for secrets.
class SeededRandom
{
public:
    /// Each stream of a seed is a sequence of its own.
    SeededRandom(quint64 seed, quint64 stream) : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// From 0 up to and excluding `count`, which lies above 0.
    int below(int count) { return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32); }

private:
    quint64 m_state;
};

} // namespace zhiyin
