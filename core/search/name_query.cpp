// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/name_query.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr size_t kMostCharacters = 63;

/// The part of the text from `at` begins as the syllable does, for `count` letters.
bool standsAt(std::u32string_view text, size_t at, std::string_view syllable, size_t count)
{
    if (at + count > text.size() || count > syllable.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        if (text[at + i] != static_cast<unsigned char>(syllable[i]))
            return false;
    }
    return true;
}

} // namespace

NameQuery::NameQuery(std::u32string_view folded, const CharBook &book)
    : m_book(book)
    , m_length(static_cast<int>(std::min(folded.size(), kMostCharacters)))
    , m_done(quint64{1} << m_length)
    , m_direct(book.size(), 0)
    , m_starts(book.size(), 0)
{
    const std::u32string_view text = folded.substr(0, kMostCharacters);
    for (size_t i = 0; i < text.size(); ++i) {
        if (const quint32 code = book.known(text[i]))
            m_direct[code] |= quint64{1} << i;
    }
    m_syllables.reserve(book.syllables().size());
    for (const std::string &syllable : book.syllables())
        m_syllables.push_back(maskOf(syllable, text));
    for (quint32 code = 1; code < book.size(); ++code) {
        State state;
        step(state, code);
        m_starts[code] = state.any != 0 ? 1 : 0;
    }
}

NameQuery::Syllable NameQuery::maskOf(const std::string &syllable, std::u32string_view text) const
{
    Syllable mask;
    mask.length = static_cast<int>(syllable.size());
    const bool isDouble = syllable.size() > 1 && syllable[1] == 'h';
    for (size_t at = 0; at < text.size(); ++at) {
        const quint64 bit = quint64{1} << at;
        if (!standsAt(text, at, syllable, 1))
            continue;
        mask.initial |= bit;
        if (isDouble && standsAt(text, at, syllable, 2))
            mask.doubleInitial |= bit;
        if (standsAt(text, at, syllable, syllable.size()))
            mask.whole |= bit;
        if (standsAt(text, at, syllable, text.size() - at))
            mask.ends |= bit;
    }
    return mask;
}

void NameQuery::step(State &state, quint32 code) const
{
    const quint64 same = m_direct[code];
    State next{(state.direct & same) << 1, (state.syllables & same) << 1, (state.any & same) << 1};
    for (const quint16 place : m_book.syllablesOf(code)) {
        const Syllable &syllable = m_syllables[place];
        next.syllables |= (state.syllables & syllable.whole) << syllable.length;
        next.any |= (state.any & syllable.whole) << syllable.length;
        next.any |= (state.any & syllable.initial) << 1;
        next.any |= (state.any & syllable.doubleInitial) << 2;
        if ((state.any & syllable.ends) != 0)
            next.any |= m_done;
    }
    state = next;
}

void NameQuery::run(std::span<const quint32> name, int from, Match &best) const
{
    State state;
    const int size = static_cast<int>(name.size());
    for (int i = from; i < size && state.any != 0; ++i) {
        step(state, name[static_cast<size_t>(i)]);
        if ((state.any & m_done) == 0)
            continue;
        const MatchManner manner = (state.direct & m_done) != 0      ? MatchManner::Direct
                                   : (state.syllables & m_done) != 0 ? MatchManner::Syllables
                                                                     : MatchManner::Initials;
        const MatchRank rank = from > 0 ? MatchRank::Inside : i == size - 1 ? MatchRank::Exact : MatchRank::Prefix;
        const int bucket = bucketOf(rank, manner);
        if (bucket < best.bucket)
            best = {bucket, from, i - from + 1};
    }
}

std::optional<NameQuery::Match> NameQuery::match(std::span<const quint32> name, int below) const
{
    Match best;
    best.bucket = below;
    const int last = below > bucketOf(MatchRank::Inside, MatchManner::Direct) ? static_cast<int>(name.size()) : 1;
    for (int from = 0; from < last && from < static_cast<int>(name.size()); ++from) {
        if (mayStart(name[static_cast<size_t>(from)]))
            run(name, from, best);
    }
    return best.bucket < below ? std::optional(best) : std::nullopt;
}

} // namespace zhiyin
