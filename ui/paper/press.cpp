// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press.h"

#include "ui/paper/pdf_lock.h"

#include <QThread>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace zhiyin::paper {
namespace {

/// How often a waiting batch looks whether it is to stop.
constexpr int kLookMs = 50;

/// Type takes and gives back some megabytes for each file. Given back to the system every time, two thirds of a batch are
/// spent on fetching them again.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kMegabyte = 1 << 20;
    static const bool done = [] {
        return mallopt(M_MMAP_THRESHOLD, 32 * kMegabyte) != 0 && mallopt(M_TRIM_THRESHOLD, 256 * kMegabyte) != 0
               && mallopt(M_TOP_PAD, 16 * kMegabyte) != 0;
    }();
    static_cast<void>(done);
#endif
}

Error noPassword(const ClientReport &report)
{
    return {ErrorCode::NotFound, {QStringLiteral("password"), report.client.externalId}, {}};
}

} // namespace

CrewPress::CrewPress()
{
    keepMemory();
    m_pool.setMaxThreadCount(std::max(QThread::idealThreadCount(), 1));
}

CrewPress::~CrewPress()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void CrewPress::start(size_t jobs, std::vector<std::function<void()>> tasks)
{
    m_results.assign(jobs, failure(ErrorCode::Cancelled));
    m_done = 0;
    m_cancelled = false;
    for (auto &task : tasks)
        m_pool.start(std::move(task));
}

void CrewPress::settle(size_t job, Result<void> result)
{
    m_results[job] = std::move(result);
    ++m_done;
}

std::vector<Result<void>> CrewPress::finish(const GoOn &goOn)
{
    while (!m_pool.waitForDone(kLookMs)) {
        if (!m_cancelled && !goOn(m_done))
            m_cancelled = true;
    }
    return std::exchange(m_results, {});
}

FolderPress::FolderPress(const PaperForm &form, std::optional<OpenPasswords> passwords)
    : m_form(form), m_passwords(std::move(passwords))
{}

bool FolderPress::serves(const PrintJob &job) const
{
    const QString wanted = m_passwords ? m_passwords->of(job.client, job.report.client.externalId) : QString();
    return m_passwords ? !wanted.isEmpty() && opensOnlyWith(job.file, wanted) : !isLocked(job.file);
}

void FolderPress::begin(std::vector<PrintJob> jobs)
{
    const auto all = std::make_shared<std::vector<PrintJob>>(std::move(jobs));
    std::vector<std::function<void()>> tasks;
    for (size_t i = 0; i < all->size(); ++i)
        tasks.emplace_back([this, all, i] {
            if (isCancelled())
                return;
            const PrintJob &job = (*all)[i];
            PaperOptions options{formFor(job.report, m_form)};
            if (m_passwords) {
                options.openPassword = m_passwords->of(job.client, job.report.client.externalId);
                if (options.openPassword.isEmpty()) {
                    settle(i, failure(noPassword(job.report)));
                    return;
                }
            }
            const auto printed = printClientReport(job.report, job.file, options);
            settle(i, printed ? Result<void>() : failure(printed.error()));
        });
    start(all->size(), std::move(tasks));
}

void MergingPress::begin(std::vector<PrintJob> jobs)
{
    const auto all = std::make_shared<std::vector<PrintJob>>(std::move(jobs));
    // A sheaf for each of the crew: type is written into a file once, however many reports are in it.
    const auto sheaves = std::min(all->size(), static_cast<size_t>(crew()));
    m_coming.assign(sheaves, {});
    std::vector<std::function<void()>> tasks;
    for (size_t s = 0; s < sheaves; ++s)
        tasks.emplace_back([this, all, s, sheaves] {
            const size_t begin = all->size() * s / sheaves;
            const size_t end = all->size() * (s + 1) / sheaves;
            SheafPrinter printer(m_form);
            for (size_t i = begin; i < end && !isCancelled(); ++i) {
                const PrintJob &job = (*all)[i];
                const auto added = printer.add(clientDocument(job.report, formFor(job.report, m_form)));
                settle(i, added);
            }
            if (auto sheaf = printer.take(); sheaf)
                m_coming[s] = std::move(*sheaf);
            else
                for (size_t i = begin; i < end; ++i)
                    settle(i, failure(sheaf.error()));
        });
    start(all->size(), std::move(tasks));
}

std::vector<Result<void>> MergingPress::finish(const GoOn &goOn)
{
    auto results = CrewPress::finish(goOn);
    for (QByteArray &sheaf : m_coming) {
        if (!sheaf.isEmpty())
            m_sheaves.push_back(std::move(sheaf));
    }
    m_coming.clear();
    return results;
}

Result<PaperOutcome> MergingPress::bind(const QString &path, const QString &openPassword)
{
    if (m_sheaves.empty())
        return failure(ErrorCode::NotFound, {QStringLiteral("report"), {}});
    ZHIYIN_ASSIGN(PdfBytes bound, bindPdfs(std::exchange(m_sheaves, {}), openPassword));
    ZHIYIN_TRY(saveWhole(path, bound.bytes));
    return PaperOutcome{bound.pages};
}

} // namespace zhiyin::paper
