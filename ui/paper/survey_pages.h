// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"
#include "core/survey/survey_result_desk.h"
#include "ui/paper/document.h"

namespace zhiyin::paper {

struct SurveySheets {
    QString institution;
    QDateTime preparedAt;
    SurveyRound round;
    /// A form each; they bear the code and no name.
    std::vector<SurveyPerson> people;
};

/// The forms of those who may still be asked. Fails as SurveyDesk::people().
[[nodiscard]] Result<SurveySheets> surveySheetsOf(Session &session, SurveyRoundId round);
/// The forms of a round to fill in by hand, in the language of the program: each begins a page.
[[nodiscard]] Document surveySheets(const SurveySheets &sheets, const QPageSize &size);

struct SurveyReport {
    QString institution;
    QDateTime preparedAt;
    SurveyOutcome outcome;
    /// Groups of the same round, for management.
    std::vector<std::pair<SurveyGrouping, SurveyResults>> groups;
    QStringList comments;
    QString anchor;
    /// For clients and everybody: only what all answered, no groups, no words.
    bool isPublic = false;
};

/// With the groups and the journal's head as anchor. Fails as SurveyResultDesk::results().
[[nodiscard]] Result<SurveyReport> surveyReportOf(Session &session, SurveyRoundId round);
/// The results of a round for management, or to be published [003 §6.3 (3)].
[[nodiscard]] Document surveyReport(const SurveyReport &report, const QPageSize &size);

} // namespace zhiyin::paper
