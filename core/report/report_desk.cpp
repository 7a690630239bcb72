// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_desk.h"

#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/report/as_of_workplace.h"
#include "core/report/figures_hash.h"
#include "core/report/report_figures.h"
#include "core/report/report_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace zhiyin {
namespace {

/// So many reports share a transaction: each commit costs a trip to the disk.
constexpr size_t kBatchPart = 50;

/// What stops a whole batch rather than one client's report.
bool stopsAll(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::DiskFull:
    case ErrorCode::NotWritable:
    case ErrorCode::ReadOnlyBook:
    case ErrorCode::BookLocked:
    case ErrorCode::Busy:
    case ErrorCode::IoFailed:
    case ErrorCode::OutOfMemory:
    case ErrorCode::DamagedBook: return true;
    default: return false;
    }
}

/// What the record says goes onto the pages.
template <class Report> void stamp(Report &report, const ReportRecord &record)
{
    report.number = record.id.toString();
    report.journalAnchor = record.anchor;
    report.state = record.state;
    report.draftReasons = record.draftReasons;
}

bool isUpToDate(const QString &file, const MadeReport<ClientReport> &made)
{
    const QFileInfo info(file);
    return made.known && info.isFile() && info.size() > 0 && info.lastModified().toUTC() >= made.record.changedAt();
}

} // namespace

QString ReportDesk::fileName(const QString &externalId, ClientId client, const Period &quarter)
{
    QString name;
    for (const QChar c : externalId) {
        const bool plain = c.isLetterOrNumber() || c == u'-' || c == u'_' || (c == u'.' && !name.isEmpty());
        name += plain ? c : QChar(u'_');
    }
    constexpr qsizetype kLongest = 80; // of at most three bytes each: file names end at 255 bytes
    if (name != externalId || name.size() > kLongest)
        name = name.left(kLongest) + u'-' + client.toString();
    return name + u'-' + quarterName(quarter.from) + QStringLiteral(".pdf");
}

Result<void> ReportDesk::checkBegun(const Period &period) const
{
    if (period.from > m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("period"), period.from.toString(Qt::ISODate),
                                             QCoreApplication::translate("zhiyin", "this period has not begun yet.")});
    return {};
}

ReportRecord ReportDesk::newRecord(const Period &period) const
{
    ReportRecord record{.id = ReportId(1), .period = period, .madeBy = m_workplace.actor.id};
    record.madeByName = m_workplace.actor.name;
    record.madeAt = m_workplace.realClock.now();
    return record;
}

template <class Report> Result<MadeReport<Report>> ReportDesk::recall(Report report, ReportRecord wanted)
{
    wanted.figuresHash = figuresHash(report);
    wanted.draftReasons = report.draftReasons;
    ZHIYIN_ASSIGN(const auto same, ReportStore(m_workplace.database).findSame(wanted));
    MadeReport<Report> made{std::move(report), same.value_or(std::move(wanted)), same.has_value()};
    if (same)
        stamp(made.report, made.record);
    return made;
}

template <class Report> Result<void> ReportDesk::keep(UnitOfWork &work, MadeReport<Report> &made)
{
    ReportRecord &record = made.record;
    record.id = work.newId<ReportId>();
    Changes changes;
    changes.set(QStringLiteral("kind"), codeText(kReportSubjects, record.subject));
    changes.set(QStringLiteral("branch"), record.branch);
    changes.set(QStringLiteral("from"), record.period.from.toString(Qt::ISODate));
    changes.set(QStringLiteral("to"), record.period.to.toString(Qt::ISODate));
    changes.set(QStringLiteral("figures"), QString::fromLatin1(record.figuresHash.toHex()));
    ZHIYIN_TRY(work.record(
        {Entity::Report, AnyId(record.id.value()), record.client, QStringLiteral("make"), changes, {}, {}, {}}));
    record.anchor = work.head().anchor(); // proves the journal up to the making of the report itself
    ZHIYIN_TRY(ReportStore(m_workplace.database).insert(record));
    stamp(made.report, record);
    return {};
}

