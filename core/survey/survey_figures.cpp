// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace zhiyin {
namespace {

/// The 97.5th percentile of the normal distribution.
constexpr double kNinetyFive = 1.959963984540054;
constexpr int kSatisfiedFrom = 4;
constexpr int kPromoterFrom = 9;
constexpr int kDetractorTo = 6;

const QString &groupOf(const SurveyAnswerLine &line, SurveyGrouping by)
{
    switch (by) {
    case SurveyGrouping::Tier: return line.tier;
    case SurveyGrouping::Branch: return line.branch;
    case SurveyGrouping::Advisor: break;
    }
    return line.advisor;
}

using Members = std::map<QString, std::vector<const SurveyAnswerLine *>>;

Members membersBy(const std::vector<SurveyAnswerLine> &lines, SurveyGrouping by)
{
    Members members;
    for (const SurveyAnswerLine &line : lines)
        members[groupOf(line, by)].push_back(&line);
    return members;
}

bool answered(const SurveyAnswerLine &line, int question)
{
    return line.values.contains(question);
}

/// Which groups of one question must not be told. Totals: all of the answers, and for advisors each branch that is told.
class Veil final
{
public:
    Veil(const std::vector<SurveyAnswerLine> &lines, int question, int least)
        : m_lines(lines), m_question(question), m_least(least)
    {}

    [[nodiscard]] std::vector<bool> of(SurveyGrouping by) const
    {
        const Members members = membersBy(m_lines, by);
        std::set<QString> toldBranches;
        std::set<QString> hiddenBranches;
        if (by == SurveyGrouping::Advisor)
            sortBranches(toldBranches, hiddenBranches);
        std::vector<SurveyDisclosure> groups;
        std::vector<bool> hidden;
        for (const auto &[name, lines] : members) {
            SurveyDisclosure group;
            bool hides = false;
            for (const SurveyAnswerLine *line : lines) {
                if (!answered(*line, m_question))
                    continue;
                ++group.answers;
                ++group.inTotals[0];
                hides = hides || hiddenBranches.contains(line->branch);
                const auto branch = toldBranches.find(line->branch);
                if (branch != toldBranches.end())
                    ++group.inTotals[1 + static_cast<size_t>(std::distance(toldBranches.begin(), branch))];
            }
            groups.push_back(std::move(group));
            hidden.push_back(hides);
        }
        return hiddenGroups(groups, std::move(hidden), m_least);
    }

private:
    void sortBranches(std::set<QString> &told, std::set<QString> &hidden) const
    {
        const std::vector<bool> veiled = of(SurveyGrouping::Branch);
        size_t place = 0;
        for (const auto &[name, lines] : membersBy(m_lines, SurveyGrouping::Branch))
            (veiled[place++] ? hidden : told).insert(name);
    }

    const std::vector<SurveyAnswerLine> &m_lines;
    int m_question;
    int m_least;
};

template <class Lines> std::vector<int> valuesOf(const Lines &lines, int question)
{
    std::vector<int> values;
    for (const auto &line : lines) {
        const auto found = line->values.find(question);
        if (found != line->values.end())
            values.push_back(found->second);
    }
    return values;
}

SurveyCell hiddenCell()
{
    return {.hidden = true};
}

} // namespace

SurveyShare wilson(qint64 hits, qint64 all)
{
    const auto n = static_cast<double>(all);
    const double share = static_cast<double>(hits) / n;
    const double z2 = kNinetyFive * kNinetyFive;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNinetyFive / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return {share, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

SurveyCell surveyCell(SurveyQuestionKind kind, const std::vector<int> &values)
{
    SurveyCell cell{.answers = static_cast<qint64>(values.size())};
    if (values.empty() || kind == SurveyQuestionKind::Text)
        return cell;
    const auto n = static_cast<double>(values.size());
    cell.mean = static_cast<double>(std::accumulate(values.begin(), values.end(), qint64{0})) / n;
    const auto count = [&](auto holds) { return std::count_if(values.begin(), values.end(), holds); };
    if (kind == SurveyQuestionKind::Nps) {
        const auto promoters = count([](int value) { return value >= kPromoterFrom; });
        const auto detractors = count([](int value) { return value <= kDetractorTo; });
        cell.nps = 100.0 * static_cast<double>(promoters - detractors) / n;
    } else {
        cell.satisfied = wilson(count([](int value) { return value >= kSatisfiedFrom; }), cell.answers);
    }
    return cell;
}

const SurveyCell *SurveyGroup::find(SurveyQuestionKind kind) const
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [kind](const SurveyFigure &figure) { return figure.question.kind == kind; });
    return found == figures.end() ? nullptr : &found->cell;
}

std::vector<bool> hiddenGroups(const std::vector<SurveyDisclosure> &groups, std::vector<bool> hidden, int least)
{
    std::set<size_t> totals;
    for (size_t i = 0; i < groups.size(); ++i) {
        hidden[i] = hidden[i] || (groups[i].answers > 0 && groups[i].answers < least);
        for (const auto &[total, answers] : groups[i].inTotals)
            totals.insert(total);
    }
    // One more group a turn at the most: it ends.
    for (bool changed = true; changed;) {
        changed = false;
        for (const size_t total : totals) {
            qint64 answers = 0;
            int count = 0;
            std::optional<size_t> smallest;
            for (size_t i = 0; i < groups.size(); ++i) {
                const auto part = groups[i].inTotals.find(total);
                if (part == groups[i].inTotals.end())
                    continue;
                if (hidden[i]) {
                    answers += part->second;
                    ++count;
                } else if (!smallest || groups[i].answers < groups[*smallest].answers) {
                    smallest = i;
                }
            }
            if (count > 0 && (count < 2 || answers < least) && smallest) {
                hidden[*smallest] = true;
                changed = true;
            }
        }
    }
    return hidden;
}

SurveyResults surveyResults(const SurveyForm &form, const std::vector<SurveyAnswerLine> &lines,
                            std::optional<SurveyGrouping> by)
{
    SurveyResults results{static_cast<qint64>(lines.size()), {}, {}};
    std::vector<const SurveyAnswerLine *> all;
    for (const SurveyAnswerLine &line : lines)
        all.push_back(&line);
    const Members members = by ? membersBy(lines, *by) : Members{};
    for (const auto &[name, group] : members)
        results.groups.push_back({name, {}});
    for (const SurveyQuestion &question : form.questions) {
        if (question.kind == SurveyQuestionKind::Text)
            continue;
        const std::vector<int> values = valuesOf(all, question.n);
        const bool isTooFew = values.size() < static_cast<size_t>(form.leastGroup);
        results.whole.figures.push_back({question, isTooFew ? hiddenCell() : surveyCell(question.kind, values)});
        std::vector<bool> hidden(members.size(), true);
        if (by && !isTooFew)
            hidden = Veil(lines, question.n, form.leastGroup).of(*by);
        size_t place = 0;
        for (const auto &[name, group] : members) {
            results.groups[place].figures.push_back(
                {question, hidden[place] ? hiddenCell() : surveyCell(question.kind, valuesOf(group, question.n))});
            ++place;
        }
    }
    return results;
}

} // namespace zhiyin
