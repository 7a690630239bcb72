// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/verification.h"

#include "core/base/period.h"

namespace zhiyin {

QDate verificationDue(const VerificationFacts &facts, const SecurityPolicy &policy)
{
    const QDate since = facts.last.isValid() ? facts.last : facts.begin;
    return addMonthsClamped(since, policy.verificationMonths(facts.tier));
}

} // namespace zhiyin
