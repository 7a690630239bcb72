// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_styles.h"

namespace zhiyin {
namespace {

/// Number formats that every spreadsheet knows without being told [ECMA-376 18.8.30]: 14–17 and 22 are dates, 18–21 and
/// 45–47 times; 27–36 and 50–58 dates of East Asian languages.
bool isKnownDate(size_t format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36)
           || (format >= 50 && format <= 58);
}

bool isKnownTime(size_t format)
{
    return (format >= 18 && format <= 21) || (format >= 45 && format <= 47);
}

/// What a format code of the workbook's own shows; text in quotation marks and brackets, and escaped letters, are no
/// part of it.
SheetCell::Form shownBy(std::string_view code)
{
    bool day = false;
    bool time = false;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            // [h] counts hours; anything else in brackets is a colour, a condition or a language.
            const size_t end = std::min(code.find(']', i), code.size());
            time |= end == i + 2 && QByteArrayView("hHmMsS").contains(code[i + 1]);
            i = end;
        } else if (c == ';') {
            break;
        }
        if (i >= code.size())
            break;
        day |= c == 'y' || c == 'Y' || c == 'd' || c == 'D' || c == 'e';
        time |= c == 'h' || c == 'H' || c == 's' || c == 'S';
    }
    if (day)
        return SheetCell::Form::Date;
    return time ? SheetCell::Form::Time : SheetCell::Form::Plain;
}

bool isGeneral(std::string_view code)
{
    return QByteArrayView(code.data(), static_cast<qsizetype>(code.size())).toByteArray().toLower() == "general";
}

} // namespace

SheetCell::Form WorkbookStyles::formOfCode(std::string_view code)
{
    return isGeneral(code) ? SheetCell::Form::Plain : shownBy(code);
}

SheetCell::Form WorkbookStyles::shownAs(size_t format) const
{
    const size_t id = format < m_formats.size() ? m_formats[format] : 0;
    if (const auto own = m_shown.constFind(id); own != m_shown.constEnd())
        return *own;
    if (isKnownDate(id))
        return SheetCell::Form::Date;
    return isKnownTime(id) ? SheetCell::Form::Time : SheetCell::Form::Plain;
}

} // namespace zhiyin
