// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/report/client_report.h"

#include <functional>

namespace zhiyin {

/// A report that is to be put on paper.
struct PrintJob {
    ClientId client;
    ClientReport report;
    /// Empty where the press puts all of them into one file.
    QString file;
};

/// Puts reports on paper beside the thread that makes them. Core knows no pages: ui/paper has a press.
class ReportPress
{
public:
    ReportPress() = default;
    virtual ~ReportPress() = default;
    ReportPress(const ReportPress &) = delete;
    ReportPress &operator=(const ReportPress &) = delete;

    /// Asked of a file that is there and whose figures are still the same: is it otherwise what is wanted (its password)?
    [[nodiscard]] virtual bool serves(const PrintJob &job) const = 0;
    /// Begins with these and returns. They are finished before the next ones are begun.
    virtual void begin(std::vector<PrintJob> jobs) = 0;
    /// Waits for what was begun and gives what became of each, in order; `goOn` is told how many are done and may stop it
    /// (Cancelled).
    using GoOn = std::function<bool(qint64 done)>;
    [[nodiscard]] virtual std::vector<Result<void>> finish(const GoOn &goOn) = 0;
};

} // namespace zhiyin
