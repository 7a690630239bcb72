// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/position_writer.h"

#include "core/exchange/import_image.h"
#include "core/policy/policy_document.h"
#include "core/product/position_store.h"
#include "core/product/product_store.h"

namespace zhiyin {
namespace {

/// A row's fields as the journal says them, in the names of the contract.
using Fields = std::vector<std::pair<QString, QJsonValue>>;

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue dayText(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <class Tag> QJsonValue idText(const std::optional<Tag> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

template <class Value> QJsonValue textOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

Fields fieldsOf(const Product &p)
{
    Fields fields = {{QStringLiteral("code"), p.code},
                     {QStringLiteral("name"), p.name},
                     {QStringLiteral("class"), p.assetClass},
                     {QStringLiteral("risk_level"), productLevelText(p.riskLevel)},
                     {QStringLiteral("issuer_risk_level"),
                      p.issuerRiskLevel ? QJsonValue(productLevelText(*p.issuerRiskLevel)) : QJsonValue()},
                     {QStringLiteral("regime"), p.regime},
                     {QStringLiteral("currency"), p.currency.code()},
                     {QStringLiteral("term_days"), numberOrNull(p.termDays)},
                     {QStringLiteral("liquidity"), p.liquidity},
                     {QStringLiteral("fee_text"), p.feeText},
                     {QStringLiteral("benchmark_text"), p.benchmarkText},
                     {QStringLiteral("disclosed_on"), dayText(p.disclosedOn)}};
    for (const auto &[code, detail] : kProductDetails)
        fields.emplace_back(code.toString(), p.details[detail]);
    return fields;
}

Fields fieldsOf(const Holding &h)
{
    return {{QStringLiteral("product"), h.product.toString()},
            {QStringLiteral("as_of"), dayText(h.asOf)},
            {QStringLiteral("quantity"), textOrNull(h.quantity)},
            {QStringLiteral("market_value"), h.marketValue.toString()},
            {QStringLiteral("cost"), textOrNull(h.cost)},
            {QStringLiteral("currency"), h.marketValue.currency().code()}};
}

Fields fieldsOf(const ClientTransaction &t)
{
    return {{QStringLiteral("external_id"), t.externalId},
            {QStringLiteral("client"), t.client.toString()},
            {QStringLiteral("date"), dayText(t.on)},
            {QStringLiteral("kind"), t.kind},
            {QStringLiteral("product"), idText(t.product)},
            {QStringLiteral("quantity"), textOrNull(t.quantity)},
            {QStringLiteral("amount"), t.amount.toString()},
            {QStringLiteral("currency"), t.amount.currency().code()},
            {QStringLiteral("balance_after"), textOrNull(t.balanceAfter)},
            {QStringLiteral("note"), t.note}};
}

Fields fieldsOf(const ExchangeRate &r)
{
    return {{QStringLiteral("date"), dayText(r.on)},
            {QStringLiteral("from"), r.from.code()},
            {QStringLiteral("to"), r.to.code()},
            {QStringLiteral("rate"), QString::number(r.parts)}};
}

/// A rate has no identifier: its image is written here instead of read (see ImportImage).
QByteArray rateImage(std::optional<ImportId> import, const ExchangeRate &after, const ExchangeRate *before)
{
    if (!import)
        return {};
    const auto text = [](const QString &value) { return QJsonValue(u't' + value); };
    const auto parts = [](const ExchangeRate &rate) {
        return QJsonObject{{QStringLiteral("rate_parts"), u'i' + QString::number(rate.parts)}};
    };
    const QJsonObject key{{QStringLiteral("on_date"), text(after.on.toString(Qt::ISODate))},
                          {QStringLiteral("from_currency"), text(after.from.code())},
                          {QStringLiteral("to_currency"), text(after.to.code())}};
    return rowChangesText({{QStringLiteral("exchange_rate"), key,
                            before != nullptr ? std::optional(parts(*before)) : std::nullopt, parts(after)}});
}

Changes asNew(const Fields &fields)
{
    Changes changes;
    for (const auto &[name, value] : fields)
        changes.set(name, value);
    return changes;
}

Changes between(const Fields &before, const Fields &after)
{
    Changes changes;
    for (size_t i = 0; i < before.size(); ++i)
        changes.add(before[i].first, before[i].second, after[i].second);
    return changes;
}

} // namespace

Result<void> PositionWriter::add(const Product &product)
{
    ProductStore store(m_workplace.database);
    ZHIYIN_TRY(store.insert(product, m_import));
    ZHIYIN_TRY(store.insertLevel(m_work.newId<AnyId>(), product, m_workplace.today(), {}, m_workplace.actor.id,
                                 m_workplace.realClock.now()));
    return m_work.record({Entity::Product,
                          AnyId(product.id.value()),
                          {},
                          QStringLiteral("add"),
                          asNew(fieldsOf(product)),
                          {},
                          {},
                          m_import});
}

Result<void> PositionWriter::add(const Holding &holding)
{
    ZHIYIN_TRY(HoldingStore(m_workplace.database).insert(holding, m_import));
    return m_work.record({Entity::Holding,
                          AnyId(holding.id.value()),
                          holding.client,
                          QStringLiteral("add"),
                          asNew(fieldsOf(holding)),
                          {},
                          {},
                          m_import});
}

Result<void> PositionWriter::add(const ClientTransaction &transaction)
{
    ZHIYIN_TRY(TransactionStore(m_workplace.database).insert(transaction, m_import));
    return m_work.record({Entity::Transaction,
                          AnyId(transaction.id.value()),
                          transaction.client,
                          QStringLiteral("add"),
                          asNew(fieldsOf(transaction)),
                          {},
                          {},
                          m_import});
}

Result<void> PositionWriter::add(const ExchangeRate &rate)
{
    ZHIYIN_TRY(RateStore(m_workplace.database).insert(rate, m_import));
    // A rate has no identifier of its own: each entry about one gets a new one.
    return m_work.record(
        {Entity::Rate, m_work.newId<AnyId>(), {}, QStringLiteral("add"), asNew(fieldsOf(rate)), {}, {}, m_import},
        rateImage(m_import, rate, nullptr));
}

Result<bool> PositionWriter::change(const Product &before, const Product &after, const QString &reason)
{
    const Changes changes = between(fieldsOf(before), fieldsOf(after));
    if (changes.isEmpty())
        return false;
    const AnyId id(after.id.value());
    ZHIYIN_ASSIGN(const ImportImage image, ImportImage::before(m_workplace.database, m_import, Entity::Product, id));
    ProductStore store(m_workplace.database);
    ZHIYIN_TRY(store.update(after));
    if (before.riskLevel != after.riskLevel || before.issuerRiskLevel != after.issuerRiskLevel) {
        ZHIYIN_ASSIGN(const auto known, store.levels(after.id));
        // A product from before levels were kept: what it had until now stands first.
        if (known.empty())
            ZHIYIN_TRY(store.insertLevel(m_work.newId<AnyId>(), before, kShippedFrom, {}, m_workplace.actor.id,
                                         m_workplace.realClock.now()));
        ZHIYIN_TRY(store.insertLevel(m_work.newId<AnyId>(), after, m_workplace.today(), reason, m_workplace.actor.id,
                                     m_workplace.realClock.now()));
    }
    ZHIYIN_ASSIGN(const QByteArray rows, image.differences());
    ZHIYIN_TRY(m_work.record({Entity::Product, id, {}, QStringLiteral("set"), changes, reason, {}, m_import}, rows));
    return true;
}

Result<bool> PositionWriter::change(const Holding &before, const Holding &after, const QString &reason)
{
    const Changes changes = between(fieldsOf(before), fieldsOf(after));
    if (changes.isEmpty())
        return false;
    const AnyId id(after.id.value());
    ZHIYIN_ASSIGN(const ImportImage image, ImportImage::before(m_workplace.database, m_import, Entity::Holding, id));
    ZHIYIN_TRY(HoldingStore(m_workplace.database).update(after));
    ZHIYIN_ASSIGN(const QByteArray rows, image.differences());
    ZHIYIN_TRY(
        m_work.record({Entity::Holding, id, after.client, QStringLiteral("set"), changes, reason, {}, m_import}, rows));
    return true;
}

Result<bool> PositionWriter::change(const ClientTransaction &before, const ClientTransaction &after,
                                    const QString &reason)
{
    const Changes changes = between(fieldsOf(before), fieldsOf(after));
    if (changes.isEmpty())
        return false;
    const AnyId id(after.id.value());
    ZHIYIN_ASSIGN(const ImportImage image,
                  ImportImage::before(m_workplace.database, m_import, Entity::Transaction, id));
    ZHIYIN_TRY(TransactionStore(m_workplace.database).update(after));
    ZHIYIN_ASSIGN(const QByteArray rows, image.differences());
    ZHIYIN_TRY(m_work.record(
        {Entity::Transaction, id, after.client, QStringLiteral("set"), changes, reason, {}, m_import}, rows));
    return true;
}

Result<bool> PositionWriter::change(const ExchangeRate &before, const ExchangeRate &after, const QString &reason)
{
    const Changes changes = between(fieldsOf(before), fieldsOf(after));
    if (changes.isEmpty())
        return false;
    ZHIYIN_TRY(RateStore(m_workplace.database).update(after));
    ZHIYIN_TRY(
        m_work.record({Entity::Rate, m_work.newId<AnyId>(), {}, QStringLiteral("set"), changes, reason, {}, m_import},
                      rateImage(m_import, after, &before)));
    return true;
}

} // namespace zhiyin
