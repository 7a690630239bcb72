// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/explain/explain_desk.h"
#include "ui/paper/document.h"

namespace zhiyin::paper {

/// One figure explained: what came out, the table of what it follows from, and the rules beside it. The same for the card
/// in the window and the sheet on paper.
struct ExplainedFigure {
    /// Stable: "tier", "churn", "lifetime_value", "stage".
    QString id;
    QString title;
    QString outcome = {};
    struct Heading {
        QString text;
        bool isNumber = false;
    };
    std::vector<Heading> headings = {};
    std::vector<QStringList> rows = {};
    QStringList notes = {};
    QString policyVersion = {};
};

[[nodiscard]] std::vector<ExplainedFigure> explainedFigures(const ClientExplanation &explanation,
                                                            const PaperWords &words);
/// In the language of the program.
[[nodiscard]] Document explainDocument(const ClientExplanation &explanation, const QPageSize &size);

} // namespace zhiyin::paper
