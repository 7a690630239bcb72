// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/sheet.h"

#include <QChartView>

namespace zhiyin {

/// A chart whose places can be pointed at: a tool tip over each, a click opens it.
class PlotView final : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    /// `tips` say what stands at each category.
    void show(const paper::Plot &plot, const QStringList &tips);
    void clear();
    /// In the colours of the moment.
    [[nodiscard]] QImage picture() const;

signals:
    void opened(int place);

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void draw();
    /// The category under a point of the viewport; none beside the plot.
    [[nodiscard]] std::optional<int> placeAt(const QPoint &point) const;

    paper::Plot m_plot;
    QStringList m_tips;
};

} // namespace zhiyin
