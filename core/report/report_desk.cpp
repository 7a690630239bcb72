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

#include <algorithm>

namespace zhiyin {
namespace {

/// What the record says goes onto the pages.
template <class Report> void stamp(Report &report, const ReportRecord &record)
{
    report.number = record.id.toString();
    report.journalAnchor = record.anchor;
    report.state = record.state;
    report.draftReasons = record.draftReasons;
}

} // namespace

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

// The batch keeps its reports in core/report/report_batch.cpp.
template Result<void> ReportDesk::keep(UnitOfWork &work, MadeReport<ClientReport> &made);

} // namespace zhiyin
