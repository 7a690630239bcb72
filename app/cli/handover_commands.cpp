// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/contact/agenda_desk.h"
#include "core/contact/handover_desk.h"
#include "ui/paper/handover_pages.h"

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
                   {QStringLiteral("next_steps"), outcome.nextSteps},
                   {QStringLiteral("elsewhere"), outcome.elsewhere},
                   {QStringLiteral("left"), outcome.left},
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

/// What a hand-over would come to, client by client; with --out also as a list to sign.
Result<Answer> preview(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto seen, session->desk<HandoverDesk>().preview(
                                       arguments.at(0), arguments.value(u"to").split(u',', Qt::SkipEmptyParts)));
    Answer answer = answerOf(seen.totals);
    QJsonArray shares;
    for (const HandoverShare &share : seen.shares) {
        shares.append(QJsonObject{{QStringLiteral("advisor"), share.advisor},
                                  {QStringLiteral("own_clients"), share.ownClients},
                                  {QStringLiteral("new_clients"), share.newClients},
                                  {QStringLiteral("contacts_per_year_before"), share.loadBefore},
                                  {QStringLiteral("contacts_per_year_after"), share.loadAfter}});
    }
    QJsonArray lines;
    for (const HandoverLine &line : seen.lines) {
        lines.append(QJsonObject{{QStringLiteral("client"), line.client.client.toString()},
                                 {QStringLiteral("external_id"), line.client.externalId},
                                 {QStringLiteral("advisor"), line.to},
                                 {QStringLiteral("promises"), line.things.promises},
                                 {QStringLiteral("cases"), line.things.cases},
                                 {QStringLiteral("next_steps"), line.things.nextSteps}});
    }
    answer.document.insert(QStringLiteral("shares"), shares);
    answer.document.insert(QStringLiteral("lines"), lines);
    if (arguments.has(u"out")) {
        paper::HandoverSheet sheet = paper::sheetOf(seen);
        sheet.institution = session->book().institution;
        sheet.day = session->workplace().today();
        sheet.preparedAt = session->clock().now();
        ZHIYIN_TRY(
            paper::printDocument(paper::handoverDocument(sheet, QPageSize(QPageSize::A4)), arguments.value(u"out")));
        answer.document.insert(QStringLiteral("file"), arguments.value(u"out"));
    }
    return answer;
}

Result<Answer> notices(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const NoticeState state = arguments.has(u"all")    ? NoticeState::All
                              : arguments.has(u"sent") ? NoticeState::Sent
                                                       : NoticeState::Open;
    ZHIYIN_ASSIGN(const auto found, session->desk<HandoverDesk>().notices(state, arguments.value(u"from")));
    const QDate today = session->workplace().today();
    QJsonArray array;
    for (const AdvisorNotice &notice : found) {
        const bool isOpen = !notice.sentOn.isValid();
        array.append(QJsonObject{{QStringLiteral("id"), notice.id.toString()},
                                 {QStringLiteral("client"), notice.client.toString()},
                                 {QStringLiteral("external_id"), notice.externalId},
                                 {QStringLiteral("name"), notice.clientName},
                                 {QStringLiteral("from"), textOrNull(notice.fromName)},
                                 {QStringLiteral("advisor"), notice.toName},
                                 {QStringLiteral("due_on"), dayOrNull(notice.dueOn)},
                                 {QStringLiteral("overdue"), isOpen && notice.dueOn < today},
                                 {QStringLiteral("sent_on"), dayOrNull(notice.sentOn)},
                                 {QStringLiteral("evidence"), textOrNull(notice.evidence)}});
    }
    return Answer{{{QStringLiteral("notices"), array}}};
}

/// The letters still owed: a PDF each in a folder, or one of all.
Result<Answer> letters(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto open, session->desk<HandoverDesk>().notices(NoticeState::Open, arguments.value(u"from")));
    const paper::AdvisorLetters wanted{open, session->book().institution, session->workplace().today(),
                                       session->clock().now(), paper::programLanguage()};
    if (arguments.has(u"out"))
        ZHIYIN_TRY(
            paper::printDocument(paper::letterDocument(wanted, QPageSize(QPageSize::A4)), arguments.value(u"out")));
    if (arguments.has(u"out-dir"))
        ZHIYIN_TRY(paper::printLetters(wanted, arguments.value(u"out-dir")));
    return Answer{{{QStringLiteral("letters"), static_cast<qint64>(open.size())}}};
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
                  session->desk<AgendaDesk>().plan(days.value_or(kUsualDays), context.arguments().value(u"advisor")));
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
                              {"handover", "preview", preview},
                              {"handover", "notices", notices},
                              {"handover", "letters", letters},
                              {"handover", "sent", sent},
                              {"contact", "plan", plan}});

} // namespace
} // namespace zhiyin::cli
