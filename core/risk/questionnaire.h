// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/policy/local_text.h"
#include "core/risk/risk_level.h"

#include <QJsonObject>

#include <vector>

namespace zhiyin {

/// The three sides a questionnaire looks at (002).
enum class RiskAxis { Capacity, Preference, Attitude };

inline constexpr std::array kRiskAxes = {RiskAxis::Capacity, RiskAxis::Preference, RiskAxis::Attitude};

/// What several chosen options of one question count for.
enum class AnswerCount { Highest, Sum };

struct AnswerOption {
    QString key;
    LocalText text;
    int points = 0;
    /// A knock-out: whoever chooses this gets no higher level, whatever the total.
    std::optional<RiskLevel> capsLevel;
};

struct RiskQuestion {
    int n = 0;
    LocalText text;
    std::optional<RiskAxis> axis;
    bool multiple = false;
    AnswerCount count = AnswerCount::Highest;
    std::vector<AnswerOption> options;

    [[nodiscard]] const AnswerOption *find(QStringView key) const;
};

/// Totals from `from` to `to`, both included.
struct RiskBand {
    int from = 0;
    int to = 0;
    RiskLevel level = RiskLevel::C1;
};

enum class QuestionnaireWarning { AxisMissing, LevelMissing };

struct QuestionnaireRemark {
    QuestionnaireWarning warning = QuestionnaireWarning::AxisMissing;
    /// The axis or the level.
    QString about;

    friend bool operator==(const QuestionnaireRemark &, const QuestionnaireRemark &) = default;
};

struct Questionnaire {
    QString id;
    int version = 0;
    LocalText title;
    QString source;
    std::vector<RiskQuestion> questions;
    /// By rising total.
    std::vector<RiskBand> bands;
    /// What is allowed but worth a look.
    std::vector<QuestionnaireRemark> remarks;

    [[nodiscard]] const RiskQuestion *find(int n) const;
};

/// "capacity", "preference", "attitude".
[[nodiscard]] QString riskAxisText(RiskAxis axis);

/// Every total that some complete set of answers gives, rising.
[[nodiscard]] std::vector<int> reachableTotals(const std::vector<RiskQuestion> &questions);

/// Reads and checks a questionnaire: numbers and keys unique, no negative points, bands contiguous and covering every
/// reachable total, each level that has a band reachable.
/// Fails with BadDocument.
[[nodiscard]] Result<Questionnaire> parseQuestionnaire(const QJsonObject &json);

/// The documents that come with the program ("individual", "corporate"). Fails with BadDocument.
[[nodiscard]] Result<std::vector<QJsonObject>> shippedQuestionnaires();

} // namespace zhiyin
