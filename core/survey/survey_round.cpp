// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_round.h"

#include <QJsonArray>

#include <numeric>

namespace zhiyin {

int SurveyRound::sample() const
{
    return std::accumulate(drawn.begin(), drawn.end(), 0,
                           [](int sum, const SurveyDrawnStratum &one) { return sum + one.drawn; });
}

int SurveyProgress::count(SurveyPersonState state) const
{
    const auto found = counts.find(state);
    return found == counts.end() ? 0 : found->second;
}

int SurveyProgress::drawn() const
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto &entry) { return sum + entry.second; });
}

std::optional<double> SurveyProgress::rate() const
{
    const int all = drawn();
    if (all == 0)
        return std::nullopt;
    return static_cast<double>(count(SurveyPersonState::Answered)) / all;
}

QJsonObject surveyDrawJson(const SurveyRound &round)
{
    QJsonArray strata;
    for (const SurveyStratum stratum : round.strata)
        strata.append(codeText(kSurveyStrata, stratum));
    QJsonObject leftOut;
    for (const auto &[reason, count] : round.leftOut)
        leftOut.insert(codeText(kSurveyLeftOut, reason), count);
    QJsonArray drawn;
    for (const SurveyDrawnStratum &one : round.drawn)
        drawn.append(QJsonObject{{QStringLiteral("stratum"), one.name},
                                 {QStringLiteral("population"), one.population},
                                 {QStringLiteral("drawn"), one.drawn}});
    return {{QStringLiteral("strata"), strata},
            {QStringLiteral("size"), round.size},
            {QStringLiteral("per_stratum"), round.perStratum},
            {QStringLiteral("rest_months"), round.restMonths},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("drawn"), drawn}};
}

void readSurveyDraw(SurveyRound &round, const QJsonObject &json)
{
    const QJsonArray strata = json.value(u"strata").toArray();
    for (const QJsonValue &code : strata) {
        if (const auto stratum = parseCode(kSurveyStrata, code.toString()))
            round.strata.push_back(*stratum);
    }
    round.size = json.value(u"size").toInt();
    round.perStratum = json.value(u"per_stratum").toBool();
    round.restMonths = json.value(u"rest_months").toInt();
    const QJsonObject leftOut = json.value(u"left_out").toObject();
    for (auto it = leftOut.begin(); it != leftOut.end(); ++it) {
        if (const auto reason = parseCode(kSurveyLeftOut, it.key()))
            round.leftOut.emplace(*reason, it.value().toInt());
    }
    const QJsonArray drawn = json.value(u"drawn").toArray();
    for (const QJsonValue &entry : drawn) {
        const QJsonObject one = entry.toObject();
        round.drawn.push_back(
            {one.value(u"stratum").toString(), one.value(u"population").toInt(), one.value(u"drawn").toInt()});
    }
}

} // namespace zhiyin
