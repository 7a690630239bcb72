// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_review.h"
#include "core/churn/churn_store.h"

namespace zhiyin {

/// A warning with every turn it took, and what its level asks for.
struct ChurnHistory {
    ChurnCase warning;
    std::vector<ChurnStep> steps;
    LocalText ask;
};

/// Warnings that clients may leave: opened by the figures or by hand, answered, handed up, closed.
class ChurnDesk final
{
public:
    explicit ChurnDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The reader's; of one advisor's clients where a name is given. Fails with NotPermitted, NotFound (advisor).
    [[nodiscard]] Result<std::vector<ChurnCase>> list(ChurnState state = ChurnState::Open, const QString &advisor = {},
                                                      std::optional<ChurnLevel> level = {});
    /// The newest of a client first, closed ones too. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<ChurnCase>> ofClient(ClientId client);
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<ChurnHistory> show(ChurnCaseId id);

    /// The daily look: scores the reader's clients as of today and turns their warnings, as a run of the stages does for
    /// all. Fails with NotPermitted, PolicyNotSet.
    [[nodiscard]] Result<ChurnReview> look();
    /// What somebody saw and no figure tells. Fails with NotPermitted, NotFound, ReasonNeeded, WrongState (one is open).
    [[nodiscard]] Result<ChurnCaseId> open(ClientId client, ChurnLevel level, const QString &note);
    /// What was done about it; with ChurnResponse::Supervisor it is handed up. Looked at again after the policy's days.
    /// Fails with NotPermitted, NotFound, ReasonNeeded, WrongState (it is closed).
    [[nodiscard]] Result<void> respond(ChurnCaseId id, ChurnResponse response, const QString &note);
    /// Fails as respond.
    [[nodiscard]] Result<void> close(ChurnCaseId id, ChurnOutcome outcome, const QString &note);

private:
    struct InUse {
        LifecyclePolicy policy;
        QString version;
    };
    [[nodiscard]] Result<InUse> policyInUse();
    [[nodiscard]] Result<ChurnCase> openOne(ChurnCaseId id, const QString &note);
    Workplace &m_workplace;
};

} // namespace zhiyin
