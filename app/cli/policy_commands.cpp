// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/complaint/clock_keeper.h"
#include "core/policy/json_reader.h"
#include "core/policy/policy_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

const QString kTierExample = QStringLiteral("tier-example");

QJsonObject jsonOf(const PolicyDocument &document)
{
    return {{QStringLiteral("name"), policyNameText(document.name)},
            {QStringLiteral("version"), document.version},
            {QStringLiteral("effective"), document.effective.toString(Qt::ISODate)},
            {QStringLiteral("state"), policyStateText(document.state)},
            {QStringLiteral("source"), document.source}};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto documents, session->desk<PolicyDesk>().list());
    QJsonArray policies;
    for (const PolicyDocument &document : documents)
        policies.append(jsonOf(document));
    return Answer{{{QStringLiteral("policies"), policies}}};
}

/// A document that `policy set` takes as it stands.
Result<QJsonObject> exampleOf(PolicyName name)
{
    ZHIYIN_ASSIGN(const auto shipped, shippedPolicy(name));
    if (shipped)
        return shipped->json;
    ZHIYIN_ASSIGN(const QByteArray text, shippedPolicyText(kTierExample));
    return parseJsonObject(text);
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(const PolicyName name, parsePolicyName(context.arguments().at(0)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto documents, session->desk<PolicyDesk>().list());
    if (context.arguments().has(u"example")) {
        ZHIYIN_ASSIGN(const QJsonObject example, exampleOf(name));
        return Answer{example};
    }
    const PolicyDocument *found = inForce(documents, name, session->clock().today(session->book().zone));
    if (found == nullptr)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(name)});
    QJsonObject document = jsonOf(*found);
    document.insert(QStringLiteral("document"), found->json);
    return Answer{document};
}

/// A new calendar moves due days: what is kept of the clocks is computed anew.
Result<void> follow(Session &session, PolicyName name)
{
    if (name == PolicyName::Calendar)
        ZHIYIN_TRY(session.desk<ClockKeeper>().run());
    return {};
}

Result<Answer> set(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const PolicyName name, parsePolicyName(arguments.at(0)));
    ZHIYIN_ASSIGN(const auto effective, arguments.date(u"effective"));
    ZHIYIN_ASSIGN(const QByteArray text, readWhole(arguments.at(1)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const PolicyOutcome outcome,
                  session->desk<PolicyDesk>().set(name, text, effective.value_or(QDate()), arguments.value(u"reason")));
    if (outcome.state == PolicyState::InForce)
        ZHIYIN_TRY(follow(*session, name));
    QJsonObject document{{QStringLiteral("name"), policyNameText(name)},
                         {QStringLiteral("version"), outcome.version},
                         {QStringLiteral("state"), policyStateText(outcome.state)}};
    if (outcome.request)
        document.insert(QStringLiteral("request"), outcome.request->toString());
    return Answer{document};
}

Result<Answer> approve(CommandContext &context)
{
    constexpr int kMostVersions = 1000000;
    ZHIYIN_ASSIGN(const PolicyName name, parsePolicyName(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const int version, context.arguments().wholeAt(1, 1, kMostVersions));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<PolicyDesk>().approve(name, version));
    ZHIYIN_TRY(follow(*session, name));
    return Answer{{{QStringLiteral("name"), policyNameText(name)},
                   {QStringLiteral("version"), version},
                   {QStringLiteral("state"), policyStateText(PolicyState::InForce)}}};
}

const CommandGroup kCommands(
    {{"policy", "list", list}, {"policy", "show", show}, {"policy", "set", set}, {"policy", "approve", approve}});

} // namespace
} // namespace zhiyin::cli
