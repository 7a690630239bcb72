// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar_date.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <array>

using namespace zhiyin;

TEST_CASE("Lunar days of a printed almanac", "[calendar][lunar]")
{
    struct Known {
        QDate solar;
        LunarDay lunar;
    };
    // Spring Festivals, Dragon Boats and Mid-Autumns as the State Council's notices give them, and first days of leap months.
    const std::array known = {Known{{2014, 10, 24}, {9, 1, true}},  Known{{2017, 7, 23}, {6, 1, true}},
                              Known{{2020, 1, 25}, {1, 1, false}},  Known{{2020, 5, 23}, {4, 1, true}},
                              Known{{2020, 6, 25}, {5, 5, false}},  Known{{2020, 10, 1}, {8, 15, false}},
                              Known{{2021, 2, 12}, {1, 1, false}},  Known{{2021, 9, 21}, {8, 15, false}},
                              Known{{2022, 2, 1}, {1, 1, false}},   Known{{2022, 9, 10}, {8, 15, false}},
                              Known{{2023, 1, 22}, {1, 1, false}},  Known{{2023, 3, 22}, {2, 1, true}},
                              Known{{2023, 6, 22}, {5, 5, false}},  Known{{2023, 9, 29}, {8, 15, false}},
                              Known{{2024, 2, 10}, {1, 1, false}},  Known{{2024, 9, 17}, {8, 15, false}},
                              Known{{2025, 1, 29}, {1, 1, false}},  Known{{2025, 5, 31}, {5, 5, false}},
                              Known{{2025, 7, 25}, {6, 1, true}},   Known{{2025, 10, 6}, {8, 15, false}},
                              Known{{2026, 2, 17}, {1, 1, false}},  Known{{2026, 6, 19}, {5, 5, false}},
                              Known{{2026, 9, 25}, {8, 15, false}}, Known{{2027, 2, 5}, {12, 29, false}},
                              Known{{2027, 2, 6}, {1, 1, false}},   Known{{2027, 3, 7}, {1, 30, false}},
                              Known{{2027, 3, 8}, {2, 1, false}}};
    for (const Known &day : known) {
        CAPTURE(day.solar.toString(Qt::ISODate).toStdString());
        CHECK(lunarDay(day.solar) == day.lunar);
    }
    CHECK_FALSE(lunarDay(QDate()));
}

TEST_CASE("A lunar day comes once or twice a year, by the rule for leap months", "[calendar][lunar]")
{
    const auto count = [](const LunarDay &yearly, QDate from, QDate to, LeapBirthday rule) {
        int days = 0;
        for (QDate day = from; day < to; day = day.addDays(1))
            days += fallsOn(yearly, day, rule) ? 1 : 0;
        return days;
    };
    const QDate from(2025, 1, 29);
    const QDate to(2026, 2, 17); // the lunar year with a leap sixth month
    const LunarDay leap{6, 10, true};
    CHECK(count(leap, from, to, LeapBirthday::Regular) == 1);
    CHECK(count(leap, from, to, LeapBirthday::Leap) == 1);
    CHECK(count(leap, from, to, LeapBirthday::Both) == 2);
    CHECK(fallsOn(leap, QDate(2025, 7, 4), LeapBirthday::Regular));
    CHECK_FALSE(fallsOn(leap, QDate(2025, 7, 4), LeapBirthday::Leap));
    CHECK(fallsOn(leap, QDate(2025, 8, 3), LeapBirthday::Leap));
    // Without the leap month everybody has the regular one.
    CHECK(count(leap, QDate(2026, 2, 17), QDate(2027, 2, 6), LeapBirthday::Leap) == 1);
    CHECK(count({6, 10, false}, from, to, LeapBirthday::Both) == 1);
    // Every lunar year has each day once, the thirtieth too.
    rc::check("once a lunar year", [&] {
        const LunarDay yearly{*rc::gen::inRange(1, 13), *rc::gen::inRange(1, 31), false};
        RC_ASSERT(count(yearly, QDate(2024, 2, 10), QDate(2025, 1, 29), LeapBirthday::Regular) == 1);
    });
}

TEST_CASE("29 February is on the 28th in common years", "[calendar][lunar]")
{
    CHECK(fallsOn(2, 29, QDate(2024, 2, 29)));
    CHECK_FALSE(fallsOn(2, 29, QDate(2024, 2, 28)));
    CHECK(fallsOn(2, 29, QDate(2026, 2, 28)));
    CHECK_FALSE(fallsOn(2, 28, QDate(2026, 3, 1)));
}
