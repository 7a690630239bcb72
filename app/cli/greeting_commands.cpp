// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "app/cli/label_options.h"
#include "core/client/client_desk.h"
#include "core/greeting/greeting_desk.h"
#include "core/letter/mailing_desk.h"
#include "core/words/today_words.h"
#include "ui/paper/letter_pages.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kDaysAhead = 7;

QJsonObject markJson(const GreetingMark &mark, const QString &externalId, const QString &name)
{
    return {{QStringLiteral("client"), mark.client.toString()},
            {QStringLiteral("external_id"), externalId},
            {QStringLiteral("name"), name},
            {QStringLiteral("occasion"), mark.occasion},
            {QStringLiteral("day"), mark.day.toString(Qt::ISODate)}};
}

QJsonArray reasonsJson(const std::vector<GuardReason> &reasons)
{
    QJsonArray array;
    for (const GuardReason reason : reasons)
        array.append(QJsonObject{{QStringLiteral("code"), codeText(kGuardReasons, reason)},
                                 {QStringLiteral("text"), words::guardReason(reason)}});
    return array;
}

QJsonArray refusedJson(const std::vector<RefusedGreeting> &refused)
{
    QJsonArray array;
    for (const RefusedGreeting &one : refused) {
        QJsonObject object = markJson(one.mark, one.externalId, one.name);
        object.insert(QStringLiteral("already"), one.already);
        object.insert(QStringLiteral("reasons"), reasonsJson(one.reasons));
        array.append(object);
    }
    return array;
}

/// The lines that --from, --to, --occasion, --advisor and the clients named choose.
Result<std::vector<GreetingLine>> linesOf(CommandContext &context, qsizetype firstClient, bool openOnly)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(const auto to, arguments.date(u"to"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    GreetingQuery query;
    query.from = from.value_or(session->clock().today(session->book().zone));
    query.to = to.value_or(query.from.addDays(kDaysAhead));
    query.occasion = arguments.value(u"occasion");
    query.advisor = arguments.value(u"advisor");
    query.openOnly = openOnly;
    ZHIYIN_ASSIGN(auto lines, session->desk<GreetingDesk>().list(query));
    const QStringList named = arguments.from(firstClient);
    if (named.isEmpty())
        return lines;
    QSet<ClientId> chosen;
    for (const QString &reference : named) {
        ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(reference));
        chosen.insert(client);
    }
    std::erase_if(lines, [&chosen](const GreetingLine &line) { return !chosen.contains(line.mark.client); });
    return lines;
}

std::vector<GreetingMark> marksOf(const std::vector<GreetingLine> &lines)
{
    std::vector<GreetingMark> marks;
    for (const GreetingLine &line : lines)
        marks.push_back(line.mark);
    return marks;
}

std::vector<ClientId> clientsOf(const std::vector<GreetingLine> &lines)
{
    std::vector<ClientId> clients;
    for (const GreetingLine &line : lines) {
        if (std::find(clients.begin(), clients.end(), line.mark.client) == clients.end())
            clients.push_back(line.mark.client);
    }
    return clients;
}

QJsonArray clientArray(const std::vector<ClientId> &clients)
{
    QJsonArray array;
    for (const ClientId client : clients)
        array.append(client.toString());
    return array;
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto limit, context.arguments().limit());
    ZHIYIN_ASSIGN(const auto lines, linesOf(context, 0, context.arguments().has(u"open")));
    QJsonArray array;
    for (const GreetingLine &line : lines) {
        if (limit && array.size() >= *limit)
            break;
        QJsonObject object = markJson(line.mark, line.to.externalId, line.to.name);
        object.insert(QStringLiteral("lunar"), line.lunar);
        object.insert(QStringLiteral("turns"), line.turns > 0 ? QJsonValue(line.turns) : QJsonValue());
        object.insert(QStringLiteral("sent_on"), dayOrNull(line.sentOn));
        object.insert(QStringLiteral("reasons"), reasonsJson(line.reasons));
        array.append(object);
    }
    return Answer{{{QStringLiteral("greetings"), array}, {QStringLiteral("total"), static_cast<qint64>(lines.size())}}};
}

Result<Answer> record(CommandContext &context)
{
    const QString way = context.arguments().value(u"way");
    const auto parsed = way.isEmpty() ? std::optional(GreetingWay::Message) : parseCode(kGreetingWays, way);
    if (!parsed)
        return Arguments::badValue(QStringLiteral("--way"), way);
    ZHIYIN_ASSIGN(const auto lines, linesOf(context, 0, false));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const GreetingOutcome outcome, session->desk<GreetingDesk>().record(marksOf(lines), *parsed));
    return Answer{{{QStringLiteral("recorded"), static_cast<qint64>(outcome.recorded.size())},
                   {QStringLiteral("refused"), refusedJson(outcome.refused)}}};
}

Result<Answer> cards(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto lines, linesOf(context, 0, true));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const GreetingTexts made, session->desk<GreetingDesk>().texts(marksOf(lines), GreetingWay::Card));
    std::vector<LetterText> texts;
    for (const GreetingText &one : made.texts)
        texts.push_back(one.text);
    const QString file = context.arguments().value(u"out");
    QJsonObject document{{QStringLiteral("cards"), static_cast<qint64>(texts.size())},
                         {QStringLiteral("refused"), refusedJson(made.refused)}};
    if (texts.empty())
        return Answer{document};
    const paper::LetterFrame frame{session->book().institution, session->clock().now()};
    ZHIYIN_ASSIGN(const auto saved, paper::savePages(paper::cardDocument(texts, frame), file));
    document.insert(QStringLiteral("file"), file);
    document.insert(QStringLiteral("pages"), saved.pages);
    return Answer{document};
}

Result<Answer> labels(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto lines, linesOf(context, 0, true));
    ZHIYIN_ASSIGN(QJsonObject document, printLabels(context, clientsOf(lines)));
    return Answer{std::move(document)};
}

Result<Answer> exportList(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString file = arguments.at(0);
    ZHIYIN_ASSIGN(const auto lines, linesOf(context, 1, true));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const GreetingTexts made, session->desk<GreetingDesk>().texts(marksOf(lines), GreetingWay::Message));
    std::vector<OutgoingMessage> messages;
    for (const GreetingText &one : made.texts)
        messages.push_back({one.mark.client, one.text.body});
    ZHIYIN_ASSIGN(
        const MessageOutcome outcome,
        session->desk<MailingDesk>().messages(file, messages, arguments.has(u"unmask"), arguments.value(u"reason")));
    QJsonObject document{{QStringLiteral("rows"), outcome.rows},
                         {QStringLiteral("without_phone"), clientArray(outcome.without)},
                         {QStringLiteral("refused"), refusedJson(made.refused)}};
    if (outcome.request) {
        document.insert(QStringLiteral("state"), QStringLiteral("proposed"));
        document.insert(QStringLiteral("request"), outcome.request->toString());
    } else {
        document.insert(QStringLiteral("file"), file);
    }
    return Answer{document};
}

const CommandGroup kCommands({{"greeting", "list", list},
                              {"greeting", "record", record},
                              {"greeting", "cards", cards},
                              {"greeting", "labels", labels},
                              {"greeting", "export", exportList}});

} // namespace
} // namespace zhiyin::cli
