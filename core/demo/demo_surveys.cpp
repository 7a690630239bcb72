// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_surveys.h"

#include "core/demo/demo_random.h"
#include "core/survey/survey_desk.h"

namespace zhiyin {
namespace {

constexpr quint64 kStream = 6'000'000'000ULL;
constexpr int kDaysSinceClosed = 100;
constexpr int kDaysSinceOpen = 12;
constexpr int kDaysToAnswer = 20;
/// Answers come back of so many in a hundred.
constexpr int kAnswer = 68;
constexpr int kRefuse = 7;
constexpr int kSample = 150;

constexpr std::array<QStringView, 6> kComments = {u"希望到期前能早点通知我。", u"经理很耐心，讲得清楚。",
                                                  u"排队时间有点长。",         u"手续费说明可以再明确一些。",
                                                  u"节日问候很贴心。",         u"希望多介绍一些稳健的产品。"};

SurveyAnswers answersOf(DemoRandom &random, const SurveyForm &form)
{
    constexpr std::array ratings = {2, 4, 12, 44, 38};
    SurveyAnswers answers;
    const int rating = random.weighted(ratings) + 1;
    for (const SurveyQuestion &question : form.questions) {
        switch (question.kind) {
        case SurveyQuestionKind::Rating: answers.values.emplace(question.n, rating); break;
        case SurveyQuestionKind::Dimension:
            if (!random.chance(6))
                answers.values.emplace(question.n, std::clamp(rating + random.between(-1, 1), 1, question.most()));
            break;
        case SurveyQuestionKind::Nps:
            answers.values.emplace(question.n, std::clamp(rating * 2 + random.between(-1, 1), 0, question.most()));
            break;
        case SurveyQuestionKind::Text:
            if (random.chance(15))
                answers.texts.emplace(question.n, random.pick(std::span<const QStringView>(kComments)).toString());
            break;
        }
    }
    return answers;
}

/// What comes back of a round: of all who were drawn, or of every other one while it is under way.
Result<void> answer(SurveyDesk &desk, const SurveyRound &round, DemoRandom &random, int step)
{
    ZHIYIN_ASSIGN(const auto people, desk.people(round.id));
    for (size_t i = 0; i < people.size(); i += static_cast<size_t>(step)) {
        const QString &code = people[i].code;
        if (random.chance(kAnswer)) {
            const SurveyWay way = random.chance(40) ? SurveyWay::Telephone : SurveyWay::Paper;
            ZHIYIN_TRY(
                desk.enter({.round = round.id, .code = code, .answers = answersOf(random, round.form), .way = way}));
        } else {
            const auto outcome = random.chance(kRefuse) ? SurveyPersonState::Refused : SurveyPersonState::NoAnswer;
            ZHIYIN_TRY(desk.settle(round.id, code, outcome, {}));
        }
    }
    return {};
}

SurveyWish wishOf(const char *name, quint64 seed)
{
    SurveyWish wish{.name = QString::fromUtf8(name)};
    wish.draw.strata = {SurveyStratum::Tier};
    wish.draw.size = kSample;
    // Seeds are at most fifteen digits long, as the window takes them.
    wish.seed = seed % 1'000'000'000ULL;
    return wish;
}

} // namespace

Result<void> addDemoSurveys(Workplace &place, FixedClock &day, const QDateTime &now, quint64 seed)
{
    DemoRandom random(seed, kStream);
    SurveyDesk desk(place);
    day.set(now.addDays(-kDaysSinceClosed - kDaysToAnswer));
    const auto first = desk.draw(wishOf("上半年满意度调查", seed + 1));
    if (!first && first.error().code == ErrorCode::RuleRefused) {
        day.set(now);
        return {}; // nobody whom one could ask
    }
    if (!first)
        return failure(first.error());
    day.set(now.addDays(-kDaysSinceClosed));
    ZHIYIN_TRY(answer(desk, *first, random, 1));
    ZHIYIN_TRY(desk.close(first->id));
    day.set(now.addDays(-kDaysSinceOpen));
    auto next = wishOf("下半年满意度调查", seed + 2);
    next.draw.size = kSample / 2;
    const auto second = desk.draw(next);
    day.set(now);
    if (!second && second.error().code != ErrorCode::RuleRefused)
        return failure(second.error());
    return second ? answer(desk, *second, random, 2) : Result<void>();
}

} // namespace zhiyin
