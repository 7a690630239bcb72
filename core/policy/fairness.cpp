// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fairness.h"

#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

/// The names under which somebody might try.
constexpr std::array<QStringView, 13> kProtected = {
    u"sex",         u"gender",   u"age",  u"birth_date", u"ethnicity", u"ethnic_group", u"race",
    u"nationality", u"religion", u"性别", u"年龄",       u"民族",      u"国籍"};

} // namespace

void refuseProtectedAttributes(JsonReader &criteria)
{
    for (const QStringView attribute : kProtected) {
        if (criteria.has(attribute))
            criteria.fault(attribute, words::faultProtectedAttribute());
    }
}

} // namespace zhiyin
