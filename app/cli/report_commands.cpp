// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/output.h"
#include "core/client/client_desk.h"
#include "core/report/meeting_desk.h"
#include "core/report/report_desk.h"
#include "core/search/search_desk.h"
#include "ui/paper/branch_workbook.h"
#include "ui/paper/meeting_pages.h"
#include "ui/paper/press.h"

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

constexpr CodeTable<QPageSize::PageSizeId, 4> kPapers = {
    {{u"A4", QPageSize::A4}, {u"A5", QPageSize::A5}, {u"B5", QPageSize::JisB5}, {u"Letter", QPageSize::Letter}}};

/// --paper, --large-type, --duplex.
Result<paper::PaperForm> paperForm(const Arguments &arguments)
{
    paper::PaperForm form;
    if (arguments.has(u"paper")) {
        const auto size = parseCode(kPapers, arguments.value(u"paper"));
        if (!size)
            return Arguments::badValue(QStringLiteral("--paper"), arguments.value(u"paper"));
        form.size = QPageSize(*size);
    }
    form.largeType = arguments.has(u"large-type");
    form.duplex = arguments.has(u"duplex");
    return form;
}

/// The first line of --open-password-file; without the option no password.
Result<QString> openPassword(CommandContext &context)
{
    if (!context.arguments().has(u"open-password-file"))
        return QString();
    ZHIYIN_ASSIGN(const QString password, readPassphrase(context.arguments().value(u"open-password-file"),
                                                         QStringLiteral("--open-password-file"),
                                                         context.standardInput(), PassphraseUse::Known));
    if (!paper::isOpenPassword(password))
        return badUsage(QCoreApplication::translate("zhiyin", "a PDF's password has from 1 to %1 bytes.")
                            .arg(paper::kMostPasswordBytes));
    return password;
}

Result<paper::PaperOptions> paperOptions(CommandContext &context)
{
    paper::PaperOptions options;
    ZHIYIN_ASSIGN(options.form, paperForm(context.arguments()));
    ZHIYIN_ASSIGN(options.openPassword, openPassword(context));
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
    paper::PaperOptions wished = options;
    wished.form = paper::formFor(made.report, wished.form);
    ZHIYIN_ASSIGN(const auto outcome, paper::printClientReport(made.report, file, wished));
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
    paper::PaperOptions options;
    ZHIYIN_ASSIGN(options.form, paperForm(arguments));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto made,
                  session->desk<ReportDesk>().branch(arguments.value(u"branch"), quarter, paper::programLanguage()));
    const QString file = arguments.value(u"out");
    ZHIYIN_ASSIGN(const auto outcome, paper::printBranchReport(made.report, file, options));
    Answer answer = printed(file, outcome.pages, made);
    if (arguments.has(u"xlsx")) {
        ZHIYIN_TRY(paper::writeBranchWorkbook(made.report, arguments.value(u"xlsx")));
        answer.document.insert(QStringLiteral("xlsx"), arguments.value(u"xlsx"));
    }
    return answer;
}

/// Of which clients, and where to.
Result<ReportBatch> batchWanted(CommandContext &context, Session &session)
{
    const Arguments &arguments = context.arguments();
    ReportBatch wanted;
    if (arguments.has(u"month") == arguments.has(u"quarter"))
        return badUsage(QCoreApplication::translate("zhiyin", "either --quarter or --month is needed."));
    if (arguments.has(u"out-dir") == arguments.has(u"merged"))
        return badUsage(QCoreApplication::translate("zhiyin", "either --out-dir or --merged is needed."));
    if (arguments.has(u"month")) {
        ZHIYIN_ASSIGN(wanted.period, monthOption(arguments));
        wanted.kind = ReportKind::MonthlyAccount;
    } else {
        ZHIYIN_ASSIGN(wanted.period, quarterOption(arguments));
    }
    wanted.folder = arguments.value(u"out-dir");
    wanted.tier = arguments.value(u"tier");
    wanted.advisor = arguments.value(u"advisor");
    wanted.branch = arguments.value(u"branch");
    wanted.language = paper::programLanguage();
    wanted.retryFailed = arguments.has(u"retry-failed");
    if (arguments.has(u"merged")) {
        wanted.inOrderOfHandingOut = true;
        wanted.failedList = arguments.value(u"merged") + QStringLiteral(".failed.json");
    }
    if (arguments.has(u"query")) {
        ZHIYIN_ASSIGN(const auto hits, session.desk<SearchDesk>().find(arguments.value(u"query"), 0));
        wanted.clients.emplace();
        for (const SearchHit &hit : hits)
            wanted.clients->push_back(hit.id);
    }
    return wanted;
}

