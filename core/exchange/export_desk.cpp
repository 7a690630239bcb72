// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_desk.h"

#include "core/client/client_desk.h"
#include "core/client/client_writer.h"
#include "core/client/number_vault.h"
#include "core/exchange/export_gate.h"
#include "core/exchange/table_writer.h"
#include "core/exchange/vcard.h"
#include "core/policy/request_desk.h"
#include "core/search/search_desk.h"
#include "core/words/exchange_words.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace zhiyin {
namespace {

/// How long others may be kept waiting [reliability a.10], less what committing takes.
constexpr qint64 kChunkMilliseconds = 200;

bool isNumber(const FieldSpec &spec)
{
    return spec.type == FieldType::Amount || spec.type == FieldType::SignedAmount || spec.type == FieldType::Whole;
}

std::vector<ExportColumn> exportColumns()
{
    std::vector<ExportColumn> columns;
    for (const FieldSpec &spec : clientFields())
        columns.push_back({spec.name, isNumber(spec)});
    return columns;
}

QStringList cellsOf(const ClientRecord &client)
{
    QStringList cells;
    for (int field = 0; field < kClientFieldCount; ++field)
        cells.append(client.values.text(static_cast<ClientField>(field)));
    return cells;
}

QString formatName(ExportFormat format)
{
    return format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
}

Result<void> recordReveal(UnitOfWork &work, ClientId client, const QString &reason)
{
    return work.record({Entity::Client, AnyId(client.value()), client, QStringLiteral("reveal"), {}, reason, {}, {}});
}

} // namespace

QJsonObject ExportDesk::payloadOf(const ExportJob &job, ExportFormat format, qint64 rows) const
{
    // What was searched for may itself be a number that the book keeps sealed: only its blind index is kept.
    const NumberVault vault(m_workplace.keys);
    const QByteArray query = job.query.trimmed().isEmpty() ? QByteArray() : vault.index(job.query.trimmed());
    QJsonObject payload{{QStringLiteral("format"), formatName(format)},
                        {QStringLiteral("unmask"), job.unmask},
                        {QStringLiteral("query"), QString::fromLatin1(query.toHex())},
                        {QStringLiteral("rows"), rows}};
    if (job.clients)
        payload.insert(QStringLiteral("clients"), ExportGate(m_workplace).fingerprint(*job.clients));
    return payload;
}

Result<std::vector<ClientId>> ExportDesk::chosen(const ExportJob &job)
{
    const QString &query = job.query;
    if (query.trimmed().isEmpty()) {
        ClientQuery all;
        all.limit = 0;
        all.among = job.clients;
        return ClientDesk(m_workplace).listIds(all);
    }
    ZHIYIN_ASSIGN(const auto hits, SearchDesk(m_workplace).find(query, 0));
    std::vector<ClientId> ids;
    for (const SearchHit &hit : hits) {
        if (!job.clients || std::find(job.clients->begin(), job.clients->end(), hit.id) != job.clients->end())
            ids.push_back(hit.id);
    }
    return ids;
}

