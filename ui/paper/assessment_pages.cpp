// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/assessment_pages.h"

#include "core/words/risk_words.h"
#include "ui/paper/figures.h"
#include "ui/paper/sections.h"
#include "ui/paper/table.h"

namespace zhiyin::paper {
namespace {

const QString &in(const LocalText &text, ReportLanguage language)
{
    return language == ReportLanguage::English ? text.en : text.zh;
}

TitleBlock::Content titleOf(const AssessmentView &view, const PaperWords &words)
{
    const AssessmentRow &row = view.row;
    TitleBlock::Content content{words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment")),
                                words.date(row.signedOn),
                                view.clientName,
                                view.clientNumber,
                                {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Level")), words::riskLevel(row.level)},
                                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Points")), words.count(row.score)},
                                 {words.text(QT_TRANSLATE_NOOP("zhiyin", "Valid until")), words.date(row.validUntil)}}};
    for (const auto &[axis, points] : view.score.byAxis)
        content.facts.push_back({words::riskAxis(axis), words.count(points)});
    return content;
}

QString chosenText(const RiskQuestion &question, const RiskAnswers &answers, ReportLanguage language)
{
    const auto given = answers.find(question.n);
    if (given == answers.end())
        return QString(QChar(kNoValue));
    QStringList texts;
    for (const QString &key : given->second) {
        const AnswerOption *const option = question.find(key);
        texts.append(option ? QStringLiteral("%1  %2").arg(option->key, in(option->text, language)) : key);
    }
    return texts.join(QStringLiteral("; "));
}

void addAnswers(Flow &flow, const AssessmentView &view, const PaperWords &words, double width)
{
    addHeading(flow, words.text(QT_TRANSLATE_NOOP("zhiyin", "Questions and answers")), width);
    if (!view.questionnaire) {
        addNote(flow, view.row.answers, width);
        return;
    }
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("zhiyin", "No.")), 0, true},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Question")), 5, false},
                     {words.text(QT_TRANSLATE_NOOP("zhiyin", "Answer")), 4, false}};
    for (const RiskQuestion &question : view.questionnaire->questions)
        table.rows.push_back({QString::number(question.n), in(question.text, words.language()),
                              chosenText(question, view.answers, words.language())});
    addTable(flow, table, width);
}

} // namespace

Document assessmentDocument(const AssessmentView &view, ReportLanguage language, const QPageSize &size)
{
    const PaperWords words(language);
    const double width = contentWidth(size);
    Flow flow;
    flow.push_back({std::make_shared<TitleBlock>(titleOf(view, words), width), 0, false, {}});
    addNote(flow, words::riskLevelMeaning(view.row.level), width, pt(8));
    addAnswers(flow, view, words, width);
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP("zhiyin", "Questionnaire %1, version %2; recorded by %3."))
                .arg(view.row.questionnaire)
                .arg(view.row.version)
                .arg(view.userName),
            width, pt(8));
    addNote(flow,
            words.text(QT_TRANSLATE_NOOP(
                "zhiyin", "I answered these questions myself and truthfully. Nobody answered for me or hinted at an "
                          "answer. I know the result and tell the institution when something of it changes.")),
            width, pt(8));
    flow.back().keepWithNext = true;
    flow.push_back({std::make_shared<SignatureBlock>(QStringList{words.text(QT_TRANSLATE_NOOP("zhiyin", "Client")),
                                                                 words.text(QT_TRANSLATE_NOOP("zhiyin", "Advisor"))},
                                                     words, width),
                    pt(14),
                    false,
                    {}});
    const QString title = words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment"));
    return Document({view.institution, title, view.anchor, {}, title, view.madeAt}, words, size, std::move(flow));
}

} // namespace zhiyin::paper
