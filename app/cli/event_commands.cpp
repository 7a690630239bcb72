// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/evidence_options.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/event/event_desk.h"
#include "core/event/event_guest_desk.h"
#include "core/tag/tag_desk.h"
#include "core/words/event_words.h"
#include "core/words/today_words.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

QJsonObject figuresJson(const EventFigures &figures)
{
    QJsonObject guests;
    for (const auto &[code, state] : kGuestStates)
        guests.insert(code.toString(), figures.of(state));
    return {{QStringLiteral("guests_by_state"), guests},
            {QStringLiteral("free_places"), figures.freePlaces ? QJsonValue(*figures.freePlaces) : QJsonValue()},
            {QStringLiteral("ratings"), figures.ratings},
            {QStringLiteral("average_rating"),
             figures.ratings > 0 ? QJsonValue(figures.averageRating / 100.0) : QJsonValue()},
            {QStringLiteral("needs"), figures.needs},
            {QStringLiteral("cost_per_guest"), moneyOrNull(figures.costPerGuest)},
            {QStringLiteral("buyers"), figures.buyers}};
}

QJsonObject eventJson(const ClientEvent &event, const Session &session)
{
    const EventPlan &plan = event.plan;
    const QTimeZone &zone = session.book().zone;
    return {{QStringLiteral("id"), event.id.toString()},
            {QStringLiteral("kind"), codeText(kEventKinds, plan.kind)},
            {QStringLiteral("title"), plan.title},
            {QStringLiteral("topic"), textOrNull(plan.topic)},
            {QStringLiteral("lecturer"), textOrNull(plan.lecturer)},
            {QStringLiteral("outside"), plan.outsideLecturer},
            {QStringLiteral("place"), plan.place},
            {QStringLiteral("starts"), momentText(plan.starts, zone)},
            {QStringLiteral("ends"), momentText(plan.ends, zone)},
            {QStringLiteral("reply_by"), dayOrNull(plan.replyBy)},
            {QStringLiteral("places"), plan.capacity ? QJsonValue(*plan.capacity) : QJsonValue()},
            {QStringLiteral("budget"), moneyOrNull(plan.budget)},
            {QStringLiteral("cost"), moneyOrNull(event.cost)},
            {QStringLiteral("currency"), session.book().currency.code()},
            {QStringLiteral("state"), codeText(kEventStates, event.state)},
            {QStringLiteral("outcome"), textOrNull(event.outcome)},
            {QStringLiteral("owner"), event.ownerName},
            {QStringLiteral("branch"), textOrNull(event.branch)}};
}

QJsonObject refusedJson(const RefusedGuest &guest)
{
    QJsonArray reasons;
    for (const GuardReason reason : guest.reasons)
        reasons.append(codeText(kGuardReasons, reason));
    return {{QStringLiteral("client"), guest.client.toString()},
            {QStringLiteral("external_id"), textOrNull(guest.externalId)},
            {QStringLiteral("name"), textOrNull(guest.name)},
            {QStringLiteral("already"), guest.already},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("text"), words::refusedGuest(guest)}};
}

/// What is named changes in the plan.
Result<void> readPlan(CommandContext &context, const Session &session, EventPlan &plan)
{
    constexpr int kMostPlaces = 100'000;
    const Arguments &arguments = context.arguments();
    const QTimeZone &zone = session.book().zone;
    if (const QString kind = arguments.value(u"kind"); !kind.isEmpty())
        plan.kind = parseCode(kEventKinds, kind).value_or(plan.kind);
    const auto take = [&arguments](QStringView option, QString &text) {
        if (arguments.has(option))
            text = arguments.value(option);
    };
    take(u"title", plan.title);
    take(u"topic", plan.topic);
    take(u"place", plan.place);
    if (arguments.has(u"lecturer")) {
        plan.lecturer = arguments.value(u"lecturer");
        plan.outsideLecturer = arguments.has(u"outside");
    }
    ZHIYIN_ASSIGN(const auto starts, arguments.moment(u"starts", zone));
    ZHIYIN_ASSIGN(const auto ends, arguments.moment(u"ends", zone));
    ZHIYIN_ASSIGN(const auto replyBy, arguments.date(u"reply-by"));
    ZHIYIN_ASSIGN(const auto places, arguments.whole(u"places", 0, kMostPlaces));
    plan.starts = starts.value_or(plan.starts);
    plan.ends = ends.value_or(plan.ends);
    // A new day brings its own last day for answers.
    plan.replyBy = replyBy ? *replyBy : starts ? QDate() : plan.replyBy;
    if (places)
        plan.capacity = *places > 0 ? places : std::nullopt;
    ZHIYIN_ASSIGN(const auto budget, moneyOption(arguments, QStringLiteral("budget"), session.book().currency));
    if (budget)
        plan.budget = budget;
    return {};
}

