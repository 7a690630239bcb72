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

QDate withdrawnSince(const std::vector<GroundSpan> &grounds, QDate day)
{
    QDate since;
    for (const GroundSpan &ground : grounds) {
        if (ground.from > day)
            continue;
        if (!hasCome(ground.withdrawn, day))
            return {};
        since = since.isValid() ? std::max(since, ground.withdrawn) : ground.withdrawn;
    }
    return since;
}

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
    const bool isMarketing = act == GuardedAct::Offer || act == GuardedAct::Invitation;
    const bool refused = withdrawnSince(facts.marketing, day).isValid();
    add(withdrawnSince(facts.service, day).isValid() || (isOurs && refused), GuardReason::ConsentWithdrawn);
    add(isMarketing && !refused
            && std::none_of(facts.marketing.begin(), facts.marketing.end(),
                            [day](const GroundSpan &consent) { return consent.from <= day; }),
        GuardReason::ConsentMissing);
    add(isMarketing && isMinor(facts, day, policy), GuardReason::Minor);
    add(isOurs && facts.openComplaint, GuardReason::OpenComplaint);
    add(std::any_of(facts.pauses.begin(), facts.pauses.end(),
                    [day](const PauseSpan &pause) { return pause.from <= day && day <= pause.to; }),
        GuardReason::NoContactDate);
    add(isOurs && facts.wish.coolingUntil.isValid() && day <= facts.wish.coolingUntil, GuardReason::CoolingOff);
    const bool isQuiet =
        minute && (facts.wish.quiet.isEmpty() ? policy.quiet.contains(*minute) : facts.wish.quiet.contains(*minute));
    add(isQuiet, GuardReason::QuietHours);
    return reasons;
}

} // namespace zhiyin
