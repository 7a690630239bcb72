// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_people.h"
#include "core/complaint/complaint_desk.h"

namespace zhiyin {

class CaseWriter;

/// Somebody the case might be given to, with what stands against it.
struct Candidate {
    Handler handler;
    /// Why not; empty: the case may be theirs.
    QString refused;
};

/// What handing over came to: cases that could not move stay where they were.
struct CaseHandover {
    std::vector<ComplaintId> moved;
    std::vector<std::pair<ComplaintId, QString>> refused;
};

/// A case whose clock warns or has run out, and on which nobody did anything since.
struct Escalation {
    ComplaintView view;
    ComplaintClock clock;
    /// The last that was done; the receipt where nothing was.
    QDateTime lastDone;
    QString handler;
};

/// Who works on which case: routing by level, recusal, the load of each person, handing over, what is left lying.
class CasePeopleDesk final
{
public:
    explicit CasePeopleDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Everybody who handles cases, those whom the case may be given to first, the least loaded on top. Fails with
    /// NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Candidate>> candidates(ComplaintId id);
    /// By a supervisor or compliance. Fails with NotPermitted, NotFound, RuleRefused (recusal, routing), ReasonNeeded.
    [[nodiscard]] Result<void> assign(ComplaintId id, UserId handler, const QString &reason);
    /// All open cases of one person to another. Fails with NotPermitted, NotFound, ReasonNeeded.
    [[nodiscard]] Result<CaseHandover> handOver(UserId from, UserId to, const QString &reason);
    /// Compliance and the handler alone see a confidential case. Fails with NotPermitted, RuleRefused (no handler who may
    /// decide it), ReasonNeeded.
    [[nodiscard]] Result<void> setConfidential(ComplaintId id, bool confidential, const QString &reason);
    /// For whoever decides or oversees complaints; the most pressing first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Escalation>> escalations();

private:
    [[nodiscard]] Result<std::vector<Handler>> handlers();
    [[nodiscard]] Result<void> checkHandler(const ComplaintCase &complaint, const std::vector<CaseItem> &items,
                                            const Handler &person);
    [[nodiscard]] Result<void> requireAssigner(const Subject &subject);
    [[nodiscard]] Result<void> give(CaseWriter &writer, ComplaintId id, const Handler &person, const QString &reason);

    Workplace &m_workplace;
};

} // namespace zhiyin
