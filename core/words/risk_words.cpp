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

/// The cases of R-11; the limits follow the codes in the finding's arguments.
QString declarationCases(const QStringList &args)
{
    QStringList texts;
    const QStringList cases = args.value(0).split(u',', Qt::SkipEmptyParts);
    for (const QString &one : cases) {
        if (one == QStringLiteral("income_unknown"))
            texts.append(QCoreApplication::translate("zhiyin", "the household's yearly income is not known"));
        else if (one == QStringLiteral("single_premium"))
            texts.append(QCoreApplication::translate("zhiyin", "the premium is more than %1 times the yearly income")
                             .arg(args.value(1)));
        else if (one == QStringLiteral("annual_premium"))
            texts.append(QCoreApplication::translate("zhiyin", "the yearly premium is more than %1 % of the income")
                             .arg(args.value(2)));
        else if (one == QStringLiteral("age_sum"))
            texts.append(QCoreApplication::translate("zhiyin", "age and years of paying reach %1").arg(args.value(3)));
        else
            texts.append(QCoreApplication::translate("zhiyin", "the premium reaches %1 % of the stated budget")
                             .arg(args.value(4)));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString riskLevel(RiskLevel level)
{
    return QCoreApplication::translate("zhiyin", "%1 %2").arg(riskLevelText(level), needType(needTypeOf(level)));
}

QString riskLevelMeaning(RiskLevel level)
{
    switch (level) {
    case RiskLevel::C1:
        return QCoreApplication::translate("zhiyin", "You want to keep your money safe. Products up to R1 fit you.");
    case RiskLevel::C2:
        return QCoreApplication::translate(
            "zhiyin", "You accept small ups and downs for a little more return. Products up to R2 fit you.");
    case RiskLevel::C3:
        return QCoreApplication::translate(
            "zhiyin", "You accept some loss for a fair return over the years. Products up to R3 fit you.");
    case RiskLevel::C4:
        return QCoreApplication::translate(
            "zhiyin", "You accept larger losses for a chance of higher returns. Products up to R4 fit you.");
    case RiskLevel::C5:
        return QCoreApplication::translate(
            "zhiyin", "You accept that you may lose much or all of what you put in. Products of every level fit you.");
    }
    return {};
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
    case SuitabilityCode::DeclarationNeeded:
        return QCoreApplication::translate("zhiyin", "A signed declaration is needed: %1.")
            .arg(declarationCases(finding.args));
    case SuitabilityCode::OutOfProportion:
        return QCoreApplication::translate("zhiyin", "The amount is more than %1 % of what the client is known to own.")
            .arg(finding.args.value(0));
    case SuitabilityCode::SheetNotSigned:
        return QCoreApplication::translate("zhiyin", "The client has not signed the product's risk sheet.");
    case SuitabilityCode::SheetOutdated:
        return QCoreApplication::translate(
                   "zhiyin", "The risk sheet was signed on %1; the product's level has risen since, on %2.")
            .arg(finding.args.value(0), finding.args.value(1));
    case SuitabilityCode::ContractNotSigned:
        return QCoreApplication::translate("zhiyin",
                                           "The fund contract is not signed; the cooling-off begins with it.");
    case SuitabilityCode::CoolingOff:
        return QCoreApplication::translate("zhiyin", "The cooling-off lasts until %1.").arg(finding.args.value(0));
    case SuitabilityCode::CallBackMissing:
        return QCoreApplication::translate("zhiyin", "The call-back after the cooling-off (from %1) has not been made.")
            .arg(finding.args.value(0));
    case SuitabilityCode::CallBackBySeller:
        return QCoreApplication::translate("zhiyin", "The call-back was made by somebody who sells.");
    case SuitabilityCode::DeclarationSigned:
        return QCoreApplication::translate("zhiyin", "The declaration was signed on %1: %2.")
            .arg(finding.args.value(5), declarationCases(finding.args));
    case SuitabilityCode::SheetSigned:
        return QCoreApplication::translate("zhiyin", "The risk sheet was signed on %1.").arg(finding.args.value(0));
    case SuitabilityCode::CallBackDone:
        return QCoreApplication::translate("zhiyin", "The call-back was made at %1.").arg(finding.args.value(0));
    case SuitabilityCode::ProfessionalInvestor:
        return QCoreApplication::translate(
                   "zhiyin",
                   "Treated as a professional investor under this regime through %1; levels are not compared.")
            .arg(finding.args.value(0));
    case SuitabilityCode::LevelRiseNotDisclosed:
        return QCoreApplication::translate("zhiyin", "The product's level rose on %1, after its risks were disclosed.")
            .arg(finding.args.value(0));
    case SuitabilityCode::ContactInCoolingOff:
        return QCoreApplication::translate("zhiyin", "The seller was in touch with the client during the cooling-off.");
    case SuitabilityCode::MeansUnknown:
        return QCoreApplication::translate("zhiyin",
                                           "Too little is known of what the client owns to weigh the amount.");
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
    case SuitabilityCode::DeclarationNeeded:
        return QCoreApplication::translate(
            "zhiyin", "Explain the premium against the income and have the declaration signed, or lower the premium.");
    case SuitabilityCode::OutOfProportion:
        return QCoreApplication::translate("zhiyin", "Lower the amount, or complete the client's assets.");
    case SuitabilityCode::SheetNotSigned:
        return QCoreApplication::translate("zhiyin", "Explain the risk sheet, have it signed and give its day.");
    case SuitabilityCode::SheetOutdated:
        return QCoreApplication::translate("zhiyin", "Issue the risk sheet anew and have it signed.");
    case SuitabilityCode::ContractNotSigned:
        return QCoreApplication::translate("zhiyin", "Have the contract signed and give the time.");
    case SuitabilityCode::CoolingOff:
        return QCoreApplication::translate("zhiyin", "Wait, and do not contact the client until then.");
    case SuitabilityCode::CallBackMissing:
    case SuitabilityCode::CallBackBySeller:
        return QCoreApplication::translate("zhiyin",
                                           "Have somebody who does not sell call the client after the cooling-off.");
    case SuitabilityCode::LevelRiseNotDisclosed:
        return QCoreApplication::translate("zhiyin", "Disclose the new level and issue the matching opinion anew.");
    case SuitabilityCode::ContactInCoolingOff:
        return QCoreApplication::translate("zhiyin", "Note what the contact was about.");
    case SuitabilityCode::MeansUnknown: return QCoreApplication::translate("zhiyin", "Record the client's assets.");
    case SuitabilityCode::WarningSigned:
    case SuitabilityCode::StopAdvised:
    case SuitabilityCode::OlderStepsDone:
    case SuitabilityCode::DeclarationSigned:
    case SuitabilityCode::SheetSigned:
    case SuitabilityCode::CallBackDone:
    case SuitabilityCode::ProfessionalInvestor: return {};
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

QString professionalInstitutionsOnly()
{
    return QCoreApplication::translate("zhiyin", "Under this regime only institutions are professional investors.");
}

QString professionalNotKnown()
{
    return QCoreApplication::translate("zhiyin", "This regime knows no professional investors.");
}

QString professionalMeans(bool person)
{
    return person ? QCoreApplication::translate(
               "zhiyin", "Neither the financial assets nor the mean income of three years reach the limit.")
                  : QCoreApplication::translate("zhiyin",
                                                "The net assets or the financial assets do not reach the limit.");
}

QString professionalExperience(int years)
{
    return QCoreApplication::translate("zhiyin", "The experience is shorter than %n year(s).", nullptr, years);
}

QString notRecommendable(const QString &product)
{
    return QCoreApplication::translate("zhiyin", "%1 is not among the products that may be offered to this client.")
        .arg(product);
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

QString faultLevelUnreachable(RiskLevel level)
{
    return QCoreApplication::translate("zhiyin", "no set of answers reaches the level %1").arg(riskLevelText(level));
}

QString faultTotalNotCovered(int total)
{
    return QCoreApplication::translate("zhiyin", "the total %1 can be reached and no band covers it").arg(total);
}

} // namespace zhiyin::words
