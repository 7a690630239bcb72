// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/output.h"
#include "core/exchange/import_desk.h"
#include "core/words/exchange_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

/// Faults in the input [cli.md].
constexpr int kExitFaults = 4;

QJsonArray rowsOf(const ImportReport &report)
{
    QJsonArray rows;
    for (const RowProblem &problem : report.rows) {
        rows.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                {QStringLiteral("field"), problem.field},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("problem"), words::rowProblem(problem)},
                                {QStringLiteral("rejected"), rejectsRow(problem.issue)}});
    }
    return rows;
}

QJsonObject documentOf(const ImportReport &report)
{
    QJsonObject document{
        {QStringLiteral("import"), report.import ? QJsonValue(report.import->toString()) : QJsonValue()},
        {QStringLiteral("read"), report.read},
        {QStringLiteral("added"), report.added},
        {QStringLiteral("updated"), report.updated},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("skipped"), report.skipped},
        {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("warnings"), report.warnings},
        {QStringLiteral("rows"), rowsOf(report)}};
    if (report.rowsLeftOut > 0)
        document.insert(QStringLiteral("rows_left_out"), report.rowsLeftOut);
    if (!report.encoding.isEmpty())
        document.insert(QStringLiteral("encoding"), report.encoding);
    if (!report.sheet.isEmpty())
        document.insert(QStringLiteral("sheet"), report.sheet);
    if (!report.otherSheets.isEmpty())
        document.insert(QStringLiteral("other_sheets"), QJsonArray::fromStringList(report.otherSheets));
    if (!report.unusedColumns.isEmpty())
        document.insert(QStringLiteral("unused_columns"), QJsonArray::fromStringList(report.unusedColumns));
    return document;
}

Result<ImportJob> jobOf(const Arguments &arguments, ImportKind kind)
{
    ImportJob job;
    job.kind = kind;
    job.file = arguments.at(0);
    job.mappingFile = arguments.value(u"mapping");
    job.encoding = arguments.value(u"encoding");
    job.dryRun = arguments.has(u"dry-run");
    job.allOrNothing = arguments.has(u"all-or-nothing");
    if (arguments.has(u"on-duplicate")) {
        const auto named = onDuplicateNamed(arguments.value(u"on-duplicate"));
        if (!named)
            return Arguments::badValue(QStringLiteral("--on-duplicate"), arguments.value(u"on-duplicate"));
        job.onDuplicate = *named;
    }
    return job;
}

Result<ImportReport> run(CommandContext &context, const ImportJob &job)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return session->desk<ImportDesk>().run(
        job, [&context](qint64 done, qint64 total) { return context.progress(done, total); });
}

/// The document of an import is printed whatever the exit: also where nothing was read.
Result<Answer> take(CommandContext &context, ImportKind kind)
{
    ZHIYIN_ASSIGN(const ImportJob job, jobOf(context.arguments(), kind));
    const auto report = run(context, job);
    if (!report)
        return Answer::failed(report.error(), documentOf({}));
    if (report->stopped)
        return Answer::failed(*report->stopped, documentOf(*report));
    if (report->rejected > 0)
        return Answer::failed({ErrorCode::RowsRejected, {QString::number(report->rejected)}, {}}, documentOf(*report));
    Answer answer{documentOf(*report)};
    if (job.dryRun)
        answer.note = QCoreApplication::translate("zhiyin", "This was a trial: nothing was written.");
    return answer;
}

template <ImportKind kind> Result<Answer> takeKind(CommandContext &context)
{
    return take(context, kind);
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto imports, session->desk<ImportDesk>().list());
    QJsonArray array;
    for (const ImportLine &line : imports) {
        array.append(QJsonObject{{QStringLiteral("id"), line.id.toString()},
                                 {QStringLiteral("kind"), line.kind},
                                 {QStringLiteral("file"), line.file},
                                 {QStringLiteral("at"), momentText(line.at, session->book().zone)},
                                 {QStringLiteral("added"), line.added},
                                 {QStringLiteral("updated"), line.updated},
                                 {QStringLiteral("skipped"), line.skipped},
                                 {QStringLiteral("rejected"), line.rejected},
                                 {QStringLiteral("state"), line.state}});
    }
    return Answer{{{QStringLiteral("imports"), array}}};
}

/// What was left is a fault of the input, as with rejected rows: the document says what, the exit that there is some.
Result<Answer> undo(CommandContext &context)
{
    const QString text = context.arguments().at(0);
    const auto id = ImportId::parse(text);
    if (!id)
        return failure(ErrorCode::NotFound, {QStringLiteral("import"), text});
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const auto progress = [&context](qint64 done, qint64 total) { return context.progress(done, total); };
    ZHIYIN_ASSIGN(const UndoReport report,
                  session->desk<ImportDesk>().undo(*id, progress, context.arguments().value(u"reason")));
    QJsonArray left;
    for (const LeftBehind &each : report.left) {
        left.append(QJsonObject{{QStringLiteral("kind"), each.kind},
                                {QStringLiteral("id"), each.id.toString()},
                                {QStringLiteral("external_id"), each.name},
                                {QStringLiteral("field"), each.field},
                                {QStringLiteral("problem"), words::undoObstacle(each)}});
    }
    QJsonObject document{{QStringLiteral("import"), report.import.toString()},
                         {QStringLiteral("kind"), report.kind},
                         {QStringLiteral("state"), report.state},
                         {QStringLiteral("removed"), report.removed},
                         {QStringLiteral("restored"), report.restored},
                         {QStringLiteral("withdrawn"), report.withdrawn},
                         {QStringLiteral("left"), left}};
    if (report.stopped)
        return Answer::failed(*report.stopped, document);
    if (report.left.empty())
        return Answer{document};
    // What was changed since is nobody's mistake, so it has a code of its own beside what was done.
    const QString kept =
        QCoreApplication::translate("zhiyin", "What is listed was left as it is; the rest was taken back.");
    document.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("left_as_it_is")},
                                                         {QStringLiteral("message"), kept},
                                                         {QStringLiteral("hint"), QString()}});
    return Answer{document, kExitFaults, kept};
}

const CommandGroup kCommands({{"import", "clients", takeKind<ImportKind::Clients>},
                              {"import", "products", takeKind<ImportKind::Products>},
                              {"import", "holdings", takeKind<ImportKind::Holdings>},
                              {"import", "transactions", takeKind<ImportKind::Transactions>},
                              {"import", "contacts", takeKind<ImportKind::Contacts>},
                              {"import", "complaints", takeKind<ImportKind::Complaints>},
                              {"import", "surveys", takeKind<ImportKind::Surveys>},
                              {"import", "rates", takeKind<ImportKind::Rates>},
                              {"import", "list", list},
                              {"import", "undo", undo}});

} // namespace
} // namespace zhiyin::cli
