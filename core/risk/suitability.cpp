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

constexpr std::array<CodeEntry, 15> kCodes = {{
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
    {SuitabilityCode::WarningSigned, u"special_warning_signed", u"R-05 《证券期货投资者适当性管理办法》 art. 18–22"},
    {SuitabilityCode::StopAdvised, u"stop_advised", u"R-11 《金融机构产品适当性管理办法》 art. 38"},
    {SuitabilityCode::OlderStepsDone, u"older_client_steps_done", u"R-08 《金融机构产品适当性管理办法》 art. 18"},
    {SuitabilityCode::IdentityExpiryUnknown, u"identity_expiry_unknown", u"R-14 令〔2025〕11号 art. 26, 49"},
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
    if (!client.assessment || client.assessment->signedOn > day) {
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
    if (answer.clientLevel && isAbove(answer.productLevel, *answer.clientLevel))
        checkAbove(product.regime, evidence, day, answer);
    checkOlder(client, evidence, day, policy, answer);
    answer.suitable = answer.reasons.empty();
    return answer;
}

} // namespace zhiyin
