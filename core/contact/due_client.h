// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/contact/contact_policy.h"
#include "core/contact/contact_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// A client whom somebody should contact.
struct DueClient {
    ClientId id;
    QString externalId;
    QString name;
    DueContact due;
    /// 0 on the due day and before it.
    int daysOverdue = 0;
    std::optional<UserId> advisor = {};
};

/// The clients of a reader with what their next contact follows from, and the rules for it.
struct ContactPlanView {
    ContactPolicy policy;
    std::vector<PlannedClient> clients;
};

/// The live clients in the reader's reach, of one advisor where one is named. Fails with NotPermitted, NotFound (advisor),
/// PolicyNotSet.
[[nodiscard]] Result<ContactPlanView> gatherContactPlan(Workplace &workplace, const QString &advisor);
/// Whose next contact is due by `until`, as seen on `today`; in the order of the clients.
[[nodiscard]] std::vector<DueClient> dueBy(const ContactPlanView &view, QDate today, QDate until);
/// The policy of contacts in force. Fails with PolicyNotSet.
[[nodiscard]] Result<ContactPolicy> contactPolicyInForce(Workplace &workplace);

} // namespace zhiyin
