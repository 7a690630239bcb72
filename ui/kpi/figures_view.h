// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_desk.h"
#include "ui/kpi/kpi_view.h"

#include <array>

class QChartView;
class QComboBox;
class QTreeWidget;

namespace zhiyin {

class StatePanel;

/// The indicators over the last two years: satisfaction and retention as charts with their target lines, all figures
/// below with numerator and denominator.
class FiguresView final : public KpiView
{
    Q_OBJECT

public:
    explicit FiguresView(Workbench &bench);

    void activate() override;
    void makeStale() override { m_stale = true; }
    void conceal() override;
    void retranslate() override;

private:
    void load();
    void draw();
    void fillTable();
    void savePicture();
    [[nodiscard]] Step step() const;

    QComboBox *m_step;
    QPushButton *m_save;
    StatePanel *m_state;
    std::array<QChartView *, 2> m_charts;
    QTreeWidget *m_table;
    std::vector<KpiFigures> m_figures;
    Latest m_latest;
    bool m_stale = true;
};

[[nodiscard]] KpiViewSpec figuresView();

} // namespace zhiyin
