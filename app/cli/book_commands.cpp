// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/session/book_creation.h"
#include "core/session/book_desk.h"
#include "core/words/error_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QString tellKeepKey()
{
    return QCoreApplication::translate(
        "zhiyin", "Write the recovery key down now and keep it apart from the book: it opens the book when every "
                  "passphrase is forgotten or the key files are lost, and it is not shown again.");
}

/// --passphrase-file is the administrator's; without one it is asked for twice, since it is new.
Result<QString> firstPassphrase(CommandContext &context)
{
    return context.globals().passphraseFile.isEmpty() ? context.newPassphrase() : context.passphrase();
}

Result<NewBook> wantedBook(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    NewBook wanted;
    wanted.path = arguments.at(0);
    wanted.institution = arguments.value(u"institution").trimmed();
    if (wanted.institution.isEmpty())
        return Arguments::badValue(QStringLiteral("--institution"), {});
    if (arguments.value(u"admin").trimmed().isEmpty())
        return Arguments::badValue(QStringLiteral("--admin"), {});
    const QString zone = arguments.has(u"time-zone") ? arguments.value(u"time-zone") : QStringLiteral("Asia/Shanghai");
    wanted.zone = QTimeZone(zone.toUtf8());
    if (!wanted.zone.isValid())
        return Arguments::badValue(QStringLiteral("--time-zone"), zone);
    if (arguments.has(u"currency")) {
        const auto currency = Currency::parse(arguments.value(u"currency"));
        if (!currency)
            return Arguments::badValue(QStringLiteral("--currency"), arguments.value(u"currency"));
        wanted.currency = *currency;
    }
    ZHIYIN_ASSIGN(wanted.cost, keyCost(arguments));
    return wanted;
}

Result<Answer> create(CommandContext &context)
{
    ZHIYIN_ASSIGN(NewBook wanted, wantedBook(context));
    ZHIYIN_ASSIGN(const QString passphrase, firstPassphrase(context));
    wanted.people = {{context.arguments().value(u"admin").trimmed(), passphrase, Role::Admin, {}}};
    ZHIYIN_ASSIGN(const CreatedBook created, createBook(wanted, SystemClock()));
    return Answer{{{QStringLiteral("book"), created.path}, {QStringLiteral("recovery_key"), created.recoveryKey}},
                  0,
                  tellKeepKey()};
}

QJsonValue missingObject(const std::optional<MissingWork> &missing, const QTimeZone &zone)
{
    if (!missing)
        return {};
    return QJsonObject{{QStringLiteral("operations"), missing->operations},
                       {QStringLiteral("seen_at"), momentText(missing->seenAt, zone)},
                       {QStringLiteral("head"), missing->head.anchor()}};
}

Result<Answer> info(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const BookInfo info, session->desk<BookDesk>().info());
    ZHIYIN_ASSIGN(const auto missing, session->desk<BookDesk>().missingWork());
    const QTimeZone &zone = session->book().zone;
    const QJsonValue lastBackup = info.lastBackup.isValid() ? momentText(info.lastBackup, zone) : QJsonValue();
    return Answer{{{QStringLiteral("institution"), info.institution},
                   {QStringLiteral("schema_version"), info.schemaVersion},
                   {QStringLiteral("cipher"), info.cipher},
                   {QStringLiteral("clients"), info.clients},
                   {QStringLiteral("size_bytes"), info.sizeBytes},
                   {QStringLiteral("last_backup"), lastBackup},
                   {QStringLiteral("time_zone"), QString::fromUtf8(zone.id())},
                   {QStringLiteral("currency"), session->book().currency.code()},
                   {QStringLiteral("demonstration"), info.demonstration},
                   {QStringLiteral("missing"), missingObject(missing, zone)}}};
}

Result<Answer> acceptLoss(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ReplicaNumber number,
                  session->desk<BookDesk>().acceptLoss(context.arguments().value(u"reason")));
    return Answer{{{QStringLiteral("ok"), true}, {QStringLiteral("replica"), number}}};
}

Result<QStringList> problemsOf(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return session->desk<BookDesk>().problems(
        [&context](qint64 done, qint64 all) { return context.progress(done, all); });
}

/// Prints its own document whatever happens: also a book that cannot be opened is an answer to the question.
Result<Answer> verify(CommandContext &context)
{
    const auto problems = problemsOf(context);
    if (!problems && words::exitCode(problems.error().code) == 2)
        return failure(problems.error());
    const QStringList found = problems ? *problems : QStringList{words::sentence(problems.error())};
    const QJsonObject document{{QStringLiteral("ok"), found.isEmpty()},
                               {QStringLiteral("problems"), QJsonArray::fromStringList(found)}};
    if (!problems)
        return Answer::failed(problems.error(), document);
    return Answer{document, found.isEmpty() ? 0 : 1, {}};
}

Result<Answer> unlockWithKey(CommandContext &context)
{
    if (!context.namesBook())
        return badUsage(QCoreApplication::translate("zhiyin", "--book is missing."));
    const auto key = context.standardInput().line();
    if (!key || key->trimmed().isEmpty())
        return badUsage(QCoreApplication::translate("zhiyin", "standard input holds no recovery key."));
    ZHIYIN_ASSIGN(const QString passphrase, context.newPassphrase());
    ZHIYIN_TRY(unlockWithRecoveryKey(context.globals().book, *key, passphrase, context.globals().user));
    return Answer{{{QStringLiteral("ok"), true}}};
}

const CommandGroup kCommands({{"book", "create", create},
                              {"book", "info", info},
                              {"book", "verify", verify},
                              {"book", "accept-loss", acceptLoss},
                              {"book", "unlock-with-recovery-key", unlockWithKey}});

} // namespace
} // namespace zhiyin::cli