Result<ExportOutcome> ExportDesk::run(const ExportJob &job, const ExportProgress &progress)
{
    const auto format = exportFormatOf(job.file);
    if (!format)
        return failure(ErrorCode::BadUsage, {words::neitherCsvNorXlsx()});
    const Actor &actor = m_workplace.actor;
    ZHIYIN_ASSIGN(const auto clients, chosen(job));
    ZHIYIN_ASSIGN(const SecurityPolicy policy, ExportGate::policy(m_workplace));
    const auto rows = static_cast<qint64>(clients.size());
    if (!job.unmask && rows <= policy.exportRows)
        return write(job, *format, clients, std::nullopt, progress);

    ZHIYIN_TRY(require(actor, Action::RequestExport, Subject::general()));
    if (job.unmask && job.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    const QJsonObject payload = payloadOf(job, *format, rows);
    ZHIYIN_ASSIGN(const auto asked, ExportGate(m_workplace).askedBefore(payload));
    if (asked && asked->state == QStringLiteral("approved"))
        return write(job, *format, clients, asked->id, progress);
    if (asked)
        return ExportOutcome{rows, asked->id};
    const QString summary = words::exportSummary(rows, formatName(*format).toUpper(), job.unmask,
                                                 !job.query.trimmed().isEmpty() || job.clients);
    ZHIYIN_ASSIGN(const RequestId request, ExportGate(m_workplace).ask(payload, summary, job.reason));
    return ExportOutcome{rows, request};
}

Result<ExportPlan> ExportDesk::plan(const ExportJob &job)
{
    const auto format = exportFormatOf(job.file);
    if (!format)
        return failure(ErrorCode::BadUsage, {words::neitherCsvNorXlsx()});
    ZHIYIN_ASSIGN(const auto clients, chosen(job));
    ZHIYIN_ASSIGN(const SecurityPolicy policy, ExportGate::policy(m_workplace));
    ExportPlan plan;
    plan.rows = static_cast<qint64>(clients.size());
    plan.leftOut = job.clients ? static_cast<qint64>(job.clients->size()) - plan.rows : 0;
    plan.mostAlone = policy.exportRows;
    plan.needsSecondPerson = job.unmask || plan.rows > policy.exportRows;
    plan.isPermitted = !plan.needsSecondPerson || may(m_workplace.actor, Action::RequestExport, Subject::general());
    if (plan.needsSecondPerson && plan.isPermitted) {
        ZHIYIN_ASSIGN(const auto asked, ExportGate(m_workplace).askedBefore(payloadOf(job, *format, plan.rows)));
        plan.isApproved = asked && asked->state == QStringLiteral("approved");
        plan.isWaiting = asked && !plan.isApproved;
    }
    return plan;
}

Result<ClientRecord> ExportDesk::load(ClientId client, bool unmask)
{
    ZHIYIN_ASSIGN(StoredClient stored, ClientStore(m_workplace.database).load(client, m_workplace.today()));
    ZHIYIN_ASSIGN(ClientRecord record, ClientWriter::clear(m_workplace, std::move(stored)));
    return unmask ? std::move(record) : maskedRecord(std::move(record));
}

/// As many rows as fit into a chunk; each look in clear is in the journal before the file is in its place.
Result<size_t> ExportDesk::writeSome(TableWriter &writer, const ExportJob &job, const std::vector<ClientId> &clients,
                                     size_t from)
{
    std::optional<UnitOfWork> work;
    if (job.unmask) {
        ZHIYIN_ASSIGN(UnitOfWork begun, UnitOfWork::begin(m_workplace));
        begun.tellInBulk();
        work.emplace(std::move(begun));
    }
    QElapsedTimer time;
    time.start();
    size_t at = from;
    for (; at < clients.size() && time.elapsed() < kChunkMilliseconds; ++at) {
        if (work)
            ZHIYIN_TRY(recordReveal(*work, clients[at], job.reason));
        ZHIYIN_ASSIGN(const ClientRecord client, load(clients[at], job.unmask));
        ZHIYIN_TRY(writer.row(cellsOf(client)));
    }
    if (work)
        ZHIYIN_TRY(work->commit());
    return at;
}

Result<ExportOutcome> ExportDesk::write(const ExportJob &job, ExportFormat format, const std::vector<ClientId> &clients,
                                        const std::optional<RequestId> &request, const ExportProgress &progress)
{
    ZHIYIN_ASSIGN(const auto writer, TableWriter::create(job.file, format, exportColumns()));
    for (size_t at = 0; at < clients.size();) {
        ZHIYIN_ASSIGN(at, writeSome(*writer, job, clients, at));
        if (progress && !progress(static_cast<qint64>(at), static_cast<qint64>(clients.size())))
            return failure(ErrorCode::Cancelled);
    }
    ZHIYIN_TRY(writer->finish());
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (request)
        ZHIYIN_TRY(ExportStore(m_workplace.database).use(*request));
    Changes changes;
    changes.set(QStringLiteral("rows"), static_cast<qint64>(clients.size()));
    changes.set(QStringLiteral("format"), formatName(format));
    changes.set(QStringLiteral("unmasked"), job.unmask);
    changes.set(QStringLiteral("file"), QFileInfo(job.file).fileName());
    if (request)
        changes.set(QStringLiteral("request"), request->toString());
    const auto id = work.newId<AnyId>();
    ZHIYIN_TRY(work.record({Entity::Export, id, {}, QStringLiteral("export"), changes, job.reason, {}, {}}));
    // What left is written down before it leaves: a file that could not be put in its place is the lesser slip.
    ZHIYIN_TRY(work.commit());
    ZHIYIN_TRY(writer->keep());
    return ExportOutcome{static_cast<qint64>(clients.size()), std::nullopt};
}

Result<void> ExportDesk::card(ClientId client, const QString &file, bool unmask, const QString &reason)
{
    ClientDesk desk(m_workplace);
    ZHIYIN_ASSIGN(const ClientRecord record, unmask ? desk.reveal(client, reason) : desk.show(client));
    ZHIYIN_ASSIGN(const auto target, PrivateFile::create(file));
    ZHIYIN_TRY(target->write(vcardOf(record.values)));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    Changes changes;
    changes.set(QStringLiteral("format"), QStringLiteral("vcard"));
    changes.set(QStringLiteral("unmasked"), unmask);
    const auto id = work.newId<AnyId>();
    ZHIYIN_TRY(work.record({Entity::Export, id, client, QStringLiteral("export"), changes, reason, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return target->commit();
}

RequestKind ExportDesk::exportRequests()
{
    // Approved, it waits for the asker to carry it out, for as long as the security policy lets approvals live.
    const auto approve = [](Workplace &workplace, UnitOfWork &, const Request &request) -> Result<void> {
        ZHIYIN_ASSIGN(const SecurityPolicy policy, ExportGate::policy(workplace));
        return ExportStore(workplace.database)
            .setExpiry(request.id, workplace.realClock.now().addSecs(qint64{policy.approvalHours} * 3600));
    };
    return {ExportGate::kind(), Action::ApproveExport, approve, {}};
}

} // namespace zhiyin
