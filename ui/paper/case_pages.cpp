// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/case_pages.h"

#include "core/words/calendar_words.h"
#include "core/words/case_words.h"
#include "core/words/change_words.h"
#include "core/words/complaint_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

#include <QJsonArray>

namespace zhiyin::paper {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QString(QChar(kNoValue)) : text;
}

QString numberOf(const CasePack &pack)
{
    const ComplaintCase &complaint = pack.file.view.complaint;
    return complaint.externalId.isEmpty() ? complaint.id->toString() : complaint.externalId;
}

QString whoIn(const CasePack &pack)
{
    const ComplaintView &view = pack.file.view;
    return view.complaint.client ? view.clientName : view.complaint.complainant;
}

TitleBlock::Content titleOf(const CasePack &pack, const QString &title, const PaperWords &words)
{
    const ComplaintCase &complaint = pack.file.view.complaint;
    const QString handler = complaint.handler ? pack.file.people.value(*complaint.handler) : QString();
    return {title,
            words.moment(pack.madeAt, pack.zone),
            whoIn(pack),
            pack.file.view.clientExternalId,
            {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Case")), numberOf(pack)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Received")), words.moment(complaint.facts.receivedAt, pack.zone)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), words::complaintState(complaint.state)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Level")), words::complaintLevel(complaint.level)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Handler")), orDash(handler)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Policy")), complaint.policyVersion}}};
}

void addText(Flow &flow, const QString &text, double width)
{
    const TextForm form{Type::Body, colour::kText, Qt::AlignLeft, width};
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            flow.push_back({std::make_shared<TextBlock>(line, form), pt(3), false, {}});
    }
}

void addClock(Flow &flow, const ClockAccount &one, const CasePack &pack, const PaperWords &words, double width)
{
    const QString due = one.clock.dueAt ? words.moment(*one.clock.dueAt, pack.zone) : QString(QChar(kNoValue));
    addHeading(flow, words::clockName(one.clock.name), width,
               QStringLiteral("%1 · %2").arg(words::clockState(one.clock.state), due));
    if (one.why.newFacts)
        addNote(
            flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "The time began anew on %1, for new facts: %2 (%3)"))
                .arg(words.moment(one.why.newFacts->at, pack.zone), one.why.newFacts->text, one.why.newFacts->evidence),
            width);
    if (one.why.steps.empty()) {
        addNote(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Not started.")), width);
        return;
    }
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Day")), 0, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Counted")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Why")), 1, false}};
    int counted = 0;
    for (const DayStep &step : one.why.steps) {
        counted += step.counted ? 1 : 0;
        QString why = words::dayReason(step.reason);
        if (step.name)
            why += QStringLiteral(" · ") + words::dayName(*step.name, QLocale());
        table.rows.push_back(
            {words.date(step.date), step.counted ? words.count(counted) : QString(QChar(kNoValue)), why});
    }
    addTable(flow, table, width);
    if (one.clock.provisional)
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin", "Provisional: some days lie past the published holidays.")),
                width);
}

void addIndex(Flow &flow, const CasePack &pack, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Index")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Part")), 1, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Bytes")), 0, true},
                     {QStringLiteral("SHA-256"), 3, false}};
    for (const PackPart &part : pack.parts) {
        // Two lines: a hash is longer than the column, and it must be readable whole.
        const QString hash = QString::fromLatin1(part.hash);
        table.rows.push_back({part.name, words.count(part.bytes.size()), hash.left(32) + u' ' + hash.mid(32)});
    }
    addTable(flow, table, width);
    addNote(
        flow,
        words.text(QT_TRANSLATE_NOOP(
            "zhiyin", "Each part lies in this file as an attachment. Take it out (\"pdfdetach -saveall\") and compute "
                      "its SHA-256 (\"sha256sum\"): it must be the one above. The same hashes stand in the journal "
                      "of the book, whose anchor is printed at the foot of each page and can be checked with "
                      "\"journal verify --anchor\".")),
        width);
}

void addMatter(Flow &flow, const CasePack &pack, const PaperWords &words, double width)
{
    const ComplaintCase &complaint = pack.file.view.complaint;
    const CaseDetails &details = complaint.details;
    const QLocale locale;
    const QString staff = details.staff ? pack.file.people.value(*details.staff) : details.staffName;
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "The matter")), width, pack.file.taxonomyVersion);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 1, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Text")), 3, false}};
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral("category"), complaint.category},
        {QStringLiteral("axis_channel"), taxonomyText(pack.file.taxonomy.channels, details.axisChannel, locale)},
        {QStringLiteral("business"), taxonomyText(pack.file.taxonomy.businesses, details.business, locale)},
        {QStringLiteral("cause"), taxonomyText(pack.file.taxonomy.causes, details.causeCode, locale)},
        {QStringLiteral("product"), details.product},
        {QStringLiteral("staff"), staff},
        {QStringLiteral("joint"), words.count(complaint.joint)},
        {QStringLiteral("text"), complaint.text},
        {QStringLiteral("demand"), details.demand}};
    for (const auto &[field, value] : lines)
        table.rows.push_back({words::caseField(field), orDash(value)});
    addTable(flow, table, width);
}