Result<MadeReport<ClientReport>> ReportDesk::draft(ClientId client, ReportKind kind, const Period &period,
                                                   ReportLanguage language)
{
    AsOfWorkplace asOf(m_workplace, period);
    ZHIYIN_ASSIGN(ClientReport report, clientFigures(*asOf, client, kind, period, language));
    ReportRecord record = newRecord(period);
    record.client = client;
    return recall(std::move(report), std::move(record));
}

Result<MadeReport<ClientReport>> ReportDesk::client(ClientId client, const Period &period, ReportLanguage language)
{
    return make(client, ReportKind::QuarterlyService, period, language);
}

Result<MadeReport<ClientReport>> ReportDesk::account(ClientId client, const Period &month, ReportLanguage language)
{
    return make(client, ReportKind::MonthlyAccount, month, language);
}

Result<MadeReport<ClientReport>> ReportDesk::make(ClientId client, ReportKind kind, const Period &period,
                                                  ReportLanguage language)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::MakeReport, *subject));
    ZHIYIN_TRY(checkBegun(period));
    ZHIYIN_ASSIGN(auto made, draft(client, kind, period, language));
    if (made.known)
        return made;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(keep(work, made));
    ZHIYIN_TRY(work.commit());
    return made;
}

Result<MadeReport<BranchReport>> ReportDesk::branch(const QString &branch, const Period &period,
                                                    ReportLanguage language)
{
    const Actor &actor = m_workplace.actor;
    const bool confined = reachOf(actor.role, Action::MakeReport) == Reach::Branch;
    const QString wanted = branch.isEmpty() && confined ? actor.branch : branch;
    ZHIYIN_TRY(require(actor, Action::MakeReport, Subject::ofClient({}, wanted)));
    ZHIYIN_TRY(checkBegun(period));
    AsOfWorkplace asOf(m_workplace, period);
    ZHIYIN_ASSIGN(BranchReport report, branchFigures(*asOf, wanted, period, language));
    ReportRecord record = newRecord(period);
    record.subject = ReportSubject::Branch;
    record.branch = wanted;
    ZHIYIN_ASSIGN(auto made, recall(std::move(report), std::move(record)));
    if (made.known)
        return made;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(keep(work, made));
    ZHIYIN_TRY(work.commit());
    return made;
}

Result<Subject> ReportDesk::subjectOf(const ReportRecord &record)
{
    if (!record.client)
        return Subject::ofClient({}, record.branch);
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(*record.client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), record.client->toString()});
    return *subject;
}

Result<ReportRecord> ReportDesk::release(ReportId id)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ReportStore store(m_workplace.database);
    ZHIYIN_ASSIGN(ReportRecord record, store.load(id));
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(record));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReleaseReport, subject));
    if (record.madeBy == m_workplace.actor.id)
        return failure(ErrorCode::OwnRequest);
    if (record.state == ReportState::Released)
        return failure(ErrorCode::WrongState, {codeText(kReportStates, record.state)});
    if (std::find(record.draftReasons.begin(), record.draftReasons.end(), DraftReason::NotReconciled)
        != record.draftReasons.end())
        return failure(ErrorCode::RuleRefused,
                       {QCoreApplication::translate("zhiyin", "the figures of this report do not reconcile.")});
    record.state = ReportState::Released;
    record.draftReasons.clear();
    record.releasedBy = m_workplace.actor.id;
    record.releasedAt = m_workplace.realClock.now();
    ZHIYIN_TRY(store.setReleased(id, record.draftReasons, m_workplace.actor.id, record.releasedAt));
    Changes changes;
    changes.add(QStringLiteral("state"), codeText(kReportStates, ReportState::Draft),
                codeText(kReportStates, ReportState::Released));
    ZHIYIN_TRY(work.record(
        {Entity::Report, AnyId(id.value()), record.client, QStringLiteral("release"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return record;
}

Result<std::vector<ReportRecord>> ReportDesk::list(int limit)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::MakeReport);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::MakeReport)});
    return ReportStore(m_workplace.database).list(scope, limit);
}

