// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_counts.h"

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

const KpiPeriods kThirdQuarter(split({QDate(2026, 7, 1), QDate(2026, 9, 30)}, Step::Month));

StageSpan span(qint64 client, QDate from, QDate to, const char *stage)
{
    const QByteArray name(stage);
    return {client, from, to, name == "new" || name == "active" || name == "dormant",
            name == "lost" || name == "closed"};
}

ComplaintFigure received(qint64 client, QDate on)
{
    ComplaintFigure figure;
    figure.client = client;
    figure.receivedOn = on;
    figure.receivedAt = on.startOfDay(QTimeZone::utc());
    return figure;
}

} // namespace

TEST_CASE("A day finds its period", "[kpi]")
{
    CHECK(kThirdQuarter.indexOf(QDate(2026, 6, 30)) == std::nullopt);
    CHECK(kThirdQuarter.indexOf(QDate(2026, 7, 1)) == 0);
    CHECK(kThirdQuarter.indexOf(QDate(2026, 7, 31)) == 0);
    CHECK(kThirdQuarter.indexOf(QDate(2026, 8, 1)) == 1);
    CHECK(kThirdQuarter.indexOf(QDate(2026, 9, 30)) == 2);
    CHECK(kThirdQuarter.indexOf(QDate(2026, 10, 1)) == std::nullopt);
}

TEST_CASE("Local days follow the zone, also where the clocks change", "[kpi]")
{
    const QTimeZone berlin("Europe/Berlin");
    const LocalDays days(berlin, QDate(2026, 3, 1), QDate(2026, 11, 30));
    for (QDate day(2026, 2, 25); day <= QDate(2026, 12, 3); day = day.addDays(1)) {
        CHECK(days.dayOf(startOfDay(day, berlin).toMSecsSinceEpoch()) == day);
        CHECK(days.dayOf(endOfDay(day, berlin).toMSecsSinceEpoch()) == day);
    }
}

TEST_CASE("Retention looks at the eve and at the last day", "[kpi]")
{
    const std::vector<StageSpan> spans{
        // stays
        span(1, QDate(2026, 1, 1), {}, "active"),
        // dormant counts as living; lost in August, back in September
        span(2, QDate(2026, 1, 1), QDate(2026, 8, 10), "dormant"),
        span(2, QDate(2026, 8, 10), QDate(2026, 9, 5), "lost"),
        span(2, QDate(2026, 9, 5), {}, "active"),
        // won in July: not there on July's eve, there on August's
        span(3, QDate(2026, 7, 1), {}, "new"),
        // closed on the last day of September: the day counts as gone
        span(4, QDate(2026, 1, 1), QDate(2026, 9, 30), "active"),
        span(4, QDate(2026, 9, 30), {}, "closed"),
        // a prospect is none of them
        span(5, QDate(2026, 1, 1), {}, "prospect"),
    };
    const KpiCounts counts = retention(spans, kThirdQuarter);
    CHECK(counts == KpiCounts{{3, 3}, {3, 4}, {2, 3}});
    // Over the whole quarter client 2 was there before and is there after.
    const KpiPeriods whole({{QDate(2026, 7, 1), QDate(2026, 9, 30)}});
    CHECK(retention(spans, whole) == KpiCounts{{2, 3}});
}

TEST_CASE("Repeated purchases look back twelve months", "[kpi]")
{
    const std::vector<PurchaseDay> purchases{
        {1, QDate(2025, 7, 31)}, {1, QDate(2026, 7, 31)}, // in July only the second lies within twelve months
        {2, QDate(2025, 8, 1)},  {2, QDate(2026, 7, 31)}, // both in July; one left in August
        {3, QDate(2026, 9, 30)}, {3, QDate(2026, 9, 30)},
    };
    CHECK(repeatPurchases(purchases, kThirdQuarter) == KpiCounts{{1, 2}, {0, 2}, {1, 3}});
}

TEST_CASE("A complaint repeats one of the twelve months before", "[kpi]")
{
    const std::vector<ComplaintFigure> figures{
        received(1, QDate(2025, 7, 10)), received(1, QDate(2026, 7, 10)), // a year before to the day: counts
        received(2, QDate(2025, 7, 9)),  received(2, QDate(2026, 7, 10)), // a day too old
        received(3, QDate(2026, 8, 3)),  received(3, QDate(2026, 8, 4)),  received(0, QDate(2026, 9, 1)), // no client
        received(0, QDate(2026, 9, 2)),
    };
    CHECK(repeatComplaints(figures, kThirdQuarter) == KpiCounts{{1, 2}, {1, 2}, {0, 0}});
}

TEST_CASE("Complaint clocks that are met or breached count, the others do not", "[kpi]")
{
    ComplaintFigure met = received(1, QDate(2026, 7, 1));
    met.resolution = ClockOutcome::Met;
    met.answeredAt = met.receivedAt.addDays(1);
    ComplaintFigure late = received(2, QDate(2026, 7, 31));
    late.resolution = ClockOutcome::Breached;
    late.answeredAt = late.receivedAt.addDays(1).addMSecs(1);
    ComplaintFigure open = received(3, QDate(2026, 7, 31));
    ComplaintFigure unknown = received(4, QDate(2026, 7, 31));
    unknown.answerUnknown = true;
    const std::vector<ComplaintFigure> figures{met, late, open, unknown};
    CHECK(resolvedInTime(figures, kThirdQuarter) == KpiCounts{{1, 2}, {0, 0}, {0, 0}});
    CHECK(firstResponsesOnTime(figures, kThirdQuarter) == KpiCounts{{0, 0}, {0, 0}, {0, 0}});
    CHECK(handledWithin(figures, kThirdQuarter) == KpiCounts{{1, 3}, {0, 0}, {0, 0}});
}

TEST_CASE("A reopened case is late where any of its rounds is", "[kpi]")
{
    const auto clock = [](int round, ClockState state) {
        ComplaintClock made;
        made.name = ClockName::Resolution;
        made.round = round;
        made.state = state;
        return made;
    };
    using enum ClockState;
    CHECK(outcomeOf({clock(0, Met), clock(1, Breached)}, ClockName::Resolution) == ClockOutcome::Breached);
    CHECK(outcomeOf({clock(0, Met), clock(1, Running)}, ClockName::Resolution) == ClockOutcome::Met);
    CHECK(outcomeOf({clock(0, Warning)}, ClockName::Resolution) == ClockOutcome::Open);
    CHECK(outcomeOf({clock(0, Met)}, ClockName::FirstResponse) == ClockOutcome::Open);
}
