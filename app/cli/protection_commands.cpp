// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/retention/data_copy_desk.h"
#include "core/retention/retention_desk.h"
#include "core/verification/verification_desk.h"
#include "ui/paper/certificate_pages.h"
#include "ui/paper/data_copy_pages.h"
#include "ui/paper/print.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin::cli {
namespace {

QJsonObject jsonOf(const VerificationDue &due)
{
    return {{QStringLiteral("client"), due.client.toString()},
            {QStringLiteral("external_id"), due.externalId},
            {QStringLiteral("name"), due.name},
            {QStringLiteral("tier"), textOrNull(due.tier)},
            {QStringLiteral("advisor"), textOrNull(due.advisor)},
            {QStringLiteral("verified_on"), dayOrNull(due.last)},
            {QStringLiteral("due_on"), dayOrNull(due.dueOn)},
            {QStringLiteral("days_overdue"), due.daysOverdue}};
}

Result<Answer> worklist(CommandContext &context, Session &session)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto limit, arguments.limit());
    ZHIYIN_ASSIGN(const auto until, arguments.date(u"until"));
    const QDate today = session.clock().today(session.book().zone);
    QDate last = until.value_or(today);
    if (arguments.has(u"overdue"))
        last = std::min(last, today.addDays(-1));
    ZHIYIN_ASSIGN(const auto due, session.desk<VerificationDesk>().due(last, arguments.value(u"advisor")));
    QJsonArray array;
    for (const VerificationDue &one : due) {
        if (limit && array.size() >= *limit)
            break;
        array.append(jsonOf(one));
    }
    return Answer{{{QStringLiteral("due"), array}, {QStringLiteral("found"), static_cast<qint64>(due.size())}}};
}

Result<Answer> verify(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const bool lists = arguments.has(u"list") || arguments.has(u"overdue");
    if (lists == (arguments.count() > 0))
        return badUsage(QCoreApplication::translate("zhiyin", "name a client, or ask for the --list"));
    ZHIYIN_ASSIGN(const auto on, arguments.date(u"on"));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    if (lists)
        return worklist(context, *session);
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const QDate next,
                  session->desk<VerificationDesk>().verify(client, on.value_or(QDate()), arguments.value(u"note")));
    return Answer{{{QStringLiteral("id"), client.toString()}, {QStringLiteral("next_due"), dayOrNull(next)}}};
}

Result<Answer> copy(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString file = arguments.value(u"out");
    const bool isPdf = file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (!isPdf && !file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return Arguments::badValue(QStringLiteral("--out"), file);
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const QJsonObject document, session->desk<DataCopyDesk>().copy(client, arguments.value(u"reason")));
    QJsonObject answer{{QStringLiteral("id"), client.toString()}, {QStringLiteral("file"), file}};
    if (isPdf) {
        ZHIYIN_ASSIGN(const int pages, paper::printDataCopy(document, file));
        answer.insert(QStringLiteral("pages"), pages);
    } else {
        ZHIYIN_TRY(paper::saveWhole(file, QJsonDocument(document).toJson(QJsonDocument::Indented)));
    }
    return Answer{answer};
}

using Change = Result<void> (RetentionDesk::*)(ClientId, const QString &);

/// A change that names a client and a reason, and what it comes to.
template <Change change> Result<Answer> changed(CommandContext &context, const QString &state)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    auto desk = session->desk<RetentionDesk>();
    ZHIYIN_TRY((desk.*change)(client, arguments.value(u"reason")));
    return Answer{{{QStringLiteral("id"), client.toString()}, {QStringLiteral("state"), state}}};
}

Result<Answer> restrict(CommandContext &context)
{
    return changed<&RetentionDesk::restrict>(context, QStringLiteral("restricted"));
}

Result<Answer> unrestrict(CommandContext &context)
{
    return changed<&RetentionDesk::unrestrict>(context, QStringLiteral("live"));
}

Result<Answer> hold(CommandContext &context)
{
    return changed<&RetentionDesk::hold>(context, QStringLiteral("held"));
}

Result<Answer> lift(CommandContext &context)
{
    return changed<&RetentionDesk::lift>(context, QStringLiteral("lifted"));
}

Result<Answer> listKept(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto limit, context.arguments().limit());
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto clients, session->desk<RetentionDesk>().list());
    const QDate today = session->clock().today(session->book().zone);
    QJsonArray array;
    for (const RetainedClient &client : clients) {
        if (limit && array.size() >= *limit)
            break;
        array.append(QJsonObject{
            {QStringLiteral("id"), client.client.toString()},
            {QStringLiteral("external_id"), client.externalId},
            {QStringLiteral("name"), client.name},
            {QStringLiteral("state"), client.state(today)},
            {QStringLiteral("restricted"), client.isRestricted},
            {QStringLiteral("ended_on"), dayOrNull(client.facts.ended)},
            {QStringLiteral("keep_until"), dayOrNull(client.term ? client.term->keepUntil : QDate())},
            {QStringLiteral("rule"), client.term ? QJsonValue(retentionRuleCode(client.term->rule)) : QJsonValue()},
            {QStringLiteral("hold"), textOrNull(client.hold)}});
    }
    return Answer{{{QStringLiteral("clients"), array}}};
}

Result<Answer> erase(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(arguments.at(0)));
    ZHIYIN_ASSIGN(const RequestId request,
                  session->desk<RetentionDesk>().requestErasure(client, arguments.value(u"reason")));
    return Answer{
        {{QStringLiteral("state"), QStringLiteral("proposed")}, {QStringLiteral("request"), request.toString()}}};
}

Result<Answer> certificates(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto all, session->desk<RetentionDesk>().certificates());
    QJsonArray array;
    for (const ErasureCertificate &one : all) {
        QJsonObject document = one.document;
        document.insert(QStringLiteral("at"), momentText(one.at, session->book().zone));
        array.append(document);
    }
    return Answer{{{QStringLiteral("certificates"), array}}};
}

Result<Answer> certificate(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto id, arguments.idAt<AnyId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto all, session->desk<RetentionDesk>().certificates());
    const auto found = std::ranges::find(all, id, &ErasureCertificate::id);
    if (found == all.end())
        return failure(ErrorCode::NotFound, {QStringLiteral("certificate"), id.toString()});
    const QString file = arguments.value(u"out");
    ZHIYIN_ASSIGN(const auto outcome,
                  paper::printCertificate(*found, session->book().institution, session->book().zone, file));
    return Answer{{{QStringLiteral("file"), file}, {QStringLiteral("pages"), outcome.pages}}};
}

const CommandGroup kCommands({{"client", "verify", verify},
                              {"client", "copy", copy},
                              {"client", "restrict", restrict},
                              {"client", "unrestrict", unrestrict},
                              {"retention", "list", listKept},
                              {"retention", "hold", hold},
                              {"retention", "lift", lift},
                              {"retention", "erase", erase},
                              {"retention", "certificates", certificates},
                              {"retention", "certificate", certificate}});

} // namespace
} // namespace zhiyin::cli