Result<Answer> add(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    EventPlan plan;
    ZHIYIN_TRY(readPlan(context, *session, plan));
    ZHIYIN_ASSIGN(const EventId id, session->desk<EventDesk>().add(plan));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> shownAfter(Session &session, EventId id)
{
    ZHIYIN_ASSIGN(const EventDetail detail, session.desk<EventDesk>().show(id));
    return Answer{eventJson(detail.event, session)};
}

Result<Answer> set(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<EventDesk>();
    ZHIYIN_ASSIGN(const EventDetail before, desk.show(id));
    EventPlan plan = before.event.plan;
    ZHIYIN_TRY(readPlan(context, *session, plan));
    ZHIYIN_TRY(desk.change(id, plan, before.event.revision));
    return shownAfter(*session, id);
}

Result<Answer> become(CommandContext &context, EventState state)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<EventDesk>().setState(id, state, context.arguments().value(u"reason")));
    return shownAfter(*session, id);
}

Result<Answer> open(CommandContext &context)
{
    return become(context, EventState::Open);
}

Result<Answer> held(CommandContext &context)
{
    return become(context, EventState::Held);
}

Result<Answer> cancel(CommandContext &context)
{
    return become(context, EventState::Cancelled);
}

Result<Answer> settle(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto cost, moneyOption(context.arguments(), QStringLiteral("cost"), session->book().currency));
    ZHIYIN_TRY(session->desk<EventDesk>().settle(id, cost, context.arguments().value(u"outcome")));
    return shownAfter(*session, id);
}

