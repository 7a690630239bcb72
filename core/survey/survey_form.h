// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/policy/local_text.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace zhiyin {

/// What a question of a survey asks for: satisfaction with all of it (1 to 5), one side of it (1 to 5), whether one would
/// recommend us (0 to 10), or words.
enum class SurveyQuestionKind { Rating, Dimension, Nps, Text };
inline constexpr CodeTable<SurveyQuestionKind, 4> kSurveyQuestionKinds = {
    {{u"rating", SurveyQuestionKind::Rating},
     {u"dimension", SurveyQuestionKind::Dimension},
     {u"nps", SurveyQuestionKind::Nps},
     {u"text", SurveyQuestionKind::Text}}};

/// The sides of service of 003 §6.3 (1), §8.1 (1.1) and §1.3.2.
enum class SurveyDimension {
    Attitude,
    Efficiency,
    ProblemSolving,
    Transparency,
    ResponseSpeed,
    Professionalism,
    Communication,
    Affinity
};
inline constexpr CodeTable<SurveyDimension, 8> kSurveyDimensions = {
    {{u"attitude", SurveyDimension::Attitude},
     {u"efficiency", SurveyDimension::Efficiency},
     {u"problem_solving", SurveyDimension::ProblemSolving},
     {u"transparency", SurveyDimension::Transparency},
     {u"response_speed", SurveyDimension::ResponseSpeed},
     {u"professionalism", SurveyDimension::Professionalism},
     {u"communication", SurveyDimension::Communication},
     {u"affinity", SurveyDimension::Affinity}}};

struct SurveyQuestion {
    int n = 0;
    SurveyQuestionKind kind = SurveyQuestionKind::Rating;
    /// Only of a dimension.
    std::optional<SurveyDimension> dimension = {};
    LocalText text = {};

    [[nodiscard]] int least() const { return kind == SurveyQuestionKind::Nps ? 0 : 1; }
    [[nodiscard]] int most() const { return kind == SurveyQuestionKind::Nps ? 10 : 5; }
};

/// A claim of others that results are held against, with the years that it is about; never a target.
struct SurveyBenchmark {
    LocalText text;
    /// Hundredths of a point of a mean from 0 to 100.
    int score = 0;
    QString asOf;
    QString source;
};

/// Nobody may set a smaller one: a figure of fewer people says too much of each.
inline constexpr int kLeastSurveyGroup = 10;

/// What is asked in a round, a versioned document.
struct SurveyForm {
    QString id;
    int version = 0;
    LocalText title;
    LocalText introduction;
    QString source;
    std::vector<SurveyQuestion> questions;
    /// Whoever was asked within so many months is left out of a draw.
    int restMonths = 0;
    /// Figures of fewer answers are not shown.
    int leastGroup = kLeastSurveyGroup;
    std::vector<SurveyBenchmark> benchmarks;

    [[nodiscard]] const SurveyQuestion *find(int n) const;
    /// The one question of that kind, where there is one.
    [[nodiscard]] const SurveyQuestion *find(SurveyQuestionKind kind) const;
};

/// Reads and checks a questionnaire of a survey: exactly one question about all of it, at most one recommendation, each
/// dimension once, numbers unique. Fails with BadDocument.
[[nodiscard]] Result<SurveyForm> parseSurveyForm(const QJsonObject &json);
/// The document that comes with the program. Fails with BadDocument.
[[nodiscard]] Result<QJsonObject> shippedSurveyForm();

/// What somebody answered: numbers and words by question.
struct SurveyAnswers {
    std::map<int, int> values = {};
    std::map<int, QString> texts = {};

    friend bool operator==(const SurveyAnswers &, const SurveyAnswers &) = default;
};
/// Reads "1=5,2=4,9=10". Fails with BadValue.
[[nodiscard]] Result<std::map<int, int>> parseSurveyValues(const QString &text);
/// Every number within its question's limits, the question about all of it answered, words only where they are asked
/// for. Fails with BadValue (answers).
[[nodiscard]] Result<void> checkSurveyAnswers(const SurveyForm &form, const SurveyAnswers &answers);
/// Words as they may be shown: what looks like a telephone, card or identity number is gone.
[[nodiscard]] QString withoutNumbers(const QString &text);

} // namespace zhiyin
