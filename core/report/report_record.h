// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"
#include "core/report/branch_report.h"

namespace zhiyin {

/// What the book keeps of a report: not the pages, but that it was made, from which figures, and who released it.
enum class ReportSubject { Client, Branch };
inline constexpr CodeTable<ReportSubject, 2> kReportSubjects = {
    {{u"quarterly_service", ReportSubject::Client}, {u"branch", ReportSubject::Branch}}};
inline constexpr CodeTable<ReportState, 2> kReportStates = {
    {{u"draft", ReportState::Draft}, {u"released", ReportState::Released}}};
inline constexpr CodeTable<DraftReason, 2> kDraftReasons = {
    {{u"not_released", DraftReason::NotReleased}, {u"not_reconciled", DraftReason::NotReconciled}}};

struct ReportRecord {
    ReportId id;
    ReportSubject subject = ReportSubject::Client;
    std::optional<ClientId> client = {};
    QString branch = {};
    Period period = {};
    ReportState state = ReportState::Draft;
    std::vector<DraftReason> draftReasons = {};
    /// SHA-256 over the figures: the same facts, the same hash.
    QByteArray figuresHash = {};
    QString anchor = {};
    UserId madeBy;
    QString madeByName = {};
    /// By the machine's own time, in UTC.
    QDateTime madeAt = {};
    std::optional<UserId> releasedBy = {};
    QDateTime releasedAt = {};

    /// Since when a print of it says what it says today.
    [[nodiscard]] QDateTime changedAt() const { return releasedAt.isValid() ? releasedAt : madeAt; }
};

} // namespace zhiyin
