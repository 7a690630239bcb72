// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/contact/handover_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kUsualDays = 30;
constexpr int kMostDays = 366;

Answer answerOf(const HandoverOutcome &outcome)
{
    QJsonObject byAdvisor;
    for (const auto &[name, clients] : outcome.byAdvisor)
        byAdvisor.insert(name, clients);
    return Answer{{{QStringLiteral("clients"), outcome.clients},
                   {QStringLiteral("promises"), outcome.promises},
                   {QStringLiteral("cases"), outcome.cases},
                   {QStringLiteral("by_advisor"), byAdvisor},
                   {QStringLiteral("notices_by"), dayOrNull(outcome.noticesBy)}}};
}

Result<Answer> handOver(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto outcome, session->desk<HandoverDesk>().handOver(
                                          arguments.at(0), arguments.value(u"to").split(u',', Qt::SkipEmptyParts),
                                          arguments.value(u"reason")));
    return answerOf(outcome);
}

Result<Answer> assign(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    std::vector<ClientId> clients;
    for (const QString &reference : arguments.from(0)) {
        ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(reference));
        clients.push_back(client);
    }
    ZHIYIN_ASSIGN(const auto outcome,
                  session->desk<HandoverDesk>().reassign(clients, arguments.value(u"to"), arguments.value(u"reason")));
    return answerOf(outcome);
}

Result<Answer> notices(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto open, session->desk<HandoverDesk>().openNotices());
    QJsonArray array;
    for (const AdvisorNotice &notice : open) {
        array.append(QJsonObject{{QStringLiteral("id"), notice.id.toString()},
                                 {QStringLiteral("client"), notice.client.toString()},
                                 {QStringLiteral("external_id"), notice.externalId},
                                 {QStringLiteral("name"), notice.clientName},
                                 {QStringLiteral("advisor"), notice.toName},
                                 {QStringLiteral("due_on"), dayOrNull(notice.dueOn)}});
    }
    return Answer{{{QStringLiteral("notices"), array}}};
}

Result<Answer> sent(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<HandoverDesk>().noticeSent(id, context.arguments().value(u"evidence")));
    return Answer{{{QStringLiteral("ok"), true}}};
}

Result<Answer> plan(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto days, context.arguments().whole(u"days", 0, kMostDays));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto planned,
                  session->desk<HandoverDesk>().plan(days.value_or(kUsualDays), context.arguments().value(u"advisor")));
    QJsonArray array;
    for (const PlannedContact &contact : planned) {
        array.append(QJsonObject{{QStringLiteral("date"), dayOrNull(contact.on)},
                                 {QStringLiteral("client"), contact.client.toString()},
                                 {QStringLiteral("due_on"), dayOrNull(contact.dueOn)}});
    }
    return Answer{{{QStringLiteral("planned"), array}}};
}

const CommandGroup kCommands({{"handover", "run", handOver},
                              {"handover", "assign", assign},
                              {"handover", "notices", notices},
                              {"handover", "sent", sent},
                              {"contact", "plan", plan}});

} // namespace
} // namespace zhiyin::cli
