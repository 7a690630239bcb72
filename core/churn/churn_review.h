// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/churn/churn_watch.h"
#include "core/journal/workplace.h"

#include <QSet>

namespace zhiyin {

class UnitOfWork;
struct LifecycleFacts;

/// What a look over the clients did to their warnings.
struct ChurnReview {
    qint64 opened = 0;
    qint64 raised = 0;
    qint64 lowered = 0;
    qint64 escalated = 0;
    qint64 closed = 0;

    [[nodiscard]] qint64 total() const { return opened + raised + lowered + escalated + closed; }
    friend bool operator==(const ChurnReview &, const ChurnReview &) = default;
};

/// A client as a run of the stages has just found it.
struct ChurnFinding {
    const LifecycleFacts *facts = nullptr;
    Stage stage = Stage::Active;
    ChurnScore score = {};
};

/// Looks at clients one after the other, inside somebody's piece of work: opens, raises, lowers, hands up and closes
/// warnings by what was found, each with its step and its journal entry.
class ChurnReviewer final
{
public:
    /// Reads what the clients are held against. The policy must outlive it.
    [[nodiscard]] static Result<ChurnReviewer> begin(Workplace &workplace, const LifecyclePolicy &policy,
                                                     const QString &policyVersion);
    [[nodiscard]] Result<void> look(UnitOfWork &work, const ChurnFinding &finding);
    [[nodiscard]] const ChurnReview &review() const { return m_review; }

private:
    /// Of all clients.
    struct Known {
        QHash<ClientId, ChurnCase> open;
        QHash<ClientId, ChurnCase> closed;
        QSet<ClientId> optedOut;
    };
    ChurnReviewer(Workplace &workplace, const LifecyclePolicy &policy, QString policyVersion, Known known)
        : m_workplace(&workplace)
        , m_policy(&policy)
        , m_policyVersion(std::move(policyVersion))
        , m_known(std::move(known))
    {}
    [[nodiscard]] Result<void> carryOut(UnitOfWork &work, const ChurnFinding &finding,
                                        const std::optional<ChurnCase> &open, const ChurnVerdict &verdict);

    Workplace *m_workplace;
    const LifecyclePolicy *m_policy;
    QString m_policyVersion;
    Known m_known;
    ChurnReview m_review;
};

/// One turn of a warning: its row, its step, its journal entry. `step` is told what happened; level, score and ids come
/// from the warning. Fails with StaleRevision.
[[nodiscard]] Result<void> turnWarning(Workplace &workplace, UnitOfWork &work, const ChurnCase &warning,
                                       ChurnStep step);

} // namespace zhiyin
