// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/journal/journal_desk.h"
#include "core/words/error_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

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
        if (!filter.id)
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
    ZHIYIN_ASSIGN(const JournalFilter filter, filterOf(context.arguments(), zone));
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

Result<JournalVerdict> verdictOf(CommandContext &context, const std::optional<JournalHead> &anchor)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    return session->desk<JournalDesk>().verify(
        anchor, [&context](qint64 done, qint64 all) { return context.progress(done, all); });
}

/// Prints its own document whatever happens.
Result<Answer> verify(CommandContext &context)
{
    std::optional<JournalHead> anchor;
    if (context.arguments().has(u"anchor")) {
        anchor = JournalHead::parseAnchor(context.arguments().value(u"anchor"));
        if (!anchor)
            return Arguments::badValue(QStringLiteral("--anchor"), context.arguments().value(u"anchor"));
    }
    const auto verdict = verdictOf(context, anchor);
    if (verdict)
        return Answer{verdictObject(*verdict), verdict->ok ? 0 : 1};
    if (words::exitCode(verdict.error().code) == 2)
        return failure(verdict.error());
    JournalVerdict unread;
    unread.ok = false;
    return Answer::failed(verdict.error(), verdictObject(unread));
}

const CommandGroup kCommands({{"journal", "show", show}, {"journal", "verify", verify}});

} // namespace
} // namespace zhiyin::cli
