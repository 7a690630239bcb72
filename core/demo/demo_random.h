// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <span>

namespace zhiyin {

/// SplitMix64. Its own, since the distributions of the standard library differ between libraries, and the same seed is
/// to give the same book everywhere. Not for secrets.
class DemoRandom final
{
public:
    /// Each stream of a seed is a sequence of its own.
    DemoRandom(quint64 seed, quint64 stream) : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL)
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
    /// Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T> const T &pick(std::span<const T> all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(all.size())))];
    }
    /// The place of one of the weights, each as likely as it is heavy.
    int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int place = 0;
        while (left >= weights[static_cast<size_t>(place)])
            left -= weights[static_cast<size_t>(place++)];
        return place;
    }

private:
    quint64 m_state;
};

} // namespace zhiyin
