// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/field_pairs.h"
#include "app/cli/json_values.h"
#include "core/client/client_desk.h"
#include "core/product/holdings_desk.h"
#include "core/product/product_desk.h"
#include "core/words/product_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace zhiyin::cli {
namespace {

QJsonValue levelOrNull(const std::optional<int> &level)
{
    return level ? QJsonValue(productLevelText(*level)) : QJsonValue();
}

QJsonObject lineOf(const Product &product)
{
    return {{QStringLiteral("code"), product.code},
            {QStringLiteral("name"), product.name},
            {QStringLiteral("class"), product.assetClass},
            {QStringLiteral("risk_level"), productLevelText(product.riskLevel)},
            {QStringLiteral("regime"), product.regime}};
}

QJsonObject jsonOf(const Product &product)
{
    QJsonObject json = lineOf(product);
    json.insert(QStringLiteral("id"), product.id.toString());
    json.insert(QStringLiteral("issuer_risk_level"), levelOrNull(product.issuerRiskLevel));
    json.insert(QStringLiteral("counting_level"), productLevelText(countingLevel(product)));
    json.insert(QStringLiteral("currency"), product.currency.code());
    json.insert(QStringLiteral("term_days"), product.termDays ? QJsonValue(*product.termDays) : QJsonValue());
    json.insert(QStringLiteral("liquidity"), textOrNull(product.liquidity));
    json.insert(QStringLiteral("fee_text"), textOrNull(product.feeText));
    json.insert(QStringLiteral("benchmark_text"), textOrNull(product.benchmarkText));
    json.insert(QStringLiteral("benchmark_notice"),
                product.benchmarkText.isEmpty() ? QJsonValue() : QJsonValue(words::benchmarkNotice()));
    json.insert(QStringLiteral("disclosed_on"), dayOrNull(product.disclosedOn));
    for (const auto &[code, detail] : kProductDetails)
        json.insert(code.toString(), textOrNull(product.details[detail]));
    json.insert(QStringLiteral("revision"), product.revision);
    return json;
}

QJsonArray jsonOf(const std::vector<ConcernedHolder> &concerned)
{
    QJsonArray array;
    for (const ConcernedHolder &one : concerned) {
        const ProductHolder &holder = one.holder;
        array.append(QJsonObject{{QStringLiteral("client"), holder.client.toString()},
                                 {QStringLiteral("external_id"), holder.externalId},
                                 {QStringLiteral("name"), holder.name},
                                 {QStringLiteral("advisor"), textOrNull(holder.advisor)},
                                 {QStringLiteral("risk_level"), riskLevelOrNull(holder.riskLevel)},
                                 {QStringLiteral("market_value"), holder.marketValue.toString()},
                                 {QStringLiteral("currency"), holder.marketValue.currency().code()},
                                 {QStringLiteral("as_of"), dayOrNull(holder.asOf)},
                                 {QStringLiteral("above_level"), one.isAbove},
                                 {QStringLiteral("sheet_signed_on"), dayOrNull(holder.sheetSignedOn)},
                                 {QStringLiteral("reissue"), QJsonArray::fromStringList(one.reissue)}});
    }
    return array;
}

Result<Answer> list(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto products, session->desk<ProductDesk>().list());
    QJsonArray array;
    for (const Product &product : products)
        array.append(lineOf(product));
    return Answer{{{QStringLiteral("products"), array}}};
}

Result<Answer> show(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ProductView view, session->desk<ProductDesk>().view(context.arguments().at(0)));
    QJsonArray levels;
    for (const LevelEntry &entry : view.history)
        levels.append(QJsonObject{{QStringLiteral("since"), dayOrNull(entry.since)},
                                  {QStringLiteral("risk_level"), productLevelText(entry.riskLevel)},
                                  {QStringLiteral("issuer_risk_level"), levelOrNull(entry.issuerRiskLevel)},
                                  {QStringLiteral("user"), entry.user},
                                  {QStringLiteral("reason"), textOrNull(entry.reason)}});
    QJsonObject document = jsonOf(view.product);
    document.insert(QStringLiteral("levels"), levels);
    return Answer{document};
}

