// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_score.h"

#include "core/words/risk_words.h"

namespace zhiyin {
namespace {

tl::unexpected<Error> badAnswers(const QString &what)
{
    return failure(ErrorCode::BadUsage, {words::answersProblem(what)});
}

Result<int> pointsOf(const RiskQuestion &question, const QStringList &keys, std::vector<KnockOut> &knockOuts)
{
    if (keys.size() > 1 && !question.multiple)
        return badAnswers(words::answersOneOnly(question.n));
    int sum = 0;
    int highest = 0;
    QStringList seen;
    for (const QString &key : keys) {
        const AnswerOption *option = question.find(key);
        if (!option)
            return badAnswers(words::answersNoOption(question.n, key));
        if (seen.contains(option->key))
            return badAnswers(words::answersTwice(question.n));
        highest = seen.isEmpty() ? option->points : std::max(highest, option->points);
        sum += option->points;
        seen.append(option->key);
        if (option->capsLevel)
            knockOuts.push_back({question.n, option->key, *option->capsLevel});
    }
    if (seen.isEmpty())
        return badAnswers(words::answersMissing(question.n));
    return question.multiple && question.count == AnswerCount::Sum ? sum : highest;
}

} // namespace

Result<RiskAnswers> parseAnswers(QStringView text)
{
    RiskAnswers answers;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const auto sides = part.split(u'=');
        bool ok = false;
        const int n = sides.front().trimmed().toInt(&ok);
        if (sides.size() != 2 || !ok || sides[1].trimmed().isEmpty())
            return badAnswers(words::answersForm(part.trimmed().toString()));
        if (answers.count(n) > 0)
            return badAnswers(words::answersTwice(n));
        QStringList &keys = answers[n];
        const auto chosen = sides[1].split(u'+');
        for (const QStringView key : chosen) {
            if (key.trimmed().isEmpty())
                return badAnswers(words::answersForm(part.trimmed().toString()));
            keys.append(key.trimmed().toString());
        }
    }
    return answers;
}

QString answersText(const RiskAnswers &answers)
{
    QStringList parts;
    for (const auto &[n, keys] : answers)
        parts.append(QStringLiteral("%1=%2").arg(n).arg(keys.join(u'+')));
    return parts.join(u',');
}

Result<RiskScore> score(const Questionnaire &questionnaire, const RiskAnswers &answers)
{
    for (const auto &[n, keys] : answers) {
        if (!questionnaire.find(n))
            return badAnswers(words::answersNoQuestion(n));
    }
    RiskScore scored;
    for (const RiskQuestion &question : questionnaire.questions) {
        const auto found = answers.find(question.n);
        if (found == answers.end())
            return badAnswers(words::answersMissing(question.n));
        ZHIYIN_ASSIGN(const int points, pointsOf(question, found->second, scored.knockOuts));
        scored.total += points;
        if (question.axis)
            scored.byAxis[*question.axis] += points;
    }
    const auto band = std::find_if(questionnaire.bands.begin(), questionnaire.bands.end(), [&](const RiskBand &entry) {
        return entry.from <= scored.total && scored.total <= entry.to;
    });
    if (band == questionnaire.bands.end())
        return failure(ErrorCode::Internal, {}, QStringLiteral("questionnaire: a total outside the bands"));
    scored.byTotal = band->level;
    scored.level = band->level;
    for (const KnockOut &knockOut : scored.knockOuts)
        scored.level = std::min(scored.level, knockOut.cap);
    return scored;
}

} // namespace zhiyin
