// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/data_copy_pages.h"

#include "core/words/duplicate_words.h"
#include "core/words/key_words.h"
#include "ui/paper/print.h"
#include "ui/paper/table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhiyin::paper {
namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// The fields of a row in one line each.
QString rowText(const QJsonObject &row)
{
    QStringList parts;
    for (auto it = row.begin(); it != row.end(); ++it)
        parts.append(words::keyLabel(it.key()) + QStringLiteral(": ") + textOf(it.value()));
    return parts.join(QStringLiteral("\n"));
}

void addFields(Flow &flow, const QJsonObject &fields, const PaperWords &paper, double width)
{
    Table table{{{paper.text(QT_TRANSLATE_NOOP("zhiyin", "Field")), 1, false},
                 {paper.text(QT_TRANSLATE_NOOP("zhiyin", "Value")), 2, false}},
                {},
                false};
    for (auto it = fields.begin(); it != fields.end(); ++it)
        table.rows.push_back({Cell(words::keyLabel(it.key())), Cell(textOf(it.value()))});
    addTable(flow, table, width);
}

void addRows(Flow &flow, const QJsonArray &rows, const PaperWords &paper, double width)
{
    Table table{{{paper.text(QT_TRANSLATE_NOOP("zhiyin", "No."))},
                 {paper.text(QT_TRANSLATE_NOOP("zhiyin", "Entry")), 1, false}},
                {},
                false};
    int number = 0;
    for (const QJsonValue &row : rows)
        table.rows.push_back({Cell(QString::number(++number)), Cell(rowText(row.toObject()))});
    addTable(flow, table, width);
}

} // namespace

Result<int> printDataCopy(const QJsonObject &copy, const QString &path)
{
    const QPageSize size(QPageSize::A4);
    const double width = contentWidth(size);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const PaperWords paper(chinese ? ReportLanguage::SimplifiedChinese : ReportLanguage::English);
    Flow flow;
    addHeading(flow, paper.text(QT_TRANSLATE_NOOP("zhiyin", "Copy of all data held on you")), width,
               copy.value(QStringLiteral("made_at")).toString());
    addFields(flow, copy.value(QStringLiteral("client")).toObject(), paper, width);
    const QJsonObject records = copy.value(QStringLiteral("records")).toObject();
    for (auto it = records.begin(); it != records.end(); ++it) {
        addHeading(flow, words::movedTable(it.key()), width);
        addRows(flow, it.value().toArray(), paper, width);
    }
    addHeading(flow, paper.text(QT_TRANSLATE_NOOP("zhiyin", "History of changes")), width);
    addRows(flow, copy.value(QStringLiteral("history")).toArray(), paper, width);
    PageFrame frame;
    frame.institution = copy.value(QStringLiteral("institution")).toString();
    frame.title = paper.text(QT_TRANSLATE_NOOP("zhiyin", "Copy of all data held on you"));
    frame.runningTitle = frame.title;
    frame.preparedAt = QDateTime::fromString(copy.value(QStringLiteral("made_at")).toString(), Qt::ISODate).toUTC();
    const Document document(std::move(frame), paper, size, std::move(flow));
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(document));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return pdf.pages;
}

} // namespace zhiyin::paper
