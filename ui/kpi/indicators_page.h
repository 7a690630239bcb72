// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_desk.h"
#include "ui/common/page.h"

#include <array>

class QChartView;
class QComboBox;
class QTreeWidget;

namespace zhiyin {

class StatePanel;

/// The indicators over the last two years: satisfaction and retention as charts with their target lines, all figures
/// below with numerator and denominator.
class IndicatorsPage final : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    void conceal() override;
    void retranslate() override;

private:
    void load();
    void draw();
    void fillTable();
    void savePicture();
    [[nodiscard]] Step step() const;

    QLabel *m_title;
    QComboBox *m_step;
    QPushButton *m_save;
    StatePanel *m_state;
    std::array<QChartView *, 2> m_charts;
    QTreeWidget *m_table;
    std::vector<KpiFigures> m_figures;
    Latest m_latest;
    bool m_stale = true;
};

[[nodiscard]] PageSpec indicatorsPage();

} // namespace zhiyin
