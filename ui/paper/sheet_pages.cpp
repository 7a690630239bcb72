// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/chart_look.h"
#include "ui/paper/paper_style.h"
#include "ui/paper/sheet.h"
#include "ui/paper/table.h"

#include <QChart>
#include <QPainter>

namespace zhiyin::paper {
namespace {

constexpr double kChartHeight = mm(80);

class PlotBlock final : public Block
{
public:
    PlotBlock(Plot plot, const PaperWords &words, double width)
        : m_plot(std::move(plot)), m_words(words), m_width(width)
    {}
    [[nodiscard]] double height() const override { return kChartHeight; }
    void paint(Canvas &canvas, QPointF topLeft) const override
    {
        // The chart's type is set in pixels of the screen: this many of them make its labels 7.5 pt on paper.
        constexpr double kPixel = pt(0.68);
        const QSizeF size(m_width, kChartHeight);
        canvas.painter.save();
        paintOwnChart(makePlot(m_plot, ChartTheme::Light, m_words), canvas.painter, QRectF(topLeft, size),
                      size / kPixel);
        canvas.painter.restore();
    }

private:
    Plot m_plot;
    PaperWords m_words;
    double m_width;
};

Cell cellOf(const SheetCell &cell)
{
    return {cell.text, cell.met == false ? colour::kAlert : colour::kText, cell.form == SheetCell::Form::Share};
}

} // namespace

QString sheetText(const Sheet &sheet)
{
    // A tab or a new line inside a cell would be read as the end of it.
    const auto flat = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    QStringList heads;
    for (const QString &head : sheet.heads)
        heads.append(flat(head));
    lines.append(heads.join(u'\t'));
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const SheetCell &cell : row)
            cells.append(flat(cell.text));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

Document sheetDocument(const Sheet &sheet, const QString &institution, const QDateTime &preparedAt,
                       const PaperWords &words, const QPageSize &size)
{
    const double width = contentWidth(size);
    Flow flow;
    addHeading(flow, sheet.title, width);
    for (const QString &line : sheet.about)
        addNote(flow, line, width, pt(2));
    if (!sheet.plot.isEmpty())
        flow.push_back({std::make_shared<PlotBlock>(sheet.plot, words, width), pt(6), false, {}});
    for (const QString &note : sheet.notes)
        addNote(flow, note, width, pt(2));
    Table table;
    for (qsizetype i = 0; i < sheet.heads.size(); ++i)
        table.columns.push_back({sheet.heads[i], i == 0 ? 1.0 : 0.0, i > 0});
    for (const auto &row : sheet.rows) {
        std::vector<Cell> cells;
        for (const SheetCell &cell : row)
            cells.push_back(cellOf(cell));
        cells.resize(table.columns.size(), Cell(QString()));
        table.rows.push_back(std::move(cells));
    }
    if (!table.rows.empty()) {
        flow.push_back({std::make_shared<TextBlock>(QString(), TextForm{}), pt(4), true, {}});
        addTable(flow, table, width);
    }
    PageFrame frame{institution, sheet.title, {}, {}, sheet.title, preparedAt};
    return Document(std::move(frame), words, size, std::move(flow));
}

} // namespace zhiyin::paper
