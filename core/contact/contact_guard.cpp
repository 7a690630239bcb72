// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_guard.h"

#include "core/base/period.h"

namespace zhiyin {
namespace {

bool hasCome(QDate since, QDate day)
{
    return since.isValid() && since <= day;
}

bool isMinor(const GuardFacts &facts, QDate day, const ContactPolicy &policy)
{
    return facts.isIndividual && facts.birth.isValid() && ageOn(facts.birth, day) < policy.adultAge;
}

} // namespace

std::vector<GuardReason> guardReasons(const GuardFacts &facts, GuardedAct act, QDate day, std::optional<int> minute,
                                      const ContactPolicy &policy)
{
    std::vector<GuardReason> reasons;
    const bool isOurs = act != GuardedAct::Contact;
    const auto add = [&reasons](bool holds, GuardReason reason) {
        if (holds)
            reasons.push_back(reason);
    };
    add(hasCome(facts.deceasedOn, day), GuardReason::Deceased);
    add(hasCome(facts.closedOn, day), GuardReason::Closed);
    add(hasCome(facts.wish.optedOutOn, day), GuardReason::OptedOut);
    add((act == GuardedAct::Offer || act == GuardedAct::Invitation) && isMinor(facts, day, policy), GuardReason::Minor);
    add(isOurs && facts.openComplaint, GuardReason::OpenComplaint);
    add(std::any_of(facts.pauses.begin(), facts.pauses.end(),
                    [day](const PauseSpan &pause) { return pause.from <= day && day <= pause.to; }),
        GuardReason::NoContactDate);
    add(isOurs && facts.wish.coolingUntil.isValid() && day <= facts.wish.coolingUntil, GuardReason::CoolingOff);
    add(minute && facts.wish.quiet.value_or(policy.quiet).contains(*minute), GuardReason::QuietHours);
    return reasons;
}

} // namespace zhiyin
