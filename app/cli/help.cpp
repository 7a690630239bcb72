// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/contract.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QString general()
{
    return QStringLiteral("zhiyin-cli [--book BOOK] [--user NAME] [--passphrase-file FILE|-] [--as-of WHEN] [--json] "
                          "GROUP VERB [ARGUMENTS]");
}

} // namespace

Result<Answer> helpAnswer(const QStringList &words)
{
    QString group = words.value(0);
    if (group == QStringLiteral("help"))
        group = words.value(1);
    QJsonArray commands;
    for (const ContractLine &line : contract()) {
        if (!group.isEmpty() && group != QString::fromUtf8(line.group))
            continue;
        QString text = usageLine(line);
        if (findRun(line.group, line.verb) == nullptr)
            text += QStringLiteral("  (%1)").arg(QCoreApplication::translate("zhiyin", "not available yet"));
        commands.append(text);
    }
    if (commands.isEmpty())
        return failure(ErrorCode::BadUsage,
                       {QCoreApplication::translate("zhiyin", "there is no command \"%1\".").arg(group)});
    Answer answer;
    answer.document = {{QStringLiteral("usage"), general()}, {QStringLiteral("commands"), commands}};
    return answer;
}

Answer versionAnswer()
{
    Answer answer;
    answer.document = {{QStringLiteral("version"), QCoreApplication::applicationVersion()}};
    return answer;
}

Error noCommand()
{
    return {ErrorCode::BadUsage, {QCoreApplication::translate("zhiyin", "a group and a verb are missing.")}, {}};
}

} // namespace zhiyin::cli
