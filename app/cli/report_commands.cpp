// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/output.h"
#include "core/client/client_desk.h"
#include "core/report/meeting_desk.h"
#include "core/report/report_desk.h"
#include "ui/paper/branch_workbook.h"
#include "ui/paper/meeting_pages.h"
#include "ui/paper/print.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

namespace zhiyin::cli {
namespace {

Result<Period> quarterOption(const Arguments &arguments)
{
    const QString text = arguments.value(u"quarter");
    const auto quarter = parseQuarter(text);
    if (!quarter)
        return Arguments::badValue(QStringLiteral("--quarter"), text);
    return *quarter;
}

/// The first line of --open-password-file; without the option no password.
Result<paper::PaperOptions> paperOptions(CommandContext &context)
{
    // PDF takes no more of a password than this.
    constexpr qsizetype kMostBytes = 127;
    paper::PaperOptions options;
    if (!context.arguments().has(u"open-password-file"))
        return options;
    ZHIYIN_ASSIGN(options.openPassword, readPassphrase(context.arguments().value(u"open-password-file"),
                                                       QStringLiteral("--open-password-file"), context.standardInput(),
                                                       PassphraseUse::Known));
    const qsizetype bytes = options.openPassword.toUtf8().size();
    if (bytes == 0 || bytes > kMostBytes)
        return badUsage(
            QCoreApplication::translate("zhiyin", "a PDF's password has from 1 to %1 bytes.").arg(kMostBytes));
    return options;
}

Result<Period> monthOption(const Arguments &arguments)
{
    const QString text = arguments.value(u"month");
    const auto month = parseMonth(text);
    if (!month)
        return Arguments::badValue(QStringLiteral("--month"), text);
    return *month;
}

template <class Report> Answer printed(const QString &file, int pages, const MadeReport<Report> &made)
{
    QJsonArray reasons;
    for (const DraftReason reason : made.record.draftReasons)
        reasons.append(codeText(kDraftReasons, reason));
    return Answer{{{QStringLiteral("file"), file},
                   {QStringLiteral("pages"), pages},
                   {QStringLiteral("report"), made.record.id.toString()},
                   {QStringLiteral("state"), codeText(kReportStates, made.record.state)},
                   {QStringLiteral("draft_reasons"), reasons}}};
}

Result<Answer> print(CommandContext &context, const MadeReport<ClientReport> &made, const paper::PaperOptions &options)
{
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const auto outcome, paper::printClientReport(made.report, file, options));
    return printed(file, outcome.pages, made);
}

Result<Answer> client(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Period quarter, quarterOption(context.arguments()));
    ZHIYIN_ASSIGN(const auto options, paperOptions(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId id, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto made, session->desk<ReportDesk>().client(id, quarter, paper::programLanguage()));
    return print(context, made, options);
}

Result<Answer> account(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Period month, monthOption(context.arguments()));
    ZHIYIN_ASSIGN(const auto options, paperOptions(context));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId id, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const auto made, session->desk<ReportDesk>().account(id, month, paper::programLanguage()));
    return print(context, made, options);
}

Result<Answer> meeting(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId id, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const MeetingPack pack, session->desk<MeetingDesk>().pack(id));
    const QString file = context.arguments().value(u"out");
    ZHIYIN_ASSIGN(const auto outcome, paper::printMeeting(pack, file));
    return Answer{{{QStringLiteral("file"), file},
                   {QStringLiteral("pages"), outcome.pages},
                   {QStringLiteral("topics"), static_cast<qint64>(pack.topics.size())}}};
}

Result<Answer> branch(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const Period quarter, quarterOption(arguments));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto made,
                  session->desk<ReportDesk>().branch(arguments.value(u"branch"), quarter, paper::programLanguage()));
    const QString file = arguments.value(u"out");
    ZHIYIN_ASSIGN(const auto outcome, paper::printBranchReport(made.report, file));
    Answer answer = printed(file, outcome.pages, made);
    if (arguments.has(u"xlsx")) {
        ZHIYIN_TRY(paper::writeBranchWorkbook(made.report, arguments.value(u"xlsx")));
        answer.document.insert(QStringLiteral("xlsx"), arguments.value(u"xlsx"));
    }
    return answer;
}

Result<Answer> batch(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ReportBatch wanted;
    ZHIYIN_ASSIGN(wanted.period, quarterOption(arguments));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    wanted.folder = arguments.value(u"out-dir");
    wanted.tier = arguments.value(u"tier");
    wanted.advisor = arguments.value(u"advisor");
    wanted.language = paper::programLanguage();
    const auto print = [](const ClientReport &report, const QString &file) -> Result<void> {
        ZHIYIN_TRY(paper::printClientReport(report, file));
        return {};
    };
    QElapsedTimer timer;
    timer.start();
    ZHIYIN_ASSIGN(const auto outcome,
                  session->desk<ReportDesk>().batch(
                      wanted, print, [&context](qint64 done, qint64 all) { return context.progress(done, all); }));
    QJsonArray failed;
    for (const auto &[id, error] : outcome.failed) {
        QJsonObject entry = errorObject(error);
        entry.insert(QStringLiteral("client"), id.toString());
        failed.append(entry);
    }
    const QJsonObject document{{QStringLiteral("written"), outcome.written},
                               {QStringLiteral("kept"), outcome.kept},
                               {QStringLiteral("failed"), failed},
                               {QStringLiteral("milliseconds"), timer.elapsed()}};
    if (outcome.stopped)
        return Answer::failed(*outcome.stopped, document);
    if (!outcome.failed.empty())
        return Answer::failed(outcome.failed.front().error, document);
    return Answer{document};
}

Result<Answer> release(CommandContext &context)
{
    ZHIYIN_ASSIGN(const auto id, context.arguments().idAt<ReportId>(0));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto record, session->desk<ReportDesk>().release(id));
    return Answer{{{QStringLiteral("state"), codeText(kReportStates, record.state)}}};
}

const CommandGroup kCommands({{"report", "client", client},
                              {"report", "account", account},
                              {"report", "meeting", meeting},
                              {"report", "branch", branch},
                              {"report", "batch", batch},
                              {"report", "release", release}});

} // namespace
} // namespace zhiyin::cli
