// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint_fixture.h"
#include "tests/support/real_data.h"

#include <QFile>

#include <random>
#include <unordered_set>

using namespace zhiyin;
using namespace zhiyin::complainttest;

namespace {

constexpr int kCases = 100'000;

/// The published days alone, as the table of facts has them: nothing of the program's calendar is asked.
struct Facts {
    std::unordered_set<qint64> off;
    std::unordered_set<qint64> work;
    std::vector<QDate> adjusted;

    [[nodiscard]] bool worksOn(qint64 julian) const
    {
        if (off.contains(julian))
            return false;
        return work.contains(julian) || julian % 7 < 5; // Julian day 0 was a Monday
    }
};

Facts publishedDays(const QString &file)
{
    Facts facts;
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    csv.readLine();
    while (!csv.atEnd()) {
        const QList<QByteArray> cells = csv.readLine().split(',');
        const QDate day = QDate::fromString(QString::fromLatin1(cells.value(0)), Qt::ISODate);
        if (cells.value(1) == "work") {
            facts.work.insert(day.toJulianDay());
            facts.adjusted.push_back(day);
        } else {
            facts.off.insert(day.toJulianDay());
        }
    }
    return facts;
}

/// One case, in plain numbers beside what the program is given.
struct Walker {
    const Facts &published;
    const QTimeZone &zone;
    const ComplaintFacts &facts;
    QDateTime now;

    [[nodiscard]] qint64 day(const QDateTime &moment) const { return moment.toTimeZone(zone).date().toJulianDay(); }

    /// From the day after `start`, one day after the other, until `limit` of them counted.
    [[nodiscard]] qint64 walk(const QDateTime &start, int limit, bool working, bool waits) const
    {
        qint64 at = day(start);
        while (limit > 0) {
            ++at;
            bool counts = !working || published.worksOn(at);
            for (const ComplaintPause &pause : facts.pauses) {
                const bool stops = waits || pause.reason != PauseReason::WaitingForComplainant;
                if (pause.from <= now && stops && day(pause.from) <= at && at < day(pause.to))
                    counts = false;
            }
            limit -= counts ? 1 : 0;
        }
        return at;
    }

    /// The law's clock as it would be told day by day: marks make it longer, new facts begin it anew unless it has run out.
    [[nodiscard]] qint64 lawful() const
    {
        QDateTime start = facts.receivedAt;
        int days = 15;
        int more = 0;
        std::vector<const ComplaintEvent *> events;
        for (const ComplaintEvent &event : facts.events) {
            if (event.at <= now)
                events.push_back(&event);
        }
        std::sort(events.begin(), events.end(), [](const auto *a, const auto *b) { return a->at < b->at; });
        for (const ComplaintEvent *event : events) {
            if (event->step == ComplaintStep::Complex)
                days = 30;
            if (event->step == ComplaintStep::Extend)
                more = 30;
            if (event->step == ComplaintStep::Rebase && day(event->at) <= walk(start, days + more, false, false)) {
                start = event->at;
                days = 15;
                more = 0;
            }
        }
        return walk(start, days + more, false, false);
    }
};

class Dice
{
public:
    [[nodiscard]] int upTo(int most) { return static_cast<int>(m_engine() % static_cast<quint64>(most)); }
    /// A whole number of minutes within so many days, never one that another kind of event may have: `second` tells them
    /// apart.
    [[nodiscard]] qint64 within(int days, int second) { return upTo(days * 24 * 60) * qint64{60} + second; }

private:
    std::mt19937_64 m_engine{20260213};
};

QDateTime receipt(Dice &dice, const Facts &published, const QTimeZone &zone)
{
    const QDate day = QDate(2020, 1, 1).addDays(dice.upTo(2500));
    switch (dice.upTo(4)) {
    case 0: return day.startOfDay(zone).toUTC();
    case 1: {
        const QDate adjusted =
            published.adjusted[static_cast<size_t>(dice.upTo(static_cast<int>(published.adjusted.size())))];
        return endOfDay(adjusted, zone).addSecs(-59).toUTC();
    }
    default: return day.startOfDay(zone).toUTC().addSecs(dice.within(1, 0));
    }
}

ComplaintFacts someFacts(Dice &dice, const Facts &published, const QTimeZone &zone)
{
    ComplaintFacts facts{.receivedAt = receipt(dice, published, zone)};
    for (int i = dice.upTo(5); i > 0; --i) {
        const QDateTime from = facts.receivedAt.addSecs(dice.within(40, 0));
        facts.pauses.push_back({.reason = static_cast<PauseReason>(dice.upTo(3)),
                                .from = from,
                                .to = from.addSecs(60 + dice.within(20, 0))});
    }
    const auto maybe = [&](ComplaintStep step, int days, int second) {
        if (dice.upTo(2) == 0)
            facts.events.push_back({.step = step, .at = facts.receivedAt.addSecs(dice.within(days, second))});
    };
    maybe(ComplaintStep::Complex, 20, 11);
    maybe(ComplaintStep::Extend, 40, 22);
    maybe(ComplaintStep::Rebase, 25, 33);
    maybe(ComplaintStep::Rebase, 60, 44);
    return facts;
}

} // namespace

