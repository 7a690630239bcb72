// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/stage.h"

#include "core/base/period.h"

namespace zhiyin {
namespace {

constexpr std::array<QStringView, kStages.size()> kTexts = {u"prospect", u"new",  u"active",
                                                            u"dormant",  u"lost", u"closed"};

bool hasCome(QDate date, QDate day)
{
    return date.isValid() && date <= day;
}

bool isLost(const StageFacts &facts, const LifecyclePolicy &policy)
{
    if (!facts.assets || !facts.twelveMonthHigh || facts.twelveMonthHigh->minor() <= 0)
        return false;
    using Wide = __int128;
    return Wide{facts.assets->minor()} * 100 < Wide{facts.twelveMonthHigh->minor()} * policy.lostBelowPercent;
}

} // namespace

QString stageText(Stage stage)
{
    return kTexts[static_cast<size_t>(stage)].toString();
}

std::optional<Stage> parseStage(QStringView text)
{
    for (const Stage stage : kStages) {
        if (text == kTexts[static_cast<size_t>(stage)])
            return stage;
    }
    return std::nullopt;
}

Stage stageOn(const StageFacts &facts, QDate day, const LifecyclePolicy &policy)
{
    if (hasCome(facts.closedOn, day))
        return Stage::Closed;
    if (isLost(facts, policy))
        return Stage::Lost;
    if (!hasCome(facts.openedOn, day))
        return Stage::Prospect;
    if (day < addMonthsClamped(facts.openedOn, policy.newMonths))
        return Stage::New;
    // Somebody who never did anything has been silent since the beginning.
    const QDate last = facts.lastActivity.isValid() ? facts.lastActivity : facts.openedOn;
    return last.daysTo(day) >= policy.dormantDays ? Stage::Dormant : Stage::Active;
}

QDate stageBegin(Stage stage, QDate stageSince, QDate openedOn, QDate importedOn)
{
    if (stageSince.isValid())
        return stageSince;
    return isLiving(stage) && openedOn.isValid() ? openedOn : importedOn;
}

} // namespace zhiyin
