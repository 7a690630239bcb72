// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/complaint/case_item.h"
#include "core/complaint/case_policies.h"
#include "core/complaint/complaint_desk.h"

namespace zhiyin {

/// Where a dispute goes, and what is written down of it.
struct NewDisputeMove {
    QString to;
    QString body = {};
    /// Of the arbitration, the mediation, the law that holds.
    QString rules = {};
    /// What is in dispute; of a settlement, what was agreed on.
    std::optional<Money> amount = {};
    /// The last day on which the claim can be brought.
    QDate limitation = {};
    QString text = {};
};

/// The record of a mediation; the time it took stops the clocks that the complaint policy lets it stop.
struct MediationRecord {
    QDateTime from;
    QDateTime to;
    QString body;
    QString result;
    QString evidence;
};

/// The stage that the dispute of a case is in; empty: none, or it began anew after a reopening.
[[nodiscard]] QString disputeStage(const std::vector<CaseItem> &items);

/// Disputes: from negotiation over mediation to arbitration and court, along the moves that the policy allows.
class DisputeDesk final
{
public:
    explicit DisputeDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound (the stage), OutOfOrder {to, from}, ReasonNeeded (no text), BadValue.
    [[nodiscard]] Result<void> move(ComplaintId id, const NewDisputeMove &wanted);
    /// Fails with NotPermitted, WrongState (not in mediation), EvidenceNeeded, RuleRefused. Gives whether clocks were
    /// paused: once the complainant was told, none run.
    [[nodiscard]] Result<bool> recordMediation(ComplaintId id, const MediationRecord &record);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
