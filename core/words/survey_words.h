// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/survey/survey_figures.h"
#include "core/survey/survey_round.h"

namespace zhiyin::words {

/// Parts of a questionnaire that do not fit, as the second half of "<place>: …".
[[nodiscard]] QString faultSurveyQuestionTwice();
[[nodiscard]] QString faultSurveyTooLong(int most);
[[nodiscard]] QString faultSurveyWithoutRating();

[[nodiscard]] QString surveyNobodyToAsk();
[[nodiscard]] QString surveyIsClosed();
[[nodiscard]] QString surveyIsOpen();
[[nodiscard]] QString surveyOwnClient();
[[nodiscard]] QString surveyTooFew(int least);

[[nodiscard]] QString surveyQuestionKind(SurveyQuestionKind kind);
[[nodiscard]] QString surveyDimension(SurveyDimension dimension);
/// "Satisfaction", "Recommendation", or the dimension.
[[nodiscard]] QString surveyQuestionName(const SurveyQuestion &question);
[[nodiscard]] QString surveyPersonState(SurveyPersonState state);
[[nodiscard]] QString surveyWay(SurveyWay way);
[[nodiscard]] QString surveyStratum(SurveyStratum stratum);
/// The name of a stratum or a group with its tier in words: "gold · North"; a dash where there is none.
[[nodiscard]] QString surveyGroupName(const QString &name);
[[nodiscard]] QString surveyGrouping(SurveyGrouping grouping);
[[nodiscard]] QString surveyLeftOut(SurveyLeftOut reason);

} // namespace zhiyin::words
