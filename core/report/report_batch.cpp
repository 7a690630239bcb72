// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_store.h"
#include "core/client/client_table_desk.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_desk.h"
#include "core/report/failed_list.h"
#include "core/report/report_desk.h"
#include "core/report/report_store.h"
#include "core/tier/tier_policy.h"

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

bool isUpToDate(const QString &file, const MadeReport<ClientReport> &made)
{
    const QFileInfo info(file);
    return made.known && info.isFile() && info.size() > 0 && info.lastModified().toUTC() >= made.record.changedAt();
}

/// Prints with a function, one after the other, when it is asked what became of them.
class PlainPress final : public ReportPress
{
public:
    explicit PlainPress(const ReportDesk::Print &print) : m_print(print) {}
    [[nodiscard]] bool serves(const PrintJob &) const override { return true; }
    void begin(std::vector<PrintJob> jobs) override { m_jobs = std::move(jobs); }
    [[nodiscard]] std::vector<Result<void>> finish(const GoOn &goOn) override
    {
        std::vector<Result<void>> results;
        for (const PrintJob &job : m_jobs) {
            const bool goes = goOn(static_cast<qint64>(results.size()));
            results.push_back(goes ? m_print(job.report, job.file) : failure(ErrorCode::Cancelled));
        }
        m_jobs.clear();
        return results;
    }

private:
    const ReportDesk::Print &m_print;
    std::vector<PrintJob> m_jobs;
};

} // namespace

struct ReportDesk::BatchRun {
    const ReportBatch &wanted;
    ReportPress &press;
    const Progress &progress;
    qint64 all = 0;
    qint64 done = 0;
    /// Whose reports the press is at.
    std::vector<ClientId> printing = {};
    ReportBatchOutcome outcome = {};

    [[nodiscard]] Result<void> failed(ClientId client, const Error &error)
    {
        if (stopsAll(error.code))
            return failure(error);
        outcome.failed.push_back({client, error});
        return {};
    }
    void begin(std::vector<PrintJob> jobs)
    {
        for (const PrintJob &job : jobs)
            printing.push_back(job.client);
        press.begin(std::move(jobs));
    }
    /// All results are taken before the first that stops the batch is told: what was written counts.
    [[nodiscard]] Result<void> finish()
    {
        const auto results = press.finish([this](qint64 printed) { return progress(done + printed, all); });
        Result<void> stopped;
        for (size_t i = 0; i < results.size(); ++i) {
            if (results[i])
                ++outcome.written;
            else if (const auto goes = failed(printing[i], results[i].error()); !goes && stopped)
                stopped = goes;
        }
        done += static_cast<qint64>(printing.size());
        printing.clear();
        return stopped;
    }
};

QString ReportBatch::failedListFile() const
{
    return failedList.isEmpty() ? QDir(folder).filePath(QStringLiteral("failed.json")) : failedList;
}

QString ReportDesk::fileName(const QString &externalId, ClientId client, const Period &period)
{
    QString name;
    for (const QChar c : externalId) {
        const bool plain = c.isLetterOrNumber() || c == u'-' || c == u'_' || (c == u'.' && !name.isEmpty());
        name += plain ? c : QChar(u'_');
    }
    constexpr qsizetype kLongest = 80; // of at most three bytes each: file names end at 255 bytes
    if (name != externalId || name.size() > kLongest)
        name = name.left(kLongest) + u'-' + client.toString();
    const QString when =
        period == quarterOf(period.from) ? quarterName(period.from) : period.from.toString(QStringLiteral("yyyy-MM"));
    return name + u'-' + when + QStringLiteral(".pdf");
}

