// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/analysis.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace zhiyin {

class HeatMap;
class StatePanel;

/// Figures on complaints: what they are about and why, when they come, how long they take, and whether everybody waits
/// alike. Read once; each chart follows from what was read.
class AnalysisView final : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisView(Workbench &bench);

    void load();
    void conceal();
    void retranslate();
    /// The chosen group of the causes, to act on; empty where another figure is shown or none is chosen.
    [[nodiscard]] QString chosenCause() const;

signals:
    /// Somebody wants to do something about the cause.
    void actionWanted(const QString &cause);

private:
    /// The table's lines, and what of them is drawn: bars side by side for each line.
    struct Figure {
        QStringList heads;
        std::vector<QStringList> lines;
        QStringList barNames;
        /// By line, then by bar.
        std::vector<std::vector<double>> bars;
        /// A line over the bars, from 0 to 1; empty where there is none.
        std::vector<double> cumulated;
        QString note;
    };
    enum Kind { FirstFairness = 8, When = 11, Times, Responses, Satisfaction, KindCount };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] Period period() const;
    [[nodiscard]] QString kindText(int kind) const;
    [[nodiscard]] Figure figure(int kind) const;
    [[nodiscard]] Figure counts(AnalysisAxis axis) const;
    [[nodiscard]] Figure fairness(FairnessAxis axis) const;
    [[nodiscard]] Figure times() const;
    [[nodiscard]] Figure responses() const;
    [[nodiscard]] Figure satisfaction() const;
    [[nodiscard]] Figure heat() const;
    void draw();
    void drawChart(const Figure &figure);
    void fillTable(const Figure &figure);
    void savePicture();

    Workbench &m_bench;
    std::optional<AnalysisData> m_data;
    QComboBox *m_kind;
    QComboBox *m_period;
    QPushButton *m_act;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_note;
    QStackedWidget *m_pictures;
    QChartView *m_chart;
    HeatMap *m_heat;
    QTableWidget *m_table;
    StatePanel *m_state;
    Latest m_latest;
};

} // namespace zhiyin
