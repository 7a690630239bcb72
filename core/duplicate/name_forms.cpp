// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/name_forms.h"

#include "core/search/search_fold.h"

#include <unicode/translit.h>

namespace zhiyin {
namespace {

using Transliterator = std::unique_ptr<icu::Transliterator>;

Transliterator makeTable(const char16_t *id)
{
    UErrorCode code = U_ZERO_ERROR;
    Transliterator table(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, code));
    return U_SUCCESS(code) != 0 ? std::move(table) : nullptr;
}

QString through(const icu::Transliterator &table, char32_t character)
{
    icu::UnicodeString text(static_cast<UChar32>(character));
    table.transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

} // namespace

struct NameFormer::Tables {
    Transliterator simplify;
    Transliterator read;
    QHash<char32_t, QString> simple;
    QHash<char32_t, QString> sounds;

    const QString &simplified(char32_t character)
    {
        auto found = simple.find(character);
        if (found == simple.end())
            found = simple.insert(character, through(*simplify, character));
        return *found;
    }
    const QString &sound(char32_t character)
    {
        auto found = sounds.find(character);
        if (found == sounds.end())
            found = sounds.insert(character, withoutBlanks(foldedForSearch(through(*read, character))));
        return *found;
    }
};

NameFormer::NameFormer(std::unique_ptr<Tables> tables) : m_tables(std::move(tables)) {}
NameFormer::~NameFormer() = default;
NameFormer::NameFormer(NameFormer &&) noexcept = default;
NameFormer &NameFormer::operator=(NameFormer &&) noexcept = default;

Result<NameFormer> NameFormer::make()
{
    auto tables = std::make_unique<Tables>();
    tables->simplify = makeTable(u"Traditional-Simplified");
    tables->read = makeTable(u"Han-Latin");
    if (!tables->simplify || !tables->read)
        return failure(ErrorCode::Internal, {}, QStringLiteral("the tables of Chinese characters are not installed"));
    return NameFormer(std::move(tables));
}

NameForms NameFormer::of(const QString &name)
{
    const QString folded = foldedForSearch(name);
    NameForms forms;
    forms.plain = withoutBlanks(folded);
    bool hasHan = false;
    for (const char32_t character : forms.plain.toUcs4()) {
        if (!isHan(character)) {
            const QString same = QString::fromUcs4(&character, 1);
            forms.simplified += same;
            forms.pinyin += same;
            continue;
        }
        hasHan = true;
        forms.simplified += m_tables->simplified(character);
        // Read from the simplified form: both spellings of a name then sound the same.
        for (const char32_t simple : m_tables->simplified(character).toUcs4())
            forms.pinyin += m_tables->sound(simple);
    }
    const qsizetype gap = folded.lastIndexOf(u' ');
    if (!hasHan && gap > 0)
        forms.turned = withoutBlanks(folded.mid(gap + 1) + folded.left(gap));
    return forms;
}

} // namespace zhiyin
