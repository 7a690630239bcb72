// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/work_calendar.h"
#include "core/complaint/complaint_case.h"
#include "core/exchange/complaint_row.h"
#include "core/exchange/row_importer.h"
#include "core/policy/policy_shelf.h"

namespace zhiyin {

class RowChecks;

/// Cases that somebody else's program kept: the state follows from the times, and the clocks are computed from them under
/// the policy that was in force when the complaint was received.
class ComplaintImporter final : public RowImporter
{
public:
    using RowImporter::RowImporter;
    [[nodiscard]] Result<RowFate> take(UnitOfWork &work, ImportId import, const SourceRow &row,
                                       std::vector<RowProblem> &problems) override;

private:
    [[nodiscard]] Result<ComplaintCase> caseOf(const ComplaintRow &row, const std::optional<KnownClient> &client);
    [[nodiscard]] Result<RowFate> add(UnitOfWork &work, ImportId import, ComplaintCase complaint);
    [[nodiscard]] Result<RowFate> update(UnitOfWork &work, ImportId import, ComplaintId id, const ComplaintRow &row,
                                         RowChecks &checks);
    [[nodiscard]] Result<void> writeClocks(const ComplaintCase &complaint);
    [[nodiscard]] Result<const InForce<ComplaintPolicy> *> policyOn(QDate day);

    QHash<QDate, InForce<ComplaintPolicy>> m_policies;
    std::optional<WorkCalendar> m_calendar;
};

} // namespace zhiyin