Result<Answer> list(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    EventQuery query;
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(const auto to, arguments.date(u"to"));
    query.from = from.value_or(QDate());
    query.to = to.value_or(QDate());
    query.state = parseCode(kEventStates, arguments.value(u"state"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto lines, session->desk<EventDesk>().list(query));
    QJsonArray events;
    for (const EventLine &line : lines) {
        QJsonObject object = eventJson(line.event, *session);
        object.insert(QStringLiteral("invited"), line.figures.invited());
        object.insert(QStringLiteral("came"), line.figures.of(GuestState::Came));
        events.append(object);
    }
    return Answer{{{QStringLiteral("events"), events}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const EventDetail detail, session->desk<EventDesk>().show(id));
    QJsonObject document = eventJson(detail.event, *session);
    QJsonArray guests;
    for (const EventGuest &guest : detail.guests)
        guests.append(QJsonObject{{QStringLiteral("client"), guest.client.toString()},
                                  {QStringLiteral("external_id"), guest.externalId},
                                  {QStringLiteral("name"), guest.name},
                                  {QStringLiteral("advisor"), textOrNull(guest.advisorName)},
                                  {QStringLiteral("state"), codeText(kGuestStates, guest.state)},
                                  {QStringLiteral("rating"), guest.rating ? QJsonValue(*guest.rating) : QJsonValue()},
                                  {QStringLiteral("comment"), textOrNull(guest.comment)},
                                  {QStringLiteral("needs"), textOrNull(guest.needs)}});
    document.insert(QStringLiteral("guests"), guests);
    document.insert(QStringLiteral("hidden_guests"), detail.hiddenGuests);
    document.insert(QStringLiteral("figures"), figuresJson(detail.figures));
    return Answer{document};
}

Result<std::vector<ClientId>> namedClients(CommandContext &context, Session &session, qsizetype from)
{
    std::vector<ClientId> clients;
    for (const QString &reference : context.arguments().from(from)) {
        ZHIYIN_ASSIGN(const ClientId client, session.desk<ClientDesk>().find(reference));
        clients.push_back(client);
    }
    return clients;
}

Result<Answer> invite(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<EventGuestDesk>();
    ZHIYIN_ASSIGN(std::vector<ClientId> clients, namedClients(context, *session, 1));
    if (clients.empty()) {
        ClientFilter filter;
        const auto add = [&arguments](QStringView option, QStringList &list) {
            if (arguments.has(option))
                list.append(arguments.value(option));
        };
        add(u"tier", filter.tiers);
        add(u"stage", filter.stages);
        add(u"advisor", filter.advisors);
        add(u"branch", filter.branches);
        if (arguments.has(u"tag")) {
            ZHIYIN_ASSIGN(const TagId tag, session->desk<TagDesk>().find(arguments.value(u"tag")));
            filter.tags.append(tag.toString());
        }
        ZHIYIN_ASSIGN(const auto planned, desk.plan(id, filter));
        clients = planned.invited;
        for (const RefusedGuest &guest : planned.refused)
            clients.push_back(guest.client);
    }
    ZHIYIN_ASSIGN(const InvitationOutcome outcome,
                  arguments.has(u"dry-run") ? desk.plan(id, clients) : desk.invite(id, clients));
    QJsonArray refused;
    for (const RefusedGuest &guest : outcome.refused)
        refused.append(refusedJson(guest));
    return Answer{{{QStringLiteral("invited"), static_cast<qint64>(outcome.invited.size())},
                   {QStringLiteral("refused"), refused}}};
}

Result<Answer> reply(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(1)));
    ZHIYIN_ASSIGN(const ReplyOutcome outcome, session->desk<EventGuestDesk>().reply(
                                                  id, client, arguments.value(u"answer") == QStringLiteral("yes")));
    return Answer{
        {{QStringLiteral("state"), codeText(kGuestStates, outcome.state)},
         {QStringLiteral("moved_up"), outcome.movedUp ? QJsonValue(outcome.movedUp->externalId) : QJsonValue()}}};
}

Result<Answer> attend(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<EventId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto clients, namedClients(context, *session, 1));
    ZHIYIN_TRY(session->desk<EventGuestDesk>().attend(id, clients, !context.arguments().has(u"missed")));
    return Answer{{{QStringLiteral("recorded"), static_cast<qint64>(clients.size())}}};
}

Result<Answer> feedback(CommandContext &context)
{
    constexpr int kBest = 5;
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<EventId>(0));
    ZHIYIN_ASSIGN(const auto rating, arguments.whole(u"rating", 1, kBest));
    ZHIYIN_ASSIGN(const auto followUpOn, arguments.date(u"follow-up-on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(1)));
    ZHIYIN_TRY(session->desk<EventGuestDesk>().feedback(id, client,
                                                        {rating, arguments.value(u"comment"), arguments.value(u"needs"),
                                                         arguments.value(u"follow-up"), followUpOn.value_or(QDate())}));
    return Answer{{{QStringLiteral("ok"), true}}};
}

const CommandGroup kCommands({{"event", "add", add},
                              {"event", "set", set},
                              {"event", "open", open},
                              {"event", "held", held},
                              {"event", "cancel", cancel},
                              {"event", "settle", settle},
                              {"event", "list", list},
                              {"event", "show", show},
                              {"event", "invite", invite},
                              {"event", "reply", reply},
                              {"event", "attend", attend},
                              {"event", "feedback", feedback}});

} // namespace
} // namespace zhiyin::cli
