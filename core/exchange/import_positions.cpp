// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_positions.h"

#include "core/exchange/holding_row.h"
#include "core/exchange/product_row.h"
#include "core/exchange/rate_row.h"
#include "core/exchange/row_checks.h"
#include "core/exchange/transaction_row.h"
#include "core/product/position_store.h"
#include "core/product/position_writer.h"
#include "core/product/product_change.h"
#include "core/product/product_store.h"
#include "core/product/total_assets.h"

namespace zhiyin {
namespace {

/// Rates come with six decimals and are kept with nine.
constexpr qint64 kPartsInMillionth = 1000;

void applyRow(const HoldingRow &row, Holding &holding)
{
    apply(row.quantity, holding.quantity);
    if (row.marketValue.hasValue())
        holding.marketValue = *row.marketValue;
    apply(row.cost, holding.cost);
}

void applyRow(const TransactionRow &row, ClientTransaction &transaction)
{
    apply(row.date, transaction.on);
    apply(row.kind, transaction.kind);
    apply(row.quantity, transaction.quantity);
    if (row.amount.hasValue())
        transaction.amount = *row.amount;
    apply(row.balanceAfter, transaction.balanceAfter);
    apply(row.note, transaction.note);
}

} // namespace

Result<RowFate> ProductImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                      std::vector<RowProblem> &problems)
{
    ReadRow<ProductRow> read = readProductRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const ProductRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    Workplace &workplace = context().workplace;
    ZHIYIN_ASSIGN(const auto known, ProductStore(workplace.database).findByCode(*row.code));
    PositionWriter writer(workplace, work, import);
    if (const auto fate = checks.duplicate(known.has_value(), QStringLiteral("code"), *row.code))
        return *fate;
    if (known) {
        Product after = *known;
        applyRow(row, workplace.currency(), after);
        ZHIYIN_TRY(writer.change(*known, after, context().reason));
        return RowFate::Updated;
    }
    checks.need(QStringLiteral("name"), row.name);
    checks.need(QStringLiteral("class"), row.assetClass);
    checks.need(QStringLiteral("risk_level"), row.riskLevel);
    if (checks.isRejected())
        return RowFate::Rejected;
    Product product{.id = work.newId<ProductId>(), .code = *row.code, .currency = workplace.currency()};
    applyRow(row, workplace.currency(), product);
    ZHIYIN_TRY(writer.add(product));
    return RowFate::Added;
}

Result<RowFate> HoldingImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                      std::vector<RowProblem> &problems)
{
    ReadRow<HoldingRow> read = readHoldingRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const HoldingRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    checks.happened(QStringLiteral("as_of"), *row.asOf);
    ZHIYIN_ASSIGN(const auto client, checks.client(*row.client));
    ZHIYIN_ASSIGN(const auto product, checks.product(*row.product));
    if (!client || !product)
        return RowFate::Rejected;
    Workplace &workplace = context().workplace;
    ZHIYIN_ASSIGN(const auto known, HoldingStore(workplace.database).find(client->id, *row.asOf, *product));
    if (const auto fate = checks.duplicate(known.has_value(), QStringLiteral("product"), *row.product))
        return *fate;
    PositionWriter writer(workplace, work, import);
    m_touched.insert(client->id);
    if (known) {
        Holding after = *known;
        applyRow(row, after);
        ZHIYIN_TRY(writer.change(*known, after, context().reason));
        return RowFate::Updated;
    }
    Holding holding{.id = work.newId<HoldingId>(),
                    .client = client->id,
                    .product = *product,
                    .asOf = *row.asOf,
                    .marketValue = *row.marketValue};
    applyRow(row, holding);
    ZHIYIN_TRY(writer.add(holding));
    return RowFate::Added;
}

Result<void> HoldingImporter::finish(UnitOfWork &)
{
    Workplace &workplace = context().workplace;
    for (const ClientId client : std::exchange(m_touched, {}))
        ZHIYIN_TRY(refreshTotalAssets(workplace.database, client, workplace.today()));
    return {};
}

