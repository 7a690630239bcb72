// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/char_book.h"

#include "core/search/han_table.h"

#include <algorithm>

namespace zhiyin {
namespace {

constexpr char32_t kBasicPlane = 0x10000;

} // namespace

CharBook::CharBook() : m_basic(kBasicPlane, 0), m_firstSyllable{0, 0} {}

quint32 CharBook::known(char32_t character) const
{
    return character < kBasicPlane ? m_basic[character] : m_beyond.value(character, 0);
}

quint32 CharBook::codeOf(char32_t character)
{
    if (const quint32 code = known(character))
        return code;
    const auto code = static_cast<quint32>(size());
    for (const std::string &reading : readingsOfHan(character))
        m_syllablesOf.push_back(syllable(reading));
    m_firstSyllable.push_back(static_cast<quint32>(m_syllablesOf.size()));
    if (character < kBasicPlane)
        m_basic[character] = code;
    else
        m_beyond.insert(character, code);
    return code;
}

quint16 CharBook::syllable(const std::string &text)
{
    const auto found = std::find(m_syllables.begin(), m_syllables.end(), text);
    const auto place = static_cast<quint16>(found - m_syllables.begin());
    if (found == m_syllables.end())
        m_syllables.push_back(text);
    return place;
}

} // namespace zhiyin
