// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet.h"
#include "ui/paper/workbook_file.h"

#include <xlsxwriter.h>

namespace zhiyin::paper {
namespace {

/// Longer texts than a cell holds are cut rather than lost.
constexpr qsizetype kMostUnits = 32767;

/// One sheet with the figures, one with what is drawn and the chart of it.
class SheetWorkbook final
{
public:
    SheetWorkbook(const Sheet &sheet, const PaperWords &words, lxw_workbook *book)
        : m_sheet(sheet)
        , m_words(words)
        , m_book(book)
        , m_head(workbook_add_format(book))
        , m_share(workbook_add_format(book))
        , m_score(workbook_add_format(book))
        , m_count(workbook_add_format(book))
        , m_amount(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_num_format(m_share, "0.0%");
        format_set_num_format(m_score, "0.00");
        format_set_num_format(m_count, "#,##0");
        format_set_num_format(m_amount, "#,##0.00");
    }
    void write()
    {
        writeFigures();
        if (!m_sheet.plot.isEmpty())
            writeChart();
    }

private:
    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format = nullptr)
    {
        worksheet_write_string(sheet, row, column, text.left(kMostUnits).toUtf8().constData(), format);
    }
    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell);
    void writeFigures();
    void writeHeat(lxw_worksheet *sheet, lxw_row_t first);
    void writeChart();
    lxw_col_t writeSeries(lxw_worksheet *sheet);
    [[nodiscard]] lxw_format *formatOf(SheetCell::Form form) const;

    const Sheet &m_sheet;
    const PaperWords &m_words;
    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_share;
    lxw_format *m_score;
    lxw_format *m_count;
    lxw_format *m_amount;
};

lxw_format *SheetWorkbook::formatOf(SheetCell::Form form) const
{
    switch (form) {
    case SheetCell::Form::Share: return m_share;
    case SheetCell::Form::Score: return m_score;
    case SheetCell::Form::Count: return m_count;
    case SheetCell::Form::Amount: return m_amount;
    case SheetCell::Form::Text: break;
    }
    return nullptr;
}

void SheetWorkbook::writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell)
{
    if (cell.form == SheetCell::Form::Text)
        text(sheet, row, column, cell.text);
    else if (cell.number) // what does not exist is an empty cell, never zero
        worksheet_write_number(sheet, row, column, *cell.number, formatOf(cell.form));
}

void SheetWorkbook::writeFigures()
{
    constexpr double kWidth = 20;
    const QByteArray name = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Figures")).toUtf8();
    lxw_worksheet *const sheet = workbook_add_worksheet(m_book, name.constData());
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(std::max<qsizetype>(m_sheet.heads.size(), 1) - 1), kWidth,
                         nullptr);
    lxw_row_t row = 0;
    text(sheet, row++, 0, m_sheet.title, m_head);
    for (const QString &line : m_sheet.about + m_sheet.notes)
        text(sheet, row++, 0, line);
    ++row;
    for (qsizetype i = 0; i < m_sheet.heads.size(); ++i)
        text(sheet, row, static_cast<lxw_col_t>(i), m_sheet.heads[i], m_head);
    worksheet_freeze_panes(sheet, ++row, 0);
    writeHeat(sheet, row);
    for (const auto &cells : m_sheet.rows) {
        for (size_t i = 0; i < cells.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells[i]);
        ++row;
    }
}

void SheetWorkbook::writeHeat(lxw_worksheet *sheet, lxw_row_t first)
{
    lxw_col_t from = 0;
    lxw_col_t to = 0;
    for (const auto &cells : m_sheet.rows) {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].heat)
                continue;
            const auto column = static_cast<lxw_col_t>(i);
            from = from == 0 ? column : std::min(from, column);
            to = std::max(to, column);
        }
    }
    if (to == 0)
        return;
    lxw_conditional_format scale = {};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_color = 0xF3DCC2;
    scale.max_color = 0x6FB3BF;
    worksheet_conditional_format_range(sheet, first, from, first + static_cast<lxw_row_t>(m_sheet.rows.size()) - 1, to,
                                       &scale);
}

/// Categories in the first column, a column for each bar and line; gives the number of columns.
lxw_col_t SheetWorkbook::writeSeries(lxw_worksheet *sheet)
{
    const Plot &plot = m_sheet.plot;
    const double unit = plot.unit == PlotUnit::Percent ? 100 : 1;
    lxw_format *const format = plot.unit == PlotUnit::Percent ? m_share : m_score;
    for (qsizetype i = 0; i < plot.categories.size(); ++i)
        text(sheet, static_cast<lxw_row_t>(i + 1), 0, plot.categories[i]);
    lxw_col_t column = 1;
    for (const PlotBars &bars : plot.bars) {
        text(sheet, 0, column, bars.name, m_head);
        for (size_t i = 0; i < bars.values.size(); ++i)
            worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), column, bars.values[i] / unit, format);
        ++column;
    }
    for (const PlotLine &line : plot.lines) {
        text(sheet, 0, column, line.name, m_head);
        for (size_t i = 0; i < line.values.size(); ++i) {
            if (line.values[i])
                worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), column, *line.values[i] / unit, format);
        }
        ++column;
    }
    return column;
}

void SheetWorkbook::writeChart()
{
    constexpr double kWidth = 16;
    const QString title = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Chart"));
    const QByteArray name = title.toUtf8();
    lxw_worksheet *const sheet = workbook_add_worksheet(m_book, name.constData());
    worksheet_set_column(sheet, 0, 0, kWidth, nullptr);
    const lxw_col_t columns = writeSeries(sheet);
    const bool bars = !m_sheet.plot.bars.empty();
    lxw_chart *const chart = workbook_add_chart(m_book, bars ? LXW_CHART_COLUMN : LXW_CHART_LINE);
    const auto last = static_cast<lxw_row_t>(std::max<qsizetype>(m_sheet.plot.categories.size(), 1));
    for (lxw_col_t column = 1; column < columns; ++column) {
        lxw_chart_series *const series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), 1, 0, last, 0);
        chart_series_set_values(series, name.constData(), 1, column, last, column);
        chart_series_set_name_range(series, name.constData(), 0, column);
    }
    chart_title_set_name(chart, m_sheet.plot.title.toUtf8().constData());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options place = {};
    place.x_scale = 1.6;
    place.y_scale = 1.4;
    worksheet_insert_chart_opt(sheet, 1, columns + 1, chart, &place);
}

} // namespace

Result<void> writeSheetWorkbook(const Sheet &sheet, const PaperWords &words, const QString &path)
{
    return writeWorkbook(path, [&](lxw_workbook *book) { SheetWorkbook(sheet, words, book).write(); });
}

} // namespace zhiyin::paper
