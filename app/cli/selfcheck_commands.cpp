// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/selfcheck/selfcheck_desk.h"
#include "core/words/selfcheck_words.h"
#include "ui/paper/selfcheck_pages.h"

#include <QJsonArray>
#include <QLocale>

namespace zhiyin::cli {
namespace {

constexpr int kUsualFindings = 100;

QJsonObject objectOf(const CheckRule &rule)
{
    return {{QStringLiteral("rule"), rule.code},
            {QStringLiteral("title"), rule.title.in(QLocale())},
            {QStringLiteral("severity"), codeText(kCheckSeverities, rule.severity)},
            {QStringLiteral("limit"), rule.limit ? QJsonValue(*rule.limit) : QJsonValue()},
            {QStringLiteral("remedy"), rule.remedy.in(QLocale())},
            {QStringLiteral("source"), rule.source}};
}

Result<Answer> rules(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const SelfCheckPolicy policy, session->desk<SelfCheckDesk>().rules());
    QJsonArray array;
    for (const CheckRule &rule : policy.rules)
        array.append(objectOf(rule));
    return Answer{{{QStringLiteral("rules"), array}}};
}

QJsonObject objectOf(const CheckOutcome &outcome)
{
    QJsonObject object = objectOf(outcome.rule);
    QJsonArray findings;
    for (const CheckFinding &finding : outcome.findings)
        findings.append(QJsonObject{
            {QStringLiteral("id"), finding.id.toString()},
            {QStringLiteral("client"), finding.client ? QJsonValue(finding.client->toString()) : QJsonValue()},
            {QStringLiteral("external_id"), textOrNull(finding.externalId)},
            {QStringLiteral("name"), textOrNull(finding.name)},
            {QStringLiteral("advisor"), textOrNull(finding.advisor)},
            {QStringLiteral("since"), dayOrNull(finding.day)},
            {QStringLiteral("detail"), textOrNull(finding.detail)}});
    object.insert(QStringLiteral("count"), outcome.count);
    object.insert(QStringLiteral("findings"), findings);
    return object;
}

/// With --strict a finding against the law makes the exit say no, for nightly jobs.
Result<Answer> run(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto most, arguments.whole(u"limit", 0, std::numeric_limits<int>::max()));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const SelfCheck check, session->desk<SelfCheckDesk>().run(
                                             most.value_or(kUsualFindings), arguments.value(u"rule"),
                                             [&](qint64 done, qint64 all) { return context.progress(done, all); }));
    QJsonArray array;
    bool lawful = true;
    for (const CheckOutcome &outcome : check.outcomes) {
        array.append(objectOf(outcome));
        lawful = lawful && (outcome.count == 0 || outcome.rule.severity != CheckSeverity::Law);
    }
    Answer answer{{{QStringLiteral("policy_version"), check.policyVersion},
                   {QStringLiteral("in_order"), check.inOrder()},
                   {QStringLiteral("count"), check.total()},
                   {QStringLiteral("checks"), array}}};
    const QString file = arguments.value(u"out");
    if (!file.isEmpty()) {
        ZHIYIN_ASSIGN(const auto outcome, paper::printSelfCheck(check, session->book().zone, file));
        answer.document.insert(QStringLiteral("file"), file);
        answer.document.insert(QStringLiteral("pages"), outcome.pages);
    }
    if (arguments.has(u"strict") && !lawful)
        answer.exit = 1;
    return answer;
}

const CommandGroup kCommands({{"selfcheck", "rules", rules}, {"selfcheck", "run", run}});

} // namespace
} // namespace zhiyin::cli
