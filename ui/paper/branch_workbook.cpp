// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/branch_workbook.h"

#include "ui/paper/code_words.h"
#include "ui/paper/sections.h"
#include "ui/paper/workbook_file.h"

#include <xlsxwriter.h>

namespace zhiyin::paper {
namespace {

/// One sheet, written row by row.
class SheetWriter final
{
public:
    SheetWriter(lxw_workbook *book, const QString &name, lxw_format *head)
        : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData())), m_head(head)
    {}
    void titles(const QStringList &names, double width)
    {
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(names.size() - 1), width, nullptr);
        for (const QString &name : names)
            write(name, m_head);
        worksheet_freeze_panes(m_sheet, 1, 0);
        next();
    }
    void text(const QString &text) { write(text, nullptr); }
    void number(double value, lxw_format *format = nullptr)
    {
        worksheet_write_number(m_sheet, m_row, m_column++, value, format);
    }
    void number(const std::optional<double> &value, lxw_format *format = nullptr)
    {
        if (value)
            number(*value, format);
        else
            ++m_column; // what does not exist is an empty cell, never zero
    }
    void next()
    {
        ++m_row;
        m_column = 0;
    }

private:
    void write(const QString &text, lxw_format *format)
    {
        // Longer texts than a cell holds are cut rather than lost.
        constexpr qsizetype kMostUnits = 32767;
        worksheet_write_string(m_sheet, m_row, m_column++, text.left(kMostUnits).toUtf8().constData(), format);
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_head;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

class BranchWorkbook final
{
public:
    BranchWorkbook(const BranchReport &report, lxw_workbook *book)
        : m_report(report)
        , m_words(report.language)
        , m_book(book)
        , m_head(workbook_add_format(book))
        , m_share(workbook_add_format(book))
        , m_score(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_num_format(m_share, "0.0%");
        format_set_num_format(m_score, "0.00");
    }
    void write()
    {
        writeAbout();
        writePoints(word(QT_TRANSLATE_NOOP("zhiyin", "Indicators")), m_report.indicators);
        writePoints(word(QT_TRANSLATE_NOOP("zhiyin", "Run-up")), m_report.trends);
        writeCounts(word(QT_TRANSLATE_NOOP("zhiyin", "Tiers")), {{m_report.byTier, tierName}});
        const auto asItIs = [](const PaperWords &, const QString &category) { return category; };
        writeCounts(word(QT_TRANSLATE_NOOP("zhiyin", "Complaints")),
                    {{m_report.complaints.byLevel, complaintLevelName}, {m_report.complaints.byCategory, asItIs}});
    }

private:
    using Name = QString (*)(const PaperWords &, const QString &);

    [[nodiscard]] QString word(const char *source) const { return m_words.text(source); }
    void writeAbout();
    void writePoints(const QString &name, const std::vector<IndicatorSeries> &all);
    void writeCounts(const QString &name, const std::vector<std::pair<std::vector<CountLine>, Name>> &parts);

    const BranchReport &m_report;
    PaperWords m_words;
    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_share;
    lxw_format *m_score;
};

void BranchWorkbook::writeAbout()
{
    constexpr double kWidth = 28;
    SheetWriter sheet(m_book, word(QT_TRANSLATE_NOOP("zhiyin", "Report")), m_head);
    sheet.titles({word(QT_TRANSLATE_NOOP("zhiyin", "Branch figures")), QString()}, kWidth);
    const auto line = [&sheet](const QString &label, const QString &value) {
        sheet.text(label);
        sheet.text(value);
        sheet.next();
    };
    const auto count = [&sheet](const QString &label, int value) {
        sheet.text(label);
        sheet.number(value);
        sheet.next();
    };
    for (const QString &reason : draftTexts(m_words, m_report.state, m_report.draftReasons))
        line(word(QT_TRANSLATE_NOOP("zhiyin", "DRAFT")), reason);
    line(word(QT_TRANSLATE_NOOP("zhiyin", "Institution")), m_report.institution);
    line(word(QT_TRANSLATE_NOOP("zhiyin", "Branch")),
         m_report.branch.isEmpty() ? word(QT_TRANSLATE_NOOP("zhiyin", "All branches")) : m_report.branch);
    line(word(QT_TRANSLATE_NOOP("zhiyin", "Period")), m_words.periodName(m_report.period));
    line(word(QT_TRANSLATE_NOOP("zhiyin", "Report number")), m_report.number);
    line(word(QT_TRANSLATE_NOOP("zhiyin", "As of")), m_words.date(m_report.provenance.asOf));
    line(word(QT_TRANSLATE_NOOP("zhiyin", "Prepared by")), m_report.provenance.preparedBy);
    line(word(QT_TRANSLATE_NOOP("zhiyin", "Journal")), m_report.journalAnchor);
    count(word(QT_TRANSLATE_NOOP("zhiyin", "Clients")), m_report.clients);
    count(word(QT_TRANSLATE_NOOP("zhiyin", "Complaints received")), m_report.complaints.received);
    count(word(QT_TRANSLATE_NOOP("zhiyin", "Complaints closed")), m_report.complaints.closed);
    count(word(QT_TRANSLATE_NOOP("zhiyin", "Complaints open")), m_report.complaints.open);
    count(word(QT_TRANSLATE_NOOP("zhiyin", "Complaints with a time limit missed")), m_report.complaints.breached);
}

void BranchWorkbook::writePoints(const QString &name, const std::vector<IndicatorSeries> &all)
{
    constexpr double kWidth = 16;
    SheetWriter sheet(m_book, name, m_head);
    sheet.titles({word(QT_TRANSLATE_NOOP("zhiyin", "Indicator")), word(QT_TRANSLATE_NOOP("zhiyin", "From")),
                  word(QT_TRANSLATE_NOOP("zhiyin", "To")), word(QT_TRANSLATE_NOOP("zhiyin", "Value")),
                  word(QT_TRANSLATE_NOOP("zhiyin", "Numerator")), word(QT_TRANSLATE_NOOP("zhiyin", "Denominator")),
                  word(QT_TRANSLATE_NOOP("zhiyin", "Target")), word(QT_TRANSLATE_NOOP("zhiyin", "Goal")),
                  word(QT_TRANSLATE_NOOP("zhiyin", "State"))},
                 kWidth);
    const auto scaled = [](qint64 figure, int decimals) {
        double scale = 1;
        for (int i = 0; i < decimals; ++i)
            scale *= 10;
        return static_cast<double>(figure) / scale;
    };
    for (const IndicatorSeries &series : all) {
        lxw_format *const format = series.unit == IndicatorUnit::Score ? m_score : m_share;
        for (const IndicatorPoint &point : series.points) {
            sheet.text(indicatorName(m_words, series.name));
            sheet.text(point.period.from.toString(Qt::ISODate));
            sheet.text(point.period.to.toString(Qt::ISODate));
            sheet.number(point.value, format);
            sheet.number(scaled(point.numerator, point.decimals));
            sheet.number(scaled(point.denominator, point.decimals));
            sheet.number(series.target, format);
            sheet.number(series.goal, format);
            if (point.met)
                sheet.text(*point.met ? word(QT_TRANSLATE_NOOP("zhiyin", "met"))
                                      : word(QT_TRANSLATE_NOOP("zhiyin", "missed")));
            sheet.next();
        }
    }
}

void BranchWorkbook::writeCounts(const QString &name, const std::vector<std::pair<std::vector<CountLine>, Name>> &parts)
{
    constexpr double kWidth = 28;
    SheetWriter sheet(m_book, name, m_head);
    sheet.titles({name, word(QT_TRANSLATE_NOOP("zhiyin", "Count"))}, kWidth);
    for (const auto &[lines, nameOf] : parts) {
        for (const CountLine &line : lines) {
            sheet.text(nameOf(m_words, line.code));
            sheet.number(line.count);
            sheet.next();
        }
    }
}

} // namespace

Result<void> writeBranchWorkbook(const BranchReport &report, const QString &path)
{
    return writeWorkbook(path, [&report](lxw_workbook *book) { BranchWorkbook(report, book).write(); });
}

} // namespace zhiyin::paper
