// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"
#include "tests/bench/bench.h"
#include "ui/client/client_list.h"
#include "ui/common/metrics.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QDeadlineTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace zhiyin::bench {
namespace {

constexpr int kFrames = 400;
constexpr int kWidth = 1280;
constexpr int kHeight = 720;
constexpr std::chrono::seconds kPatience(120);

/// As many rows and columns as the clients have, all with the same word.
class ConstantModel final : public QAbstractTableModel
{
public:
    explicit ConstantModel(int rows) : m_rows(rows) {}
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : kClientColumns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_word) : QVariant();
    }

private:
    int m_rows;
    QString m_word = QStringLiteral("word");
};

bool until(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(kPatience);
    while (!done() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return done();
}

/// A frame each: some by a turn of the wheel, some by the page, some far away. The 99th of a hundred, in milliseconds:
/// everything that the window's thread does for it, answers that come in included.
double slowestFrame(QTableView &table)
{
    std::vector<double> taken;
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 0; i < kFrames; ++i) {
        const int step = i % 40 == 39 ? bar->maximum() / 13 : i % 3 == 0 ? bar->pageStep() : 3 * bar->singleStep();
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + step <= bar->maximum() ? bar->value() + step : 0);
        table.viewport()->repaint();
        QApplication::processEvents();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() * 99 / 100];
}

} // namespace

Result<Lines> measureScroll(const QString &book)
{
    SessionWorker worker;
    std::optional<Error> error;
    worker.open(
        [book] {
            return Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}});
        },
        &worker,
        [&error](const Result<OpenedBook> &opened) {
            if (!opened)
                error = opened.error();
        });
    if (!until([&] { return worker.isOpen() || error; }) || error)
        return failure(error ? error->code : ErrorCode::Internal);
    const SystemClock clock;
    Workbench bench(worker, clock);
    ClientList list(bench);
    list.retranslate();
    list.resize(kWidth, kHeight);
    list.show();
    list.activate();
    auto *table = list.findChild<ClientTable *>();
    if (!until([&] { return table->isVisible() && table->model()->rowCount() > 0 && !worker.isBusy(); }))
        return failure(ErrorCode::Internal, {}, QStringLiteral("the list of clients does not come"));
    const double ours = slowestFrame(*table);

    ConstantModel constant(table->model()->rowCount());
    QTableView bare;
    bare.setModel(&constant);
    bare.verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    bare.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    bare.resize(table->size());
    bare.show();
    QApplication::processEvents();
    const double floor = slowestFrame(bare);
    return Lines{{QStringLiteral("scrolling %1 clients, 99 of 100 frames").arg(constant.rowCount()), ours,
                  QStringLiteral("ms"), floor, QStringLiteral("at most 16 ms")}};
}

} // namespace zhiyin::bench
