// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/agenda_pages.h"

#include "core/words/today_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

/// More never fit on a page; asking for them only costs time.
constexpr size_t kMostLines = 60;

QString whoOf(const TodayItem &item)
{
    return item.externalId.isEmpty() ? item.name : QStringLiteral("%1 %2").arg(item.name, item.externalId);
}

Document document(const AgendaSheet &sheet, const QPageSize &size, size_t lines)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Agenda"));
    const auto all = static_cast<size_t>(sheet.list.total());
    Flow flow;
    const TitleBlock::Content content{
        title,
        words.date(sheet.list.day),
        sheet.person,
        sheet.institution,
        {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Lines")), words.count(static_cast<qint64>(all))}}};
    flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}});
    Table table;
    table.columns = {{QStringLiteral("☐"), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "When")), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 0.28},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Who")), 0.27},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Details")), 0.45}};
    for (size_t i = 0; i < lines; ++i) {
        const TodayItem &item = sheet.list.items[i];
        table.rows.push_back({QStringLiteral("☐"), words::todayWhen(item, sheet.list.day), words::todayKind(item.kind),
                              whoOf(item), words::todayDetail(item)});
    }
    if (table.rows.empty())
        addNote(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Nothing is due.")), width, mm(4));
    else
        addTable(flow, table, width);
    if (lines < all)
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 more lines are in the program."))
                    .arg(words.count(static_cast<qint64>(all - lines))),
                width);
    const PageFrame frame{sheet.institution, title, {}, {}, title, sheet.preparedAt};
    return Document(frame, words, size, std::move(flow));
}

} // namespace

Document agendaDocument(const AgendaSheet &sheet, const QPageSize &size)
{
    // The most lines that stay on one page, by halving.
    size_t fits = 0;
    size_t tooMany = std::min(sheet.list.items.size(), kMostLines) + 1;
    while (fits + 1 < tooMany) {
        const size_t middle = (fits + tooMany) / 2;
        (document(sheet, size, middle).pageCount() == 1 ? fits : tooMany) = middle;
    }
    return document(sheet, size, fits);
}

Result<PaperOutcome> printAgenda(const AgendaSheet &sheet, const QString &path)
{
    const Document pages = agendaDocument(sheet, QPageSize(QPageSize::A4));
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(pages));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace zhiyin::paper
