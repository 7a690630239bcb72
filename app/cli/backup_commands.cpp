// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/backup/backup_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

/// With --book by the book's own sign-in; without, since the book may be gone, by the backup's key file.
Result<BackupAccess> accessTo(CommandContext &context, const QString &backup)
{
    if (context.namesBook()) {
        ZHIYIN_ASSIGN(Session *const session, context.session());
        return BackupAccess::of(*session);
    }
    if (context.globals().user.isEmpty())
        return badUsage(QCoreApplication::translate("zhiyin", "--user is missing."));
    ZHIYIN_ASSIGN(const QString passphrase, context.passphrase());
    return BackupAccess::signIn(backup, context.globals().user, passphrase);
}

Result<Answer> make(CommandContext &context)
{
    constexpr int kMostKept = 100000;
    ZHIYIN_ASSIGN(const auto keep, context.arguments().whole(u"keep", 1, kMostKept));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const MadeBackup made, BackupDesk(*session).make(context.arguments().at(0), keep));
    return Answer{{{QStringLiteral("backup"), made.path},
                   {QStringLiteral("size_bytes"), made.sizeBytes},
                   {QStringLiteral("verified"), true},
                   {QStringLiteral("removed"), QJsonArray::fromStringList(made.removed)}}};
}

Result<Answer> verify(CommandContext &context)
{
    const QString backup = context.arguments().at(0);
    ZHIYIN_ASSIGN(const BackupAccess access, accessTo(context, backup));
    ZHIYIN_ASSIGN(const BackupVerdict verdict, verifyBackup(backup, access));
    return Answer{{{QStringLiteral("backup"), verdict.path},
                   {QStringLiteral("size_bytes"), verdict.sizeBytes},
                   {QStringLiteral("verified"), verdict.problems.isEmpty()},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(verdict.problems)}},
                  verdict.problems.isEmpty() ? 0 : 1};
}

Result<Answer> restore(CommandContext &context)
{
    const QString backup = context.arguments().at(0);
    ZHIYIN_ASSIGN(const BackupAccess access, accessTo(context, backup));
    ZHIYIN_ASSIGN(const RestoredBook restored, restoreBackup(backup, context.arguments().at(1), access, SystemClock()));
    Answer answer{{{QStringLiteral("backup"), backup},
                   {QStringLiteral("book"), restored.path},
                   {QStringLiteral("size_bytes"), restored.sizeBytes},
                   {QStringLiteral("verified"), true},
                   {QStringLiteral("replica"), restored.replica},
                   {QStringLiteral("without_key"), QJsonArray::fromStringList(restored.withoutKey)}}};
    if (!restored.withoutKey.isEmpty())
        answer.note = QCoreApplication::translate(
            "zhiyin", "A backup carries the recovery key and the administrators only: the people without a key need a "
                      "reset code from an administrator before they can sign in.");
    return answer;
}

const CommandGroup kCommands({{"backup", "make", make}, {"backup", "verify", verify}, {"backup", "restore", restore}});

} // namespace
} // namespace zhiyin::cli
