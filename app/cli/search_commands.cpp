// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/search/search_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / kNanosecondsPerMillisecond;
}

QJsonObject jsonOf(const SearchHit &hit)
{
    return {{QStringLiteral("id"), hit.id.toString()},
            {QStringLiteral("external_id"), hit.externalId},
            {QStringLiteral("name"), hit.name},
            {QStringLiteral("field"), searchFieldCode(hit.field)},
            {QStringLiteral("match"), hit.match},
            {QStringLiteral("range"), QJsonArray{hit.range.from, hit.range.length}}};
}

Result<QStringList> queriesOf(const Arguments &arguments)
{
    const QString words = arguments.from(0).join(u' ');
    if (words.trimmed().isEmpty() != arguments.has(u"file"))
        return badUsage(QCoreApplication::translate("zhiyin", "search for a text, or for the lines of --file."));
    if (!arguments.has(u"file"))
        return QStringList{words};
    ZHIYIN_ASSIGN(const QByteArray text, readWhole(arguments.value(u"file")));
    QStringList queries;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString query = line.trimmed();
        if (!query.isEmpty())
            queries.append(query);
    }
    return queries;
}

/// What the window's search field does: what it remembers is ready before the clock of a query starts.
Result<Answer> search(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto limit, arguments.limit());
    ZHIYIN_ASSIGN(const QStringList queries, queriesOf(arguments));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<SearchDesk>();
    ZHIYIN_TRY(desk.prepare());
    const bool fromFile = arguments.has(u"file");
    QJsonArray hits;
    QJsonArray measured;
    double total = 0;
    for (const QString &query : queries) {
        QElapsedTimer timer;
        timer.start();
        ZHIYIN_ASSIGN(const auto found, desk.find(query, limit.value_or(0)));
        const double taken = milliseconds(timer);
        total += taken;
        for (const SearchHit &hit : found) {
            QJsonObject object = jsonOf(hit);
            if (fromFile)
                object.insert(QStringLiteral("query"), query);
            hits.append(object);
        }
        measured.append(QJsonObject{{QStringLiteral("query"), query},
                                    {QStringLiteral("found"), static_cast<qint64>(found.size())},
                                    {QStringLiteral("milliseconds"), taken}});
    }
    QJsonObject document{{QStringLiteral("hits"), hits}, {QStringLiteral("milliseconds"), total}};
    if (fromFile)
        document.insert(QStringLiteral("queries"), measured);
    return Answer{document};
}

const CommandGroup kCommands({{"search", "", search}});

} // namespace
} // namespace zhiyin::cli
