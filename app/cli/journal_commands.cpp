// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/client/client_desk.h"
#include "core/journal/journal_desk.h"
#include "core/words/error_words.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace zhiyin::cli {
namespace {

/// A book of a hundred copies stays far below; more is no sealed head.
constexpr qint64 kLongestSeal = 64 * 1024;

Result<JournalFilter> filterOf(const Arguments &arguments, const QTimeZone &zone)
{
    JournalFilter filter;
    if (arguments.has(u"entity")) {
        const auto entity = parseEntity(arguments.value(u"entity"));
        if (!entity)
            return Arguments::badValue(QStringLiteral("--entity"), arguments.value(u"entity"));
        filter.entity = entityCode(*entity);
    }
    if (arguments.has(u"id")) {
        filter.id = AnyId::parse(arguments.value(u"id"));
        // A client is named as everywhere else; who it is, the book tells.
        if (!filter.id && filter.entity != entityCode(Entity::Client))
            return Arguments::badValue(QStringLiteral("--id"), arguments.value(u"id"));
    }
    ZHIYIN_ASSIGN(const auto since, arguments.moment(u"since", zone));
    filter.since = since.value_or(QDateTime());
    return filter;
}

QJsonObject entryObject(const JournalEntry &entry, const QTimeZone &zone)
{
    QJsonObject object{{QStringLiteral("n"), entry.n},
                       {QStringLiteral("replica"), entry.replica},
                       {QStringLiteral("at"), momentText(entry.at, zone)},
                       {QStringLiteral("user"), entry.userName},
                       {QStringLiteral("entity"), entry.entity},
                       {QStringLiteral("id"), entry.id.toString()},
                       {QStringLiteral("action"), entry.action},
                       {QStringLiteral("changes"), entry.changes},
                       {QStringLiteral("reason"), entry.reason},
                       {QStringLiteral("backdated"), entry.backdated},
                       {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
    if (entry.erased)
        object.insert(QStringLiteral("erased"), true);
    return object;
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_TRY(filterOf(context.arguments(), QTimeZone::utc()));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const QTimeZone &zone = session->book().zone;
    ZHIYIN_ASSIGN(JournalFilter filter, filterOf(context.arguments(), zone));
    if (filter.entity == entityCode(Entity::Client) && context.arguments().has(u"id")) {
        const auto named = session->desk<ClientDesk>().find(context.arguments().value(u"id"));
        if (named)
            filter.id = AnyId(named->value());
        else if (!filter.id) // the number of one that is gone still tells its history
            return failure(named.error());
    }
    ZHIYIN_ASSIGN(const auto entries, session->desk<JournalDesk>().show(filter));
    QJsonArray array;
    for (const JournalEntry &entry : entries)
        array.append(entryObject(entry, zone));
    return Answer{{{QStringLiteral("entries"), array}}};
}

QJsonObject verdictObject(const JournalVerdict &verdict)
{
    QJsonArray heads;
    for (const JournalHead &head : verdict.heads)
        heads.append(head.anchor());
    const QJsonValue broken = verdict.firstBroken.isEmpty() ? QJsonValue() : QJsonValue(verdict.firstBroken);
    QJsonObject object{{QStringLiteral("ok"), verdict.ok},
                       {QStringLiteral("entries"), verdict.entries},
                       {QStringLiteral("heads"), heads},
                       {QStringLiteral("first_broken"), broken}};
    if (!verdict.why.isEmpty())
        object.insert(QStringLiteral("problem"), verdict.why);
    return object;
}

/// What the chains are held against besides themselves.
struct Against {
    std::optional<JournalHead> anchor;
    std::optional<SealedHead> sealed;
};

Result<Against> againstWhat(const Arguments &arguments)
{
    Against against;
    if (arguments.has(u"anchor")) {
        against.anchor = JournalHead::parseAnchor(arguments.value(u"anchor"));
        if (!against.anchor)
            return Arguments::badValue(QStringLiteral("--anchor"), arguments.value(u"anchor"));
    }
    if (arguments.has(u"seal")) {
        QFile file(arguments.value(u"seal"));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotReadable, {file.fileName()}, file.errorString());
        ZHIYIN_ASSIGN(against.sealed, parseSealedHead(file.read(kLongestSeal)));
    }
    return against;
}

Result<JournalVerdict> verdictOf(CommandContext &context, const Against &against)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    const auto progress = [&context](qint64 done, qint64 all) { return context.progress(done, all); };
    JournalDesk desk = session->desk<JournalDesk>();
    ZHIYIN_ASSIGN(JournalVerdict verdict, desk.verify(against.anchor, progress));
    if (verdict.ok && against.sealed) {
        ZHIYIN_ASSIGN(verdict, desk.verify(*against.sealed, progress));
    }
    return verdict;
}

/// Prints its own document whatever happens.
Result<Answer> verify(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Against against, againstWhat(context.arguments()));
    const auto verdict = verdictOf(context, against);
    if (verdict)
        return Answer{verdictObject(*verdict), verdict->ok ? 0 : 1};
    if (words::exitCode(verdict.error().code) == 2)
        return failure(verdict.error());
    JournalVerdict unread;
    unread.ok = false;
    return Answer::failed(verdict.error(), verdictObject(unread));
}

/// The line is for a sheet of paper or a file kept away from the book.
Result<Answer> sealHeads(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const SealedHead sealed, session->desk<JournalDesk>().seal());
    const QByteArray line = sealedHeadLine(sealed);
    if (context.arguments().has(u"out")) {
        QSaveFile file(context.arguments().value(u"out"));
        if (!file.open(QIODevice::WriteOnly) || file.write(line + '\n') < 0 || !file.commit())
            return failure(ErrorCode::NotWritable, {file.fileName()}, file.errorString());
    }
    QJsonArray heads;
    for (const JournalHead &head : sealed.heads)
        heads.append(head.anchor());
    QJsonObject actions;
    for (const auto &[action, count] : sealed.actions)
        actions.insert(action, count);
    return Answer{{{QStringLiteral("at"), momentText(sealed.at, session->book().zone)},
                   {QStringLiteral("heads"), heads},
                   {QStringLiteral("actions"), actions},
                   {QStringLiteral("line"), QString::fromLatin1(line)}}};
}

const CommandGroup
    kCommands({{"journal", "show", show}, {"journal", "verify", verify}, {"journal", "seal", sealHeads}});

} // namespace
} // namespace zhiyin::cli
