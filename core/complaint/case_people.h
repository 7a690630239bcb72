// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_item.h"
#include "core/complaint/casework_policy.h"

namespace zhiyin {

/// Somebody who may be given a case, with what they have already.
struct Handler {
    UserId id{0};
    QString name = {};
    Role role = Role::Advisor;
    QString branch = {};
    int open = 0;
    /// Cases of theirs with a clock that warns or has run out.
    int pressing = 0;
};

/// A relation in the book between a person of the institution and the complainant, or whom the complaint is about.
struct StaffTie {
    QString kind;
    QString with;
};

/// Whether the person may handle the case [R-20 art. 17]: not who is complained of, not who stood aside, not who is
/// related to the complainant or to whom the complaint is about. Fails with RuleRefused {why}.
[[nodiscard]] Result<void> checkImpartial(const ComplaintCase &complaint, const std::vector<CaseItem> &items,
                                          const Handler &person, const std::vector<StaffTie> &ties);
/// Whether the policy routes cases of the level to the person's role. Fails with RuleRefused {why}.
[[nodiscard]] Result<void> checkRoute(const ComplaintCase &complaint, const Handler &person,
                                      const CaseworkPolicy &policy);

} // namespace zhiyin
