// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/report/branch_report.h"

namespace zhiyin {

struct ComplaintView;

/// A client's report as its workplace's clock sees it; number, anchor and state are left to whoever keeps the record.
/// The language is the client's where one is recorded, else `otherwise`. The monthly account report speaks of money and
/// risk, not of contacts and complaints. Asks nobody for permission.
[[nodiscard]] Result<ClientReport> clientFigures(Workplace &workplace, ClientId client, ReportKind kind,
                                                 const Period &period, ReportLanguage otherwise);

/// The same for a branch, or for all of them where it is empty.
[[nodiscard]] Result<BranchReport> branchFigures(Workplace &workplace, const QString &branch, const Period &period,
                                                 ReportLanguage language);

/// What both say of their making. The policies are those in force on the workplace's day.
[[nodiscard]] Result<ReportProvenance> provenanceOf(Workplace &workplace);

/// "zh", "中文", "en-GB", …; none where it is neither.
[[nodiscard]] std::optional<ReportLanguage> reportLanguage(const QString &clientLanguage);

/// A case as reports tell it, without its texts.
[[nodiscard]] ComplaintLine complaintLine(const ComplaintView &view, const QDateTime &now, const QTimeZone &zone);

} // namespace zhiyin
