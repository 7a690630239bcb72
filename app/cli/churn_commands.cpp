// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/churn/churn_desk.h"
#include "core/client/client_desk.h"

#include <QJsonArray>
#include <QLocale>

namespace zhiyin::cli {
namespace {

const QJsonObject kDone{{QStringLiteral("ok"), true}};

QJsonObject objectOf(const ChurnCase &warning, QDate today)
{
    return {{QStringLiteral("id"), warning.id.toString()},
            {QStringLiteral("client"), warning.client.toString()},
            {QStringLiteral("external_id"), warning.externalId},
            {QStringLiteral("name"), warning.clientName},
            {QStringLiteral("advisor"), textOrNull(warning.advisorName)},
            {QStringLiteral("level"), codeText(kChurnLevels, warning.level)},
            {QStringLiteral("score"), warning.score},
            {QStringLiteral("opened_on"), dayOrNull(warning.openedOn)},
            {QStringLiteral("due_on"), warning.isOpen() ? dayOrNull(warning.dueOn) : QJsonValue()},
            {QStringLiteral("overdue"), warning.isOpen() && warning.dueOn < today},
            {QStringLiteral("responded_on"), dayOrNull(warning.respondedOn)},
            {QStringLiteral("escalated_on"), dayOrNull(warning.escalatedOn)},
            {QStringLiteral("closed_on"), dayOrNull(warning.closedOn)},
            {QStringLiteral("outcome"),
             warning.outcome ? QJsonValue(codeText(kChurnOutcomes, *warning.outcome)) : QJsonValue()},
            {QStringLiteral("policy_version"), warning.policyVersion}};
}

Result<Answer> list(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const ChurnState state = arguments.has(u"all")      ? ChurnState::All
                             : arguments.has(u"closed") ? ChurnState::Closed
                                                        : ChurnState::Open;
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto found,
                  session->desk<ChurnDesk>().list(state, arguments.value(u"advisor"),
                                                  parseCode(kChurnLevels, arguments.value(u"level"))));
    QJsonArray array;
    for (const ChurnCase &warning : found)
        array.append(objectOf(warning, session->workplace().today()));
    return Answer{{{QStringLiteral("warnings"), array}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<ChurnCaseId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto history, session->desk<ChurnDesk>().show(id));
    QJsonArray steps;
    for (const ChurnStep &step : history.steps) {
        QJsonArray factors;
        for (const auto &[factor, points] : parseChurnFactors(step.factors))
            factors.append(
                QJsonObject{{QStringLiteral("factor"), churnFactorText(factor)}, {QStringLiteral("points"), points}});
        steps.append(QJsonObject{{QStringLiteral("step"), codeText(kChurnTurns, step.turn)},
                                 {QStringLiteral("date"), dayOrNull(step.on)},
                                 {QStringLiteral("user"), step.userName},
                                 {QStringLiteral("level"), codeText(kChurnLevels, step.level)},
                                 {QStringLiteral("score"), step.score},
                                 {QStringLiteral("factors"), factors},
                                 {QStringLiteral("response"),
                                  step.response ? QJsonValue(codeText(kChurnResponses, *step.response)) : QJsonValue()},
                                 {QStringLiteral("note"), textOrNull(step.note)}});
    }
    Answer answer{objectOf(history.warning, session->workplace().today())};
    answer.document.insert(QStringLiteral("asks_for"), history.ask.in(QLocale()));
    answer.document.insert(QStringLiteral("steps"), steps);
    return answer;
}

Result<Answer> look(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ChurnReview review, session->desk<ChurnDesk>().look());
    return Answer{{{QStringLiteral("opened"), review.opened},
                   {QStringLiteral("raised"), review.raised},
                   {QStringLiteral("lowered"), review.lowered},
                   {QStringLiteral("escalated"), review.escalated},
                   {QStringLiteral("closed"), review.closed}}};
}

Result<Answer> open(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const ChurnCaseId id,
                  session->desk<ChurnDesk>().open(
                      client, parseCode(kChurnLevels, arguments.value(u"level")).value_or(ChurnLevel::Watch),
                      arguments.value(u"note")));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> respond(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<ChurnCaseId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ChurnDesk>().respond(
        id, parseCode(kChurnResponses, arguments.value(u"response")).value_or(ChurnResponse::Contact),
        arguments.value(u"note")));
    return Answer{kDone};
}

Result<Answer> close(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<ChurnCaseId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ChurnDesk>().close(
        id, parseCode(kChurnOutcomes, arguments.value(u"outcome")).value_or(ChurnOutcome::Kept),
        arguments.value(u"note")));
    return Answer{kDone};
}

const CommandGroup kCommands({{"churn", "list", list},
                              {"churn", "show", show},
                              {"churn", "look", look},
                              {"churn", "open", open},
                              {"churn", "respond", respond},
                              {"churn", "close", close}});

} // namespace
} // namespace zhiyin::cli
