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
    {"cohorts", QT_TRANSLATE_NOOP("zhiyin", "Clients by quarter of opening")},
    {"stayed", QT_TRANSLATE_NOOP("zhiyin", "There still, by quarter since")},
    {"median_days", QT_TRANSLATE_NOOP("zhiyin", "Half stay so many days")},
    {"curve", QT_TRANSLATE_NOOP("zhiyin", "Curve")},
    {"at_risk", QT_TRANSLATE_NOOP("zhiyin", "Followed so far")},
    {"lost", QT_TRANSLATE_NOOP("zhiyin", "Lost")},
    {"low", QT_TRANSLATE_NOOP("zhiyin", "Lower limit")},
    {"high", QT_TRANSLATE_NOOP("zhiyin", "Upper limit")},
    {"outside", QT_TRANSLATE_NOOP("zhiyin", "Outside the limits")},
    {"centre", QT_TRANSLATE_NOOP("zhiyin", "Centre")},
    {"known", QT_TRANSLATE_NOOP("zhiyin", "Entered")},
    {"won", QT_TRANSLATE_NOOP("zhiyin", "Won")},
    {"bought", QT_TRANSLATE_NOOP("zhiyin", "Bought")},
    {"bought_again", QT_TRANSLATE_NOOP("zhiyin", "Bought again")},
    {"start", QT_TRANSLATE_NOOP("zhiyin", "At the start")},
    {"flow", QT_TRANSLATE_NOOP("zhiyin", "Net flow")},
    {"gain", QT_TRANSLATE_NOOP("zhiyin", "Return")},
    {"end", QT_TRANSLATE_NOOP("zhiyin", "At the end")},
    {"left_out", QT_TRANSLATE_NOOP("zhiyin", "Left out for want of a rate")},
    {"withheld", QT_TRANSLATE_NOOP("zhiyin", "Withheld")},
};

} // namespace

std::span<const KeyWord> keysOfIndicators()
{
    return kKeys;
}

} // namespace zhiyin::words