Result<void> ReportDesk::batchPart(const std::vector<ClientId> &clients, const ReportBatch &wanted, const Print &print,
                                   const std::function<bool(qint64)> &goOn, ReportBatchOutcome &outcome)
{
    const auto failed = [&outcome](ClientId client, const Error &error) -> Result<void> {
        if (stopsAll(error.code))
            return failure(error);
        outcome.failed.push_back({client, error});
        return {};
    };
    std::vector<MadeReport<ClientReport>> reports;
    for (const ClientId client : clients) {
        auto made = draft(client, ReportKind::QuarterlyService, wanted.period, wanted.language);
        if (made)
            reports.push_back(std::move(*made));
        else
            ZHIYIN_TRY(failed(client, made.error()));
    }
    if (std::any_of(reports.begin(), reports.end(), [](const auto &made) { return !made.known; })) {
        ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
        work.tellInBulk();
        for (auto &made : reports) {
            if (!made.known)
                ZHIYIN_TRY(keep(work, made));
        }
        ZHIYIN_TRY(work.commit());
    }
    qint64 done = 0;
    for (const auto &made : reports) {
        if (!goOn(done++))
            return failure(ErrorCode::Cancelled);
        const ClientId client = *made.record.client;
        const QString file =
            QDir(wanted.folder).filePath(fileName(made.report.client.externalId, client, wanted.period));
        if (isUpToDate(file, made)) {
            ++outcome.kept;
        } else if (const auto printed = print(made.report, file); printed) {
            ++outcome.written;
        } else {
            ZHIYIN_TRY(failed(client, printed.error()));
        }
    }
    return {};
}

Result<int> ReportDesk::reportable(const std::vector<ClientId> &clients)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::MakeReport);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::MakeReport)});
    ClientQuery query;
    query.among = clients;
    query.limit = 0;
    ZHIYIN_ASSIGN(const auto found, ClientStore(m_workplace.database).listIds(scope, query));
    return static_cast<int>(found.size());
}

Result<ReportBatchOutcome> ReportDesk::batch(const ReportBatch &wanted, const Print &print, const Progress &progress)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::MakeReport);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::MakeReport)});
    ZHIYIN_TRY(checkBegun(wanted.period));
    ClientStore store(m_workplace.database);
    if (!wanted.advisor.isEmpty()) {
        ZHIYIN_ASSIGN(const auto advisor, store.findUser(wanted.advisor));
        if (!advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), wanted.advisor});
    }
    ClientQuery query;
    query.tier = wanted.tier;
    query.advisor = wanted.advisor;
    query.among = wanted.clients;
    query.limit = 0;
    ZHIYIN_ASSIGN(const auto clients, store.listIds(scope, query));
    if (!QDir().mkpath(wanted.folder))
        return failure(ErrorCode::NotWritable, {wanted.folder});
    ReportBatchOutcome outcome;
    const auto all = static_cast<qint64>(clients.size());
    for (size_t at = 0; at < clients.size(); at += kBatchPart) {
        const auto goOn = [&](qint64 done) { return progress(static_cast<qint64>(at) + done, all); };
        const auto begin = clients.begin() + static_cast<ptrdiff_t>(at);
        const auto end = clients.begin() + static_cast<ptrdiff_t>(std::min(at + kBatchPart, clients.size()));
        if (const auto done = batchPart({begin, end}, wanted, print, goOn, outcome); !done) {
            outcome.stopped = done.error();
            return outcome;
        }
    }
    static_cast<void>(progress(all, all));
    return outcome;
}

} // namespace zhiyin
