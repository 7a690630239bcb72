// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/context.h"
#include "app/cli/contract.h"
#include "app/cli/output.h"
#include "core/words/error_words.h"

#include <QCoreApplication>

namespace zhiyin::cli {
namespace {

std::vector<Command> &registered()
{
    static std::vector<Command> commands;
    return commands;
}

bool same(const char *a, const char *b)
{
    return qstrcmp(a, b) == 0;
}

/// The contract's line with the longest verb that the words begin with.
const ContractLine *lineOf(const QStringList &words, qsizetype &used)
{
    const ContractLine *best = nullptr;
    for (const ContractLine &line : contract()) {
        const QStringList parts =
            (QString::fromUtf8(line.group) + u' ' + QString::fromUtf8(line.verb)).split(u' ', Qt::SkipEmptyParts);
        if (words.mid(0, parts.size()) == parts && (best == nullptr || parts.size() > used)) {
            best = &line;
            used = parts.size();
        }
    }
    return best;
}

Error unknownCommand(const QStringList &words)
{
    QStringList usages;
    for (const ContractLine &line : contract()) {
        if (QString::fromUtf8(line.group) == words.value(0))
            usages.append(usageLine(line));
    }
    if (usages.isEmpty())
        return {ErrorCode::BadUsage,
                {QCoreApplication::translate("zhiyin", "there is no command \"%1\".").arg(words.value(0))},
                {}};
    const QString what = words.size() < 2
                             ? QCoreApplication::translate("zhiyin", "\"%1\" needs a verb.").arg(words.value(0))
                             : QCoreApplication::translate("zhiyin", "there is no command \"%1\".")
                                   .arg(words.value(0) + u' ' + words.value(1));
    return {ErrorCode::BadUsage, {what}, usages.join(u'\n')};
}

} // namespace

Answer Answer::failed(const Error &error, QJsonObject document)
{
    document.insert(QStringLiteral("error"), errorObject(error));
    return {document, words::exitCode(error.code), {}};
}

CommandGroup::CommandGroup(std::initializer_list<Command> commands)
{
    registered().insert(registered().end(), commands);
}

Run findRun(const char *group, const char *verb)
{
    for (const Command &command : registered()) {
        if (same(command.group, group) && same(command.verb, verb))
            return command.run;
    }
    return nullptr;
}

Result<Answer> runCommand(CommandContext &context, QStringList words)
{
    qsizetype used = 0;
    const ContractLine *line = lineOf(words, used);
    if (line == nullptr)
        return failure(unknownCommand(words));
    const Run run = findRun(line->group, line->verb);
    if (run == nullptr)
        return failure(ErrorCode::NotAvailableYet);
    auto arguments = Arguments::parse(words.mid(used), Usage::parse(QString::fromUtf8(line->usage)));
    if (!arguments) {
        Error error = arguments.error();
        error.detail = usageLine(*line);
        return failure(error);
    }
    context.setArguments(std::move(*arguments));
    auto answer = run(context);
    if (!answer && answer.error().code == ErrorCode::BadUsage && answer.error().detail.isEmpty())
        answer.error().detail = usageLine(*line);
    return answer;
}

} // namespace zhiyin::cli
