// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/consent/consent_desk.h"

#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonObject jsonOf(const Consent &consent)
{
    return {{QStringLiteral("id"), consent.id.toString()},
            {QStringLiteral("purpose"), consent.purpose},
            {QStringLiteral("basis"), consent.basis},
            {QStringLiteral("given_on"), dayOrNull(consent.givenOn)},
            {QStringLiteral("withdrawn_on"), dayOrNull(consent.withdrawnOn)},
            {QStringLiteral("evidence"), textOrNull(consent.evidence)},
            {QStringLiteral("guardian"), textOrNull(consent.guardian)},
            {QStringLiteral("user"), consent.recordedBy}};
}

Result<Answer> give(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    NewConsent wanted{client, arguments.value(u"purpose"), arguments.value(u"basis")};
    wanted.evidence = arguments.value(u"evidence");
    wanted.guardian = arguments.value(u"guardian");
    wanted.givenOn = on.value_or(QDate());
    ZHIYIN_ASSIGN(const ConsentId id, session->desk<ConsentDesk>().give(wanted));
    return Answer{{{QStringLiteral("id"), id.toString()}}};
}

Result<Answer> withdraw(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const ConsentId consent, arguments.idAt<ConsentId>(0));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ConsentDesk>().withdraw(consent, on.value_or(QDate()), arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), consent.toString()}, {QStringLiteral("state"), QStringLiteral("withdrawn")}}};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const ConsentStanding standing, session->desk<ConsentDesk>().standing(client));
    QJsonArray purposes;
    for (const PurposeStanding &line : standing.purposes)
        purposes.append(
            QJsonObject{{QStringLiteral("purpose"), line.purpose},
                        {QStringLiteral("allowed"), line.ground.has_value()},
                        {QStringLiteral("basis"), line.ground ? QJsonValue(line.ground->basis) : QJsonValue()},
                        {QStringLiteral("since"), line.ground ? dayOrNull(line.ground->givenOn) : QJsonValue()}});
    QJsonArray history;
    for (const Consent &consent : standing.history)
        history.append(jsonOf(consent));
    return Answer{{{QStringLiteral("capacity"), capacityText(standing.capacity)},
                   {QStringLiteral("purposes"), purposes},
                   {QStringLiteral("consents"), history}}};
}

const CommandGroup kCommands({{"consent", "give", give}, {"consent", "withdraw", withdraw}, {"consent", "list", list}});

} // namespace
} // namespace zhiyin::cli
