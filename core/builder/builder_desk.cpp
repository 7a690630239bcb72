// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/builder/builder_desk.h"

#include "core/builder/builder_fields_store.h"
#include "core/builder/builder_store.h"
#include "core/exchange/export_gate.h"
#include "core/exchange/table_writer.h"
#include "core/journal/unit_of_work.h"
#include "core/words/builder_words.h"
#include "core/words/exchange_words.h"

#include <QFileInfo>

namespace zhiyin {
namespace {

constexpr qint64 kRowsBetween = 500;

Result<void> record(UnitOfWork &work, const SavedBuilder &saved, const QString &action)
{
    Changes changes;
    changes.set(QStringLiteral("name"), saved.name);
    changes.set(QStringLiteral("shared"), QJsonValue(saved.isShared));
    return work.record({Entity::Report, saved.id, {}, action, changes, {}, {}, {}});
}

} // namespace

Result<void> BuilderDesk::requireReader() const
{
    const Actor &actor = m_workplace.actor;
    if (scopeOf(actor, Action::ReadIndicators).reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::ReadIndicators)});
    return {};
}

std::vector<BuilderField> BuilderDesk::fields(BuilderEntity entity)
{
    std::vector<BuilderField> fields;
    for (const BuilderColumn &column : builderColumns(entity))
        fields.push_back(column.field);
    return fields;
}

Result<BuilderResult> BuilderDesk::run(const BuilderSpec &spec, int most)
{
    ZHIYIN_TRY(requireReader());
    // Whoever put it together, by hand or by program: only what can be asked for is.
    ZHIYIN_TRY(parseBuilderSpec(builderSpecJson(spec)));
    const BuilderView view{m_workplace.actor, scopeOf(m_workplace.actor, Action::ReadIndicators), m_workplace.now(),
                           m_workplace.zone(), m_workplace.currency()};
    ZHIYIN_ASSIGN(BuilderResult result, BuilderStore(m_workplace.database).run(spec, view, most));
    result.institution = m_workplace.book.institution;
    return result;
}

Result<void> BuilderDesk::writeRows(TableWriter &writer, const BuilderResult &result, const ExportProgress &progress)
{
    qint64 done = 0;
    for (const auto &row : result.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.append(words::builderPlain(row[i]));
        ZHIYIN_TRY(writer.row(cells));
        if (++done % kRowsBetween == 0 && progress && !progress(done, result.count))
            return failure(ErrorCode::Cancelled);
    }
    return writer.finish();
}

Result<ExportOutcome> BuilderDesk::save(const BuilderSpec &spec, const QString &file, const QString &reason,
                                        const ExportProgress &progress)
{
    const auto format = exportFormatOf(file);
    if (!format)
        return failure(ErrorCode::BadUsage, {words::neitherCsvNorXlsx()});
    ZHIYIN_ASSIGN(const BuilderResult result, run(spec, 0));
    ZHIYIN_ASSIGN(const SecurityPolicy policy, ExportGate::policy(m_workplace));
    std::optional<RequestId> approved;
    if (result.isPersonal && result.count > policy.exportRows) {
        ZHIYIN_TRY(require(m_workplace.actor, Action::RequestExport, Subject::general()));
        const QJsonObject payload{{QStringLiteral("report"), builderSpecJson(spec)},
                                  {QStringLiteral("rows"), result.count}};
        ExportGate gate(m_workplace);
        ZHIYIN_ASSIGN(const auto asked, gate.askedBefore(payload));
        if (!asked) {
            ZHIYIN_ASSIGN(const RequestId request,
                          gate.ask(payload, words::builderExportSummary(spec.entity, result.count), reason));
            return ExportOutcome{result.count, request};
        }
        if (asked->state != u"approved")
            return ExportOutcome{result.count, asked->id};
        approved = asked->id;
    }
    std::vector<ExportColumn> columns;
    for (const BuilderHead &head : result.heads)
        columns.push_back({words::builderHead(head), words::isBuilderNumber(head)});
    ZHIYIN_ASSIGN(const auto writer, TableWriter::create(file, *format, columns));
    ZHIYIN_TRY(writeRows(*writer, result, progress));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (approved)
        ZHIYIN_TRY(ExportStore(m_workplace.database).use(*approved));
    Changes changes;
    changes.set(QStringLiteral("rows"), QJsonValue(result.count));
    changes.set(QStringLiteral("entity"), codeText(kBuilderEntities, spec.entity));
    changes.set(QStringLiteral("file"), QFileInfo(file).fileName());
    ZHIYIN_TRY(
        work.record({Entity::Export, work.newId<AnyId>(), {}, QStringLiteral("export"), changes, reason, {}, {}}));
    // What left is written down before it leaves.
    ZHIYIN_TRY(work.commit());
    ZHIYIN_TRY(writer->keep());
    return ExportOutcome{result.count, std::nullopt};
}

Result<std::vector<SavedBuilder>> BuilderDesk::saved()
{
    ZHIYIN_TRY(requireReader());
    return BuilderStore(m_workplace.database).saved(m_workplace.actor.id);
}

Result<BuilderSpec> BuilderDesk::load(const QString &name)
{
    ZHIYIN_ASSIGN(auto all, saved());
    std::ranges::stable_partition(all, [this](const SavedBuilder &one) { return one.ownerId == m_workplace.actor.id; });
    const auto found = std::ranges::find(all, name, &SavedBuilder::name);
    if (found == all.end())
        return failure(ErrorCode::NotFound, {QStringLiteral("report"), name});
    return parseBuilderSpec(found->content);
}

Result<AnyId> BuilderDesk::keep(const QString &name, const BuilderSpec &spec, bool isShared)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("name"), name});
    ZHIYIN_TRY(parseBuilderSpec(builderSpecJson(spec)));
    ZHIYIN_ASSIGN(const auto all, saved());
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    SavedBuilder wanted{work.newId<AnyId>(),        name.trimmed(), m_workplace.actor.name,
                        m_workplace.actor.id,       isShared,       builderSpecJson(spec),
                        m_workplace.realClock.now()};
    const auto before = std::ranges::find_if(
        all, [&](const SavedBuilder &one) { return one.name == wanted.name && one.ownerId == wanted.ownerId; });
    BuilderStore store(m_workplace.database);
    if (before != all.end()) {
        wanted.id = before->id;
        ZHIYIN_TRY(store.update(wanted));
    } else {
        ZHIYIN_TRY(store.insert(wanted));
    }
    ZHIYIN_TRY(record(work, wanted, QStringLiteral("keep_custom_report")));
    ZHIYIN_TRY(work.commit());
    return wanted.id;
}

Result<void> BuilderDesk::remove(const QString &name)
{
    ZHIYIN_ASSIGN(const auto all, saved());
    const auto found = std::ranges::find_if(
        all, [&](const SavedBuilder &one) { return one.name == name && one.ownerId == m_workplace.actor.id; });
    if (found == all.end())
        return failure(ErrorCode::NotFound, {QStringLiteral("report"), name});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(BuilderStore(m_workplace.database).remove(found->id));
    ZHIYIN_TRY(record(work, *found, QStringLiteral("remove_custom_report")));
    return work.commit();
}

} // namespace zhiyin