Result<RowFate> TransactionImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                          std::vector<RowProblem> &problems)
{
    ReadRow<TransactionRow> read = readTransactionRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const TransactionRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    if (row.date.hasValue())
        checks.happened(QStringLiteral("date"), *row.date);
    if (row.amount.hasValue() && row.amount->isZero())
        checks.add(QStringLiteral("amount"), row.amount->toString(), RowIssue::ZeroAmount);
    RowReferences references;
    if (row.client.hasValue()) {
        ZHIYIN_ASSIGN(references.client, checks.client(*row.client));
    }
    if (row.product.hasValue()) {
        ZHIYIN_ASSIGN(references.product, checks.product(*row.product));
    }
    if (checks.isRejected())
        return RowFate::Rejected;
    std::optional<ClientTransaction> known;
    if (row.externalId.hasValue()) {
        ZHIYIN_ASSIGN(known, TransactionStore(context().workplace.database).findByExternal(*row.externalId));
    }
    if (const auto fate =
            checks.duplicate(known.has_value(), QStringLiteral("external_id"), row.externalId.valueOr({})))
        return *fate;
    PositionWriter writer(context().workplace, work, import);
    if (known)
        return update(writer, *known, row, references, checks);
    checks.need(QStringLiteral("client"), row.client);
    checks.need(QStringLiteral("date"), row.date);
    checks.need(QStringLiteral("kind"), row.kind);
    checks.need(QStringLiteral("amount"), row.amount);
    if (checks.isRejected())
        return RowFate::Rejected;
    ClientTransaction transaction{.id = work.newId<TransactionId>(),
                                  .externalId = row.externalId.valueOr({}),
                                  .client = references.client->id,
                                  .product = references.product,
                                  .amount = *row.amount};
    applyRow(row, transaction);
    ZHIYIN_TRY(writer.add(transaction));
    return RowFate::Added;
}

Result<RowFate> TransactionImporter::update(PositionWriter &writer, const ClientTransaction &before,
                                            const TransactionRow &row, const RowReferences &references,
                                            RowChecks &checks)
{
    ZHIYIN_ASSIGN(const bool reached, checks.reaches(before.client, before.externalId));
    if (!reached)
        return RowFate::Rejected;
    ClientTransaction after = before;
    applyRow(row, after);
    if (references.client)
        after.client = references.client->id;
    if (!row.product.isLeft())
        after.product = references.product;
    ZHIYIN_TRY(writer.change(before, after, context().reason));
    return RowFate::Updated;
}

Result<RowFate> RateImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                   std::vector<RowProblem> &problems)
{
    ReadRow<RateRow> read = readRateRow(source, context().reading);
    problems = std::move(read.problems);
    if (isRejected(problems))
        return RowFate::Rejected;
    const RateRow &row = read.row;
    RowChecks checks(context(), row.line, problems);
    Workplace &workplace = context().workplace;
    const ExchangeRate rate{*row.date, Currency::parse(*row.from).value_or(workplace.currency()),
                            Currency::parse(*row.to).value_or(workplace.currency()),
                            row.rate->millionths() * kPartsInMillionth};
    ZHIYIN_ASSIGN(const auto known, RateStore(workplace.database).find(rate.on, rate.from, rate.to));
    PositionWriter writer(workplace, work, import);
    if (const auto fate = checks.duplicate(known.has_value(), QStringLiteral("date"), row.date->toString(Qt::ISODate)))
        return *fate;
    m_wrote = true;
    if (!known) {
        ZHIYIN_TRY(writer.add(rate));
        return RowFate::Added;
    }
    ZHIYIN_TRY(writer.change(*known, rate, context().reason));
    return RowFate::Updated;
}

Result<void> RateImporter::finish(UnitOfWork &)
{
    if (!std::exchange(m_wrote, false))
        return {};
    Workplace &workplace = context().workplace;
    ZHIYIN_ASSIGN(const auto clients, HoldingStore(workplace.database).clientsInOtherCurrencies());
    for (const ClientId client : clients)
        ZHIYIN_TRY(refreshTotalAssets(workplace.database, client, workplace.today()));
    return {};
}

} // namespace zhiyin
