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

bool hasPlan(const ContactFacts &facts, QDate day)
{
    return std::any_of(facts.plans.begin(), facts.plans.end(), [day](const PlanSpan &plan) {
        return plan.from <= day && (!plan.to.isValid() || day <= plan.to);
    });
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
    return due;
}

} // namespace

int cadenceOn(const ContactFacts &facts, QDate day, const ContactPolicy &policy)
{
    const int months = tierMonths(facts, day, policy);
    return hasPlan(facts, day) ? std::min(months, policy.withPlan) : months;
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
    if (contacts.empty())
        due.reason = DueReason::FirstContact;
    else if (due.months < tierMonths(facts, day, policy))
        due.reason = DueReason::Plan;
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
