// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/greeting/greeting_days.h"

namespace zhiyin {

bool hasBirthday(const BirthFacts &facts, QDate day, LeapBirthday rule)
{
    if (facts.calendar == BirthdayCalendar::Solar)
        return facts.birth.isValid() && fallsOn(facts.birth.month(), facts.birth.day(), day);
    const auto lunar = facts.lunar ? facts.lunar : lunarDay(facts.birth);
    return lunar && fallsOn(*lunar, day, rule);
}

int yearsTurned(QDate birth, QDate day)
{
    return birth.isValid() ? std::max(0, day.year() - birth.year()) : 0;
}

bool isFestival(const Festival &festival, QDate day)
{
    return festival.lunar ? fallsOn(LunarDay{festival.month, festival.day, false}, day, LeapBirthday::Regular)
                          : fallsOn(festival.month, festival.day, day);
}

std::vector<FestivalDay> festivalsBetween(const ContactPolicy &policy, QDate from, QDate to)
{
    std::vector<FestivalDay> found;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        for (const Festival &festival : policy.festivals) {
            if (isFestival(festival, day))
                found.push_back({festival, day});
        }
    }
    return found;
}

} // namespace zhiyin