QJsonObject outcomeJson(const ReportBatchOutcome &outcome, qint64 milliseconds)
{
    QJsonArray failed;
    for (const auto &[id, error] : outcome.failed) {
        QJsonObject entry = errorObject(error);
        entry.insert(QStringLiteral("client"), id.toString());
        failed.append(entry);
    }
    return {{QStringLiteral("written"), outcome.written},
            {QStringLiteral("kept"), outcome.kept},
            {QStringLiteral("failed"), failed},
            {QStringLiteral("milliseconds"), milliseconds}};
}

Answer answerOf(const ReportBatchOutcome &outcome, const QJsonObject &document)
{
    if (outcome.stopped)
        return Answer::failed(*outcome.stopped, document);
    if (!outcome.failed.empty())
        return Answer::failed(outcome.failed.front().error, document);
    return Answer{document};
}

/// All in one file; where it was stopped, nothing is written.
Result<Answer> mergedBatch(CommandContext &context, Session &session, const ReportBatch &wanted,
                           const paper::PaperOptions &options)
{
    const QString file = context.arguments().value(u"merged");
    QElapsedTimer timer;
    timer.start();
    paper::MergingPress press(options.form);
    ZHIYIN_ASSIGN(const auto outcome, session.desk<ReportDesk>().batch(wanted, press, [&](qint64 done, qint64 all) {
        return context.progress(done, all);
    }));
    int pages = 0;
    if (!outcome.stopped && outcome.written > 0) {
        ZHIYIN_ASSIGN(const auto bound, press.bind(file, options.openPassword));
        pages = bound.pages;
    }
    QJsonObject document = outcomeJson(outcome, timer.elapsed());
    document.insert(QStringLiteral("pages"), pages);
    if (pages > 0)
        document.insert(QStringLiteral("file"), file);
    return answerOf(outcome, document);
}

Result<Answer> batch(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto options, paperOptions(context));
    std::optional<paper::OpenPasswords> passwords;
    if (arguments.has(u"passwords")) {
        if (arguments.has(u"merged"))
            return badUsage(QCoreApplication::translate(
                "zhiyin", "--passwords is for a file each; one file takes --open-password-file."));
        ZHIYIN_ASSIGN(auto read, paper::OpenPasswords::read(arguments.value(u"passwords")));
        passwords.emplace(std::move(read));
    } else if (arguments.has(u"open-password-file") && !arguments.has(u"merged")) {
        return badUsage(QCoreApplication::translate(
            "zhiyin", "--open-password-file is for one file; a file each takes --passwords."));
    }
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ReportBatch wanted, batchWanted(context, *session));
    if (arguments.has(u"merged"))
        return mergedBatch(context, *session, wanted, options);
    QElapsedTimer timer;
    timer.start();
    paper::FolderPress press(options.form, std::move(passwords));
    ZHIYIN_ASSIGN(const auto outcome, session->desk<ReportDesk>().batch(wanted, press, [&](qint64 done, qint64 all) {
        return context.progress(done, all);
    }));
    return answerOf(outcome, outcomeJson(outcome, timer.elapsed()));
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
