// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/complaint/complaint_clock.h"
#include "core/policy/json_reader.h"

#include <catch2/catch_test_macros.hpp>

namespace zhiyin::complainttest {

inline const QTimeZone &shanghai()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

/// A local time in Shanghai, "2026-02-13 10:00"; a bare date is the end of that day, as for `--as-of`.
inline QDateTime at(const char *text)
{
    const QString written = QString::fromLatin1(text);
    if (written.size() == 10)
        return endOfDay(QDate::fromString(written, Qt::ISODate), shanghai());
    const auto moment = parseMoment(written, shanghai());
    REQUIRE(moment);
    return *moment;
}

inline ComplaintPolicy shippedComplaintPolicy(const char *file = "complaint-default")
{
    const auto text = shippedPolicyText(QString::fromLatin1(file));
    REQUIRE(text);
    const auto json = parseJsonObject(*text);
    REQUIRE(json);
    const auto policy = parseComplaintPolicy(*json);
    if (!policy)
        FAIL(policy.error().args.join(u' ').toStdString());
    return *policy;
}

/// A case under the shipped policy and calendar, with the moments of its steps.
struct World {
    ComplaintPolicy policy = shippedComplaintPolicy();
    WorkCalendar calendar = WorkCalendar({*shippedCalendar()});
    ComplaintFacts facts = {};

    explicit World(const char *received) { facts.receivedAt = at(received); }

    World &step(ComplaintStep step, const char *when, bool opinion = false)
    {
        facts.events.push_back({.step = step, .at = at(when), .opinion = opinion});
        return *this;
    }
    World &pause(PauseReason reason, const char *from, const char *to)
    {
        facts.pauses.push_back(
            {.reason = reason, .from = at(from), .to = at(to), .evidence = QStringLiteral("letter")});
        return *this;
    }
    /// From receipt to the reply, one step a day.
    World &replied()
    {
        return step(ComplaintStep::Assess, "2026-02-13 11:00")
            .step(ComplaintStep::Investigate, "2026-02-14 11:00", true)
            .step(ComplaintStep::Resolve, "2026-02-24 11:00")
            .step(ComplaintStep::Feedback, "2026-02-25 11:00");
    }

    [[nodiscard]] ClockView view(const char *now) const { return {policy, calendar, shanghai(), at(now)}; }
    [[nodiscard]] std::vector<ComplaintClock> clocks(const char *now) const
    {
        return complaintClocks(facts, view(now));
    }
    [[nodiscard]] ComplaintClock clock(ClockName name, const char *now, int round = 0) const
    {
        for (const ComplaintClock &clock : clocks(now)) {
            if (clock.name == name && clock.round == round)
                return clock;
        }
        FAIL("no such clock");
        return {};
    }
    [[nodiscard]] QString due(ClockName name, const char *now) const
    {
        const auto moment = clock(name, now).dueAt;
        return moment ? moment->toTimeZone(shanghai()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
                      : QStringLiteral("none");
    }
    [[nodiscard]] ClockState state(ClockName name, const char *now) const { return clock(name, now).state; }
};

} // namespace zhiyin::complainttest
