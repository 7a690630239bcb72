// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/suitability.h"

namespace zhiyin {
namespace {

constexpr std::array<std::pair<QStringView, Regime>, 4> kRegimes = {
    {{u"nfra", Regime::Nfra}, {u"csrc", Regime::Csrc}, {u"insurance", Regime::Insurance}, {u"none", Regime::None}}};

struct CodeEntry {
    SuitabilityCode code;
    QStringView text;
    /// The rule by requirement number and, where there is one, the article of the published text.
    QStringView source;
};

constexpr std::array<CodeEntry, 30> kCodes = {{
    {SuitabilityCode::NoAssessment, u"no_assessment", u"R-03 《金融机构产品适当性管理办法》 art. 29; 000 art. 3"},
    {SuitabilityCode::AssessmentExpired, u"assessment_expired", u"R-03 《金融机构产品适当性管理办法》 art. 29"},
    {SuitabilityCode::IdentityExpired, u"identity_expired", u"R-14 令〔2025〕11号 art. 26"},
    {SuitabilityCode::UnderAge, u"under_age", u"R-09 《金融机构产品适当性管理办法》 art. 19"},
    {SuitabilityCode::AgeUnknown, u"age_unknown", u"R-09 《金融机构产品适当性管理办法》 art. 19"},
    {SuitabilityCode::NotDisclosed, u"risk_not_disclosed", u"000 art. 2; 003 §3.2"},
    {SuitabilityCode::LevelTooHigh, u"level_too_high", u"R-04 《金融机构产品适当性管理办法》 art. 12"},
    {SuitabilityCode::LowestClass, u"lowest_class", u"R-05 《证券期货投资者适当性管理办法》 art. 18–22"},
    {SuitabilityCode::WarningNeeded, u"special_warning_needed", u"R-05 《证券期货投资者适当性管理办法》 art. 18–22"},
    {SuitabilityCode::ConfirmationMissing, u"confirmation_needed", u"R-11 《金融机构产品适当性管理办法》 art. 38"},
    {SuitabilityCode::OlderStepsMissing, u"older_client_steps_missing", u"R-08 《金融机构产品适当性管理办法》 art. 18"},
    {SuitabilityCode::DeclarationNeeded, u"insurance_declaration_needed",
     u"R-11 《金融机构产品适当性管理办法》 art. 39"},
    {SuitabilityCode::OutOfProportion, u"out_of_proportion", u"R-04 《金融机构产品适当性管理办法》 art. 12"},
    {SuitabilityCode::SheetNotSigned, u"risk_sheet_not_signed", u"000 art. 2; 003 §3.2, §3.4"},
    {SuitabilityCode::SheetOutdated, u"risk_sheet_outdated", u"R-02 《金融机构产品适当性管理办法》 art. 22"},
    {SuitabilityCode::ContractNotSigned, u"contract_not_signed", u"R-15 《私募投资基金募集行为管理办法》"},
    {SuitabilityCode::CoolingOff, u"cooling_off", u"R-15 《私募投资基金募集行为管理办法》"},
    {SuitabilityCode::CallBackMissing, u"call_back_missing", u"R-15 《私募投资基金募集行为管理办法》"},
    {SuitabilityCode::CallBackBySeller, u"call_back_by_seller", u"R-15 《私募投资基金募集行为管理办法》"},
    {SuitabilityCode::WarningSigned, u"special_warning_signed", u"R-05 《证券期货投资者适当性管理办法》 art. 18–22"},
    {SuitabilityCode::StopAdvised, u"stop_advised", u"R-11 《金融机构产品适当性管理办法》 art. 38"},
    {SuitabilityCode::OlderStepsDone, u"older_client_steps_done", u"R-08 《金融机构产品适当性管理办法》 art. 18"},
    {SuitabilityCode::DeclarationSigned, u"insurance_declaration_signed",
     u"R-11 《金融机构产品适当性管理办法》 art. 39"},
    {SuitabilityCode::SheetSigned, u"risk_sheet_signed", u"000 art. 2; 003 §3.2, §3.4"},
    {SuitabilityCode::CallBackDone, u"call_back_done", u"R-15 《私募投资基金募集行为管理办法》"},
    {SuitabilityCode::ProfessionalInvestor, u"professional_investor",
     u"R-10 《金融机构产品适当性管理办法》 art. 26–28; R-05 《证券期货投资者适当性管理办法》 art. 11–12"},
    {SuitabilityCode::IdentityExpiryUnknown, u"identity_expiry_unknown", u"R-14 令〔2025〕11号 art. 26, 49"},
    {SuitabilityCode::LevelRiseNotDisclosed, u"level_rise_not_disclosed",
     u"R-02 《金融机构产品适当性管理办法》 art. 22"},
    {SuitabilityCode::ContactInCoolingOff, u"contact_in_cooling_off", u"R-15 《私募投资基金募集行为管理办法》"},
    {SuitabilityCode::MeansUnknown, u"means_unknown", u"R-04 《金融机构产品适当性管理办法》 art. 12"},
}};

SuitabilityFinding finding(SuitabilityCode code, QStringList args = {})
{
    return {code, std::move(args), kCodes[static_cast<size_t>(code)].source.toString()};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What was signed counts from its day on.
bool isDoneBy(QDate done, QDate day)
{
    return done.isValid() && done <= day;
}

void checkAssessment(const SuitabilityClient &client, QDate day, const RiskPolicy &policy, SuitabilityAnswer &answer)
{
    if (client.professionalUntil.isValid()) {
        answer.conditions.push_back(finding(SuitabilityCode::ProfessionalInvestor, {iso(client.professionalUntil)}));
        if (client.assessment && isValidOn(client.assessment->signedOn, day, policy))
            answer.clientLevel = client.assessment->level;
    } else if (!client.assessment || client.assessment->signedOn > day) {
        answer.reasons.push_back(finding(SuitabilityCode::NoAssessment));
    } else if (!isValidOn(client.assessment->signedOn, day, policy)) {
        answer.reasons.push_back(
            finding(SuitabilityCode::AssessmentExpired, {iso(validUntil(client.assessment->signedOn, policy))}));
    } else {
        answer.clientLevel = client.assessment->level;
    }
}

void checkPerson(const SuitabilityClient &client, QDate day, const RiskPolicy &policy, SuitabilityAnswer &answer)
{
    if (!client.idExpiry.isValid())
        answer.warnings.push_back(finding(SuitabilityCode::IdentityExpiryUnknown));
    else if (client.idExpiry < day)
        answer.reasons.push_back(finding(SuitabilityCode::IdentityExpired, {iso(client.idExpiry)}));
    if (!client.individual)
        return;
    if (!client.birthDate.isValid())
        answer.reasons.push_back(finding(SuitabilityCode::AgeUnknown));
    else if (ageOn(client.birthDate, day) < policy.adultAge)
        answer.reasons.push_back(finding(SuitabilityCode::UnderAge, {QString::number(policy.adultAge)}));
}

void checkOlder(const SuitabilityClient &client, const SuitabilityEvidence &evidence, QDate day,
                const RiskPolicy &policy, SuitabilityAnswer &answer)
{
    const bool older =
        client.individual && client.birthDate.isValid() && ageOn(client.birthDate, day) >= policy.olderAge;
    if (!older || answer.productLevel < policy.olderFrom)
        return;
    QStringList missing;
    for (const QString &step : policy.olderSteps) {
        if (!evidence.steps.contains(step))
            missing.append(step);
    }
    const QString age = QString::number(policy.olderAge);
    if (missing.isEmpty())
        answer.conditions.push_back(finding(SuitabilityCode::OlderStepsDone, {age, policy.olderSteps.join(u',')}));
    else
        answer.reasons.push_back(finding(SuitabilityCode::OlderStepsMissing, {age, missing.join(u',')}));
}

/// The product is above the client's level: what the regime makes of that.
void checkAbove(Regime regime, const SuitabilityEvidence &evidence, QDate day, SuitabilityAnswer &answer)
{
    const QStringList levels = {productLevelText(answer.productLevel), riskLevelText(*answer.clientLevel)};
    if (regime == Regime::Nfra) {
        answer.reasons.push_back(finding(SuitabilityCode::LevelTooHigh, levels));
    } else if (regime == Regime::Csrc && answer.clientLevel == RiskLevel::C1) {
        answer.reasons.push_back(finding(SuitabilityCode::LowestClass, levels));
    } else if (regime == Regime::Csrc && isDoneBy(evidence.warningSignedOn, day)) {
        answer.conditions.push_back(
            finding(SuitabilityCode::WarningSigned, levels + QStringList{iso(evidence.warningSignedOn)}));
    } else if (regime == Regime::Csrc) {
        answer.reasons.push_back(finding(SuitabilityCode::WarningNeeded, levels));
    } else if (isDoneBy(evidence.confirmedOn, day)) {
        answer.conditions.push_back(
            finding(SuitabilityCode::StopAdvised, levels + QStringList{iso(evidence.confirmedOn)}));
    } else {
        answer.reasons.push_back(finding(SuitabilityCode::ConfirmationMissing, levels));
    }
}

/// So many hundredths of an amount that is not negative, cut to the minor unit; divided first so that it fits.
qint64 hundredths(Money base, int percent)
{
    return base.minor() / 100 * percent + base.minor() % 100 * percent / 100;
}

/// Whether `amount` is more than that.
bool exceeds(Money amount, Money base, int percent)
{
    return amount.minor() > hundredths(base, percent);
}

/// Whether it is that much or more.
bool reaches(Money amount, Money base, int percent)
{
    const bool isWhole = base.minor() % 100 * percent % 100 == 0;
    return exceeds(amount, base, percent) || (isWhole && amount.minor() == hundredths(base, percent));
}

/// Which of the four cases of R-11 the premium falls into, by code.
QStringList declarationCases(const SuitabilityClient &client, const InsuranceTerms &terms, QDate day,
                             const RiskPolicy &policy)
{
    QStringList cases;
    std::optional<Money> income = client.annualIncome;
    if (terms.householdIncome)
        income = terms.householdIncome;
    const auto premium = terms.singlePremium ? terms.singlePremium : terms.annualPremium;
    const bool comparable = premium && income && premium->currency() == income->currency();
    if (premium && !comparable)
        cases.append(QStringLiteral("income_unknown"));
    if (comparable && terms.singlePremium && exceeds(*premium, *income, policy.insuranceSingleTimes * 100))
        cases.append(QStringLiteral("single_premium"));
    if (comparable && terms.annualPremium && exceeds(*terms.annualPremium, *income, policy.insuranceAnnualPercent))
        cases.append(QStringLiteral("annual_premium"));
    const bool knowsAge = client.individual && client.birthDate.isValid();
    if (knowsAge && terms.payingYears && *terms.payingYears + ageOn(client.birthDate, day) >= policy.insuranceAgeSum)
        cases.append(QStringLiteral("age_sum"));
    if (premium && terms.budget && terms.budget->currency() == premium->currency()
        && reaches(*premium, *terms.budget, policy.insuranceBudgetPercent))
        cases.append(QStringLiteral("budget"));
    return cases;
}

void checkInsurance(const SuitabilityClient &client, const SuitabilityEvidence &evidence, QDate day,
                    const RiskPolicy &policy, SuitabilityAnswer &answer)
{
    InsuranceTerms terms = evidence.insurance;
    // An amount without terms is paid at once.
    if (!terms.singlePremium && !terms.annualPremium)
        terms.singlePremium = evidence.amount;
    const QStringList cases = declarationCases(client, terms, day, policy);
    if (cases.isEmpty())
        return;
    const QStringList args = {cases.join(u','), QString::number(policy.insuranceSingleTimes),
                              QString::number(policy.insuranceAnnualPercent), QString::number(policy.insuranceAgeSum),
                              QString::number(policy.insuranceBudgetPercent)};
    if (isDoneBy(evidence.declarationSignedOn, day))
        answer.conditions.push_back(
            finding(SuitabilityCode::DeclarationSigned, args + QStringList{iso(evidence.declarationSignedOn)}));
    else
        answer.reasons.push_back(finding(SuitabilityCode::DeclarationNeeded, args));
}

/// Insurance has its own measure of means; for the rest nobody may put more into a product than is known to be there.
void checkMeans(const SuitabilityClient &client, const SuitabilityEvidence &evidence, const RiskPolicy &policy,
                SuitabilityAnswer &answer)
{
    if (!evidence.amount)
        return;
    if (!client.assets || client.assets->currency() != evidence.amount->currency())
        answer.warnings.push_back(finding(SuitabilityCode::MeansUnknown));
    else if (exceeds(*evidence.amount, *client.assets, policy.mostOfAssetsPercent))
        answer.reasons.push_back(
            finding(SuitabilityCode::OutOfProportion, {QString::number(policy.mostOfAssetsPercent)}));
}

void checkSheet(const SuitabilityProduct &product, const SuitabilityEvidence &evidence, QDate day,
                SuitabilityAnswer &answer)
{
    if (!isDoneBy(evidence.sheetSignedOn, day))
        answer.beforeSale.push_back(finding(SuitabilityCode::SheetNotSigned));
    else if (product.levelRoseOn.isValid() && evidence.sheetSignedOn < product.levelRoseOn)
        answer.beforeSale.push_back(
            finding(SuitabilityCode::SheetOutdated, {iso(evidence.sheetSignedOn), iso(product.levelRoseOn)}));
    else
        answer.conditions.push_back(finding(SuitabilityCode::SheetSigned, {iso(evidence.sheetSignedOn)}));
}

/// after the signature a day of rest without a word from the seller, then a call by somebody who does not sell.
void checkCoolingOff(const SuitabilityEvidence &evidence, const RiskPolicy &policy, SuitabilityAnswer &answer)
{
    if (!evidence.contractSignedAt.isValid() || (evidence.at.isValid() && evidence.contractSignedAt > evidence.at)) {
        answer.beforeSale.push_back(finding(SuitabilityCode::ContractNotSigned));
        return;
    }
    const QDateTime over = evidence.contractSignedAt.addSecs(policy.coolingOffHours * 3600LL);
    if (!evidence.at.isValid() || evidence.at < over)
        answer.beforeSale.push_back(finding(SuitabilityCode::CoolingOff, {over.toString(Qt::ISODate)}));
    if (!evidence.callBackAt.isValid() || evidence.callBackAt < over
        || (evidence.at.isValid() && evidence.callBackAt > evidence.at))
        answer.beforeSale.push_back(finding(SuitabilityCode::CallBackMissing, {over.toString(Qt::ISODate)}));
    else if (evidence.callBackBySeller)
        answer.beforeSale.push_back(finding(SuitabilityCode::CallBackBySeller));
    else
        answer.conditions.push_back(
            finding(SuitabilityCode::CallBackDone, {evidence.callBackAt.toString(Qt::ISODate)}));
    if (evidence.contactsInCoolingOff > 0)
        answer.warnings.push_back(
            finding(SuitabilityCode::ContactInCoolingOff, {QString::number(evidence.contactsInCoolingOff)}));
}

} // namespace

QString regimeText(Regime regime)
{
    return kRegimes[static_cast<size_t>(regime)].first.toString();
}

std::optional<Regime> parseRegime(QStringView text)
{
    for (const auto &[name, regime] : kRegimes) {
        if (text == name)
            return regime;
    }
    return std::nullopt;
}

QString suitabilityCodeText(SuitabilityCode code)
{
    return kCodes[static_cast<size_t>(code)].text.toString();
}

SuitabilityAnswer checkSuitability(const SuitabilityClient &client, const SuitabilityProduct &product,
                                   const SuitabilityEvidence &evidence, QDate day, const RiskPolicy &policy)
{
    SuitabilityAnswer answer;
    answer.productLevel = product.level();
    if (product.regime == Regime::None) {
        if (client.assessment && isValidOn(client.assessment->signedOn, day, policy))
            answer.clientLevel = client.assessment->level;
        answer.suitable = true;
        return answer;
    }
    checkAssessment(client, day, policy, answer);
    checkPerson(client, day, policy, answer);
    if (!isDoneBy(product.disclosedOn, day))
        answer.reasons.push_back(finding(SuitabilityCode::NotDisclosed));
    else if (product.levelRoseOn.isValid() && product.disclosedOn < product.levelRoseOn)
        answer.warnings.push_back(finding(SuitabilityCode::LevelRiseNotDisclosed, {iso(product.levelRoseOn)}));
    const bool isOrdinary = !client.professionalUntil.isValid();
    if (isOrdinary && answer.clientLevel && isAbove(answer.productLevel, *answer.clientLevel))
        checkAbove(product.regime, evidence, day, answer);
    checkOlder(client, evidence, day, policy, answer);
    if (product.regime == Regime::Insurance)
        checkInsurance(client, evidence, day, policy, answer);
    else
        checkMeans(client, evidence, policy, answer);
    checkSheet(product, evidence, day, answer);
    if (product.privateFund)
        checkCoolingOff(evidence, policy, answer);
    answer.suitable = answer.reasons.empty();
    return answer;
}

SuitabilityAnswer checkSale(const SuitabilityClient &client, const SuitabilityProduct &product,
                            const SuitabilityEvidence &evidence, QDate day, const RiskPolicy &policy)
{
    SuitabilityAnswer answer = checkSuitability(client, product, evidence, day, policy);
    answer.reasons.insert(answer.reasons.end(), answer.beforeSale.begin(), answer.beforeSale.end());
    answer.beforeSale.clear();
    answer.suitable = answer.reasons.empty();
    return answer;
}

} // namespace zhiyin
