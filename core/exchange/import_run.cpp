// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include <QFileInfo>

namespace zhiyin {
namespace {

/// How long others may be kept waiting [reliability a.10], less what committing takes.
constexpr qint64 kChunkMilliseconds = 200;

} // namespace

ImportRun::ImportRun(const ImportJob &job, ImportContext &context, RowSource &source, std::function<bool()> goesOn)
    : m_job(job)
    , m_context(context)
    , m_source(source)
    , m_goesOn(std::move(goesOn))
    , m_importer(makeRowImporter(job.kind, context))
{
    m_report.kind = job.kind;
    m_report.dryRun = job.dryRun;
}

ImportRun::~ImportRun() = default;

Result<ImportReport> ImportRun::run()
{
    if (!m_importer)
        return failure(ErrorCode::NotAvailableYet);
    for (bool more = true; more;) {
        const ImportCounts before = m_report;
        const size_t problems = m_report.rows.size();
        const auto done = chunk();
        if (!done) {
            if (!m_isKept)
                return failure(done.error());
            takeBack(before, problems);
            m_report.stopped = done.error();
            noteStopped();
            break;
        }
        more = *done;
    }
    if (m_isKept)
        m_report.import = m_id;
    return std::move(m_report);
}

Result<bool> ImportRun::chunk()
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_context.workplace));
    work.tellInBulk();
    ZHIYIN_TRY(m_context.lookup.refresh());
    if (!m_isKept)
        m_id = work.newId<ImportId>();
    const qint64 before = work.head().n;
    m_chunkTime.start();
    ZHIYIN_ASSIGN(const bool more, takeRows(work));
    ZHIYIN_TRY(m_importer->finish(work));
    const bool refused = m_job.allOrNothing && m_report.rejected > 0;
    if (refused) {
        m_report.added = 0;
        m_report.updated = 0;
        m_report.unchanged = 0;
    }
    // What is not kept is rolled back as the piece of work goes out of scope.
    if (m_job.dryRun || refused)
        return more;
    if (work.head().n != before || m_isKept)
        ZHIYIN_TRY(keep(work, !more));
    return more;
}

Result<bool> ImportRun::takeRows(UnitOfWork &work)
{
    while (isWhole() || m_chunkTime.elapsed() < kChunkMilliseconds) {
        if (!m_goesOn())
            return failure(ErrorCode::Cancelled);
        ZHIYIN_ASSIGN(const bool more, m_source.next(m_row));
        if (!more)
            return false;
        ZHIYIN_TRY(takeRow(work));
    }
    return true;
}

Result<void> ImportRun::takeRow(UnitOfWork &work)
{
    ++m_report.read;
    std::vector<RowProblem> problems;
    const qint64 before = work.head().n;
    ZHIYIN_ASSIGN(const RowFate fate, m_importer->take(work, *m_id, m_row, problems));
    if (fate == RowFate::Updated && work.head().n == before)
        ++m_report.unchanged;
    count(fate, std::move(problems));
    return {};
}

void ImportRun::count(RowFate fate, std::vector<RowProblem> problems)
{
    switch (fate) {
    case RowFate::Added: ++m_report.added; break;
    case RowFate::Updated: ++m_report.updated; break;
    case RowFate::Skipped: ++m_report.skipped; break;
    case RowFate::Rejected: ++m_report.rejected; break;
    }
    for (RowProblem &problem : problems) {
        m_report.warnings += rejectsRow(problem.issue) ? 0 : 1;
        if (m_report.rows.size() < kMostProblems)
            m_report.rows.push_back(std::move(problem));
        else
            ++m_report.rowsLeftOut;
    }
}

Result<void> ImportRun::keep(UnitOfWork &work, bool last)
{
    ImportStore store(m_context.workplace.database);
    const ImportLine now = line(last ? QStringLiteral("done") : QStringLiteral("running"));
    if (!m_isKept) {
        ZHIYIN_TRY(store.insert(now, m_context.workplace.actor.id));
        ZHIYIN_TRY(recordRun(work, QStringLiteral("begin")));
    } else {
        ZHIYIN_TRY(store.update(now));
    }
    if (last)
        ZHIYIN_TRY(recordRun(work, QStringLiteral("end")));
    ZHIYIN_TRY(work.commit());
    m_isKept = true;
    return {};
}

Result<void> ImportRun::recordRun(UnitOfWork &work, const QString &action)
{
    const ImportLine now = line({});
    Changes changes;
    changes.set(QStringLiteral("kind"), now.kind);
    changes.set(QStringLiteral("file"), now.file);
    changes.set(QStringLiteral("read"), now.read);
    changes.set(QStringLiteral("added"), now.added);
    changes.set(QStringLiteral("updated"), now.updated);
    changes.set(QStringLiteral("skipped"), now.skipped);
    changes.set(QStringLiteral("rejected"), now.rejected);
    return work.record({Entity::Import, AnyId(m_id->value()), {}, action, changes, {}, {}, m_id});
}

ImportLine ImportRun::line(const QString &state) const
{
    // Only the file's name: its path says things about the machine that the book need not keep.
    return {*m_id,
            importKindName(m_job.kind),
            QFileInfo(m_job.file).fileName(),
            m_context.workplace.realClock.now(),
            m_report.read,
            m_report.added,
            m_report.updated,
            m_report.skipped,
            m_report.rejected,
            state};
}

/// The chunk that failed was rolled back: the report is again that of what is in the book.
void ImportRun::takeBack(const ImportCounts &before, size_t problems)
{
    static_cast<ImportCounts &>(m_report) = before;
    m_report.rows.resize(problems);
}

/// The rows and their counts are in the book already; only the word for how the run ended is missing. Where even that
/// cannot be written (a full disk), the list goes on saying "running", and the report tells why.
void ImportRun::noteStopped()
{
    auto work = UnitOfWork::begin(m_context.workplace);
    if (!work)
        return;
    const auto noted = ImportStore(m_context.workplace.database).update(line(QStringLiteral("stopped")));
    if (noted && recordRun(*work, QStringLiteral("stop")))
        static_cast<void>(work->commit());
}

} // namespace zhiyin
