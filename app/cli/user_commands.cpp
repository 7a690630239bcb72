// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/staff/user_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

Result<Answer> add(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    NewUser wanted;
    wanted.name = arguments.at(0);
    wanted.branch = arguments.value(u"branch");
    ZHIYIN_ASSIGN(wanted.role, parseRole(arguments.value(u"role")));
    ZHIYIN_ASSIGN(wanted.cost, keyCost(arguments));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(wanted.passphrase, context.newPassphrase());
    ZHIYIN_ASSIGN(const UserId id, UserDesk(*session).add(wanted));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto users, UserDesk(*session).list());
    QJsonArray array;
    for (const UserEntry &user : users) {
        const QJsonValue branch = user.branch.isEmpty() ? QJsonValue() : QJsonValue(user.branch);
        array.append(QJsonObject{{QStringLiteral("id"), user.id.toString()},
                                 {QStringLiteral("name"), user.name},
                                 {QStringLiteral("role"), roleCode(user.role)},
                                 {QStringLiteral("branch"), branch},
                                 {QStringLiteral("state"), userStateText(user.state)}});
    }
    return Answer{{{QStringLiteral("users"), array}}};
}

Result<Answer> disable(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(UserDesk(*session).disable(context.arguments().at(0)));
    return Answer{{{QStringLiteral("state"), userStateText(UserState::Disabled)}}};
}

Result<Answer> passphrase(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto cost, keyCost(context.arguments()));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const QString old, context.passphrase());
    ZHIYIN_ASSIGN(const QString fresh, context.newPassphrase());
    ZHIYIN_TRY(UserDesk(*session).changePassphrase(old, fresh, cost));
    return Answer{{{QStringLiteral("ok"), true}}};
}

const CommandGroup kCommands(
    {{"user", "add", add}, {"user", "list", list}, {"user", "disable", disable}, {"user", "passphrase", passphrase}});

} // namespace
} // namespace zhiyin::cli
