// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/char_book.h"

#include <optional>

namespace zhiyin {

/// How well something was found: the rank decides (exact, prefix, inside), then how it was typed (as it stands, in full
/// syllables, with initials). Lower is better.
enum class MatchRank { Exact, Prefix, Inside };
enum class MatchManner { Direct, Syllables, Initials };
inline constexpr int kBuckets = 9;
[[nodiscard]] constexpr int bucketOf(MatchRank rank, MatchManner manner)
{
    return static_cast<int>(rank) * 3 + static_cast<int>(manner);
}

/// A text typed for a name, prepared for one CharBook. Each character of a name may be typed as itself, by a whole
/// syllable or by an initial ("z", "zh"); the last one by any beginning of its syllable. So "欧阳", "ouyang", "ouy", "oy"
/// and "欧y" find 欧阳. A text is compared by its first 63 characters.
class NameQuery final
{
public:
    NameQuery(std::u32string_view folded, const CharBook &book);

    struct Match {
        int bucket = kBuckets;
        int from = 0;
        int count = 0;
    };
    /// The best match among the characters of one name; none where nothing matches in a bucket below `below`.
    [[nodiscard]] std::optional<Match> match(std::span<const quint32> name, int below) const;
    /// The text may begin with this character.
    [[nodiscard]] bool mayStart(quint32 code) const { return m_starts[code] != 0; }
    /// No name longer than this is matched from end to end.
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] bool isEmpty() const { return m_length == 0; }

private:
    /// Bit p of a mask stands for "p characters of the text are used up".
    struct Syllable {
        quint64 whole = 0;
        quint64 initial = 0;
        quint64 doubleInitial = 0;
        /// The rest of the text from here is a beginning of the syllable.
        quint64 ends = 0;
        int length = 0;
    };
    struct State {
        quint64 direct = 1;
        quint64 syllables = 1;
        quint64 any = 1;
    };
    [[nodiscard]] Syllable maskOf(const std::string &syllable, std::u32string_view text) const;
    void step(State &state, quint32 code) const;
    void run(std::span<const quint32> name, int from, Match &best) const;

    const CharBook &m_book;
    int m_length;
    quint64 m_done;
    std::vector<quint64> m_direct;
    std::vector<Syllable> m_syllables;
    std::vector<quint8> m_starts;
};

} // namespace zhiyin
