// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/policy/policy_document.h"

namespace zhiyin {

struct RequestKind;

/// What setting a policy came to.
struct PolicyOutcome {
    int version = 0;
    PolicyState state = PolicyState::Proposed;
    std::optional<RequestId> request;
};

/// Policy documents: read, proposed, set, approved. Each is versioned and in force from a date.
class PolicyDesk final
{
public:
    explicit PolicyDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The document in force on `day`; none for tiers of a new book. Every rule's parameters come from here, so no
    /// permission is asked.
    [[nodiscard]] Result<std::optional<PolicyDocument>> inForce(PolicyName name, QDate day);
    /// Every version of one name, the shipped default first; asked for what was decided under it.
    [[nodiscard]] Result<std::vector<PolicyDocument>> versions(PolicyName name);
    /// Shipped defaults first, then the book's own by version.
    [[nodiscard]] Result<std::vector<PolicyDocument>> list();

    /// In force from its date when compliance sets it, a proposal by a supervisor.
    /// Fails with NotPermitted, ReasonNeeded, BadDocument with the place.
    [[nodiscard]] Result<PolicyOutcome> set(PolicyName name, const QByteArray &text, QDate effective,
                                            const QString &reason);
    /// Fails with NotFound, OwnRequest, NotPermitted, WrongState.
    [[nodiscard]] Result<void> approve(PolicyName name, int version);

    [[nodiscard]] static RequestKind policyRequests();

private:
    Workplace &m_workplace;
};

/// "complaint 3", as stored beside each decision; "complaint 0" is the shipped default.
[[nodiscard]] QString policyVersionText(const PolicyDocument &document);

} // namespace zhiyin
