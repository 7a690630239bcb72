// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhiyin::bench {

/// One line of the table. A line without a floor is measured against its goal alone.
struct Line {
    QString what;
    double value = 0;
    QString unit = QStringLiteral("ms");
    std::optional<double> floor;
    QString goal;
};

struct Options {
    /// Where books are made and kept between runs.
    QString folder;
    int clients = 100'000;
    /// Above 0: search, scrolling, tiers and the contact plan are measured, in a book of so many clients without lives.
    int crowd = 0;
    /// The desktop program; empty: its memory is not measured.
    QString desktop;
};

/// Milliseconds that `work` takes, the best of `times`: what else runs on the machine only adds. Fails as `work` does.
template <class Work> [[nodiscard]] Result<double> timed(int times, Work work)
{
    double best = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        ZHIYIN_TRY(work());
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        best = i == 0 ? took : std::min(best, took);
    }
    return best;
}

/// The book of invented clients, made where it is missing. Fails as createDemonstration().
[[nodiscard]] Result<QString> demonstrationFor(const Options &options);

/// The book of a crowd, made where it is missing; its indexes are made after its rows.
[[nodiscard]] Result<QString> crowdFor(const Options &options);

using Lines = std::vector<Line>;
[[nodiscard]] Result<Lines> measureOpening(const QString &book);
[[nodiscard]] Result<Lines> measureImport(const Options &options);
[[nodiscard]] Result<Lines> measureTiers(const QString &book);
[[nodiscard]] Result<Lines> measureIndicators(const QString &book);
[[nodiscard]] Result<Lines> measureRedraw(const QString &book);
[[nodiscard]] Result<Lines> measureSearch(const QString &book);
[[nodiscard]] Result<Lines> measureScroll(const QString &book);
[[nodiscard]] Result<Lines> measureReport(const Options &options);
/// Whose contact is due, the agenda, the advisors' loads.
[[nodiscard]] Result<Lines> measurePlan(const QString &book);
/// Thresholds tried out.
[[nodiscard]] Result<Lines> measureStudio(const QString &book);
/// List, board, analysis and clocks of a hundred thousand complaints, in a book of their own.
[[nodiscard]] Result<Lines> measureCases(const Options &options);
/// The gate, Today.
[[nodiscard]] Result<Lines> measureDesks(const QString &book);
[[nodiscard]] Result<Lines> measureMemory(const Options &options);

} // namespace zhiyin::bench
