// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/paper_words.h"

namespace zhiyin::paper {

/// The figures between which a chart's axis runs, and the step from line to line.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 0.25;
};
/// A scale of at most five lines at round figures that holds all of `values`; a ratio's stays within 0…1 where they do.
[[nodiscard]] ChartScale chartScale(const std::vector<double> &values, IndicatorUnit unit);

/// An indicator over time with its target and goal as lines, drawn with the means of the page: any thread may paint it.
/// A period without a figure leaves a gap.
class LineChartBlock final : public Block
{
public:
    LineChartBlock(const IndicatorSeries &series, const PaperWords &words, double width, double height);
    [[nodiscard]] double height() const override { return m_height; }
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    struct Level {
        double value;
        TextBox label;
    };
    struct Tick {
        size_t place;
        TextBox label;
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double x(size_t place) const;
    void paintLine(Canvas &canvas) const;
    void paintAim(Canvas &canvas, const Level &level, QRgb ink, Qt::PenStyle style) const;

    double m_width;
    double m_height;
    ChartScale m_scale;
    double m_left = 0; ///< Room for the figures of the axis.
    TextBox m_title;
    TextBox m_last;
    std::vector<Level> m_grid;
    std::vector<Level> m_target; ///< None or one.
    std::vector<Level> m_goal;
    std::vector<Tick> m_ticks;
    std::vector<std::optional<double>> m_points;
};

/// Blocks beside each other, in equal columns.
class RowOfBlocks final : public Block
{
public:
    RowOfBlocks(std::vector<std::shared_ptr<const Block>> blocks, double width, double gap)
        : m_blocks(std::move(blocks)), m_width(width), m_gap(gap)
    {}
    /// Of one of so many columns.
    [[nodiscard]] static double columnWidth(double width, double gap, int columns)
    {
        return (width - gap * (columns - 1)) / columns;
    }
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    std::vector<std::shared_ptr<const Block>> m_blocks;
    double m_width;
    double m_gap;
};

} // namespace zhiyin::paper
