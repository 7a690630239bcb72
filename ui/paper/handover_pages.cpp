// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/handover_pages.h"

#include "core/report/report_figures.h"
#include "core/words/tier_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

#include <QDir>

namespace zhiyin::paper {
namespace {

/// More than any page has room for: what stands this far below begins a new one, where the space is dropped.
const double kNewPage = mm(10'000);

void addText(Flow &flow, const QString &text, double width, double spaceBefore, Qt::Alignment side = Qt::AlignLeft)
{
    flow.push_back(
        {std::make_shared<TextBlock>(text, TextForm{Type::Body, colour::kText, side, width}), spaceBefore, false, {}});
}

void addLetter(Flow &flow, const AdvisorNotice &notice, const AdvisorLetters &letters, double width)
{
    const PaperWords words(reportLanguage(notice.language).value_or(letters.language));
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Your new advisor"));
    const TitleBlock::Content content{title, words.date(letters.day), notice.clientName, notice.externalId, {}};
    flow.push_back({std::make_shared<TitleBlock>(content, width), flow.empty() ? 0 : kNewPage, false, {}});
    addText(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Dear client,")), width, mm(12));
    addText(flow,
            notice.fromName.isEmpty()
                ? words.text(QT_TRANSLATE_NOOP("zhiyin", "From now on %1 looks after you.")).arg(notice.toName)
                : words
                      .text(QT_TRANSLATE_NOOP("zhiyin", "%1, who looked after you until now, has other duties or has "
                                                        "left us. From now on %2 looks after you."))
                      .arg(notice.fromName, notice.toName),
            width, mm(6));
    addText(flow,
            words.text(QT_TRANSLATE_NOOP(
                "zhiyin",
                "Nothing changes in your accounts, contracts and agreed terms. What was promised to you and what you "
                "have reported to us has been handed over and goes on without a break.")),
            width, mm(4));
    addText(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin",
                                         "If you would rather be looked after by somebody else, or if anything in "
                                         "this letter surprises you, please tell us. Nobody of us will ever ask you "
                                         "for passwords or for money to a private account.")),
            width, mm(4));
    addText(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Yours sincerely")), width, mm(10));
    addText(flow, letters.institution, width, mm(4));
    addText(flow, words.date(letters.day), width, mm(2));
}

} // namespace

Document letterDocument(const AdvisorLetters &letters, const QPageSize &size)
{
    // What stands around the page is in the one client's language too.
    const PaperWords words =
        letters.notices.size() == 1
            ? PaperWords(reportLanguage(letters.notices.front().language).value_or(letters.language))
            : PaperWords(programLanguage());
    Flow flow;
    for (const AdvisorNotice &notice : letters.notices)
        addLetter(flow, notice, letters, contentWidth(size));
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Your new advisor"));
    return Document({letters.institution, title, {}, {}, title, letters.preparedAt}, words, size, std::move(flow));
}

Result<PaperOutcome> printDocument(const Document &document, const QString &path)
{
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(document));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

Result<int> printLetters(const AdvisorLetters &letters, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::NotWritable, {folder});
    int written = 0;
    for (const AdvisorNotice &notice : letters.notices) {
        AdvisorLetters one = letters;
        one.notices = {notice};
        // Names of files tell nothing of the client.
        const QString file = dir.filePath(QStringLiteral("letter-%1.pdf").arg(notice.id.toString()));
        ZHIYIN_TRY(printDocument(letterDocument(one, QPageSize(QPageSize::A4)), file));
        ++written;
    }
    return written;
}

HandoverSheet sheetOf(const HandoverPreview &preview)
{
    HandoverSheet sheet{preview.from, preview.shares, {}, preview.totals.noticesBy, {}, {}, {}};
    for (const HandoverLine &line : preview.lines)
        sheet.lines.push_back({line.client.externalId, line.client.name, line.client.tier, line.to,
                               line.things.promises, line.things.cases, line.things.nextSteps});
    return sheet;
}

HandoverSheet sheetOf(const QString &from, const std::vector<AdvisorNotice> &notices)
{
    HandoverSheet sheet{from, {}, {}, {}, {}, {}, {}};
    for (const AdvisorNotice &notice : notices) {
        sheet.lines.push_back(
            {notice.externalId, notice.clientName, notice.tier, notice.toName, notice.promises, notice.cases, 0});
        sheet.noticesBy = sheet.noticesBy.isValid() ? std::min(sheet.noticesBy, notice.dueOn) : notice.dueOn;
    }
    return sheet;
}

Document handoverDocument(const HandoverSheet &sheet, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Hand-over list"));
    qint64 promises = 0;
    qint64 cases = 0;
    Table clients{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Client number")), 0},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Name")), 2},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Tier")), 0},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "New advisor")), 2},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Promises")), 0, true},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Open cases")), 0, true},
                   {words.text(QT_TRANSLATE_NOOP("zhiyin", "Next steps")), 0, true}},
                  {},
                  false};
    for (const HandoverSheet::Line &line : sheet.lines) {
        promises += line.promises;
        cases += line.cases;
        clients.rows.push_back({line.number, line.name, line.tier.isEmpty() ? QString() : words::tierName(line.tier),
                                line.to, words.count(line.promises), words.count(line.cases),
                                words.count(line.nextSteps)});
    }
    Flow flow;
    const TitleBlock::Content content{
        title,
        words.date(sheet.day),
        sheet.from,
        sheet.institution,
        {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients")), words.count(static_cast<qint64>(sheet.lines.size()))},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Promises")), words.count(promises)},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Open cases")), words.count(cases)},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients to be told by")), words.date(sheet.noticesBy)}}};
    flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}});
    if (!sheet.shares.empty()) {
        addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Who takes over")), width);
        Table shares{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")), 1},
                      {words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients so far")), 0, true},
                      {words.text(QT_TRANSLATE_NOOP("zhiyin", "New clients")), 0, true},
                      {words.text(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year so far")), 0, true},
                      {words.text(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year then")), 0, true}},
                     {},
                     false};
        for (const HandoverShare &share : sheet.shares)
            shares.rows.push_back({share.advisor, words.count(share.ownClients), words.count(share.newClients),
                                   words.count(qRound64(share.loadBefore)), words.count(qRound64(share.loadAfter))});
        addTable(flow, shares, width);
    }
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Clients")), width);
    if (clients.rows.empty())
        addNoneRecorded(flow, words, width);
    else
        addTable(flow, clients, width);
    flow.push_back(
        {std::make_shared<SignatureBlock>(QStringList{words.text(QT_TRANSLATE_NOOP("zhiyin", "Handed over by")),
                                                      words.text(QT_TRANSLATE_NOOP("zhiyin", "Taken over by")),
                                                      words.text(QT_TRANSLATE_NOOP("zhiyin", "Supervisor"))},
                                          words, width),
         mm(10),
         false,
         {}});
    return Document({sheet.institution, title, {}, {}, title, sheet.preparedAt}, words, size, std::move(flow));
}

} // namespace zhiyin::paper
