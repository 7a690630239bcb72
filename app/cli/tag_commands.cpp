// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/tag/tag_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonArray jsonOf(const std::vector<Tag> &tags)
{
    QJsonArray array;
    for (const Tag &tag : tags)
        array.append(QJsonObject{{QStringLiteral("id"), tag.id.toString()},
                                 {QStringLiteral("name"), tag.name},
                                 {QStringLiteral("owner"), tag.ownerName},
                                 {QStringLiteral("shared"), tag.isShared},
                                 {QStringLiteral("clients"), tag.clients}});
    return array;
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto tags, session->desk<TagDesk>().list());
    return Answer{{{QStringLiteral("tags"), jsonOf(tags)}}};
}

Result<Answer> add(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const TagId id,
                  session->desk<TagDesk>().add(context.arguments().at(0), context.arguments().has(u"shared")));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> end(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<TagDesk>();
    ZHIYIN_ASSIGN(const TagId tag, desk.find(context.arguments().at(0)));
    ZHIYIN_TRY(desk.end(tag));
    return Answer{{{QStringLiteral("id"), tag.toString()}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

Result<Answer> applied(CommandContext &context, bool off)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<TagDesk>();
    ZHIYIN_ASSIGN(const TagId tag, desk.find(context.arguments().at(0)));
    std::vector<ClientId> clients;
    for (const QString &word : context.arguments().from(1)) {
        ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(word));
        clients.push_back(client);
    }
    ZHIYIN_ASSIGN(const TagOutcome outcome, desk.apply(tag, clients, off));
    return Answer{{{QStringLiteral("changed"), outcome.changed}, {QStringLiteral("unchanged"), outcome.unchanged}}};
}

Result<Answer> put(CommandContext &context)
{
    return applied(context, false);
}

Result<Answer> take(CommandContext &context)
{
    return applied(context, true);
}

Result<Answer> ofClient(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto tags, session->desk<TagDesk>().ofClient(client));
    return Answer{{{QStringLiteral("tags"), jsonOf(tags)}}};
}

QJsonObject jsonOf(const CustomField &field)
{
    return {{QStringLiteral("id"), field.id.toString()},
            {QStringLiteral("name"), field.name},
            {QStringLiteral("label"), field.label},
            {QStringLiteral("type"), field.type},
            {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
            {QStringLiteral("class"), field.dataClass},
            {QStringLiteral("purpose"), field.purpose},
            {QStringLiteral("retention_months"), field.retentionMonths}};
}

Result<Answer> listFields(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto fields, session->desk<CustomFieldDesk>().fields());
    QJsonArray array;
    for (const CustomField &field : fields)
        array.append(jsonOf(field));
    return Answer{{{QStringLiteral("fields"), array}}};
}

Result<Answer> addField(CommandContext &context)
{
    constexpr int kMostMonths = 1200;
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto months, arguments.whole(u"retention-months", 1, kMostMonths));
    CustomField field{CustomFieldId(1), arguments.at(0), arguments.value(u"label"), arguments.value(u"type")};
    field.choices = arguments.value(u"choices").split(u'|', Qt::SkipEmptyParts);
    field.dataClass = arguments.value(u"class");
    field.purpose = arguments.value(u"purpose");
    field.retentionMonths = months.value_or(0);
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const CustomFieldId id, session->desk<CustomFieldDesk>().add(field));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> endField(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<CustomFieldDesk>().end(arguments.at(0), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("name"), arguments.at(0)}, {QStringLiteral("state"), QStringLiteral("ended")}}};
}

Result<Answer> setValue(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString pair = arguments.at(1);
    const qsizetype equals = pair.indexOf(u'=');
    if (equals <= 0)
        return Arguments::badValue(QStringLiteral("NAME=VALUE"), pair);
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_TRY(session->desk<CustomFieldDesk>().set(client, pair.left(equals), pair.mid(equals + 1),
                                                    arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), client.toString()}}};
}

Result<Answer> values(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto held, session->desk<CustomFieldDesk>().values(client));
    QJsonArray array;
    for (const CustomValue &value : held) {
        QJsonObject line = jsonOf(value.field);
        line.insert(QStringLiteral("value"), value.value);
        array.append(line);
    }
    return Answer{{{QStringLiteral("fields"), array}}};
}

const CommandGroup kCommands({{"tag", "list", list},
                              {"tag", "add", add},
                              {"tag", "end", end},
                              {"tag", "put", put},
                              {"tag", "take", take},
                              {"tag", "of", ofClient},
                              {"custom-field", "list", listFields},
                              {"custom-field", "add", addField},
                              {"custom-field", "end", endField},
                              {"custom-field", "set", setValue},
                              {"custom-field", "of", values}});

} // namespace
} // namespace zhiyin::cli
