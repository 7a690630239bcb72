// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_form.h"

#include <QString>

namespace zhiyin {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

NumberForm numberForm(QStringView text)
{
    NumberForm form;
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return static_cast<int>(at - begin);
    };
    const auto sign = [&] {
        const bool found = at < text.size() && (text[at] == u'-' || text[at] == u'+');
        return found && text[at++] == u'-';
    };
    form.isNegative = sign();
    int whole = digits();
    if (at < text.size() && text[at] == u',' && (whole < 1 || whole > 3))
        return form;
    while (at < text.size() && text[at] == u',') {
        ++at;
        if (digits() != 3)
            return form;
    }
    if (at < text.size() && text[at] == u'.') {
        ++at;
        form.decimals = digits();
    }
    if (whole + form.decimals == 0)
        return form;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        form.hasExponent = true;
        const bool down = sign();
        const qsizetype begin = at;
        if (digits() == 0)
            return form;
        form.exponent = text.mid(begin, at - begin).toInt() * (down ? -1 : 1);
    }
    form.isNumber = at == text.size();
    return form;
}

bool isRuined(const NumberForm &form)
{
    return form.isNumber && form.hasExponent && form.decimals > 0 && form.exponent > form.decimals;
}

} // namespace zhiyin
