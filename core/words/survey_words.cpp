// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/survey_words.h"

#include "core/words/tier_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString faultSurveyQuestionTwice()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "is asked twice"));
}

QString faultSurveyTooLong(int most)
{
    return QCoreApplication::translate("zhiyin", "has more than %1 questions").arg(most);
}

QString faultSurveyWithoutRating()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "has no question of the kind \"rating\""));
}

QString surveyNobodyToAsk()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "nobody is left who may be asked"));
}

QString surveyIsClosed()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the round is closed"));
}

QString surveyIsOpen()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "the round is still open; results follow once it is closed"));
}

QString surveyOwnClient()
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "nobody enters what their own clients answer"));
}

QString surveyTooFew(int least)
{
    return QCoreApplication::translate("zhiyin", "results of fewer than %1 answers are not shown").arg(least);
}

QString surveyQuestionKind(SurveyQuestionKind kind)
{
    switch (kind) {
    case SurveyQuestionKind::Rating: return said(QT_TRANSLATE_NOOP("zhiyin", "Satisfaction"));
    case SurveyQuestionKind::Dimension: return said(QT_TRANSLATE_NOOP("zhiyin", "Dimension"));
    case SurveyQuestionKind::Nps: return said(QT_TRANSLATE_NOOP("zhiyin", "Recommendation"));
    case SurveyQuestionKind::Text: return said(QT_TRANSLATE_NOOP("zhiyin", "Comment"));
    }
    return {};
}

QString surveyDimension(SurveyDimension dimension)
{
    switch (dimension) {
    case SurveyDimension::Attitude: return said(QT_TRANSLATE_NOOP("zhiyin", "Attitude"));
    case SurveyDimension::Efficiency: return said(QT_TRANSLATE_NOOP("zhiyin", "Efficiency"));
    case SurveyDimension::ProblemSolving: return said(QT_TRANSLATE_NOOP("zhiyin", "Problem solving"));
    case SurveyDimension::Transparency: return said(QT_TRANSLATE_NOOP("zhiyin", "Transparency of information"));
    case SurveyDimension::ResponseSpeed: return said(QT_TRANSLATE_NOOP("zhiyin", "Speed of response"));
    case SurveyDimension::Professionalism: return said(QT_TRANSLATE_NOOP("zhiyin", "Professionalism"));
    case SurveyDimension::Communication: return said(QT_TRANSLATE_NOOP("zhiyin", "Communication"));
    case SurveyDimension::Affinity: return said(QT_TRANSLATE_NOOP("zhiyin", "Friendliness"));
    }
    return {};
}

QString surveyQuestionName(const SurveyQuestion &question)
{
    return question.dimension ? surveyDimension(*question.dimension) : surveyQuestionKind(question.kind);
}

QString surveyPersonState(SurveyPersonState state)
{
    switch (state) {
    case SurveyPersonState::Drawn: return said(QT_TRANSLATE_NOOP("zhiyin", "not asked yet"));
    case SurveyPersonState::NoAnswer: return said(QT_TRANSLATE_NOOP("zhiyin", "not reached"));
    case SurveyPersonState::Answered: return said(QT_TRANSLATE_NOOP("zhiyin", "answered"));
    case SurveyPersonState::Refused: return said(QT_TRANSLATE_NOOP("zhiyin", "does not take part"));
    }
    return {};
}

QString surveyWay(SurveyWay way)
{
    return way == SurveyWay::Paper ? said(QT_TRANSLATE_NOOP("zhiyin", "on paper"))
                                   : said(QT_TRANSLATE_NOOP("zhiyin", "by telephone"));
}

QString surveyStratum(SurveyStratum stratum)
{
    switch (stratum) {
    case SurveyStratum::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "Tier"));
    case SurveyStratum::Branch: return said(QT_TRANSLATE_NOOP("zhiyin", "Branch"));
    case SurveyStratum::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case SurveyStratum::Stage: return said(QT_TRANSLATE_NOOP("zhiyin", "Stage"));
    case SurveyStratum::Kind: return said(QT_TRANSLATE_NOOP("zhiyin", "Kind"));
    }
    return {};
}

QString surveyGroupName(const QString &name)
{
    if (name == QStringLiteral("all"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "all clients"));
    const QString between = QStringLiteral(" · ");
    QStringList parts = name.split(between);
    for (QString &part : parts)
        part = part.isEmpty() ? QStringLiteral("–") : tierName(part);
    return parts.join(between);
}

QString surveyGrouping(SurveyGrouping grouping)
{
    switch (grouping) {
    case SurveyGrouping::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "By tier"));
    case SurveyGrouping::Branch: return said(QT_TRANSLATE_NOOP("zhiyin", "By branch"));
    case SurveyGrouping::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "By advisor"));
    }
    return {};
}

QString surveyLeftOut(SurveyLeftOut reason)
{
    switch (reason) {
    case SurveyLeftOut::Restricted: return said(QT_TRANSLATE_NOOP("zhiyin", "restricted"));
    case SurveyLeftOut::Deceased: return said(QT_TRANSLATE_NOOP("zhiyin", "deceased"));
    case SurveyLeftOut::Closed: return said(QT_TRANSLATE_NOOP("zhiyin", "account closed"));
    case SurveyLeftOut::Prospect: return said(QT_TRANSLATE_NOOP("zhiyin", "no client yet"));
    case SurveyLeftOut::OptedOut: return said(QT_TRANSLATE_NOOP("zhiyin", "wants no contact"));
    case SurveyLeftOut::ConsentWithdrawn: return said(QT_TRANSLATE_NOOP("zhiyin", "withdrew the consent"));
    case SurveyLeftOut::Minor: return said(QT_TRANSLATE_NOOP("zhiyin", "minor"));
    case SurveyLeftOut::OpenComplaint: return said(QT_TRANSLATE_NOOP("zhiyin", "complaint is open"));
    case SurveyLeftOut::NoContactDate: return said(QT_TRANSLATE_NOOP("zhiyin", "not to be contacted now"));
    case SurveyLeftOut::CoolingOff: return said(QT_TRANSLATE_NOOP("zhiyin", "said \"not now\""));
    case SurveyLeftOut::AskedLately: return said(QT_TRANSLATE_NOOP("zhiyin", "asked lately"));
    }
    return {};
}

} // namespace zhiyin::words
