// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/analysis.h"

#include <QWidget>

namespace zhiyin {

/// Cases by weekday and hour: the fuller the cell, the more of the accent it has, with the number in it.
class HeatMap final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);
    void show(const AnalysisHeat &heat);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    AnalysisHeat m_heat = {};
};

} // namespace zhiyin
