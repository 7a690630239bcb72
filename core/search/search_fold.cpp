// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_fold.h"

#include "core/search/han_table.h"

#include <QList>

namespace zhiyin {
namespace {

/// What is left of one decomposed character; 0 for nothing.
char32_t foldedCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other: return 0;
    case QChar::Number_DecimalDigit: return U'0' + static_cast<char32_t>(QChar::digitValue(c));
    default: break;
    }
    // The modifier letters that stand for apostrophes in Latin names.
    if (c >= 0x02b9 && c <= 0x02bf)
        return 0;
    return isHan(c) ? simplifiedHan(c) : QChar::toCaseFolded(c);
}

/// · and its look-alikes, which people type for one another in names.
bool isMiddleDot(QChar c)
{
    switch (c.unicode()) {
    case 0x00b7:
    case 0x2022:
    case 0x2027:
    case 0x22c5:
    case 0x30fb:
    case 0xff65:
    case u'.': return true;
    default: return false;
    }
}

bool isPlain(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
}

} // namespace

void appendFolded(QStringView text, std::u32string &folded, std::vector<TextRange> *ranges)
{
    const auto add = [&](char32_t c, int from, int length) {
        const char32_t left = foldedCharacter(c);
        if (left != 0) {
            folded.push_back(left);
            if (ranges != nullptr)
                ranges->push_back({from, length});
        } else if (ranges != nullptr && !ranges->empty() && QChar::category(c) == QChar::Mark_NonSpacing) {
            ranges->back().length = from + length - ranges->back().from; // an accent belongs to its letter
        }
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const int from = static_cast<int>(i);
        const int length = pair ? 2 : 1;
        i += length;
        if (c < 0x80 || isHan(c)) {
            add(c, from, length);
            continue;
        }
        const QString apart = text.mid(from, length).toString().normalized(QString::NormalizationForm_KD);
        for (const char32_t part : apart.toUcs4())
            add(part, from, length);
    }
}

std::u32string foldedCharacters(QStringView text)
{
    std::u32string folded;
    appendFolded(text, folded);
    return folded;
}

QString foldedForSearch(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && !isMiddleDot(c))
            folded += c.toCaseFolded();
    }
    return folded.simplified();
}

QByteArray numberForSearch(QStringView text)
{
    QByteArray number;
    for (const char32_t c : foldedCharacters(text)) {
        if (isPlain(c))
            number += static_cast<char>(c);
    }
    return number;
}

} // namespace zhiyin
