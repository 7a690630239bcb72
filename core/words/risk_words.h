// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/questionnaire.h"
#include "core/risk/suitability.h"

namespace zhiyin::words {

/// "C3 stable".
[[nodiscard]] QString riskLevel(RiskLevel level);
/// What the level means to the client, in a sentence.
[[nodiscard]] QString riskLevelMeaning(RiskLevel level);
[[nodiscard]] QString needType(NeedType need);
[[nodiscard]] QString riskAxis(RiskAxis axis);
[[nodiscard]] QString regime(Regime regime);
/// Why a product may not be offered, or on what condition: a whole sentence.
[[nodiscard]] QString suitability(const SuitabilityFinding &finding);
/// What can be done about it; empty where nothing can.
[[nodiscard]] QString suitabilityRemedy(const SuitabilityFinding &finding);
/// A step that an older client's sale needs; an institution's own step as it stands.
[[nodiscard]] QString olderStep(const QString &step);
[[nodiscard]] QString questionnaireRemark(const QuestionnaireRemark &remark);

/// Why an assessment is refused; the limits as part of a sentence.
[[nodiscard]] QString signedAfterRecording();
[[nodiscard]] QString signedTooLongAgo(int days);
[[nodiscard]] QString limitPerDay(int most);
[[nodiscard]] QString limitPerWindow(int most, int months);
/// Why nobody becomes a professional investor.
[[nodiscard]] QString professionalInstitutionsOnly();
[[nodiscard]] QString professionalNotKnown();
[[nodiscard]] QString professionalMeans(bool person);
[[nodiscard]] QString professionalExperience(int years);
/// Why a choice among recommendations is refused.
[[nodiscard]] QString notRecommendable(const QString &product);
/// What is worth a look beside the result of an assessment.
[[nodiscard]] QString knockOut(int question, const QString &key, RiskLevel cap);
[[nodiscard]] QString laterAssessmentCounts(QDate signedOn);

/// What is wrong with a line of answers.
[[nodiscard]] QString answersProblem(const QString &what);
[[nodiscard]] QString answersForm(const QString &part);
[[nodiscard]] QString answersTwice(int question);
[[nodiscard]] QString answersMissing(int question);
[[nodiscard]] QString answersNoQuestion(int question);
[[nodiscard]] QString answersNoOption(int question, const QString &key);
[[nodiscard]] QString answersOneOnly(int question);

/// What is wrong with a questionnaire, as the second half of "<place>: …".
[[nodiscard]] QString faultNotRiskLevel(const QString &written);
[[nodiscard]] QString faultOptionKey();
[[nodiscard]] QString faultOptionTwice(const QString &key);
[[nodiscard]] QString faultOptionCount(size_t most);
[[nodiscard]] QString faultQuestionTwice(int question);
[[nodiscard]] QString faultQuestionCount(int most);
[[nodiscard]] QString faultNoBands();
[[nodiscard]] QString faultBandReversed();
[[nodiscard]] QString faultBandsOverlap(int from, int to, int nextFrom, int nextTo);
[[nodiscard]] QString faultBandsGap(int from, int to);
[[nodiscard]] QString faultBandsUnordered();
[[nodiscard]] QString faultLevelUnreachable(RiskLevel level);
[[nodiscard]] QString faultTotalNotCovered(int total);

} // namespace zhiyin::words
