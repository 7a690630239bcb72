// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/kpi_sheets.h"

#include "core/words/kpi_words.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <cmath>

namespace zhiyin {
namespace {

using paper::PlotLook;
using paper::SheetCell;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

std::optional<double> onAxis(Indicator indicator, const std::optional<double> &value)
{
    constexpr double kWhole = 100;
    if (!value)
        return std::nullopt;
    return isScore(indicator) ? *value : *value * kWhole;
}

paper::PlotLine lineOf(const std::vector<KpiFigures> &figures, Indicator indicator, const QString &name, PlotLook look,
                       std::optional<double> IndicatorValue::*field)
{
    paper::PlotLine line{name, look, {}};
    for (const KpiFigures &one : figures) {
        const IndicatorValue *value = one.find(indicator);
        line.values.push_back(value == nullptr ? std::nullopt : onAxis(indicator, value->*field));
    }
    return line;
}

bool hasAny(const paper::PlotLine &line)
{
    return std::any_of(line.values.begin(), line.values.end(), [](const auto &value) { return value.has_value(); });
}

double scaled(qint64 figure, int decimals)
{
    return static_cast<double>(figure) / std::pow(10, decimals);
}

SheetCell countCell(qint64 figure, const IndicatorValue &value, const paper::PaperWords &words)
{
    return {words.count(figure, value.decimals), scaled(figure, value.decimals),
            value.decimals == 0 ? SheetCell::Form::Count : SheetCell::Form::Amount};
}

SheetCell valueCell(const IndicatorValue &value, const std::optional<double> &figure, const paper::PaperWords &words)
{
    return {kpiValueText(value, figure, words), figure,
            isScore(value.indicator) ? SheetCell::Form::Score : SheetCell::Form::Share};
}

SheetCell resultCell(const IndicatorValue &value)
{
    if (!value.met)
        return {formats::none()};
    SheetCell cell{metText(*value.met)};
    cell.met = value.met;
    return cell;
}

std::vector<SheetCell> rowOf(const FigureSheetWish &wish, size_t i, const paper::PaperWords &words)
{
    const KpiFigures &figures = wish.figures[i];
    std::vector<SheetCell> row{{placeName(figures.period, wish.by)}};
    const IndicatorValue *value = figures.find(wish.indicator);
    if (value == nullptr)
        return row;
    row.push_back(valueCell(*value, value->value, words));
    row.push_back(countCell(value->numerator, *value, words));
    row.push_back(countCell(value->denominator, *value, words));
    row.push_back(valueCell(*value, value->target, words));
    row.push_back(resultCell(*value));
    if (i >= wish.other.size())
        return row;
    const IndicatorValue *other = wish.other[i].find(wish.indicator);
    if (other != nullptr)
        row.push_back(valueCell(*other, other->value, words));
    return row;
}

void addAbout(paper::Sheet &sheet, const FigureSheetWish &wish)
{
    if (!wish.definitions) {
        sheet.about << words::indicatorDefinition(wish.indicator);
        return;
    }
    const IndicatorTerms &terms = wish.definitions->policy.terms(wish.indicator);
    const QLocale locale;
    // A document of before may have no words of its own.
    sheet.about << (terms.numerator.in(locale).isEmpty()
                        ? words::indicatorDefinition(wish.indicator)
                        : said(QT_TRANSLATE_NOOP("zhiyin", "%1 ÷ %2"))
                              .arg(terms.numerator.in(locale), terms.denominator.in(locale)));
    if (terms.fewerIsBetter)
        sheet.about << said(QT_TRANSLATE_NOOP("zhiyin", "Fewer is better."));
    sheet.about
        << said(QT_TRANSLATE_NOOP("zhiyin", "Source: %1")).arg(wish.definitions->policy.aim(wish.indicator).source);
    sheet.about << said(QT_TRANSLATE_NOOP("zhiyin", "Definitions: %1, in force from %2"))
                       .arg(wish.definitions->version, formats::date(wish.definitions->effective));
}

/// Where a note belongs; none outside the periods.
std::optional<size_t> placeOf(const KpiNote &note, const std::vector<KpiFigures> &figures)
{
    for (size_t i = figures.size(); i > 0; --i) {
        if (figures[i - 1].period.contains(note.on))
            return i - 1;
    }
    return std::nullopt;
}

} // namespace

QString placeName(const Period &period, KpiBy by)
{
    const QString month = said(QT_TRANSLATE_NOOP("zhiyin", "%1/%2"))
                              .arg(period.to.month())
                              .arg(period.to.year() % 100, 2, 10, QChar(u'0'));
    switch (by.kind) {
    case KpiBy::Kind::Month: return month;
    case KpiBy::Kind::Quarter:
        return said(QT_TRANSLATE_NOOP("zhiyin", "Q%1 %2")).arg((period.from.month() + 2) / 3).arg(period.from.year());
    case KpiBy::Kind::Year: return QString::number(period.from.year());
    case KpiBy::Kind::Rolling: return said(QT_TRANSLATE_NOOP("zhiyin", "to %1")).arg(month);
    }
    return {};
}

QString metText(bool met)
{
    return met ? said(QT_TRANSLATE_NOOP("zhiyin", "On target")) : said(QT_TRANSLATE_NOOP("zhiyin", "Below target"));
}

QString kpiValueText(const IndicatorValue &value, const std::optional<double> &figure, const paper::PaperWords &words)
{
    return words.figure(figure, isScore(value.indicator) ? IndicatorUnit::Score : IndicatorUnit::Ratio);
}

paper::Sheet figureSheet(const FigureSheetWish &wish, const paper::PaperWords &words)
{
    paper::Sheet sheet;
    sheet.title = words::indicatorName(wish.indicator);
    addAbout(sheet, wish);
    sheet.heads = {said(QT_TRANSLATE_NOOP("zhiyin", "Period")),    said(QT_TRANSLATE_NOOP("zhiyin", "Value")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Numerator")), said(QT_TRANSLATE_NOOP("zhiyin", "Denominator")),
                   said(QT_TRANSLATE_NOOP("zhiyin", "Target")),    said(QT_TRANSLATE_NOOP("zhiyin", "Result"))};
    if (!wish.other.empty())
        sheet.heads << wish.otherName;
    paper::Plot &plot = sheet.plot;
    plot.title =
        wish.name.isEmpty() ? sheet.title : said(QT_TRANSLATE_NOOP("zhiyin", "%1: %2")).arg(sheet.title, wish.name);
    plot.unit = isScore(wish.indicator) ? paper::PlotUnit::Score : paper::PlotUnit::Percent;
    for (size_t i = 0; i < wish.figures.size(); ++i) {
        plot.categories << placeName(wish.figures[i].period, wish.by);
        sheet.rows.push_back(rowOf(wish, i, words));
    }
    plot.lines.push_back(lineOf(wish.figures, wish.indicator, wish.name.isEmpty() ? sheet.title : wish.name,
                                PlotLook::Main, &IndicatorValue::value));
    if (!wish.other.empty())
        plot.lines.push_back(
            lineOf(wish.other, wish.indicator, wish.otherName, PlotLook::Second, &IndicatorValue::value));
    const auto level = [&](const char *source, PlotLook look, std::optional<double> IndicatorValue::*field) {
        paper::PlotLine line = lineOf(wish.figures, wish.indicator, {}, look, field);
        if (!hasAny(line))
            return;
        const IndicatorValue *last = wish.figures.back().find(wish.indicator);
        line.name = said(source).arg(last == nullptr ? formats::none() : kpiValueText(*last, last->*field, words));
        plot.lines.push_back(std::move(line));
    };
    level(QT_TRANSLATE_NOOP("zhiyin", "Target %1"), PlotLook::Target, &IndicatorValue::target);
    level(QT_TRANSLATE_NOOP("zhiyin", "Goal %1"), PlotLook::Goal, &IndicatorValue::goal);
    for (const KpiNote &note : wish.notes) {
        const auto place = note.indicator == wish.indicator ? placeOf(note, wish.figures) : std::nullopt;
        if (!place)
            continue;
        plot.noted.push_back(*place);
        sheet.notes
            << said(QT_TRANSLATE_NOOP("zhiyin", "▲ %1: %2 (%3)")).arg(formats::date(note.on), note.text, note.userName);
    }
    return sheet;
}

} // namespace zhiyin
