// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/churn/churn_watch.h"

namespace zhiyin {
namespace {

ChurnVerdict closing(const ChurnCase &open, ChurnOutcome outcome)
{
    return {ChurnMove::Close, open.level, {}, outcome};
}

ChurnVerdict termed(ChurnMove move, ChurnLevel level, QDate day, const LifecyclePolicy &policy)
{
    return {move, level, day.addDays(policy.response(level).days)};
}

bool rests(const std::optional<ChurnCase> &closed, ChurnLevel level, QDate day, const LifecyclePolicy &policy)
{
    return closed && closed->level >= level && closed->closedOn.addDays(policy.restDays) > day;
}

ChurnVerdict ofOpen(const ChurnCase &open, std::optional<ChurnLevel> level, const ChurnSight &sight, QDate day,
                    const LifecyclePolicy &policy)
{
    if (sight.stage == Stage::Lost || sight.stage == Stage::Closed || sight.isDeceased)
        return closing(open, ChurnOutcome::Lost);
    if (open.byHand) {
        level = std::max(level.value_or(open.level), open.level);
    } else if (sight.hasOptedOut) {
        return closing(open, ChurnOutcome::Declined);
    } else if (!level) {
        return closing(open, open.respondedOn.isValid() ? ChurnOutcome::Kept : ChurnOutcome::FalseAlarm);
    }
    if (*level > open.level)
        return termed(ChurnMove::Raise, *level, day, policy);
    if (*level < open.level)
        return {ChurnMove::Lower, *level, open.dueOn};
    if (open.dueOn < day && !open.escalatedOn.isValid())
        return {ChurnMove::Escalate, open.level, day.addDays(policy.response(ChurnLevel::Escalate).days)};
    return {ChurnMove::None, open.level};
}

} // namespace

std::optional<ChurnLevel> churnLevel(int score, const LifecyclePolicy &policy)
{
    if (score >= policy.highFrom)
        return ChurnLevel::Escalate;
    if (score >= policy.mediumFrom)
        return ChurnLevel::Act;
    if (score >= policy.watchFrom)
        return ChurnLevel::Watch;
    return std::nullopt;
}

ChurnVerdict churnVerdict(const std::optional<ChurnCase> &open, const std::optional<ChurnCase> &closed,
                          const ChurnSight &sight, QDate day, const LifecyclePolicy &policy)
{
    const auto level = churnLevel(sight.score, policy);
    if (open)
        return ofOpen(*open, level, sight, day, policy);
    const bool isClient = sight.stage == Stage::New || sight.stage == Stage::Active || sight.stage == Stage::Dormant;
    if (!level || !isClient || sight.isDeceased || sight.hasOptedOut || rests(closed, *level, day, policy))
        return {};
    return termed(ChurnMove::Open, *level, day, policy);
}

QString churnFactorsText(const ChurnScore &score)
{
    QStringList factors;
    for (const ChurnLine &line : score.lines) {
        if (line.points > 0)
            factors.append(QStringLiteral("%1:%2").arg(churnFactorText(line.factor)).arg(line.points));
    }
    return factors.join(u',');
}

std::vector<std::pair<ChurnFactor, int>> parseChurnFactors(const QString &text)
{
    std::vector<std::pair<ChurnFactor, int>> factors;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        for (const ChurnFactor factor : kChurnFactors) {
            if (part.section(u':', 0, 0) == churnFactorText(factor))
                factors.emplace_back(factor, part.section(u':', 1).toInt());
        }
    }
    return factors;
}

} // namespace zhiyin
