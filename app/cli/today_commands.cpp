// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/today/agenda_calendar.h"
#include "core/today/today_desk.h"
#include "core/words/today_words.h"
#include "ui/paper/agenda_pages.h"
#include "ui/paper/print.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonObject itemJson(const TodayItem &item, const TodayList &list, const QTimeZone &zone)
{
    return {{QStringLiteral("kind"), codeText(kTodayKinds, item.kind)},
            {QStringLiteral("what"), words::todayKind(item.kind)},
            {QStringLiteral("client"), item.client ? QJsonValue(item.client->toString()) : QJsonValue()},
            {QStringLiteral("external_id"), textOrNull(item.externalId)},
            {QStringLiteral("name"), textOrNull(item.name)},
            {QStringLiteral("thing"), item.thing ? QJsonValue(item.thing->toString()) : QJsonValue()},
            {QStringLiteral("due_on"), dayOrNull(item.dueOn)},
            {QStringLiteral("due_at"), item.dueAt.isValid() ? QJsonValue(momentText(item.dueAt, zone)) : QJsonValue()},
            {QStringLiteral("detail"), textOrNull(words::todayDetail(item))},
            {QStringLiteral("why"), words::todayWhy(item, list)},
            {QStringLiteral("loss"), item.loss}};
}

Result<TodayList> listOf(CommandContext &context, std::optional<int> limit)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return session->desk<TodayDesk>().list({context.arguments().value(u"advisor"), limit.value_or(0)});
}

Result<Answer> today(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto limit, context.arguments().limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const TodayList list, listOf(context, limit));
    QJsonArray items;
    for (const TodayItem &item : list.items)
        items.append(itemJson(item, list, session->book().zone));
    QJsonObject counts;
    for (size_t i = 0; i < kTodayKinds.size(); ++i) {
        if (list.counts[i] > 0)
            counts.insert(kTodayKinds[i].first.toString(), list.counts[i]);
    }
    return Answer{{{QStringLiteral("date"), list.day.toString(Qt::ISODate)},
                   {QStringLiteral("items"), items},
                   {QStringLiteral("by_kind"), counts},
                   {QStringLiteral("total"), list.total()},
                   {QStringLiteral("milliseconds"), timer.elapsed()}}};
}

Result<Answer> agenda(CommandContext &context)
{
    ZHIYIN_ASSIGN(const TodayList list, listOf(context, {}));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QString file = context.arguments().value(u"out");
    const paper::AgendaSheet sheet{session->book().institution, session->actor().name, session->clock().now(), list};
    ZHIYIN_ASSIGN(const auto outcome, paper::printAgenda(sheet, file));
    return Answer{{{QStringLiteral("file"), file}, {QStringLiteral("pages"), outcome.pages}}};
}

Result<Answer> calendar(CommandContext &context)
{
    ZHIYIN_ASSIGN(const TodayList list, listOf(context, {}));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const CalendarOptions options{context.arguments().has(u"with-names"), session->book().zone, session->clock().now(),
                                  session->book().id,
                                  [](const TodayItem &item) { return words::todayKind(item.kind); }};
    const QString file = context.arguments().value(u"out");
    const QByteArray bytes = agendaCalendar(list, options);
    ZHIYIN_TRY(paper::saveWhole(file, bytes));
    return Answer{{{QStringLiteral("file"), file}, {QStringLiteral("entries"), bytes.count("BEGIN:VEVENT")}}};
}

const CommandGroup kCommands({{"today", "", today}, {"today", "agenda", agenda}, {"today", "calendar", calendar}});

} // namespace
} // namespace zhiyin::cli
