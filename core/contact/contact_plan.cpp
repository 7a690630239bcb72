// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_plan.h"

namespace zhiyin {
namespace {

int tierMonths(const ContactFacts &facts, QDate day, const ContactPolicy &policy)
{
    QString tier;
    for (const TierSpan &span : facts.tiers) {
        if (span.from <= day)
            tier = span.tier;
    }
    return policy.monthsFor(tier);
}

/// Months by the plans in force; a plan's own promise never makes contacts rarer than the policy. None without a plan.
std::optional<int> planMonths(const ContactFacts &facts, QDate day, const ContactPolicy &policy)
{
    std::optional<int> months;
    for (const PlanSpan &plan : facts.plans) {
        if (plan.from > day || (plan.to.isValid() && plan.to < day))
            continue;
        const int own = plan.months > 0 ? std::min(plan.months, policy.withPlan) : policy.withPlan;
        months = std::min(months.value_or(own), own);
    }
    return months;
}

/// The day itself, or the first one after the pauses that it lies in.
QDate afterPauses(const ContactFacts &facts, QDate day)
{
    bool moved = true;
    while (moved) {
        moved = false;
        for (const PauseSpan &pause : facts.pauses) {
            if (pause.from <= day && day <= pause.to) {
                day = pause.to.addDays(1);
                moved = true;
            }
        }
    }
    return day;
}

/// The days after `from` on which the cadence may change, rising.
std::vector<QDate> changesAfter(const ContactFacts &facts, QDate from)
{
    std::vector<QDate> days;
    for (const TierSpan &span : facts.tiers)
        days.push_back(span.from);
    for (const PlanSpan &plan : facts.plans) {
        days.push_back(plan.from);
        if (plan.to.isValid())
            days.push_back(plan.to.addDays(1));
    }
    std::erase_if(days, [from](QDate day) { return day <= from; });
    std::sort(days.begin(), days.end());
    return days;
}

/// The contacts that settle something: from the beginning to the day, rising.
std::vector<QDate> settlingContacts(const ContactFacts &facts, QDate day)
{
    std::vector<QDate> contacts = facts.contacts;
    std::erase_if(contacts, [&](QDate contact) { return contact < facts.begin || contact > day; });
    std::sort(contacts.begin(), contacts.end());
    return contacts;
}

bool isOver(const ContactFacts &facts, QDate day)
{
    return facts.end.isValid() && day >= facts.end;
}

/// The due day of an obligation opened on `opened` and open until the day before `until`.
QDate dueOf(const ContactFacts &facts, QDate opened, QDate until, const ContactPolicy &policy)
{
    QDate due = addMonthsClamped(opened, cadenceOn(facts, opened, policy));
    int months = cadenceOn(facts, opened, policy);
    for (const QDate change : changesAfter(facts, opened)) {
        if (change >= until || change > due)
            break;
        const int now = cadenceOn(facts, change, policy);
        if (now != months)
            due = std::max(addMonthsClamped(opened, now), change);
        months = now;
    }
    return afterPauses(facts, due);
}

DueReason reasonOf(const ContactFacts &facts, QDate day, int months, const ContactPolicy &policy)
{
    if (months == tierMonths(facts, day, policy))
        return DueReason::Tier;
    return planMonths(facts, day, policy).value_or(months + 1) == months ? DueReason::Plan : DueReason::Wish;
}

} // namespace

int cadenceOn(const ContactFacts &facts, QDate day, const ContactPolicy &policy)
{
    int months = tierMonths(facts, day, policy);
    months = std::min(months, planMonths(facts, day, policy).value_or(months));
    return facts.wishMonths > 0 ? std::min(months, facts.wishMonths) : months;
}

std::optional<DueContact> nextContact(const ContactFacts &facts, QDate day, const ContactPolicy &policy)
{
    if (!facts.begin.isValid() || facts.begin > day || isOver(facts, day))
        return std::nullopt;
    const std::vector<QDate> contacts = settlingContacts(facts, day);
    DueContact due;
    due.since = contacts.empty() ? facts.begin : contacts.back();
    due.months = cadenceOn(facts, day, policy);
    due.dueOn = addMonthsClamped(due.since, due.months);
    due.reason = contacts.empty() ? DueReason::FirstContact : reasonOf(facts, day, due.months, policy);
    if (facts.agreed.isValid() && facts.agreed > due.since && facts.agreed < due.dueOn) {
        due.dueOn = facts.agreed;
        due.reason = DueReason::Agreed;
    }
    due.dueOn = afterPauses(facts, due.dueOn);
    return due;
}

std::vector<ContactObligation> obligations(const ContactFacts &facts, QDate day, const ContactPolicy &policy)
{
    std::vector<ContactObligation> all;
    if (!facts.begin.isValid() || facts.begin > day)
        return all;
    QDate opened = facts.begin;
    for (const QDate contact : settlingContacts(facts, day)) {
        if (isOver(facts, contact))
            break;
        all.push_back({opened, dueOf(facts, opened, contact, policy), contact});
        opened = contact;
    }
    all.push_back({opened, dueOf(facts, opened, day.addDays(1), policy), std::nullopt});
    std::erase_if(all, [&](const ContactObligation &entry) { return isOver(facts, entry.due); });
    return all;
}

ContactTally tally(const std::vector<ContactObligation> &obligations, const Period &period, QDate day)
{
    ContactTally counted;
    for (const ContactObligation &obligation : obligations) {
        if (!period.contains(obligation.due) || obligation.due > day)
            continue;
        ++counted.due;
        counted.onTime += obligation.isOnTime() ? 1 : 0;
    }
    return counted;
}

} // namespace zhiyin
