// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include <span>
#include <string>
#include <vector>

namespace zhiyin {

/// The distinct characters of all names, numbered from 1 in the order in which they came; 0 ends a name. A book has some
/// thousand of them, so whatever a query asks of a character is asked once for each and looked up for every name.
class CharBook final
{
public:
    CharBook();

    /// The number of a folded character, given now where it is new.
    [[nodiscard]] quint32 codeOf(char32_t character);
    /// 0 where no name has it.
    [[nodiscard]] quint32 known(char32_t character) const;
    /// One more than the highest number.
    [[nodiscard]] size_t size() const { return m_firstSyllable.size() - 1; }

    /// How a character may be read: places in syllables().
    [[nodiscard]] std::span<const quint16> syllablesOf(quint32 code) const
    {
        return {m_syllablesOf.data() + m_firstSyllable[code], m_firstSyllable[code + 1] - m_firstSyllable[code]};
    }
    [[nodiscard]] const std::vector<std::string> &syllables() const { return m_syllables; }

private:
    [[nodiscard]] quint16 syllable(const std::string &text);

    std::vector<quint32> m_basic;
    QHash<char32_t, quint32> m_beyond;
    std::vector<quint32> m_firstSyllable;
    std::vector<quint16> m_syllablesOf;
    std::vector<std::string> m_syllables;
};

} // namespace zhiyin
