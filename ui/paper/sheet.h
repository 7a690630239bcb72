// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/charts.h"
#include "ui/paper/document.h"

namespace zhiyin::paper {

/// What a line or bar is, which decides its colour and form: told apart by form and words, not by colour alone.
enum class PlotLook { Main, Second, Target, Goal, Limit };

/// Values over the categories, in the axis's units; none is a gap.
struct PlotLine {
    QString name;
    PlotLook look = PlotLook::Main;
    std::vector<std::optional<double>> values;
};

struct PlotBars {
    QString name;
    PlotLook look = PlotLook::Main;
    std::vector<double> values;
};

enum class PlotUnit { Percent, Score, Number };

/// Lines and bars over categories: periods, months since, steps.
struct Plot {
    QString title;
    QStringList categories;
    std::vector<PlotLine> lines;
    std::vector<PlotBars> bars;
    PlotUnit unit = PlotUnit::Percent;
    /// Places of the first line that stand out.
    std::vector<size_t> outside;
    /// Places that a note is pinned to.
    std::vector<size_t> noted;
    /// Every so many places are named, from the first; 0: as many as there is room for, from the last.
    int namedEvery = 0;

    [[nodiscard]] bool isEmpty() const { return lines.empty() && bars.empty(); }
};

/// For a QChartView, which takes the chart over. Needs a QApplication and its thread.
[[nodiscard]] std::unique_ptr<QChart> makePlot(const Plot &plot, ChartTheme theme, const PaperWords &words);
[[nodiscard]] QImage renderPlot(const Plot &plot, ChartTheme theme, const PaperWords &words, QSize size,
                                double scale = 1);

/// A figure of a table: what is shown, and the number itself for what computes with it.
struct SheetCell {
    enum class Form { Text, Share, Score, Count, Amount };
    QString text;
    std::optional<double> number = {};
    Form form = Form::Text;
    /// From 0 to 1 where the cell is part of a heat map.
    std::optional<double> heat = {};
    /// Whether a target is met; none where it does not judge.
    std::optional<bool> met = {};
};

/// A chart with its figures and what they mean: shown, copied, saved and printed alike.
struct Sheet {
    QString title;
    /// What the figures are, one sentence a line: definition, source, version, whose figures.
    QStringList about;
    Plot plot;
    QStringList heads;
    std::vector<std::vector<SheetCell>> rows;
    /// Pinned to points.
    QStringList notes;
};

/// As lines of cells with tabs between them, heads first: for spreadsheets.
[[nodiscard]] QString sheetText(const Sheet &sheet);
/// The chart over its table on pages; `institution` and `anchor` are the frame's.
[[nodiscard]] Document sheetDocument(const Sheet &sheet, const QString &institution, const QDateTime &preparedAt,
                                     const PaperWords &words, const QPageSize &size);
/// As XLSX with the numbers themselves and a chart of the spreadsheet's own. Fails with NotWritable, DiskFull, IoFailed.
[[nodiscard]] Result<void> writeSheetWorkbook(const Sheet &sheet, const PaperWords &words, const QString &path);

} // namespace zhiyin::paper
