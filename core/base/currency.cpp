// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency.h"

namespace zhiyin {
namespace {

struct Known {
    char16_t code[4];
    int decimals;
};
// Facts of ISO 4217. The first is the default.
constexpr std::array kKnown = {
    Known{u"CNY", 2}, Known{u"HKD", 2}, Known{u"MOP", 2}, Known{u"TWD", 2}, Known{u"USD", 2},
    Known{u"EUR", 2}, Known{u"GBP", 2}, Known{u"JPY", 0}, Known{u"CHF", 2}, Known{u"AUD", 2},
    Known{u"CAD", 2}, Known{u"SGD", 2}, Known{u"NZD", 2}, Known{u"KRW", 0}, Known{u"THB", 2},
    Known{u"MYR", 2}, Known{u"RUB", 2}, Known{u"INR", 2}, Known{u"CZK", 2}, Known{u"SEK", 2},
    Known{u"NOK", 2}, Known{u"DKK", 2}, Known{u"ZAR", 2}, Known{u"AED", 2}, Known{u"KWD", 3},
};

} // namespace

Result<Currency> Currency::parse(QStringView code)
{
    const QString wanted = code.trimmed().toString().toUpper();
    for (size_t i = 0; i < kKnown.size(); ++i) {
        if (QStringView(wanted) == QStringView(kKnown[i].code, 3))
            return Currency(static_cast<int>(i));
    }
    return failure(ErrorCode::BadValue, {QStringLiteral("currency"), code.toString()});
}

QString Currency::code() const
{
    return QStringView(kKnown[static_cast<size_t>(m_index)].code, 3).toString();
}

int Currency::decimals() const
{
    return kKnown[static_cast<size_t>(m_index)].decimals;
}

} // namespace zhiyin
