// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/risk_words.h"

#include <QCoreApplication>

namespace zhiyin::words {

namespace {

QString stepList(const QString &codes)
{
    QStringList names;
    const QStringList steps = codes.split(u',', Qt::SkipEmptyParts);
    for (const QString &step : steps)
        names.append(olderStep(step));
    return names.join(QStringLiteral("; "));
}

} // namespace

QString riskLevel(RiskLevel level)
{
    return QCoreApplication::translate("zhiyin", "%1 %2").arg(riskLevelText(level), needType(needTypeOf(level)));
}

QString needType(NeedType need)
{
    switch (need) {
    case NeedType::Conservative: return QCoreApplication::translate("zhiyin", "conservative");
    case NeedType::Stable: return QCoreApplication::translate("zhiyin", "stable");
    case NeedType::Aggressive: return QCoreApplication::translate("zhiyin", "aggressive");
    }
    return {};
}

QString riskAxis(RiskAxis axis)
{
    switch (axis) {
    case RiskAxis::Capacity: return QCoreApplication::translate("zhiyin", "capacity to bear losses");
    case RiskAxis::Preference: return QCoreApplication::translate("zhiyin", "investment preference");
    case RiskAxis::Attitude: return QCoreApplication::translate("zhiyin", "attitude to risk");
    }
    return {};
}

QString regime(Regime regime)
{
    switch (regime) {
    case Regime::Nfra: return QCoreApplication::translate("zhiyin", "bank and insurance supervision (NFRA)");
    case Regime::Csrc: return QCoreApplication::translate("zhiyin", "securities supervision (CSRC)");
    case Regime::Insurance: return QCoreApplication::translate("zhiyin", "insurance");
    case Regime::None: return QCoreApplication::translate("zhiyin", "no suitability regime");
    }
    return {};
}

QString suitability(const SuitabilityFinding &finding)
{
    switch (finding.code) {
    case SuitabilityCode::NoAssessment:
        return QCoreApplication::translate("zhiyin", "The client has no risk assessment.");
    case SuitabilityCode::AssessmentExpired:
        return QCoreApplication::translate("zhiyin", "The risk assessment was valid through %1.")
            .arg(finding.args.value(0));
    case SuitabilityCode::IdentityExpired:
        return QCoreApplication::translate("zhiyin", "The identity document expired on %1.").arg(finding.args.value(0));
    case SuitabilityCode::UnderAge:
        return QCoreApplication::translate("zhiyin", "The client is under %1.").arg(finding.args.value(0));
    case SuitabilityCode::AgeUnknown:
        return QCoreApplication::translate("zhiyin", "Age unknown: no birth date is recorded.");
    case SuitabilityCode::NotDisclosed:
        return QCoreApplication::translate("zhiyin", "The risks of the product have not been disclosed.");
    case SuitabilityCode::LevelTooHigh:
        return QCoreApplication::translate(
                   "zhiyin", "The product (%1) is above what the client can bear (%2); nobody can override this.")
            .arg(finding.args.value(0))
            .arg(finding.args.value(1));
    case SuitabilityCode::LowestClass:
        return QCoreApplication::translate(
                   "zhiyin", "The product (%1) is above the lowest class (%2), and no warning makes up for that.")
            .arg(finding.args.value(0))
            .arg(finding.args.value(1));
    case SuitabilityCode::WarningNeeded:
        return QCoreApplication::translate(
                   "zhiyin", "The product (%1) is above the client's level (%2) and needs a signed special warning.")
            .arg(finding.args.value(0))
            .arg(finding.args.value(1));
    case SuitabilityCode::ConfirmationMissing:
        return QCoreApplication::translate(
                   "zhiyin", "The product (%1) is above the client's level (%2): advise the client to stop.")
            .arg(finding.args.value(0))
            .arg(finding.args.value(1));
    case SuitabilityCode::OlderStepsMissing:
        return QCoreApplication::translate("zhiyin", "The client is %1 or older; these steps are missing: %2.")
            .arg(finding.args.value(0), stepList(finding.args.value(1)));
    case SuitabilityCode::WarningSigned:
        return QCoreApplication::translate(
                   "zhiyin", "The product (%1) is above the client's level (%2); the special warning was signed on %3.")
            .arg(finding.args.value(0))
            .arg(finding.args.value(1))
            .arg(finding.args.value(2));
    case SuitabilityCode::StopAdvised:
        return QCoreApplication::translate("zhiyin", "The product (%1) is above the client's level (%2); the client "
                                                     "was advised to stop and confirmed in writing on %3.")
            .arg(finding.args.value(0))
            .arg(finding.args.value(1))
            .arg(finding.args.value(2));
    case SuitabilityCode::OlderStepsDone:
        return QCoreApplication::translate("zhiyin", "The client is %1 or older; the extra steps were taken: %2.")
            .arg(finding.args.value(0), stepList(finding.args.value(1)));
    case SuitabilityCode::IdentityExpiryUnknown:
        return QCoreApplication::translate("zhiyin", "It is not known until when the identity document is valid.");
    }
    return {};
}

QString suitabilityRemedy(const SuitabilityFinding &finding)
{
    switch (finding.code) {
    case SuitabilityCode::NoAssessment:
        return QCoreApplication::translate("zhiyin", "Assess the client with a questionnaire and have it signed.");
    case SuitabilityCode::AssessmentExpired: return QCoreApplication::translate("zhiyin", "Assess the client anew.");
    case SuitabilityCode::IdentityExpired:
        return QCoreApplication::translate("zhiyin", "Ask for a valid identity document and record its expiry.");
    case SuitabilityCode::UnderAge: return {};
    case SuitabilityCode::AgeUnknown:
        return QCoreApplication::translate("zhiyin", "Record the birth date from the identity document.");
    case SuitabilityCode::NotDisclosed:
        return QCoreApplication::translate("zhiyin", "Disclose the risks and record the day.");
    case SuitabilityCode::LevelTooHigh:
        return QCoreApplication::translate("zhiyin", "Choose a product up to R%1.").arg(finding.args.value(1).right(1));
    case SuitabilityCode::LowestClass: return QCoreApplication::translate("zhiyin", "Choose a product of level R1.");
    case SuitabilityCode::WarningNeeded:
        return QCoreApplication::translate(
                   "zhiyin", "Choose a product up to R%1, or have the special warning signed and give its day.")
            .arg(finding.args.value(1).right(1));
    case SuitabilityCode::ConfirmationMissing:
        return QCoreApplication::translate(
            "zhiyin",
            "If the client insists after the advice, explain again, take the written confirmation and give its day.");
    case SuitabilityCode::OlderStepsMissing:
        return QCoreApplication::translate("zhiyin", "Take the steps and tick them: %1.").arg(finding.args.value(1));
    case SuitabilityCode::WarningSigned: return {};
    case SuitabilityCode::StopAdvised: return {};
    case SuitabilityCode::OlderStepsDone: return {};
    case SuitabilityCode::IdentityExpiryUnknown:
        return QCoreApplication::translate("zhiyin", "Record the expiry of the identity document.");
    }
    return {};
}

QString olderStep(const QString &step)
{
    const QHash<QString, QString> known = {
        {QStringLiteral("special-procedure"), QCoreApplication::translate("zhiyin", "special procedure followed")},
        {QStringLiteral("more-information"), QCoreApplication::translate("zhiyin", "more information given")},
        {QStringLiteral("stronger-warning"), QCoreApplication::translate("zhiyin", "stronger warning given")},
        {QStringLiteral("more-time"), QCoreApplication::translate("zhiyin", "more time to decide given")},
        {QStringLiteral("call-back"), QCoreApplication::translate("zhiyin", "strengthened call-back arranged")}};
    return known.value(step, step);
}

QString questionnaireRemark(const QuestionnaireRemark &remark)
{
    switch (remark.warning) {
    case QuestionnaireWarning::AxisMissing:
        return QCoreApplication::translate("zhiyin", "No question asks for this axis: %1.").arg(remark.about);
    case QuestionnaireWarning::LevelMissing:
        return QCoreApplication::translate("zhiyin", "No band gives the level %1.").arg(remark.about);
    case QuestionnaireWarning::LevelUnreachable:
        return QCoreApplication::translate("zhiyin", "No set of answers reaches the level %1.").arg(remark.about);
    }
    return {};
}

QString signedAfterRecording()
{
    return QCoreApplication::translate("zhiyin", "The signing day lies after the day of recording.");
}

QString signedTooLongAgo(int days)
{
    return QCoreApplication::translate("zhiyin", "The signing day lies more than %1 days before the day of recording.")
        .arg(days);
}

QString limitPerDay(int most)
{
    return QCoreApplication::translate("zhiyin", "at most %1 assessments a day").arg(most);
}

QString limitPerWindow(int most, int months)
{
    return QCoreApplication::translate("zhiyin", "at most %1 assessments in %2 months").arg(most).arg(months);
}

QString knockOut(int question, const QString &key, RiskLevel cap)
{
    return QCoreApplication::translate("zhiyin", "Answer %1 to question %2 allows no level above %3.")
        .arg(key)
        .arg(question)
        .arg(riskLevelText(cap));
}

QString laterAssessmentCounts(QDate signedOn)
{
    return QCoreApplication::translate("zhiyin", "The assessment signed on %1 is later and goes on counting.")
        .arg(signedOn.toString(Qt::ISODate));
}

QString answersProblem(const QString &what)
{
    return QCoreApplication::translate("zhiyin", "answers: %1").arg(what);
}

QString answersForm(const QString &part)
{
    return QCoreApplication::translate("zhiyin", "\"%1\" does not have the form 3=A or 3=A+C").arg(part);
}

QString answersTwice(int question)
{
    return QCoreApplication::translate("zhiyin", "question %1 is answered twice").arg(question);
}

QString answersMissing(int question)
{
    return QCoreApplication::translate("zhiyin", "question %1 is not answered").arg(question);
}

QString answersNoQuestion(int question)
{
    return QCoreApplication::translate("zhiyin", "there is no question %1").arg(question);
}

QString answersNoOption(int question, const QString &key)
{
    return QCoreApplication::translate("zhiyin", "question %1 has no option \"%2\"").arg(question).arg(key);
}

QString answersOneOnly(int question)
{
    return QCoreApplication::translate("zhiyin", "question %1 takes one option only").arg(question);
}

QString faultNotRiskLevel(const QString &written)
{
    return QCoreApplication::translate("zhiyin", "\"%1\" is not a level from C1 to C5").arg(written);
}

QString faultOptionKey()
{
    return QCoreApplication::translate("zhiyin", "must be one to eight letters or digits");
}

QString faultOptionTwice(const QString &key)
{
    return QCoreApplication::translate("zhiyin", "the option \"%1\" stands here twice").arg(key);
}

QString faultOptionCount(size_t most)
{
    return QCoreApplication::translate("zhiyin", "needs between 2 and %1 options").arg(most);
}

QString faultQuestionTwice(int question)
{
    return QCoreApplication::translate("zhiyin", "the number %1 stands here twice").arg(question);
}

QString faultQuestionCount(int most)
{
    return QCoreApplication::translate("zhiyin", "needs between 1 and %1 questions").arg(most);
}

QString faultNoBands()
{
    return QCoreApplication::translate("zhiyin", "needs at least one band");
}

QString faultBandReversed()
{
    return QCoreApplication::translate("zhiyin", "ends before it begins");
}

QString faultBandsOverlap(int from, int to, int nextFrom, int nextTo)
{
    return QCoreApplication::translate("zhiyin", "the bands %1 to %2 and %3 to %4 overlap")
        .arg(from)
        .arg(to)
        .arg(nextFrom)
        .arg(nextTo);
}

QString faultBandsGap(int from, int to)
{
    return QCoreApplication::translate("zhiyin", "no band covers the totals from %1 to %2").arg(from).arg(to);
}

QString faultBandsUnordered()
{
    return QCoreApplication::translate("zhiyin", "the levels neither rise nor fall with the total");
}

QString faultTotalNotCovered(int total)
{
    return QCoreApplication::translate("zhiyin", "the total %1 can be reached and no band covers it").arg(total);
}

} // namespace zhiyin::words
