// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/survey/survey_form.h"

#include <optional>

namespace zhiyin {

/// An answer with the groups that it counts in, and nobody's.
struct SurveyAnswerLine {
    QString tier;
    QString branch;
    QString advisor;
    std::map<int, int> values;
};

enum class SurveyGrouping { Tier, Branch, Advisor };
inline constexpr CodeTable<SurveyGrouping, 3> kSurveyGroupings = {
    {{u"tier", SurveyGrouping::Tier}, {u"branch", SurveyGrouping::Branch}, {u"advisor", SurveyGrouping::Advisor}}};

/// A share with the limits of its 95 % confidence interval.
struct SurveyShare {
    double share = 0;
    double low = 0;
    double high = 0;
};
/// Wilson's interval of `hits` of `all` (above 0), which also holds where the share is near 0 or 1.
[[nodiscard]] SurveyShare wilson(qint64 hits, qint64 all);

/// What the answers to one question come to. Hidden where they are of too few people, or where they would give away those
/// that are: then nothing but that is said.
struct SurveyCell {
    bool hidden = false;
    qint64 answers = 0;
    std::optional<double> mean = {};
    /// Of 1 to 5: ratings of 4 or 5.
    std::optional<SurveyShare> satisfied = {};
    /// Of a recommendation: per cent of 9 and 10 less per cent of 0 to 6, from −100 to 100.
    std::optional<double> nps = {};
};
[[nodiscard]] SurveyCell surveyCell(SurveyQuestionKind kind, const std::vector<int> &values);

struct SurveyFigure {
    SurveyQuestion question;
    SurveyCell cell;
};
/// A tier, a branch, an advisor; or all.
struct SurveyGroup {
    QString name;
    std::vector<SurveyFigure> figures;

    [[nodiscard]] const SurveyCell *find(SurveyQuestionKind kind) const;
};

/// Groups of people that a figure is told of, as numbers of answers: in all, and of each total that is told beside them.
struct SurveyDisclosure {
    qint64 answers = 0;
    /// Total (by place) → how many of the answers it holds.
    std::map<size_t, qint64> inTotals = {};
};
/// Which groups must not be told so that nothing of fewer than `least` people is told, nor follows from the totals by
/// taking away the groups that are: of each total either no group is hidden, or at least two that hold `least` together.
/// `hidden` are those that must not be told for reasons of their own. Groups without answers hide nobody.
[[nodiscard]] std::vector<bool> hiddenGroups(const std::vector<SurveyDisclosure> &groups, std::vector<bool> hidden,
                                             int least);

/// All of a round's figures, and those by groups. Where the whole is of too few, everything is hidden.
struct SurveyResults {
    qint64 answers = 0;
    SurveyGroup whole;
    std::vector<SurveyGroup> groups;
};
[[nodiscard]] SurveyResults surveyResults(const SurveyForm &form, const std::vector<SurveyAnswerLine> &lines,
                                          std::optional<SurveyGrouping> by);

} // namespace zhiyin