TEST_CASE("A hundred thousand cases agree with a walk from day to day", "[complaint][property][walk]")
{
    ZHIYIN_REAL_DATA(file, "holidays.csv");
    const Facts published = publishedDays(file);
    REQUIRE(published.adjusted.size() > 20);
    const ComplaintPolicy policy = shippedComplaintPolicy();
    const WorkCalendar calendar({*shippedCalendar()});
    const std::array zones = {QTimeZone("Asia/Shanghai"), QTimeZone("America/New_York"), QTimeZone("Europe/Berlin"),
                              QTimeZone("Pacific/Kiritimati")};
    Dice dice;
    int wrong = 0;
    for (int i = 0; i < kCases && wrong == 0; ++i) {
        const QTimeZone &zone = zones[static_cast<size_t>(dice.upTo(static_cast<int>(zones.size())))];
        const ComplaintFacts facts = someFacts(dice, published, zone);
        const QDateTime now = facts.receivedAt.addSecs(dice.within(90, 59));
        const Walker walker{published, zone, facts, now};
        for (const ComplaintClock &clock : complaintClocks(facts, {policy, calendar, zone, now})) {
            qint64 expected = 0;
            switch (clock.name) {
            case ClockName::FirstResponse: {
                // Nothing stops it.
                ComplaintFacts bare = facts;
                bare.pauses.clear();
                expected = Walker{published, zone, bare, now}.walk(facts.receivedAt, 2, true, false);
                break;
            }
            case ClockName::Opinion: expected = walker.walk(facts.receivedAt, 5, true, true); break;
            case ClockName::Resolution: expected = walker.walk(facts.receivedAt, 7, true, true); break;
            case ClockName::Statutory: expected = walker.lawful(); break;
            case ClockName::WrittenReply:
            case ClockName::ReviewRequest:
            case ClockName::Review: continue;
            }
            const QDateTime due = endOfDay(QDate::fromJulianDay(expected), zone);
            if (*clock.dueAt != due || (clock.state == ClockState::Breached) != (now > due)) {
                ++wrong;
                CAPTURE(i, codeText(kClockNames, clock.name).toStdString(), zone.id().toStdString(),
                        facts.receivedAt.toString(Qt::ISODateWithMs).toStdString(),
                        clock.dueAt->toString(Qt::ISODateWithMs).toStdString(),
                        due.toString(Qt::ISODateWithMs).toStdString());
                CHECK(*clock.dueAt == due);
                CHECK((clock.state == ClockState::Breached) == (now > due));
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("New facts let the law's clock begin anew, and no other", "[complaint]")
{
    World world("2026-02-13 10:00");
    const QString resolution = world.due(ClockName::Resolution, "2026-02-20 12:00");
    world.step(ComplaintStep::Rebase, "2026-02-20 09:00");
    world.facts.events.back().text = QStringLiteral("a second contract came up");
    CHECK(world.due(ClockName::Statutory, "2026-02-19 12:00").startsWith(QStringLiteral("2026-02-28")));
    CHECK(world.due(ClockName::Statutory, "2026-02-20 12:00").startsWith(QStringLiteral("2026-03-07")));
    CHECK(world.due(ClockName::Resolution, "2026-02-20 12:00") == resolution);
    const auto why = whyDue(world.facts, world.view("2026-02-20 12:00"), ClockName::Statutory);
    REQUIRE(why);
    REQUIRE(why->newFacts);
    CHECK(why->newFacts->text == QStringLiteral("a second contract came up"));
    CHECK(why->steps.front().date == QDate(2026, 2, 20));
    CHECK(why->steps.size() == 16);
    // A mark from before ends with the old time; one from after counts.
    world.step(ComplaintStep::Complex, "2026-02-16 09:00");
    CHECK(world.due(ClockName::Statutory, "2026-02-20 12:00").startsWith(QStringLiteral("2026-03-07")));
    world.step(ComplaintStep::Complex, "2026-02-21 09:00");
    CHECK(world.due(ClockName::Statutory, "2026-02-21 12:00").startsWith(QStringLiteral("2026-03-22")));
}

TEST_CASE("New facts never heal a legal time that is over", "[complaint]")
{
    World world("2026-02-13 10:00");
    const auto late = checkNewFacts(world.facts, world.view("2026-03-01 09:00"), at("2026-03-01 09:00"));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::RuleRefused);
    CHECK(checkNewFacts(world.facts, world.view("2026-02-28 23:59"), at("2026-02-28 23:59")));
    world.step(ComplaintStep::Rebase, "2026-03-01 09:00");
    CHECK(world.state(ClockName::Statutory, "2026-03-01 10:00") == ClockState::Breached);
    CHECK(world.due(ClockName::Statutory, "2026-03-01 10:00").startsWith(QStringLiteral("2026-02-28")));
}