/// Makes and keeps the reports of some clients; those that are on paper already are left out.
Result<std::vector<PrintJob>> ReportDesk::batchPart(const std::vector<ClientId> &clients, BatchRun &run)
{
    std::vector<MadeReport<ClientReport>> reports;
    for (const ClientId client : clients) {
        auto made = draft(client, run.wanted.kind, run.wanted.period, run.wanted.language);
        if (made)
            reports.push_back(std::move(*made));
        else
            ZHIYIN_TRY(run.failed(client, made.error()));
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
    std::vector<PrintJob> jobs;
    for (auto &made : reports) {
        const ClientId client = *made.record.client;
        PrintJob job{client, std::move(made.report), {}};
        if (!run.wanted.folder.isEmpty())
            job.file =
                QDir(run.wanted.folder).filePath(fileName(job.report.client.externalId, client, run.wanted.period));
        if (!job.file.isEmpty() && isUpToDate(job.file, made) && run.press.serves(job))
            ++run.outcome.kept;
        else
            jobs.push_back(std::move(job));
    }
    run.done += static_cast<qint64>(clients.size() - jobs.size());
    return jobs;
}

/// While the press prints one part the figures of the next are read.
Result<void> ReportDesk::batchParts(const std::vector<ClientId> &clients, BatchRun &run)
{
    for (size_t at = 0; at < clients.size(); at += kBatchPart) {
        if (!run.progress(run.done, run.all))
            return failure(ErrorCode::Cancelled);
        const auto begin = clients.begin() + static_cast<ptrdiff_t>(at);
        const auto end = clients.begin() + static_cast<ptrdiff_t>(std::min(at + kBatchPart, clients.size()));
        auto jobs = batchPart({begin, end}, run);
        ZHIYIN_TRY(run.finish());
        if (!jobs)
            return failure(jobs.error());
        run.begin(std::move(*jobs));
    }
    return run.finish();
}

Result<std::vector<ClientId>> ReportDesk::batchClients(const ReportBatch &wanted)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::MakeReport);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::MakeReport)});
    ClientStore store(m_workplace.database);
    if (!wanted.advisor.isEmpty()) {
        ZHIYIN_ASSIGN(const auto advisor, store.findUser(wanted.advisor));
        if (!advisor)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), wanted.advisor});
    }
    ClientQuery query;
    query.tier = wanted.tier;
    query.advisor = wanted.advisor;
    query.branch = wanted.branch;
    query.among = wanted.clients;
    query.limit = 0;
    if (wanted.retryFailed) {
        ZHIYIN_ASSIGN(auto failed, readFailedList(wanted.failedListFile()));
        if (query.among)
            std::erase_if(failed,
                          [&](ClientId id) { return std::ranges::find(*query.among, id) == query.among->end(); });
        query.among = std::move(failed);
    }
    ZHIYIN_ASSIGN(auto clients, store.listIds(scope, query));
    if (wanted.inOrderOfHandingOut)
        return ReportStore(m_workplace.database).inOrderOfHandingOut(std::move(clients));
    return clients;
}

Result<int> ReportDesk::count(const ReportBatch &wanted)
{
    ZHIYIN_ASSIGN(const auto clients, batchClients(wanted));
    return static_cast<int>(clients.size());
}

Result<ReportFilters> ReportDesk::filters()
{
    ZHIYIN_ASSIGN(const ClientChoices choices, ClientTableDesk(m_workplace).choices());
    ReportFilters filters{{}, choices.advisors, choices.branches};
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Tier, m_workplace.today()));
    if (document) {
        ZHIYIN_ASSIGN(const TierPolicy policy, parseTierPolicy(document->json));
        for (const TierRule &tier : policy.tiers)
            filters.tiers.append(tier.tier);
    }
    return filters;
}

Result<ReportBatchOutcome> ReportDesk::batch(const ReportBatch &wanted, ReportPress &press, const Progress &progress)
{
    ZHIYIN_TRY(checkBegun(wanted.period));
    ZHIYIN_ASSIGN(const auto clients, batchClients(wanted));
    if (!wanted.folder.isEmpty() && !QDir().mkpath(wanted.folder))
        return failure(ErrorCode::NotWritable, {wanted.folder});
    BatchRun run{wanted, press, progress, static_cast<qint64>(clients.size())};
    if (const auto done = batchParts(clients, run); !done) {
        // What is still at the press is waited for, so that nobody writes once the batch has said that it ended.
        static_cast<void>(run.press.finish([](qint64) { return false; }));
        run.outcome.stopped = done.error();
        return run.outcome;
    }
    std::vector<std::pair<ClientId, Error>> failed;
    for (const auto &[client, error] : run.outcome.failed)
        failed.emplace_back(client, error);
    ZHIYIN_TRY(writeFailedList(wanted.failedListFile(), failed));
    static_cast<void>(progress(run.all, run.all));
    return run.outcome;
}

Result<ReportBatchOutcome> ReportDesk::batch(const ReportBatch &wanted, const Print &print, const Progress &progress)
{
    PlainPress press(print);
    return batch(wanted, press, progress);
}

} // namespace zhiyin