void addCourse(Flow &flow, const CasePack &pack, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Course")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "When")), 0, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 1, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "By")), 0, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Details")), 2, false}};
    struct Line {
        QDateTime at;
        std::vector<Cell> cells;
    };
    std::vector<Line> lines;
    const auto add = [&](const QDateTime &at, const QString &what, const std::optional<UserId> &by,
                         const QString &text) {
        lines.push_back({at, {words.moment(at, pack.zone), what, by ? pack.file.people.value(*by) : QString(), text}});
    };
    const ComplaintFacts &facts = pack.file.view.complaint.facts;
    for (const ComplaintEvent &event : facts.events)
        add(event.at, words::complaintStep(event.step), event.by, event.text);
    for (const ComplaintPause &pause : facts.pauses)
        add(pause.from, words::pauseReason(pause.reason), pause.by,
            QStringLiteral("%1 · %2").arg(words.moment(pause.to, pack.zone), pause.evidence));
    for (const CaseItem &item : pack.file.items)
        add(item.at, words::caseItemKind(item.kind), item.by, words::caseItemLine(item, pack.file.people));
    std::ranges::stable_sort(lines, {}, &Line::at);
    for (Line &line : lines)
        table.rows.push_back(std::move(line.cells));
    if (table.rows.empty())
        addNoneRecorded(flow, words, width);
    else
        addTable(flow, table, width);
}

void addLetters(Flow &flow, const CasePack &pack, const PaperWords &words, double width)
{
    int n = 0;
    for (const CaseLetter &letter : pack.letters) {
        addHeading(flow, letter.text.title, width, QStringLiteral("letter-%1.txt").arg(++n));
        addText(flow, letter.text.body, width);
        addNote(flow, QStringLiteral("SHA-256 ") + QString::fromLatin1(letter.hash), width);
    }
    if (n == 0) {
        addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Letters")), width);
        addNoneRecorded(flow, words, width);
    }
}

void addJournal(Flow &flow, const CasePack &pack, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Extract of the journal")), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Entry")), 0, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "When")), 0, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "By")), 0, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 1, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Hash")), 2, false}};
    for (const JournalEntry &entry : pack.journal) {
        const QString hash = QString::fromLatin1(entry.hash.toHex());
        table.rows.push_back({QStringLiteral("%1.%2").arg(entry.replica).arg(entry.n),
                              words.moment(entry.at, pack.zone), entry.userName, words::changeAction(entry.action),
                              hash.left(32) + u' ' + hash.mid(32)});
    }
    if (table.rows.empty())
        addNoneRecorded(flow, words, width);
    else
        addTable(flow, table, width);
}

Document documentOf(const CasePack &pack, const QString &title, Flow flow, const PaperWords &words,
                    const QPageSize &size)
{
    return Document({pack.institution, title, pack.anchor, {}, title, pack.madeAt}, words, size, std::move(flow));
}

} // namespace

Document clocksDocument(const CasePack &pack, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Why these dates"));
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(titleOf(pack, title, words), width), 0, false, {}});
    for (const ClockAccount &one : pack.clocks)
        addClock(flow, one, pack, words, width);
    return documentOf(pack, title, std::move(flow), words, size);
}

Document packDocument(const CasePack &pack, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Evidence of a complaint"));
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(titleOf(pack, title, words), width), 0, false, {}});
    addIndex(flow, pack, words, width);
    addMatter(flow, pack, words, width);
    addCourse(flow, pack, words, width);
    addLetters(flow, pack, words, width);
    for (const ClockAccount &one : pack.clocks)
        addClock(flow, one, pack, words, width);
    addJournal(flow, pack, words, width);
    return documentOf(pack, title, std::move(flow), words, size);
}

Result<PaperOutcome> printClocks(const CasePack &pack, const QString &path)
{
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(clocksDocument(pack, QPageSize(QPageSize::A4))));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

Result<PaperOutcome> printPack(const CasePack &pack, const QString &path)
{
    std::vector<PdfAttachment> attachments;
    for (const PackPart &part : pack.parts)
        attachments.push_back({part.name, part.bytes,
                               part.name.endsWith(QStringLiteral(".json")) ? QStringLiteral("application/json")
                                                                           : QStringLiteral("text/plain")});
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(packDocument(pack, QPageSize(QPageSize::A4)), attachments));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace zhiyin::paper
