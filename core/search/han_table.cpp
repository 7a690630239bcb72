// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/han_table.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace zhiyin {
namespace {

struct Reading {
    char16_t character;
    std::string_view syllable;
};

/// Readings of characters common in names that ICU's one reading for names and one for all else leave out.
constexpr std::array kMoreReadings = {
    Reading{u'朴', "piao"},  Reading{u'缪', "miao"},  Reading{u'覃', "qin"},   Reading{u'阚', "kan"},
    Reading{u'么', "yao"},   Reading{u'黑', "he"},    Reading{u'祭', "zhai"},  Reading{u'佴', "nai"},
    Reading{u'繁', "po"},    Reading{u'贾', "gu"},    Reading{u'宓', "fu"},    Reading{u'洗', "xian"},
    Reading{u'郗', "chi"},   Reading{u'卜', "bo"},    Reading{u'番', "pan"},   Reading{u'谌', "shen"},
    Reading{u'谌', "chen"},  Reading{u'角', "jue"},   Reading{u'句', "gou"},   Reading{u'炅', "gui"},
    Reading{u'颉', "xie"},   Reading{u'莘', "shen"},  Reading{u'莘', "xin"},   Reading{u'宿', "xiu"},
    Reading{u'拓', "ta"},    Reading{u'谷', "yu"},    Reading{u'石', "dan"},   Reading{u'车', "ju"},
    Reading{u'柏', "bo"},    Reading{u'薄', "bao"},   Reading{u'薄', "bo"},    Reading{u'都', "dou"},
    Reading{u'长', "chang"}, Reading{u'长', "zhang"}, Reading{u'重', "zhong"}, Reading{u'行', "hang"},
    Reading{u'朝', "zhao"},  Reading{u'盛', "cheng"}, Reading{u'晟', "cheng"}, Reading{u'茜', "xi"},
    Reading{u'娜', "nuo"},   Reading{u'奇', "ji"},    Reading{u'传', "zhuan"}, Reading{u'藏', "zang"},
    Reading{u'提', "di"},    Reading{u'虹', "jiang"}, Reading{u'钥', "yao"},   Reading{u'会', "kuai"},
    Reading{u'和', "huo"},   Reading{u'沈', "chen"},  Reading{u'隗', "kui"},   Reading{u'乐', "le"},
    Reading{u'乐', "yao"},   Reading{u'佛', "bi"},    Reading{u'台', "tai"},   Reading{u'俟', "si"},
};

using Syllables = std::vector<std::string>;

void addOnce(Syllables &syllables, std::string syllable)
{
    if (!syllable.empty() && std::find(syllables.begin(), syllables.end(), syllable) == syllables.end())
        syllables.push_back(std::move(syllable));
}

std::unique_ptr<icu::Transliterator> transliterator(const char *id)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, where, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

/// The rules of ICU are large and slow to ask, a book's names have some thousand characters: each is asked once.
class HanTable final
{
public:
    static HanTable &instance()
    {
        static HanTable table;
        return table;
    }

    char32_t simplified(char32_t character)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_simplified.find(character);
        if (known != m_simplified.end())
            return known->second;
        icu::UnicodeString text(static_cast<UChar32>(character));
        if (m_toSimplified)
            m_toSimplified->transliterate(text);
        const auto simple = static_cast<char32_t>(text.char32At(0));
        m_simplified.emplace(character, simple);
        return simple;
    }

    Syllables readings(char32_t character)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_readings.find(character);
        if (known != m_readings.end())
            return known->second;
        Syllables syllables;
        addFrom(m_names.get(), character, syllables);
        addFrom(m_common.get(), character, syllables);
        for (const Reading &more : kMoreReadings) {
            if (more.character == character)
                addOnce(syllables, std::string(more.syllable));
        }
        return m_readings.emplace(character, std::move(syllables)).first->second;
    }

private:
    HanTable()
        : m_toSimplified(transliterator("Traditional-Simplified"))
        , m_names(transliterator("Han-Latin/Names"))
        , m_common(transliterator("Han-Latin"))
    {}

    /// "nǚ" becomes "nu" and "nv": the tone goes, the diaeresis is typed either way.
    static void addFrom(icu::Transliterator *rules, char32_t character, Syllables &syllables)
    {
        if (rules == nullptr)
            return;
        icu::UnicodeString text(static_cast<UChar32>(character));
        rules->transliterate(text);
        std::string withU;
        std::string withV;
        for (int32_t i = 0; i < text.length(); ++i) {
            const char16_t c = text.charAt(i);
            const char letter = plain(c);
            if (letter == 0)
                return; // no reading: the character itself came back
            withU += letter == 'v' ? 'u' : letter;
            withV += letter;
        }
        addOnce(syllables, std::move(withU));
        addOnce(syllables, std::move(withV));
    }

    /// The letter under a tone mark, 'v' for ü; 0 for what no syllable is written with.
    static char plain(char16_t c)
    {
        if (c >= u'a' && c <= u'z')
            return static_cast<char>(c);
        constexpr std::u16string_view marked = u"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê";
        constexpr std::string_view letters = "aaaaeeeeiiiioooouuuuvvvvvnnnme";
        static_assert(marked.size() == letters.size());
        const auto place = marked.find(c);
        return place == std::u16string_view::npos ? '\0' : letters[place];
    }

    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_toSimplified;
    std::unique_ptr<icu::Transliterator> m_names;
    std::unique_ptr<icu::Transliterator> m_common;
    std::unordered_map<char32_t, char32_t> m_simplified;
    std::unordered_map<char32_t, Syllables> m_readings;
};

} // namespace

bool isHan(char32_t character)
{
    return (character >= 0x3400 && character <= 0x9fff) || (character >= 0x20000 && character <= 0x323af)
           || character == 0x3007;
}

char32_t simplifiedHan(char32_t character)
{
    return isHan(character) ? HanTable::instance().simplified(character) : character;
}

std::vector<std::string> readingsOfHan(char32_t character)
{
    return isHan(character) ? HanTable::instance().readings(character) : Syllables();
}

} // namespace zhiyin
