// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/base/period.h"
#include "core/client/client_desk.h"
#include "core/report/report_desk.h"
#include "core/words/error_words.h"
#include "ui/paper/print.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QString stateText(ReportState state)
{
    return state == ReportState::Released ? QStringLiteral("released") : QStringLiteral("draft");
}

QJsonArray reasonsOf(const ClientReport &report)
{
    QJsonArray reasons;
    for (const DraftReason reason : report.draftReasons)
        reasons.append(reason == DraftReason::NotReleased ? QStringLiteral("not_released")
                                                          : QStringLiteral("not_reconciled"));
    return reasons;
}

Result<Period> quarterAsked(const CommandContext &context)
{
    return parseQuarter(context.arguments().value(u"quarter"));
}

Result<Answer> client(CommandContext &context)
{
    if (context.arguments().has(u"open-password-file"))
        return failure(ErrorCode::NotAvailableYet);
    ZHIYIN_ASSIGN(const Period quarter, quarterAsked(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId id, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const ClientReport report, session->desk<ReportDesk>().client(id, quarter));
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const paper::PaperOutcome printed, paper::printClientReport(report, file));
    return Answer{{{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()},
                   {QStringLiteral("pages"), printed.pages},
                   {QStringLiteral("report"), report.number},
                   {QStringLiteral("state"), stateText(report.state)},
                   {QStringLiteral("draft_reasons"), reasonsOf(report)}}};
}

/// A file name without the client's name: folders and dialogs remember names.
QString fileOf(const QString &folder, const ClientLine &line, const Period &quarter)
{
    QString plain = line.externalId;
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'_';
    }
    return QStringLiteral("%1/%2-%3-%4.pdf").arg(folder, plain, quarterName(quarter.from), line.id.toString());
}

Result<Answer> batch(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Period quarter, quarterAsked(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QString folder = context.arguments().value(u"out-dir");
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, {folder});
    ClientQuery query;
    query.tier = context.arguments().value(u"tier");
    query.advisor = context.arguments().value(u"advisor");
    query.limit = 0;
    ZHIYIN_ASSIGN(const auto clients, session->desk<ClientDesk>().list(query));
    QElapsedTimer timer;
    timer.start();
    qint64 written = 0;
    qint64 skipped = 0;
    qint64 done = 0;
    QJsonArray failed;
    for (const ClientLine &line : clients) {
        if (!context.progress(done++, static_cast<qint64>(clients.size())))
            return failure(ErrorCode::Cancelled);
        const QString file = fileOf(folder, line, quarter);
        // Taken up again after a stop: each file is whole or not there.
        if (QFileInfo::exists(file)) {
            ++skipped;
            continue;
        }
        Result<void> printed;
        if (const auto report = session->desk<ReportDesk>().client(line.id, quarter); !report)
            printed = failure(report.error());
        else if (const auto paper = paper::printClientReport(*report, file); !paper)
            printed = failure(paper.error());
        if (printed) {
            ++written;
            continue;
        }
        // A full disk or a lock fails every file that follows: stop and say so.
        if (words::exitCode(printed.error().code) >= 3)
            return failure(printed.error());
        failed.append(QJsonObject{{QStringLiteral("client"), line.id.toString()},
                                  {QStringLiteral("external_id"), line.externalId},
                                  {QStringLiteral("problem"), words::sentence(printed.error())}});
    }
    return Answer{{{QStringLiteral("written"), written},
                   {QStringLiteral("skipped"), skipped},
                   {QStringLiteral("failed"), failed},
                   {QStringLiteral("milliseconds"), timer.elapsed()}}};
}

Result<Answer> release(CommandContext &context)
{
    const auto id = ReportId::parse(context.arguments().at(0));
    if (!id)
        return failure(ErrorCode::NotFound, {QStringLiteral("report"), context.arguments().at(0)});
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<ReportDesk>().release(*id));
    return Answer{{{QStringLiteral("state"), QStringLiteral("released")}}};
}

const CommandGroup
    kCommands({{"report", "client", client}, {"report", "batch", batch}, {"report", "release", release}});

} // namespace
} // namespace zhiyin::cli
