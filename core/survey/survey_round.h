// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/survey/survey_draw.h"
#include "core/survey/survey_form.h"

#include <QDateTime>
#include <QJsonObject>

namespace zhiyin {

using SurveyRoundId = Id<struct SurveyRoundEntity>;

/// What became of somebody who was drawn. Whoever was not reached may still answer.
enum class SurveyPersonState { Drawn, NoAnswer, Answered, Refused };
inline constexpr CodeTable<SurveyPersonState, 4> kSurveyPersonStates = {{{u"drawn", SurveyPersonState::Drawn},
                                                                         {u"no_answer", SurveyPersonState::NoAnswer},
                                                                         {u"answered", SurveyPersonState::Answered},
                                                                         {u"refused", SurveyPersonState::Refused}}};

enum class SurveyWay { Paper, Telephone };
inline constexpr CodeTable<SurveyWay, 2> kSurveyWays = {
    {{u"paper", SurveyWay::Paper}, {u"telephone", SurveyWay::Telephone}}};

/// One draw and what came back of it. Open until it is closed; only then there are results, so that nobody can read a
/// single answer off the difference between two looks.
struct SurveyRound {
    SurveyRoundId id{0};
    QString name = {};
    SurveyForm form = {};
    QDate drawnOn = {};
    QString drawnBy = {};
    /// Whose clients were drawn from; empty: all.
    QString branch = {};
    quint64 seed = 0;
    std::vector<SurveyStratum> strata = {};
    int size = 0;
    bool perStratum = false;
    int restMonths = 0;
    std::map<SurveyLeftOut, int> leftOut = {};
    std::vector<SurveyDrawnStratum> drawn = {};
    QDate closedOn = {};
    int revision = 1;

    [[nodiscard]] bool isClosed() const { return closedOn.isValid(); }
    [[nodiscard]] int sample() const;
};

/// How far a round is: of all who were drawn, and of each stratum.
struct SurveyProgress {
    QString stratum = {};
    int population = 0;
    std::map<SurveyPersonState, int> counts = {};

    [[nodiscard]] int count(SurveyPersonState state) const;
    [[nodiscard]] int drawn() const;
    /// Answered ÷ drawn; none where nobody was.
    [[nodiscard]] std::optional<double> rate() const;
};

/// Somebody who was drawn, for those who hand out forms or call.
struct SurveyPerson {
    AnyId id{0};
    SurveyRoundId round{0};
    int n = 0;
    QString code = {};
    /// None once the client was erased.
    std::optional<ClientId> client = {};
    QString externalId = {};
    QString name = {};
    QString stratum = {};
    QString tier = {};
    QString branch = {};
    std::optional<UserId> advisor = {};
    QString advisorName = {};
    SurveyPersonState state = SurveyPersonState::Drawn;
    std::optional<SurveyWay> way = {};
    int tries = 0;
    QDate settledOn = {};
    /// The client may be written to and called today; not where something came between since the draw.
    bool mayBeAsked = true;
};

/// {"strata": […], "size", "per_stratum", "rest_months", "left_out": {…}, "drawn": […]}, as the book keeps it.
[[nodiscard]] QJsonObject surveyDrawJson(const SurveyRound &round);
void readSurveyDraw(SurveyRound &round, const QJsonObject &json);

} // namespace zhiyin
