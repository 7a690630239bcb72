// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/handover_desk.h"
#include "ui/paper/document.h"
#include "ui/paper/print.h"

namespace zhiyin::paper {

/// The letters that tell clients of their new advisor, a page each, in the client's language where one is
/// recorded.
struct AdvisorLetters {
    std::vector<AdvisorNotice> notices;
    QString institution;
    QDate day;
    QDateTime preparedAt;
    /// For clients without one.
    ReportLanguage language = ReportLanguage::SimplifiedChinese;
};
[[nodiscard]] Document letterDocument(const AdvisorLetters &letters, const QPageSize &size);
/// A PDF for each client in the folder; gives their number. Fails as printClientReport.
[[nodiscard]] Result<int> printLetters(const AdvisorLetters &letters, const QString &folder);

/// The list that goes from the leaving person to those who take over: who gets whom, with what is open.
struct HandoverSheet {
    QString from;
    std::vector<HandoverShare> shares;
    struct Line {
        QString number;
        QString name;
        QString tier;
        QString to;
        qint64 promises = 0;
        qint64 cases = 0;
        qint64 nextSteps = 0;
    };
    std::vector<Line> lines;
    QDate noticesBy;
    QString institution;
    QDate day;
    QDateTime preparedAt;
};
[[nodiscard]] HandoverSheet sheetOf(const HandoverPreview &preview);
/// What was handed over already, as the letters tell it.
[[nodiscard]] HandoverSheet sheetOf(const QString &from, const std::vector<AdvisorNotice> &notices);
[[nodiscard]] Document handoverDocument(const HandoverSheet &sheet, const QPageSize &size);

/// Writes a document as a PDF, as printClientReport does.
[[nodiscard]] Result<PaperOutcome> printDocument(const Document &document, const QString &path);

} // namespace zhiyin::paper
