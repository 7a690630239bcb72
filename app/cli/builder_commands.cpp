// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/json_values.h"
#include "core/builder/builder_desk.h"
#include "core/policy/json_reader.h"
#include "core/words/builder_words.h"

#include <QFile>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

constexpr int kUsualLines = 100;

QString typeCode(BuilderType type)
{
    switch (type) {
    case BuilderType::Text: return QStringLiteral("text");
    case BuilderType::Code: return QStringLiteral("code");
    case BuilderType::Day: return QStringLiteral("day");
    case BuilderType::Moment: return QStringLiteral("moment");
    case BuilderType::Number: return QStringLiteral("number");
    case BuilderType::Money: return QStringLiteral("money");
    case BuilderType::Flag: return QStringLiteral("flag");
    }
    return {};
}

Result<BuilderSpec> specIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path});
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(file.readAll()));
    return parseBuilderSpec(json);
}

/// A file where it ends in .json, else the name of a saved one.
Result<BuilderSpec> specOf(Session &session, const QString &named)
{
    if (named.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return specIn(named);
    return session.desk<BuilderDesk>().load(named);
}

Result<Answer> fields(CommandContext &context)
{
    const QString code = context.arguments().at(0);
    const auto entity = parseCode(kBuilderEntities, code);
    if (!entity) {
        QStringList entities;
        for (const auto &[known, value] : kBuilderEntities)
            entities.append(known.toString());
        return Arguments::badChoice(QStringLiteral("ENTITY"), code, entities);
    }
    QJsonArray array;
    for (const BuilderField &field : BuilderDesk::fields(*entity))
        array.append(QJsonObject{{QStringLiteral("field"), QString(field.code)},
                                 {QStringLiteral("name"), words::builderField(field.code)},
                                 {QStringLiteral("type"), typeCode(field.type)}});
    return Answer{{{QStringLiteral("fields"), array}}};
}

QString keyOf(const BuilderHead &head)
{
    if (!head.measure)
        return head.field;
    const QString measure = codeText(kBuilderMeasures, *head.measure);
    return head.field.isEmpty() ? measure : measure + u'_' + head.field;
}

QJsonValue valueOf(const BuilderCell &cell)
{
    if (cell.isEmpty())
        return {};
    if (cell.currency || cell.mean)
        return words::builderPlain(cell);
    return cell.whole ? QJsonValue(*cell.whole) : QJsonValue(cell.text);
}

QJsonObject documentOf(const BuilderResult &result)
{
    QJsonArray columns;
    for (const BuilderHead &head : result.heads)
        columns.append(
            QJsonObject{{QStringLiteral("field"), keyOf(head)},
                        {QStringLiteral("name"), words::builderHead(head)},
                        {QStringLiteral("type"),
                         head.measure == BuilderMeasure::Count ? QStringLiteral("number") : typeCode(head.type)}});
    QJsonArray rows;
    for (const auto &row : result.rows) {
        QJsonObject object;
        for (size_t i = 0; i < row.size(); ++i)
            object.insert(keyOf(result.heads[i]), valueOf(row[i]));
        rows.append(object);
    }
    return {
        {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}, {QStringLiteral("count"), result.count}};
}

Result<Answer> run(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const auto most, arguments.whole(u"limit", 0, std::numeric_limits<int>::max()));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const BuilderSpec spec, specOf(*session, arguments.at(0)));
    auto desk = session->desk<BuilderDesk>();
    const QString file = arguments.value(u"out");
    if (file.isEmpty()) {
        ZHIYIN_ASSIGN(const BuilderResult result, desk.run(spec, most.value_or(kUsualLines)));
        return Answer{documentOf(result)};
    }
    ZHIYIN_ASSIGN(const ExportOutcome outcome,
                  desk.save(spec, file, arguments.value(u"reason"),
                            [&](qint64 done, qint64 all) { return context.progress(done, all); }));
    if (outcome.request)
        return Answer{{{QStringLiteral("state"), QStringLiteral("proposed")},
                       {QStringLiteral("request"), outcome.request->toString()},
                       {QStringLiteral("rows"), outcome.rows}}};
    return Answer{{{QStringLiteral("file"), file}, {QStringLiteral("rows"), outcome.rows}}};
}

Result<Answer> keep(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const BuilderSpec spec, specIn(arguments.at(1)));
    ZHIYIN_ASSIGN(const AnyId id, session->desk<BuilderDesk>().keep(arguments.at(0), spec, arguments.has(u"shared")));
    return Answer{{{QStringLiteral("id"), id.toString()}, {QStringLiteral("name"), arguments.at(0)}}};
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto saved, session->desk<BuilderDesk>().saved());
    QJsonArray array;
    for (const SavedBuilder &one : saved)
        array.append(QJsonObject{{QStringLiteral("name"), one.name},
                                 {QStringLiteral("user"), one.owner},
                                 {QStringLiteral("shared"), one.isShared},
                                 {QStringLiteral("at"), momentText(one.savedAt, session->book().zone)}});
    return Answer{{{QStringLiteral("reports"), array}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const BuilderSpec spec, session->desk<BuilderDesk>().load(context.arguments().at(0)));
    return Answer{builderSpecJson(spec)};
}

Result<Answer> remove(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_TRY(session->desk<BuilderDesk>().remove(context.arguments().at(0)));
    return Answer{{{QStringLiteral("ok"), true}}};
}

const CommandGroup kCommands({{"builder", "fields", fields},
                              {"builder", "run", run},
                              {"builder", "keep", keep},
                              {"builder", "list", list},
                              {"builder", "show", show},
                              {"builder", "remove", remove}});

} // namespace
} // namespace zhiyin::cli
