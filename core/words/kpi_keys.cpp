// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/key_table.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

constexpr KeyWord kKeys[] = {
    {"group", QT_TRANSLATE_NOOP("zhiyin", "Group")},
    {"groups", QT_TRANSLATE_NOOP("zhiyin", "Groups")},
    {"without_axis", QT_TRANSLATE_NOOP("zhiyin", "Cannot be told apart so")},
    {"definitions", QT_TRANSLATE_NOOP("zhiyin", "Definitions")},
    {"then", QT_TRANSLATE_NOOP("zhiyin", "As defined then")},
    {"in_force", QT_TRANSLATE_NOOP("zhiyin", "In force")},
    {"unit", QT_TRANSLATE_NOOP("zhiyin", "Unit")},
    {"better", QT_TRANSLATE_NOOP("zhiyin", "Better")},
    {"indicator", QT_TRANSLATE_NOOP("zhiyin", "Indicator")},
    {"in_numerator", QT_TRANSLATE_NOOP("zhiyin", "In the numerator")},
    {"rating", QT_TRANSLATE_NOOP("zhiyin", "Rating")},
    {"withheld", QT_TRANSLATE_NOOP("zhiyin", "Withheld")},
};

} // namespace

std::span<const KeyWord> keysOfIndicators()
{
    return kKeys;
}

} // namespace zhiyin::words
