// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/gate.h"

#include "core/policy/policy_desk.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

QJsonArray codesOf(const std::vector<SuitabilityFinding> &findings)
{
    QJsonArray codes;
    for (const SuitabilityFinding &finding : findings)
        codes.append(suitabilityCodeText(finding.code));
    return codes;
}

QJsonArray findingsOf(const std::vector<SuitabilityFinding> &findings)
{
    QJsonArray array;
    for (const SuitabilityFinding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), suitabilityCodeText(finding.code)},
                                 {QStringLiteral("args"), QJsonArray::fromStringList(finding.args)},
                                 {QStringLiteral("source"), finding.source}});
    return array;
}

} // namespace

Result<InForce<RiskPolicy>> riskPolicyInForce(Workplace &workplace, QDate day)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Risk, day));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Risk)});
    ZHIYIN_ASSIGN(RiskPolicy policy, parseRiskPolicy(document->json));
    return InForce<RiskPolicy>{std::move(policy), policyVersionText(*document)};
}

Result<GateFacts> gateFacts(Workplace &workplace, ClientId client, const QString &productCode, QDate day)
{
    ZHIYIN_ASSIGN(auto policy, riskPolicyInForce(workplace, day));
    RiskStore store(workplace.database);
    ZHIYIN_ASSIGN(auto product, store.product(productCode));
    if (!product)
        return failure(ErrorCode::NotFound, {QStringLiteral("product"), productCode});
    ZHIYIN_ASSIGN(product->facts.levelRoseOn, store.levelRoseOn(product->id, day));
    ZHIYIN_ASSIGN(SuitabilityClient facts, store.client(client, day));
    ZHIYIN_ASSIGN(const auto assessments, store.assessments(client));
    facts.assessment = latestAssessment(assessments, day);
    ZHIYIN_ASSIGN(const auto statuses, store.professionalStatuses(client));
    facts.professionalUntil = professionalUntil(statuses, product->facts.regime, day);
    return GateFacts{facts, std::move(*product), std::move(policy)};
}

QJsonObject evidenceJson(const SuitabilityEvidence &evidence)
{
    QJsonObject json;
    const auto day = [&json](const char16_t *key, QDate value) {
        if (value.isValid())
            json.insert(QString::fromUtf16(key), value.toString(Qt::ISODate));
    };
    const auto moment = [&json](const char16_t *key, const QDateTime &value) {
        if (value.isValid())
            json.insert(QString::fromUtf16(key), value.toUTC().toString(Qt::ISODateWithMs));
    };
    const auto money = [&json](const char16_t *key, const std::optional<Money> &value) {
        if (value)
            json.insert(QString::fromUtf16(key), value->toString());
    };
    day(u"warning_signed_on", evidence.warningSignedOn);
    day(u"confirmed_on", evidence.confirmedOn);
    day(u"sheet_signed_on", evidence.sheetSignedOn);
    day(u"declaration_signed_on", evidence.declarationSignedOn);
    moment(u"contract_signed_at", evidence.contractSignedAt);
    moment(u"call_back_at", evidence.callBackAt);
    money(u"amount", evidence.amount);
    money(u"single_premium", evidence.insurance.singlePremium);
    money(u"annual_premium", evidence.insurance.annualPremium);
    money(u"household_income", evidence.insurance.householdIncome);
    money(u"budget", evidence.insurance.budget);
    if (evidence.insurance.payingYears)
        json.insert(QStringLiteral("paying_years"), *evidence.insurance.payingYears);
    if (!evidence.steps.isEmpty())
        json.insert(QStringLiteral("steps"), QJsonArray::fromStringList(evidence.steps));
    return json;
}

QJsonObject answerJson(const SuitabilityAnswer &answer)
{
    return {{QStringLiteral("suitable"), answer.suitable},
            {QStringLiteral("client_level"),
             answer.clientLevel ? QJsonValue(riskLevelText(*answer.clientLevel)) : QJsonValue()},
            {QStringLiteral("product_level"), productLevelText(answer.productLevel)},
            {QStringLiteral("reasons"), findingsOf(answer.reasons)},
            {QStringLiteral("conditions"), findingsOf(answer.conditions)},
            {QStringLiteral("warnings"), findingsOf(answer.warnings)},
            {QStringLiteral("before_sale"), findingsOf(answer.beforeSale)}};
}

Changes verdictChanges(const SuitabilityVerdict &verdict, const SuitabilityEvidence &evidence)
{
    const SuitabilityAnswer &answer = verdict.answer;
    Changes changes;
    changes.set(QStringLiteral("product"), verdict.product.code);
    changes.set(QStringLiteral("suitable"), answer.suitable);
    if (answer.clientLevel)
        changes.set(QStringLiteral("client_level"), riskLevelText(*answer.clientLevel));
    changes.set(QStringLiteral("product_level"), productLevelText(answer.productLevel));
    changes.set(QStringLiteral("reasons"), codesOf(answer.reasons));
    changes.set(QStringLiteral("conditions"), codesOf(answer.conditions));
    const QJsonObject given = evidenceJson(evidence);
    for (auto field = given.begin(); field != given.end(); ++field)
        changes.set(field.key(), field.value());
    return changes;
}

} // namespace zhiyin
