// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_options.h"

#include "app/cli/json_values.h"
#include "core/words/risk_words.h"

namespace zhiyin::cli {
namespace {

QJsonArray findingsJson(const std::vector<SuitabilityFinding> &findings)
{
    QJsonArray array;
    for (const SuitabilityFinding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), suitabilityCodeText(finding.code)},
                                 {QStringLiteral("text"), words::suitability(finding)},
                                 {QStringLiteral("source"), finding.source},
                                 {QStringLiteral("remedy"), textOrNull(words::suitabilityRemedy(finding))}});
    return array;
}

Result<InsuranceTerms> insuranceOf(const Arguments &arguments, Currency currency)
{
    InsuranceTerms terms;
    ZHIYIN_ASSIGN(terms.singlePremium, moneyOption(arguments, QStringLiteral("single-premium"), currency));
    ZHIYIN_ASSIGN(terms.annualPremium, moneyOption(arguments, QStringLiteral("annual-premium"), currency));
    ZHIYIN_ASSIGN(terms.budget, moneyOption(arguments, QStringLiteral("budget"), currency));
    ZHIYIN_ASSIGN(terms.householdIncome, moneyOption(arguments, QStringLiteral("household-income"), currency));
    ZHIYIN_ASSIGN(terms.payingYears, arguments.whole(u"paying-years", 1, 120));
    return terms;
}

} // namespace

Result<std::optional<Money>> moneyOption(const Arguments &arguments, const QString &option, Currency currency)
{
    if (!arguments.has(option))
        return std::optional<Money>();
    const QString text = arguments.value(option);
    const auto parsed = Money::parse(text, currency);
    if (!parsed || parsed->rounded || parsed->money.isNegative())
        return Arguments::badValue(QStringLiteral("--") + option, text);
    return std::optional(parsed->money);
}

Result<SuitabilityEvidence> evidenceOf(const Arguments &arguments, const BookFacts &book)
{
    SuitabilityEvidence evidence;
    const auto day = [&arguments](QStringView option, QDate &into) -> Result<void> {
        ZHIYIN_ASSIGN(const auto given, arguments.date(option));
        into = given.value_or(QDate());
        return {};
    };
    const auto moment = [&](QStringView option, QDateTime &into) -> Result<void> {
        if (!arguments.has(option))
            return {};
        ZHIYIN_ASSIGN(const auto given, arguments.moment(option, book.zone));
        into = given.value_or(QDateTime());
        return {};
    };
    ZHIYIN_TRY(day(u"warning-signed-on", evidence.warningSignedOn));
    ZHIYIN_TRY(day(u"confirmed-on", evidence.confirmedOn));
    ZHIYIN_TRY(day(u"sheet-signed-on", evidence.sheetSignedOn));
    ZHIYIN_TRY(day(u"declaration-signed-on", evidence.declarationSignedOn));
    ZHIYIN_TRY(moment(u"contract-signed-at", evidence.contractSignedAt));
    ZHIYIN_TRY(moment(u"call-back-at", evidence.callBackAt));
    for (const QString &step : arguments.value(u"steps").split(u',', Qt::SkipEmptyParts))
        evidence.steps.append(step.trimmed());
    ZHIYIN_ASSIGN(evidence.amount, moneyOption(arguments, QStringLiteral("amount"), book.currency));
    ZHIYIN_ASSIGN(evidence.insurance, insuranceOf(arguments, book.currency));
    return evidence;
}

QJsonObject answerDocument(const SuitabilityAnswer &answer)
{
    return {{QStringLiteral("suitable"), answer.suitable},
            {QStringLiteral("client_level"),
             answer.clientLevel ? QJsonValue(riskLevelText(*answer.clientLevel)) : QJsonValue()},
            {QStringLiteral("product_level"), productLevelText(answer.productLevel)},
            {QStringLiteral("reasons"), findingsJson(answer.reasons)},
            {QStringLiteral("conditions"), findingsJson(answer.conditions)},
            {QStringLiteral("warnings"), findingsJson(answer.warnings)},
            {QStringLiteral("before_sale"), findingsJson(answer.beforeSale)}};
}

QJsonObject uncheckedDocument()
{
    return {{QStringLiteral("suitable"), false},
            {QStringLiteral("client_level"), QJsonValue()},
            {QStringLiteral("product_level"), QJsonValue()},
            {QStringLiteral("reasons"), QJsonArray()},
            {QStringLiteral("conditions"), QJsonArray()},
            {QStringLiteral("warnings"), QJsonArray()},
            {QStringLiteral("before_sale"), QJsonArray()}};
}

} // namespace zhiyin::cli
