// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/selfcheck_pages.h"

#include "core/words/selfcheck_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

QString dateOf(const PaperWords &words, QDate day)
{
    return day.isValid() ? words.date(day) : QStringLiteral("–");
}

void addRules(Flow &flow, const SelfCheck &check, const PaperWords &words, double width)
{
    const QLocale locale;
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Rule")), 0.55},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Kind")), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Source")), 0.45},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Findings")), 0, true}};
    for (const CheckOutcome &outcome : check.outcomes)
        table.rows.push_back({outcome.rule.title.in(locale), words::checkSeverity(outcome.rule.severity),
                              outcome.rule.source, Cell(words.count(outcome.count), colour::kText, outcome.count > 0)});
    addTable(flow, table, width);
}

void addFindings(Flow &flow, const CheckOutcome &outcome, const PaperWords &words, double width)
{
    const QLocale locale;
    addHeading(flow, outcome.rule.title.in(locale), width, words.count(outcome.count));
    addNote(flow, outcome.rule.remedy.in(locale), width);
    Table table;
    table.columns = {{QStringLiteral("☐"), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Number")), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Name")), 0.35},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Since")), 0},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Details")), 0.65}};
    for (const CheckFinding &finding : outcome.findings)
        table.rows.push_back(
            {QStringLiteral("☐"), outcome.target == CheckTarget::Complaint ? finding.id.toString() : finding.externalId,
             finding.name, finding.advisor, dateOf(words, finding.day), words::checkDetail(outcome.rule, finding)});
    addTable(flow, table, width);
    if (outcome.count > static_cast<qint64>(outcome.findings.size()))
        addNote(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 more lines are in the program."))
                    .arg(words.count(outcome.count - static_cast<qint64>(outcome.findings.size()))),
                width);
}

} // namespace

Document selfCheckDocument(const SelfCheck &check, const QTimeZone &zone, const QPageSize &size)
{
    const PaperWords words(programLanguage());
    const double width = contentWidth(size);
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Self-check"));
    const QDateTime at = check.at.toTimeZone(zone);
    Flow flow;
    const TitleBlock::Content content{
        title,
        words.date(at.date()),
        check.by,
        check.institution,
        {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Rules in order")),
          QStringLiteral("%1 / %2").arg(words.count(check.inOrder()),
                                        words.count(static_cast<qint64>(check.outcomes.size())))},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Findings")), words.count(check.total())},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Policy")), check.policyVersion}}};
    flow.push_back({std::make_shared<TitleBlock>(content, width), 0, false, {}});
    addRules(flow, check, words, width);
    for (const CheckOutcome &outcome : check.outcomes) {
        if (outcome.count > 0)
            addFindings(flow, outcome, words, width);
    }
    const QStringList who{words.text(QT_TRANSLATE_NOOP("zhiyin", "Checked by")),
                          words.text(QT_TRANSLATE_NOOP("zhiyin", "Compliance"))};
    flow.push_back({std::make_shared<SignatureBlock>(who, words, width), mm(6), false, {}});
    const PageFrame frame{check.institution, title, {}, {}, title, at};
    return Document(frame, words, size, std::move(flow));
}

Result<PaperOutcome> printSelfCheck(const SelfCheck &check, const QTimeZone &zone, const QString &path)
{
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(selfCheckDocument(check, zone, QPageSize(QPageSize::A4))));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace zhiyin::paper
