// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/opinion_pages.h"

#include "core/words/product_words.h"
#include "core/words/risk_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QString(QChar(kNoValue)) : text;
}

void addText(Flow &flow, const QString &text, double width, bool strong = false)
{
    const TextForm form{strong ? Type::Heading : Type::Body, colour::kText, Qt::AlignLeft, width};
    flow.push_back({std::make_shared<TextBlock>(text, form), pt(6), false, {}});
}

void addFindings(Flow &flow, const PaperWords &words, const char *title,
                 const std::vector<SuitabilityFinding> &findings, double width)
{
    if (findings.empty())
        return;
    addHeading(flow, words.text(title), width);
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "What")), 5, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "What to do")), 4, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Rule")), 4, false}};
    for (const SuitabilityFinding &finding : findings)
        table.rows.push_back({words::suitability(finding), orDash(words::suitabilityRemedy(finding)), finding.source});
    addTable(flow, table, width);
}

TitleBlock::Content titleOf(const MatchingOpinion &opinion, const PaperWords &words)
{
    const SuitabilityAnswer &answer = opinion.verdict.answer;
    const RiskProduct &product = opinion.verdict.product;
    return {words.text(QT_TRANSLATE_NOOP("zhiyin", "Matching opinion")),
            words.date(opinion.day),
            opinion.clientName,
            opinion.clientNumber,
            {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Product")), product.name},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Product code")), product.code},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Rules that hold")), words::regime(opinion.regime)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "The client's level")),
              answer.clientLevel ? words::riskLevel(*answer.clientLevel) : QString(QChar(kNoValue))},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "Assessment valid until")), words.date(opinion.assessmentUntil)},
             {words.text(QT_TRANSLATE_NOOP("zhiyin", "The product's level")), productLevelText(answer.productLevel)}}};
}

} // namespace

Document opinionDocument(const MatchingOpinion &opinion, ReportLanguage language, const QPageSize &size)
{
    const PaperWords words(language);
    const double width = contentWidth(size);
    const SuitabilityAnswer &answer = opinion.verdict.answer;
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(titleOf(opinion, words), width), 0, false, {}});
    addText(flow,
            answer.suitable ? words.text(QT_TRANSLATE_NOOP("zhiyin", "The product may be offered to the client."))
                            : words.text(QT_TRANSLATE_NOOP("zhiyin", "The product may not be offered to the client.")),
            width, true);
    if (opinion.evidence.amount)
        addText(
            flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Intended amount: %1")).arg(words.money(*opinion.evidence.amount)),
            width);
    if (!opinion.benchmark.isEmpty())
        addText(flow,
                words.text(QT_TRANSLATE_NOOP("zhiyin", "Performance benchmark: %1")).arg(opinion.benchmark) + u' '
                    + words::benchmarkNotice(),
                width);
    addFindings(flow, words, QT_TRANSLATE_NOOP("zhiyin", "What stands against it"), answer.reasons, width);
    addFindings(flow, words, QT_TRANSLATE_NOOP("zhiyin", "Conditions that were met"), answer.conditions, width);
    addFindings(flow, words, QT_TRANSLATE_NOOP("zhiyin", "Still needed before the sale"), answer.beforeSale, width);
    addFindings(flow, words, QT_TRANSLATE_NOOP("zhiyin", "Worth a look"), answer.warnings, width);
    addNote(
        flow,
        words
            .text(QT_TRANSLATE_NOOP("zhiyin", "Made %1 by %2 under the policy \"%3\". The decision is the client's "
                                              "own; this opinion is no recommendation and no promise of a "
                                              "return."))
            .arg(words.moment(opinion.madeAt, opinion.zone), orDash(opinion.advisor), opinion.verdict.policyVersion),
        width, pt(10));
    flow.back().keepWithNext = true;
    flow.push_back({std::make_shared<SignatureBlock>(QStringList{words.text(QT_TRANSLATE_NOOP("zhiyin", "Client")),
                                                                 words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor"))},
                                                     words, width),
                    pt(14),
                    false,
                    {}});
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Matching opinion"));
    return Document({opinion.institution, title, opinion.anchor, {}, title, opinion.madeAt}, words, size,
                    std::move(flow));
}

} // namespace zhiyin::paper
