// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/relation/relation_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

Result<Answer> kinds(CommandContext &)
{
    QJsonArray array;
    for (const RelationKind &kind : relationKinds())
        array.append(QJsonObject{{QStringLiteral("kind"), QString(kind.code)},
                                 {QStringLiteral("inverse"), QString(kind.inverse)},
                                 {QStringLiteral("professional"), kind.isProfessional}});
    return Answer{{{QStringLiteral("kinds"), array}}};
}

Result<Answer> add(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto clients = session->desk<ClientDesk>();
    ZHIYIN_ASSIGN(const ClientId client, clients.find(arguments.at(0)));
    NewRelation wanted{client, arguments.at(1)};
    if (arguments.count() > 2) {
        ZHIYIN_ASSIGN(wanted.other, clients.find(arguments.at(2)));
    }
    wanted.otherName = arguments.value(u"name");
    wanted.otherContact = arguments.value(u"contact");
    wanted.note = arguments.value(u"note");
    wanted.from = from.value_or(QDate());
    ZHIYIN_ASSIGN(const RelationId id, session->desk<RelationDesk>().add(wanted));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> list(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const auto relations, session->desk<RelationDesk>().ofClient(client, arguments.has(u"all")));
    QJsonArray array;
    for (const Relation &relation : relations)
        array.append(QJsonObject{
            {QStringLiteral("id"), relation.id.toString()},
            {QStringLiteral("kind"), relation.kind},
            {QStringLiteral("client"), relation.other ? QJsonValue(relation.other->toString()) : QJsonValue()},
            {QStringLiteral("external_id"), textOrNull(relation.otherNumber)},
            {QStringLiteral("name"), textOrNull(relation.otherName)},
            {QStringLiteral("contact"), textOrNull(relation.otherContact)},
            {QStringLiteral("hidden"), relation.isHidden},
            {QStringLiteral("from"), dayOrNull(relation.from)},
            {QStringLiteral("to"), dayOrNull(relation.to)},
            {QStringLiteral("note"), textOrNull(relation.note)}});
    return Answer{{{QStringLiteral("relations"), array}}};
}

Result<Answer> end(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const RelationId relation, arguments.idAt<RelationId>(0));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<RelationDesk>().end(relation, on.value_or(QDate()), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), relation.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

QJsonObject jsonOf(const Household &household, Currency currency)
{
    QJsonArray members;
    for (const HouseholdMember &member : household.members)
        members.append(QJsonObject{
            {QStringLiteral("client"), member.client ? QJsonValue(member.client->toString()) : QJsonValue()},
            {QStringLiteral("external_id"), member.number},
            {QStringLiteral("name"), member.name},
            {QStringLiteral("primary"), member.isPrimary && !member.to.isValid()},
            {QStringLiteral("from"), dayOrNull(member.from)},
            {QStringLiteral("to"), dayOrNull(member.to)},
            {QStringLiteral("total_assets"), moneyOrNull(member.assets)}});
    return {{QStringLiteral("id"), household.id.toString()},
            {QStringLiteral("name"), household.name},
            {QStringLiteral("members"), members},
            {QStringLiteral("total_assets"), moneyOrNull(household.assets)},
            {QStringLiteral("currency"), currency.code()},
            {QStringLiteral("without_figure"), household.withoutFigure},
            {QStringLiteral("hidden"), household.hidden}};
}

Result<Answer> createHousehold(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto from, arguments.date(u"from"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId primary, session->desk<ClientDesk>().find(arguments.value(u"primary")));
    ZHIYIN_ASSIGN(const HouseholdId id,
                  session->desk<HouseholdDesk>().create(arguments.at(0), primary, from.value_or(QDate())));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

/// HOUSEHOLD and CLIENT of the command line.
struct Place {
    HouseholdId household;
    ClientId client;
};
Result<Place> placeOf(CommandContext &context)
{
    ZHIYIN_ASSIGN(const HouseholdId household, context.arguments().idAt<HouseholdId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(1)));
    return Place{household, client};
}

Result<Answer> shownHousehold(CommandContext &context, HouseholdId id)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const Household household, session->desk<HouseholdDesk>().show(id));
    return Answer{jsonOf(household, session->book().currency)};
}

Result<Answer> join(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto from, context.arguments().date(u"from"));
    ZHIYIN_ASSIGN(const Place place, placeOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<HouseholdDesk>().addMember(place.household, place.client, from.value_or(QDate())));
    return shownHousehold(context, place.household);
}

Result<Answer> leave(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto on, context.arguments().date(u"on"));
    ZHIYIN_ASSIGN(const Place place, placeOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<HouseholdDesk>().leave(place.household, place.client, on.value_or(QDate()),
                                                    context.arguments().value(u"reason")));
    return shownHousehold(context, place.household);
}

Result<Answer> primary(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Place place, placeOf(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(
        session->desk<HouseholdDesk>().setPrimary(place.household, place.client, context.arguments().value(u"reason")));
    return shownHousehold(context, place.household);
}

Result<Answer> showHousehold(CommandContext &context)
{
    ZHIYIN_ASSIGN(const HouseholdId household, context.arguments().idAt<HouseholdId>(0));
    return shownHousehold(context, household);
}

Result<Answer> householdOf(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto household, session->desk<HouseholdDesk>().ofClient(client));
    return Answer{{{QStringLiteral("household"),
                    household ? QJsonValue(jsonOf(*household, session->book().currency)) : QJsonValue()}}};
}

Result<Answer> listHouseholds(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto households, session->desk<HouseholdDesk>().list());
    QJsonArray array;
    for (const Household &household : households)
        array.append(jsonOf(household, session->book().currency));
    return Answer{{{QStringLiteral("households"), array}}};
}

const CommandGroup kCommands({{"relation", "kinds", kinds},
                              {"relation", "add", add},
                              {"relation", "list", list},
                              {"relation", "end", end},
                              {"household", "create", createHousehold},
                              {"household", "join", join},
                              {"household", "leave", leave},
                              {"household", "primary", primary},
                              {"household", "show", showHousehold},
                              {"household", "of", householdOf},
                              {"household", "list", listHouseholds}});

} // namespace
} // namespace zhiyin::cli
