// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/risk/findings_desk.h"
#include "core/words/findings_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kMonthsBack = 12;
constexpr CodeTable<ContradictionCode, 6> kContradictions = {{{u"holdings_above", ContradictionCode::HoldingsAbove},
                                                              {u"nothing_risky", ContradictionCode::NothingRisky},
                                                              {u"need_differs", ContradictionCode::NeedDiffers},
                                                              {u"bought_above", ContradictionCode::BoughtAbove},
                                                              {u"sold_in_haste", ContradictionCode::SoldInHaste},
                                                              {u"expired", ContradictionCode::Expired}}};
constexpr CodeTable<PatternCode, 4> kPatterns = {{{u"equal_answers", PatternCode::EqualAnswers},
                                                  {u"too_fast", PatternCode::TooFast},
                                                  {u"raised_for_sale", PatternCode::RaisedForSale},
                                                  {u"serial_retests", PatternCode::SerialRetests}}};
constexpr CodeTable<ReminderCode, 4> kReminders = {{{u"expires_soon", ReminderCode::ExpiresSoon},
                                                    {u"expired", ReminderCode::Expired},
                                                    {u"expired_above", ReminderCode::ExpiredAbove},
                                                    {u"documents_outdated", ReminderCode::DocumentsOutdated}}};

Result<Answer> consistency(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto found, session->desk<FindingsDesk>().contradictions(client));
    QJsonArray array;
    for (const Contradiction &one : found)
        array.append(QJsonObject{{QStringLiteral("code"), codeText(kContradictions, one.code)},
                                 {QStringLiteral("text"), words::contradiction(one)}});
    return Answer{{{QStringLiteral("contradictions"), array}}};
}

Result<Answer> patterns(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto since, context.arguments().date(u"since"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QDate today = session->clock().today(session->book().zone);
    ZHIYIN_ASSIGN(const auto found,
                  session->desk<FindingsDesk>().patterns(since.value_or(today.addMonths(-kMonthsBack))));
    QJsonArray array;
    for (const PatternFinding &one : found) {
        QJsonArray clients;
        for (const ClientId client : one.clients)
            clients.append(client.toString());
        array.append(QJsonObject{{QStringLiteral("code"), codeText(kPatterns, one.code)},
                                 {QStringLiteral("user"), one.userName},
                                 {QStringLiteral("clients"), clients},
                                 {QStringLiteral("from"), dayOrNull(one.from)},
                                 {QStringLiteral("to"), dayOrNull(one.until)},
                                 {QStringLiteral("text"), words::pattern(one)}});
    }
    return Answer{{{QStringLiteral("patterns"), array}}};
}

Result<Answer> reminders(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto found, session->desk<FindingsDesk>().reminders());
    QJsonArray array;
    for (const Reminder &one : found)
        array.append(QJsonObject{{QStringLiteral("code"), codeText(kReminders, one.code)},
                                 {QStringLiteral("client"), one.client.toString()},
                                 {QStringLiteral("external_id"), one.externalId},
                                 {QStringLiteral("name"), one.name},
                                 {QStringLiteral("advisor"), textOrNull(one.advisor)},
                                 {QStringLiteral("product"), textOrNull(one.product)},
                                 {QStringLiteral("days"), one.days},
                                 {QStringLiteral("date"), dayOrNull(one.on)},
                                 {QStringLiteral("text"), words::reminder(one.code, one.days)}});
    return Answer{{{QStringLiteral("reminders"), array}}};
}

QJsonObject jsonOf(const Recommendation &one)
{
    QJsonArray parts;
    for (const ScorePart &part : one.parts)
        parts.append(QJsonObject{{QStringLiteral("code"), part.code},
                                 {QStringLiteral("points"), part.points},
                                 {QStringLiteral("most"), part.most},
                                 {QStringLiteral("text"), words::scorePart(part.code)}});
    return {{QStringLiteral("product"), one.product.code},
            {QStringLiteral("name"), one.product.name},
            {QStringLiteral("risk_level"), productLevelText(one.product.riskLevel)},
            {QStringLiteral("score"), one.score},
            {QStringLiteral("parts"), parts}};
}

Result<Answer> recommend(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto limit, arguments.limit());
    RecommendationNeed need;
    ZHIYIN_ASSIGN(need.horizonDays, arguments.whole(u"horizon-days", 0, 100'000));
    need.liquid = arguments.has(u"liquid");
    need.goal = arguments.value(u"goal");
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    auto desk = session->desk<FindingsDesk>();
    if (arguments.has(u"choose"))
        ZHIYIN_TRY(desk.choose(client, need, arguments.value(u"choose"), arguments.value(u"reason")));
    ZHIYIN_ASSIGN(const auto found, desk.recommend(client, need));
    QJsonArray array;
    for (const Recommendation &one : found) {
        if (limit && array.size() >= *limit)
            break;
        array.append(jsonOf(one));
    }
    return Answer{{{QStringLiteral("recommendations"), array}}};
}

const CommandGroup kCommands({{"risk", "consistency", consistency},
                              {"risk", "patterns", patterns},
                              {"risk", "reminders", reminders},
                              {"risk", "recommend", recommend}});

} // namespace
} // namespace zhiyin::cli
