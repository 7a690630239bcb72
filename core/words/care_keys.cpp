// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/key_table.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

constexpr KeyWord kKeys[] = {
    {"churn_level", QT_TRANSLATE_NOOP("zhiyin", "Churn level")},
    {"response", QT_TRANSLATE_NOOP("zhiyin", "Response")},
    {"responded_on", QT_TRANSLATE_NOOP("zhiyin", "Answered on")},
    {"escalated_on", QT_TRANSLATE_NOOP("zhiyin", "Handed up on")},
    {"opened", QT_TRANSLATE_NOOP("zhiyin", "Opened")},
    {"raised", QT_TRANSLATE_NOOP("zhiyin", "Raised")},
    {"lowered", QT_TRANSLATE_NOOP("zhiyin", "Lowered")},
    {"escalated", QT_TRANSLATE_NOOP("zhiyin", "Handed up")},
    {"asks_for", QT_TRANSLATE_NOOP("zhiyin", "Asks for")},
    {"expert", QT_TRANSLATE_NOOP("zhiyin", "Expert")},
    {"experts", QT_TRANSLATE_NOOP("zhiyin", "Experts")},
    {"hours", QT_TRANSLATE_NOOP("zhiyin", "Hours of the week")},
    {"capacity_minutes", QT_TRANSLATE_NOOP("zhiyin", "Minutes that can be booked")},
    {"booked_minutes", QT_TRANSLATE_NOOP("zhiyin", "Minutes booked")},
    {"reserved_minutes", QT_TRANSLATE_NOOP("zhiyin", "Minutes kept for others")},
    {"absences", QT_TRANSLATE_NOOP("zhiyin", "Days away")},
    {"bookings", QT_TRANSLATE_NOOP("zhiyin", "Meetings with experts")},
    {"starts_at", QT_TRANSLATE_NOOP("zhiyin", "Begins")},
    {"minutes", QT_TRANSLATE_NOOP("zhiyin", "Minutes")},
    {"week", QT_TRANSLATE_NOOP("zhiyin", "Week of")},
    {"contact_every_months", QT_TRANSLATE_NOOP("zhiyin", "Months between contacts")},
    {"expert_hours_per_quarter", QT_TRANSLATE_NOOP("zhiyin", "Hours with experts a quarter")},
    {"used_minutes", QT_TRANSLATE_NOOP("zhiyin", "Minutes used")},
    {"left_minutes", QT_TRANSLATE_NOOP("zhiyin", "Minutes left")},
    {"same_for_all", QT_TRANSLATE_NOOP("zhiyin", "The same for all")},
    {"per_year", QT_TRANSLATE_NOOP("zhiyin", "A year")},
    {"branches", QT_TRANSLATE_NOOP("zhiyin", "Branches")},
};

} // namespace

std::span<const KeyWord> keysOfCare()
{
    return kKeys;
}

} // namespace zhiyin::words
