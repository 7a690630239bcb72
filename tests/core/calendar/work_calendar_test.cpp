// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_count.h"
#include "core/calendar/work_calendar.h"
#include "core/policy/json_reader.h"
#include "core/words/calendar_words.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

CalendarDocument document(const QByteArray &text)
{
    const auto json = parseJsonObject(text);
    REQUIRE(json);
    const auto read = parseCalendar(*json);
    REQUIRE(read);
    return *read;
}

WorkCalendar chinese()
{
    const auto shipped = shippedCalendar();
    REQUIRE(shipped);
    return WorkCalendar({*shipped});
}

/// The facts as they were collected; none where the test data are not at hand.
std::optional<QMap<QDate, QStringList>> publishedDays()
{
    QString folder = qEnvironmentVariable("ZHIYIN_TEST_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(ZHIYIN_SOURCE_DIR "/../shared/data");
    QFile file(folder + QStringLiteral("/holidays.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QMap<QDate, QStringList> days;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto fields = QString::fromUtf8(line.trimmed()).split(u',');
        if (const QDate date = QDate::fromString(fields.value(0), Qt::ISODate); date.isValid())
            days.insert(date, fields.mid(1));
    }
    return days;
}

} // namespace

TEST_CASE("The shipped calendar agrees with the published facts, day by day", "[calendar]")
{
    const auto facts = publishedDays();
    if (!facts)
        SKIP("the test data are not at hand: set ZHIYIN_TEST_DATA to their folder");
    REQUIRE(facts->size() > 250);
    const WorkCalendar calendar = chinese();
    for (QDate date(2020, 1, 1); date.year() < 2027; date = date.addDays(1)) {
        CAPTURE(date.toString(Qt::ISODate).toStdString());
        const auto fact = facts->constFind(date);
        const bool known = fact != facts->constEnd();
        const bool works = known ? fact->value(0) == QStringLiteral("work") : date.dayOfWeek() <= 5;
        CHECK(calendar.isWorkingDay(date) == works);
        if (known && !works)
            CHECK(calendar.name(date)->name.zh == fact->value(1));
    }
}

TEST_CASE("The years have as many working days as the notices leave", "[calendar]")
{
    const WorkCalendar calendar = chinese();
    CHECK(calendar.workingDaysBetween(day("2023-12-31"), day("2024-12-31")) == 251);
    CHECK(calendar.workingDaysBetween(day("2024-12-31"), day("2025-12-31")) == 248);
    CHECK(calendar.workingDaysBetween(day("2025-12-31"), day("2026-12-31")) == 248);
    CHECK(calendar.lastPublishedYear() == 2026);
}

TEST_CASE("Working days are counted as the vectors say", "[calendar]")
{
    struct Vector {
        const char *start;
        const char *two;
        const char *five;
        const char *seven;
        const char *fifteenNatural;
    };
    const auto v = GENERATE(Vector{"2026-02-12", "2026-02-14", "2026-02-26", "2026-02-28", "2026-02-27"},
                            Vector{"2026-02-13", "2026-02-24", "2026-02-27", "2026-03-02", "2026-02-28"},
                            Vector{"2026-09-18", "2026-09-21", "2026-09-24", "2026-09-29", "2026-10-03"},
                            Vector{"2026-09-30", "2026-10-09", "2026-10-13", "2026-10-15", "2026-10-15"});
    CAPTURE(v.start);
    const WorkCalendar calendar = chinese();
    CHECK(calendar.addWorkingDays(day(v.start), 2) == ReachedDay{day(v.two), false});
    CHECK(calendar.addWorkingDays(day(v.start), 5) == ReachedDay{day(v.five), false});
    CHECK(calendar.addWorkingDays(day(v.start), 7) == ReachedDay{day(v.seven), false});
    const DayCount natural{.start = day(v.start), .limit = 15, .unit = DayUnit::Natural};
    CHECK(lastDayOf(natural, calendar) == ReachedDay{day(v.fifteenNatural), false});
    CHECK(calendar.workingDaysBetween(day(v.start), day(v.seven)) == 7);
}

TEST_CASE("Days past the last published year are provisional", "[calendar]")
{
    const WorkCalendar calendar = chinese();
    CHECK(calendar.addWorkingDays(day("2026-12-30"), 1) == ReachedDay{day("2026-12-31"), false});
    CHECK(calendar.addWorkingDays(day("2026-12-30"), 2) == ReachedDay{day("2027-01-01"), true});
    CHECK(calendar.addWorkingDays(day("2027-01-01"), -1) == ReachedDay{day("2026-12-31"), true});
    CHECK_FALSE(WorkCalendar().addWorkingDays(day("2090-01-01"), 10).provisional);

    const auto next = document(
        R"({"years": [{"year": 2027, "off": [{"from": "2027-01-01", "to": "2027-01-03", "name": "New Year"}]}]})");
    const WorkCalendar with2027({*shippedCalendar(), next});
    CHECK(with2027.addWorkingDays(day("2026-12-30"), 2) == ReachedDay{day("2027-01-04"), false});

    const auto gap = document(R"({"years": [{"year": 2028}]})");
    CHECK(WorkCalendar({*shippedCalendar(), gap}).lastPublishedYear() == 2026);
}

TEST_CASE("Days say their name, and which of how many they are", "[calendar]")
{
    const WorkCalendar calendar = chinese();
    const auto third = calendar.name(day("2026-10-03"));
    REQUIRE(third);
    CHECK(*third == DayName{{QStringLiteral("National Day"), QStringLiteral("国庆节")}, 3, 7});
    CHECK(words::dayWord(calendar, day("2026-10-03"), QLocale(QLocale::English))
          == QStringLiteral("National Day, 3 of 7"));
    CHECK(words::dayWord(calendar, day("2026-02-14"), QLocale(QLocale::English))
          == QStringLiteral("adjusted working day (Spring Festival)"));
    CHECK(words::dayWord(calendar, day("2026-09-30"), QLocale(QLocale::English)) == QStringLiteral("working day"));
    CHECK(calendar.kind(day("2026-02-14")) == DayKind::AdjustedWorkingDay);
    CHECK(calendar.name(day("2026-02-14"))->count == 0);
    CHECK_FALSE(calendar.name(day("2026-09-30")));
    CHECK(calendar.kind(day("2026-08-01")) == DayKind::Weekend);
    CHECK(calendar.name(day("2022-12-31"))
          == DayName{{QStringLiteral("New Year's Day"), QStringLiteral("元旦")}, 1, 3});
}

TEST_CASE("Own days go before what was published", "[calendar]")
{
    const auto own =
        document(R"({"own": [{"date": "2026-10-01", "working": true}, {"from": "2026-11-02", "to": "2026-11-03",
        "name": {"en": "Move", "zh": "搬迁"}}]})");
    const WorkCalendar calendar({*shippedCalendar(), own});
    CHECK(calendar.kind(day("2026-10-01")) == DayKind::OwnWorkingDay);
    CHECK(calendar.kind(day("2026-11-03")) == DayKind::OwnDayOff);
    CHECK(calendar.name(day("2026-11-03")) == DayName{{QStringLiteral("Move"), QStringLiteral("搬迁")}, 2, 2});
    CHECK_FALSE(calendar.name(day("2026-10-01")));
    CHECK(calendar.addWorkingDays(day("2026-09-30"), 1).date == day("2026-10-01"));
    CHECK(calendar.addWorkingDays(day("2026-10-30"), 1).date == day("2026-11-04"));
    CHECK(calendar.lastPublishedYear() == 2026);
}

