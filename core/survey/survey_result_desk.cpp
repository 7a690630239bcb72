// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_result_desk.h"

#include "core/survey/survey_round_store.h"
#include "core/words/survey_words.h"

namespace zhiyin {

Result<SurveyOutcome> SurveyResultDesk::results(SurveyRoundId round, std::optional<SurveyGrouping> by)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadSurvey, Subject::general()));
    ZHIYIN_ASSIGN(SurveySight sight, SurveyDesk(m_workplace).show(round));
    if (!sight.round.isClosed())
        return failure(ErrorCode::WrongState, {words::surveyIsOpen()});
    ZHIYIN_ASSIGN(const auto lines,
                  SurveyRoundStore(m_workplace.database).answers(round, surveyBranchOf(m_workplace.actor)));
    const int least = sight.round.form.leastGroup;
    if (lines.size() < static_cast<size_t>(least))
        return failure(ErrorCode::RuleRefused, {words::surveyTooFew(least)});
    SurveyResults results = surveyResults(sight.round.form, lines, by);
    return SurveyOutcome{std::move(sight), std::move(results)};
}

Result<QStringList> SurveyResultDesk::comments(SurveyRoundId round)
{
    ZHIYIN_TRY(results(round, {}));
    ZHIYIN_ASSIGN(QStringList comments,
                  SurveyRoundStore(m_workplace.database).comments(round, surveyBranchOf(m_workplace.actor)));
    for (QString &comment : comments)
        comment = withoutNumbers(comment);
    return comments;
}

} // namespace zhiyin