Result<Answer> add(CommandContext &context)
{
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(context.arguments().from(0)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ProductDesk>();
    ZHIYIN_ASSIGN(const ProductRow row, desk.read(pairs, Demand::Required));
    ZHIYIN_ASSIGN(const Product product, desk.add(row));
    return Answer{jsonOf(product)};
}

Result<Answer> set(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    ZHIYIN_ASSIGN(const Pairs pairs, pairsOf(arguments.from(1)));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    auto desk = session->desk<ProductDesk>();
    ZHIYIN_ASSIGN(const ProductRow row, desk.read(pairs, Demand::Nothing));
    ZHIYIN_ASSIGN(const ProductChangeOutcome outcome, desk.set(arguments.at(0), row, arguments.value(u"reason")));
    const bool rose = outcome.move == LevelMove::Rose;
    QJsonObject document{{QStringLiteral("code"), outcome.product.code},
                         {QStringLiteral("changed"), outcome.changed},
                         {QStringLiteral("counting_level"), productLevelText(countingLevel(outcome.product))},
                         {QStringLiteral("level_rose"), rose},
                         {QStringLiteral("holders"), jsonOf(outcome.concerned)}};
    return Answer{document};
}

Result<Answer> holders(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const auto concerned, session->desk<ProductDesk>().concerned(context.arguments().at(0)));
    return Answer{{{QStringLiteral("holders"), jsonOf(concerned)}}};
}

QJsonObject jsonOf(const SharePart &part)
{
    return {{QStringLiteral("value"), part.value.toString()}, {QStringLiteral("share"), part.basisPoints / 10'000.0}};
}

QJsonObject jsonOf(const HeldLine &line)
{
    const Holding &held = line.holding;
    const auto money = [](const std::optional<Money> &amount) {
        return amount ? QJsonValue(amount->toString()) : QJsonValue();
    };
    return {{QStringLiteral("product"), line.product.code},
            {QStringLiteral("name"), line.product.name},
            {QStringLiteral("class"), line.product.assetClass},
            {QStringLiteral("risk_level"), productLevelText(countingLevel(line.product))},
            {QStringLiteral("quantity"), held.quantity ? QJsonValue(held.quantity->toString()) : QJsonValue()},
            {QStringLiteral("market_value"), held.marketValue.toString()},
            {QStringLiteral("cost"), money(held.cost)},
            {QStringLiteral("gain"), money(line.gain)},
            {QStringLiteral("currency"), held.marketValue.currency().code()},
            {QStringLiteral("matures_on"), dayOrNull(line.maturesOn)},
            {QStringLiteral("above_level"), line.isAbove}};
}

Result<Answer> holdings(CommandContext &context)
{
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const ClientId client, session->desk<ClientDesk>().find(context.arguments().at(0)));
    ZHIYIN_ASSIGN(const HoldingsView view, session->desk<HoldingsDesk>().holdings(client));
    QJsonArray lines;
    for (const HeldLine &line : view.lines)
        lines.append(jsonOf(line));
    QJsonObject byClass;
    for (const auto &[productClass, part] : view.byClass)
        byClass.insert(codeText(kProductClasses, productClass), jsonOf(part));
    QJsonObject byRisk;
    for (size_t i = 0; i < view.byRisk.size(); ++i) {
        if (view.byRisk[i])
            byRisk.insert(productLevelText(static_cast<int>(i) + 1), jsonOf(*view.byRisk[i]));
    }
    constexpr std::array kSteps = {"due", "7", "30", "90", "later", "undated"};
    QJsonObject ladder;
    for (size_t i = 0; i < view.ladder.size(); ++i)
        ladder.insert(QString::fromLatin1(kSteps[i]), view.ladder[i].toString());
    return Answer{{{QStringLiteral("as_of"), dayOrNull(view.asOf)},
                   {QStringLiteral("total"), view.total ? QJsonValue(view.total->toString()) : QJsonValue()},
                   {QStringLiteral("currency"), view.ladder[0].currency().code()},
                   {QStringLiteral("holdings"), lines},
                   {QStringLiteral("by_class"), byClass},
                   {QStringLiteral("by_risk"), byRisk},
                   {QStringLiteral("maturity_ladder"), ladder},
                   {QStringLiteral("above_level"), view.above ? QJsonValue(jsonOf(*view.above)) : QJsonValue()},
                   {QStringLiteral("without_rate"), view.withoutRate}}};
}

const CommandGroup kCommands({{"product", "list", list},
                              {"product", "show", show},
                              {"product", "add", add},
                              {"product", "set", set},
                              {"product", "holders", holders},
                              {"product", "holdings", holdings}});

} // namespace
} // namespace zhiyin::cli