TEST_CASE("Counting agrees with walking, 2020 to 2026", "[calendar][property]")
{
    const WorkCalendar calendar = chinese();
    const auto walk = [&](QDate from, int n) {
        while (n != 0) {
            from = from.addDays(n > 0 ? 1 : -1);
            if (calendar.isWorkingDay(from))
                n += n > 0 ? -1 : 1;
        }
        return from;
    };
    CHECK(rc::check([&] {
        const QDate start = day("2019-11-01").addDays(*rc::gen::inRange(0, 2700));
        const int n = *rc::gen::inRange(-400, 400);
        const QDate reached = calendar.addWorkingDays(start, n).date;
        RC_ASSERT(reached == walk(start, n));
        RC_ASSERT(calendar.workingDaysBetween(start, reached) == std::max(n, 0));
        qint64 between = 0;
        const QDate other = start.addDays(*rc::gen::inRange(-50, 800));
        for (QDate d = start.addDays(1); d <= other; d = d.addDays(1))
            between += calendar.isWorkingDay(d) ? 1 : 0;
        RC_ASSERT(calendar.workingDaysBetween(start, other) == between);
    }));
    CHECK(calendar.addWorkingDays(day("2026-01-01"), 2'000'000'000).date.isValid());
}

TEST_CASE("A calendar with faults is refused at its place", "[calendar]")
{
    struct Case {
        const char *text;
        const char *place;
    };
    const auto c = GENERATE(
        Case{R"({"years": 5})", "years"}, Case{R"({"years": [{"year": "2026"}]})", "years[0].year"},
        Case{R"({"years": [{"year": 2026}, {"year": 2026}]})", "years[1].year"},
        Case{R"({"years": [{"year": 2026, "off": [{"date": "2026-02-30", "name": "x"}]}]})", "years[0].off[0].date"},
        Case{R"({"years": [{"year": 2026, "off": [{"date": "2026-01-01"}]}]})", "years[0].off[0].name"},
        Case{R"({"years": [{"year": 2026, "off": [{"date": "2025-11-30", "name": "x"}]}]})", "years[0].off[0].date"},
        Case{R"({"years": [{"year": 2026, "off": [{"from": "2026-12-31", "to": "2027-01-01", "name": "x"}]}]})",
             "years[0].off[0].to"},
        Case{R"({"years": [{"year": 2026, "off": [{"from": "2026-02-05", "to": "2026-02-04", "name": "x"}]}]})",
             "years[0].off[0].to"},
        Case{R"({"years": [{"year": 2026, "off": [{"from": "2026-02-05", "to": "2026-12-04", "name": "x"}]}]})",
             "years[0].off[0].to"},
        Case{
            R"({"years": [{"year": 2026, "off": [{"date": "2026-02-14", "name": "x"}], "work": [{"date": "2026-02-14", "name": "x"}]}]})",
            "years[0].work[0]"},
        Case{R"({"years": [{"year": 2026, "work": [{"date": "2026-02-13", "name": "x"}]}]})", "years[0].work[0]"},
        Case{R"({"years": [{"year": 2026, "of": []}]})", "years[0].of"},
        Case{R"({"own": [{"from": "2026-01-01", "name": "x"}]})", "own[0].to"},
        Case{R"({"own": [{"date": "2026-01-01", "working": 1}]})", "own[0].working"},
        Case{R"({"own": [{"date": "2026-01-01"}, {"date": "2026-01-01"}]})", "own[1]"},
        Case{R"({"holidays": []})", "holidays"});
    CAPTURE(c.text);
    const auto json = parseJsonObject(c.text);
    REQUIRE(json);
    const auto read = parseCalendar(*json);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::BadDocument);
    REQUIRE(read.error().args.size() == 2);
    CHECK(read.error().args[0] == QString::fromLatin1(c.place));
}

TEST_CASE("A derivation gives a reason for every day", "[calendar]")
{
    const WorkCalendar calendar = chinese();
    const DayCount count{.start = day("2026-02-12"), .limit = 2, .out = {{day("2026-02-13"), day("2026-02-14")}}};
    const auto steps = derive(count, calendar);
    REQUIRE(steps.size() == 13);
    CHECK(steps[0].reason == DayReason::StartDay);
    CHECK(steps[1].reason == DayReason::Paused);
    CHECK(steps[2].reason == DayReason::AdjustedWorkingDay);
    CHECK(steps[2].counted);
    CHECK(steps[3].reason == DayReason::Holiday);
    CHECK(steps[3].name->name.en == QStringLiteral("Spring Festival"));
    CHECK(steps[12].date == day("2026-02-24"));
    CHECK(steps[12].counted);
    CHECK(std::ranges::count_if(steps, &DayStep::counted) == 2);
}

TEST_CASE("A last day moves off a holiday only where that is asked for", "[calendar]")
{
    const WorkCalendar calendar = chinese();
    DayCount count{.start = day("2026-09-18"), .limit = 15, .unit = DayUnit::Natural};
    CHECK(lastDayOf(count, calendar).date == day("2026-10-03"));
    count.lastDayMoves = true;
    CHECK(lastDayOf(count, calendar).date == day("2026-10-08"));
    const auto steps = derive(count, calendar);
    CHECK(steps.back().date == day("2026-10-08"));
    CHECK(steps.back().reason == DayReason::Moved);
    CHECK(std::ranges::count_if(steps, &DayStep::counted) == 15);
    CHECK(countedDayBefore(day("2026-10-03"), 3, count, calendar) == day("2026-09-30"));
    CHECK(countedDayBefore(day("2026-10-03"), 30, count, calendar) == day("2026-09-18"));
}
