// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/lifecycle/lifecycle_desk.h"

namespace zhiyin::cli {
namespace {

Result<Answer> run(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const LifecycleOutcome outcome, session->desk<LifecycleDesk>().run([&](qint64 done, qint64 all) {
        return context.progress(done, all);
    }));
    QJsonObject byStage;
    for (const Stage stage : kStages)
        byStage.insert(stageText(stage), outcome.byStage[static_cast<size_t>(stage)]);
    return Answer{{{QStringLiteral("evaluated"), outcome.evaluated},
                   {QStringLiteral("changed"), outcome.changed},
                   {QStringLiteral("warnings"), QJsonObject{{QStringLiteral("opened"), outcome.warnings.opened},
                                                            {QStringLiteral("raised"), outcome.warnings.raised},
                                                            {QStringLiteral("lowered"), outcome.warnings.lowered},
                                                            {QStringLiteral("escalated"), outcome.warnings.escalated},
                                                            {QStringLiteral("closed"), outcome.warnings.closed}}},
                   {QStringLiteral("by_stage"), byStage}}};
}

const CommandGroup kCommands({{"lifecycle", "run", run}});

} // namespace
} // namespace zhiyin::cli
