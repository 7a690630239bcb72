// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report_press.h"
#include "ui/paper/document.h"
#include "ui/paper/open_passwords.h"
#include "ui/paper/print.h"

#include <QThreadPool>

#include <atomic>

namespace zhiyin::paper {

/// Works on several jobs at once, a few more than the machine has cores: what both presses share.
class CrewPress : public ReportPress
{
public:
    CrewPress();
    ~CrewPress() override;
    [[nodiscard]] std::vector<Result<void>> finish(const GoOn &goOn) override;

protected:
    /// Begins with `count` tasks that stand for `jobs` jobs.
    void start(size_t jobs, std::vector<std::function<void()>> tasks);
    void settle(size_t job, Result<void> result);
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] int crew() const { return m_pool.maxThreadCount(); }

private:
    QThreadPool m_pool;
    std::vector<Result<void>> m_results;
    std::atomic<qint64> m_done{0};
    std::atomic<bool> m_cancelled{false};
};

/// A PDF for each report, locked where a password is given.
class FolderPress final : public CrewPress
{
public:
    /// `passwords`: none: the files open without.
    FolderPress(const PaperForm &form, std::optional<OpenPasswords> passwords);
    [[nodiscard]] bool serves(const PrintJob &job) const override;
    void begin(std::vector<PrintJob> jobs) override;

private:
    PaperForm m_form;
    std::optional<OpenPasswords> m_passwords;
};

/// All reports in one PDF, in the order in which they come, for one job at the printer. On two-sided paper each begins
/// on a sheet of its own. Held in memory until it is whole: what is half is never written.
class MergingPress final : public CrewPress
{
public:
    explicit MergingPress(const PaperForm &form) : m_form(form) {}
    [[nodiscard]] bool serves(const PrintJob &) const override { return false; }
    void begin(std::vector<PrintJob> jobs) override;
    [[nodiscard]] std::vector<Result<void>> finish(const GoOn &goOn) override;

    /// Binds what was printed and writes it; gives the number of pages. Fails as printClientReport, and with NotFound where
    /// nothing was printed.
    [[nodiscard]] Result<PaperOutcome> bind(const QString &path, const QString &openPassword = {});

private:
    PaperForm m_form;
    /// One for each task of the part that is at work.
    std::vector<QByteArray> m_coming;
    std::vector<QByteArray> m_sheaves;
};

} // namespace zhiyin::paper
