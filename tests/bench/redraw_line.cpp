// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"
#include "core/kpi/kpi_desk.h"
#include "core/session/session.h"
#include "tests/bench/bench.h"
#include "ui/kpi/kpi_sheets.h"
#include "ui/kpi/plot_view.h"

#include <QPixmap>

namespace zhiyin::bench {

/// The chart of an indicator drawn anew from figures that are there, as when another one is chosen.
Result<Lines> measureRedraw(const QString &book)
{
    constexpr QSize kSize(900, 420);
    constexpr int kMonths = 24;
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    const QDate today = session->clock().today(session->book().zone);
    FigureSheetWish wish;
    ZHIYIN_ASSIGN(wish.figures, session->desk<KpiDesk>().figures(
                                    {.range = {QDate(today.year(), today.month(), 1).addMonths(1 - kMonths), today},
                                     .by = Step::Month}));
    const paper::PaperWords words(ReportLanguage::English);
    PlotView view;
    view.resize(kSize);
    double slowest = 0;
    for (int i = 0; i < kIndicatorCount; ++i) {
        wish.indicator = indicatorAt(i);
        ZHIYIN_ASSIGN(const double taken, timed(3, [&]() -> Result<void> {
                          view.show(figureSheet(wish, words).plot, {});
                          (void)view.grab();
                          return {};
                      }));
        slowest = std::max(slowest, taken);
    }
    return Lines{{QStringLiteral("indicators, redraw of 24 months"),
                  slowest,
                  QStringLiteral("ms"),
                  {},
                  QStringLiteral("at most 100 ms")}};
}

} // namespace zhiyin::bench
