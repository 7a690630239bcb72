// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/client_sections.h"

#include "ui/paper/code_words.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

QString productOf(const QString &name, const QString &code)
{
    return name.isEmpty() ? code : name;
}

QString sentenceOf(const PaperWords &words, ProductSentence sentence)
{
    switch (sentence) {
    case ProductSentence::BenchmarkIsNoPromise:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "A performance benchmark is no promise of return."));
    case ProductSentence::WealthIsNoDeposit:
        return words.text(QT_TRANSLATE_NOOP(
            "zhiyin", "Wealth management is no deposit: products carry risk, and investing asks for care."));
    case ProductSentence::PastIsNoPromise:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Past results are no promise of future ones."));
    case ProductSentence::FundsCarryRisk:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Funds carry risk: read the fund's contract and prospectus."));
    case ProductSentence::InsuranceMayReturnLess:
        return words.text(QT_TRANSLATE_NOOP(
            "zhiyin", "Bonuses and account values of insurance are not certain; who surrenders early may get back less "
                      "than was paid in."));
    }
    return {};
}

QString noticeOf(const PaperWords &words, const RiskNotice &notice)
{
    const QString share = words.share(notice.basisPoints);
    switch (notice.kind) {
    case RiskNoticeKind::HighRisk:
        return notice.basisPoints > 0
                   ? words
                         .text(QT_TRANSLATE_NOOP("zhiyin", "%1 of what you hold is in products of level R4 or R5. They "
                                                           "may lose a large part of what was paid in, and quickly."))
                         .arg(share)
                   : words.text(QT_TRANSLATE_NOOP("zhiyin", "You hold products of level R4 or R5. They may lose a "
                                                            "large part of what was paid in, and quickly."));
    case RiskNoticeKind::AboveLevel:
        return words
            .text(QT_TRANSLATE_NOOP("zhiyin", "%1 carries more risk than the level of your assessment. Please talk to "
                                              "us whether it still suits you."))
            .arg(notice.subject);
    case RiskNoticeKind::Concentrated:
        return words
            .text(QT_TRANSLATE_NOOP("zhiyin", "%1 alone is %2 of what you hold: if it goes badly, all of it does."))
            .arg(notice.subject, share);
    case RiskNoticeKind::ForeignCurrency:
        return words
            .text(QT_TRANSLATE_NOOP("zhiyin", "A part is held in %1: its worth also moves with the exchange rate."))
            .arg(notice.subject);
    case RiskNoticeKind::FellInValue:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "In this period the market took more from your assets than it "
                                                      "gave. That may go on, or turn."));
    case RiskNoticeKind::LevelExpired:
        return words.text(QT_TRANSLATE_NOOP(
            "zhiyin", "Your risk assessment has expired: before the next purchase it must be done anew."));
    case RiskNoticeKind::LevelMissing:
        return words.text(
            QT_TRANSLATE_NOOP("zhiyin", "There is no risk assessment of you: before a purchase it must be done."));
    }
    return {};
}

Cell promiseState(const PaperWords &words, const PromiseLine &line)
{
    if (line.state == QStringLiteral("kept"))
        return line.late ? Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "kept, late")), colour::kAlert)
                         : Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "kept")), colour::kAccent);
    if (line.state == QStringLiteral("released"))
        return Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "given up by the client")), colour::kQuiet);
    return line.late ? Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "overdue")), colour::kAlert, true)
                     : Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "open")));
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QString(QChar(kNoValue)) : text;
}

QString rating(const PaperWords &words, const std::optional<int> &stars)
{
    return stars ? words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 of 5")).arg(*stars) : QString(QChar(kNoValue));
}

void addLine(Flow &flow, const QString &text, double width, double space)
{
    const TextForm form{Type::Body, colour::kText, Qt::AlignLeft, width};
    flow.push_back({std::make_shared<TextBlock>(text, form), space, false, {}});
}

} // namespace

void addGoalTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Saved for")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Until")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Aimed at")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Actual")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "As of")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Reached")), 0, true},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "A month from now")), 0, true}},
                {},
                false};
    for (const GoalLine &line : report.goals)
        table.rows.push_back(
            {line.name.isEmpty() ? goalKindName(words, line.kind) : line.name, words.date(line.targetOn),
             words.money(line.target), words.money(line.saved), words.date(line.savedOn),
             Cell(words.text(QT_TRANSLATE_NOOP("zhiyin", "%1%")).arg(line.percent), colour::kText, true),
             line.monthly ? words.money(*line.monthly) : QString(QChar(kNoValue))});
    addTable(flow, table, width);
}

void addMaturityTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Matures on")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Market value")), 0, true}},
                {},
                false};
    for (const MaturityLine &line : report.maturities)
        table.rows.push_back(
            {words.date(line.on), productOf(line.productName, line.productCode), words.money(line.value)});
    addTable(flow, table, width);
}

void addFeeParts(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    const FeeSection &fees = report.fees;
    QStringList sums;
    for (const Money &money : fees.charged)
        sums.append(words.money(money));
    addLine(flow,
            sums.isEmpty() ? words.text(QT_TRANSLATE_NOOP("zhiyin", "No fees were charged in this period."))
                           : words.text(QT_TRANSLATE_NOOP("zhiyin", "Charged in this period: %1."))
                                 .arg(sums.join(words.text(QT_TRANSLATE_NOOP("zhiyin", ", ")))),
            width, pt(3));
    if (fees.terms.empty())
        return;
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Fees by the product's terms")), 1, false}},
                {},
                false};
    for (const FeeTerms &line : fees.terms)
        table.rows.push_back({productOf(line.productName, line.productCode), line.terms});
    addTable(flow, table, width);
}

void addPromiseTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Until")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "What was promised")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Settled on")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0, false}},
                {},
                false};
    for (const PromiseLine &line : report.promises)
        table.rows.push_back(
            {words.date(line.dueOn), line.text, words.date(line.settledOn), promiseState(words, line)});
    addTable(flow, table, width);
}

void addProductSentences(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    for (const HoldingLine &line : report.holdings) {
        if (!line.benchmark.isEmpty())
            addNote(flow,
                    words.text(QT_TRANSLATE_NOOP("zhiyin", "%1: performance benchmark %2."))
                        .arg(productOf(line.productName, line.productCode), line.benchmark),
                    width, flow.back().repeatedHeader ? pt(4) : 0);
    }
    double space = pt(4);
    for (const ProductSentence sentence : report.sentences) {
        const TextForm form{Type::BodyBold, colour::kText, Qt::AlignLeft, width};
        flow.push_back({std::make_shared<TextBlock>(sentenceOf(words, sentence), form), space, false, {}});
        space = 0;
    }
}

void addRiskNotices(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    double space = pt(4);
    for (const RiskNotice &notice : report.notices) {
        addLine(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "• %1")).arg(noticeOf(words, notice)), width, space);
        space = pt(1);
    }
}

void addContactTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Date")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Channel")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Purpose")), 3, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "By")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Rating")), 0, true}},
                {},
                false};
    for (const ContactLine &line : report.contacts)
        table.rows.push_back({words.date(line.on), channelName(words, line.channel), orDash(line.purpose),
                              orDash(line.user), rating(words, line.satisfaction)});
    addTable(flow, table, width);
}

void addComplaintTable(Flow &flow, const ClientReport &report, const PaperWords &words, double width)
{
    Table table{{{words.text(QT_TRANSLATE_NOOP("zhiyin", "Number")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Received on")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "About")), 1, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Level")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "State")), 0.8, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Due")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Closed on")), 0, false},
                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Rating")), 0, true}},
                {},
                false};
    for (const ComplaintLine &line : report.complaints) {
        const QString due = words.date(line.dueOn);
        const QString late = words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 missed")).arg(due);
        table.rows.push_back({orDash(line.externalId), words.date(line.receivedOn), orDash(line.category),
                              complaintLevelName(words, line.level), complaintStateName(words, line.state),
                              line.breached ? Cell(late, colour::kAlert, true) : Cell(due), words.date(line.closedOn),
                              rating(words, line.satisfaction)});
    }
    addTable(flow, table, width);
}

} // namespace zhiyin::paper
