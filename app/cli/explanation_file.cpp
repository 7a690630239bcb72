// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explanation_file.h"

#include "core/explain/explain_desk.h"
#include "ui/paper/explain_sheet.h"
#include "ui/paper/print.h"

namespace zhiyin::cli {

Result<void> writeExplanation(CommandContext &context, Session &session, ClientId client, Answer &answer)
{
    if (!context.arguments().has(u"out"))
        return {};
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const ClientExplanation made, session.desk<ExplainDesk>().explain(client));
    ZHIYIN_ASSIGN(const auto pdf, paper::pdfOf(paper::explainDocument(made, QPageSize(QPageSize::A4))));
    ZHIYIN_TRY(paper::saveWhole(file, pdf.bytes));
    answer.document.insert(QStringLiteral("file"), file);
    return {};
}

} // namespace zhiyin::cli
