// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reconciliation.h"

#include "core/tier/assets.h"

#include <array>
#include <map>
#include <set>

namespace zhiyin {
namespace {

constexpr int kWhole = 10000;

bool isCash(const PositionRow &row)
{
    return assetClassOf(row.productClass) == AssetClass::Cash;
}

FlowBasis basisOf(const ReconciliationInput &input)
{
    const bool inside = std::any_of(input.opening.begin(), input.opening.end(), isCash)
                        || std::any_of(input.closing.begin(), input.closing.end(), isCash);
    return inside ? FlowBasis::CashInside : FlowBasis::CashOutside;
}

std::optional<QDate> latestAsOf(const std::vector<PositionRow> &rows)
{
    std::optional<QDate> latest;
    for (const PositionRow &row : rows) {
        if (!latest || row.asOf > *latest)
            latest = row.asOf;
    }
    return latest;
}

bool isInflow(FlowBasis basis, MovementKind kind)
{
    return kind == (basis == FlowBasis::CashInside ? MovementKind::Deposit : MovementKind::Buy);
}

bool isOutflow(FlowBasis basis, MovementKind kind)
{
    return kind == (basis == FlowBasis::CashInside ? MovementKind::Withdrawal : MovementKind::Sell);
}

/// One sum of a statement, with the day at whose rate it is converted.
struct Part {
    Money AssetStatement::*field;
    Money amount;
    QDate on;
};

std::vector<Part> partsOf(const ReconciliationInput &input, FlowBasis basis)
{
    std::vector<Part> parts;
    const QDate eve = input.period.from.addDays(-1);
    for (const PositionRow &row : input.opening)
        parts.push_back({&AssetStatement::opening, row.marketValue, eve});
    for (const PositionRow &row : input.closing)
        parts.push_back({&AssetStatement::closing, row.marketValue, input.period.to});
    for (const MovementLine &movement : input.movements) {
        if (!input.period.contains(movement.on))
            continue;
        if (isInflow(basis, movement.kind))
            parts.push_back({&AssetStatement::inflows, movement.amount, movement.on});
        else if (isOutflow(basis, movement.kind))
            parts.push_back({&AssetStatement::outflows, movement.amount, movement.on});
    }
    return parts;
}

AssetStatement emptyStatement(Currency currency)
{
    const Money zero = Money::zero(currency);
    return {zero, zero, zero, zero, zero};
}

Result<void> add(AssetStatement &statement, Money AssetStatement::*field, Money amount)
{
    ZHIYIN_ASSIGN(statement.*field, (statement.*field).plus(amount));
    return {};
}

/// The remainder: closing − opening − inflows + outflows.
Result<void> settle(AssetStatement &statement)
{
    ZHIYIN_ASSIGN(const Money grown, statement.closing.minus(statement.opening));
    ZHIYIN_ASSIGN(const Money net, statement.inflows.minus(statement.outflows));
    ZHIYIN_ASSIGN(statement.marketChange, grown.minus(net));
    return {};
}

Result<std::vector<AssetStatement>> statementsByCurrency(const std::vector<Part> &parts, Currency book)
{
    // The book's currency sorts first, the others by code.
    std::map<QString, AssetStatement> byCode;
    for (const Part &part : parts) {
        const Currency currency = part.amount.currency();
        const QString key = currency == book ? QString() : currency.code();
        auto &statement = byCode.try_emplace(key, emptyStatement(currency)).first->second;
        ZHIYIN_TRY(add(statement, part.field, part.amount));
    }
    std::vector<AssetStatement> statements;
    for (auto &[code, statement] : byCode) {
        ZHIYIN_TRY(settle(statement));
        statements.push_back(statement);
    }
    return statements;
}

Result<void> addTotal(AssetSection &section, const std::vector<Part> &parts, Currency book,
                      const ToBookCurrencyOn &toBook)
{
    AssetStatement total = emptyStatement(book);
    for (const Part &part : parts) {
        const bool own = part.amount.currency() == book;
        const std::optional<Money> amount = own ? part.amount : toBook(part.amount, part.on);
        if (amount) {
            ZHIYIN_TRY(add(total, part.field, *amount));
            continue;
        }
        const MissingRate missing{part.amount.currency(), book, part.on};
        if (std::find(section.missingRates.begin(), section.missingRates.end(), missing) == section.missingRates.end())
            section.missingRates.push_back(missing);
    }
    if (!section.missingRates.empty())
        return {};
    ZHIYIN_TRY(settle(total));
    section.total = total;
    return {};
}

/// Adds up quantities, remembering whether one was missing and whether any was there.
struct QuantitySum {
    qint64 millionths = 0;
    bool some = false;
    bool missing = false;

    Result<void> add(const std::optional<Quantity> &quantity)
    {
        missing = missing || !quantity;
        some = some || quantity;
        if (quantity && __builtin_add_overflow(millionths, quantity->millionths(), &millionths))
            return failure(ErrorCode::Internal, {}, QStringLiteral("quantity: overflow"));
        return {};
    }
    [[nodiscard]] std::optional<Quantity> value() const
    {
        return missing ? std::nullopt : std::optional(Quantity(millionths));
    }
};

struct ProductSums {
    QString name;
    QuantitySum opening;
    QuantitySum bought;
    QuantitySum sold;
    QuantitySum closing;

    [[nodiscard]] std::array<const QuantitySum *, 4> all() const { return {&opening, &bought, &sold, &closing}; }
};

Result<std::map<QString, ProductSums>> sumProducts(const ReconciliationInput &input)
{
    std::map<QString, ProductSums> products;
    const auto product = [&products](const QString &code, const QString &name) -> ProductSums & {
        ProductSums &sums = products[code];
        if (sums.name.isEmpty())
            sums.name = name;
        return sums;
    };
    for (const PositionRow &row : input.opening)
        ZHIYIN_TRY(product(row.productCode, row.productName).opening.add(row.quantity));
    for (const PositionRow &row : input.closing)
        ZHIYIN_TRY(product(row.productCode, row.productName).closing.add(row.quantity));
    for (const MovementLine &movement : input.movements) {
        if (movement.productCode.isEmpty() || !input.period.contains(movement.on))
            continue;
        if (movement.kind == MovementKind::Buy)
            ZHIYIN_TRY(product(movement.productCode, movement.productName).bought.add(movement.quantity));
        else if (movement.kind == MovementKind::Sell)
            ZHIYIN_TRY(product(movement.productCode, movement.productName).sold.add(movement.quantity));
    }
    return products;
}

Result<ProductReconciliation> reconcileOne(const QString &code, const ProductSums &sums)
{
    ProductReconciliation line;
    line.productCode = code;
    line.productName = sums.name;
    const auto all = sums.all();
    const bool some = std::any_of(all.begin(), all.end(), [](const auto *sum) { return sum->some; });
    const bool missing = std::any_of(all.begin(), all.end(), [](const auto *sum) { return sum->missing; });
    if (!some && missing)
        return line; // kept without quantities: nothing to explain
    line.opening = sums.opening.value();
    line.bought = sums.bought.value();
    line.sold = sums.sold.value();
    line.closing = sums.closing.value();
    if (missing) {
        line.state = ReconciliationState::Incomplete;
        return line;
    }
    qint64 expected = 0;
    qint64 difference = 0;
    if (__builtin_add_overflow(sums.opening.millionths, sums.bought.millionths, &expected)
        || __builtin_sub_overflow(expected, sums.sold.millionths, &expected)
        || __builtin_sub_overflow(sums.closing.millionths, expected, &difference))
        return failure(ErrorCode::Internal, {}, QStringLiteral("quantity: overflow"));
    line.unexplained = Quantity(difference);
    line.state = difference == 0 ? ReconciliationState::Explained : ReconciliationState::Unexplained;
    return line;
}

/// 4 for "R4" and "C4"; none for anything else.
std::optional<int> levelNumber(const QString &level, QChar letter)
{
    if (level.size() != 2 || level[0] != letter || level[1] < u'1' || level[1] > u'5')
        return std::nullopt;
    return level[1].unicode() - u'0';
}

/// Parts of 10,000 by the largest remainders, so that they add up.
void shareOut(std::vector<AllocationSlice> &slices, qint64 whole)
{
    int given = 0;
    std::vector<std::pair<qint64, size_t>> remainders;
    for (size_t i = 0; i < slices.size(); ++i) {
        const auto scaled = static_cast<__int128>(slices[i].value.minor()) * kWhole;
        slices[i].basisPoints = static_cast<int>(scaled / whole);
        given += slices[i].basisPoints;
        remainders.emplace_back(-static_cast<qint64>(scaled % whole), i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (size_t i = 0; given < kWhole && i < remainders.size(); ++i, ++given)
        ++slices[remainders[i].second].basisPoints;
}

Result<std::vector<AllocationSlice>> allocationBy(QString PositionRow::*key, const ReconciliationInput &input,
                                                  const ToBookCurrencyOn &toBook)
{
    std::map<QString, Money> byClass;
    Money whole = Money::zero(input.bookCurrency);
    for (const PositionRow &row : input.closing) {
        const bool own = row.marketValue.currency() == input.bookCurrency;
        const auto value = own ? row.marketValue : toBook(row.marketValue, input.period.to);
        if (!value)
            return std::vector<AllocationSlice>();
        Money &sum = byClass.try_emplace(row.*key, Money::zero(input.bookCurrency)).first->second;
        ZHIYIN_ASSIGN(sum, sum.plus(*value));
    }
    std::vector<AllocationSlice> slices;
    for (const auto &[name, value] : byClass) {
        if (value.minor() <= 0)
            continue; // a debt is no part of what is held
        slices.push_back({name, value, 0});
        ZHIYIN_ASSIGN(whole, whole.plus(value));
    }
    if (slices.empty())
        return slices;
    shareOut(slices, whole.minor());
    std::stable_sort(slices.begin(), slices.end(),
                     [](const auto &a, const auto &b) { return a.value.minor() > b.value.minor(); });
    return slices;
}

} // namespace

Result<AssetSection> assetSection(const ReconciliationInput &input, const ToBookCurrencyOn &toBook)
{
    AssetSection section;
    section.basis = basisOf(input);
    section.openingAsOf = latestAsOf(input.opening);
    section.closingAsOf = latestAsOf(input.closing);
    section.undirected = static_cast<int>(
        std::count_if(input.movements.begin(), input.movements.end(), [&input](const MovementLine &movement) {
            return movement.kind == MovementKind::Other && input.period.contains(movement.on);
        }));
    const std::vector<Part> parts = partsOf(input, section.basis);
    if (parts.empty())
        return section;
    ZHIYIN_ASSIGN(section.byCurrency, statementsByCurrency(parts, input.bookCurrency));
    ZHIYIN_TRY(addTotal(section, parts, input.bookCurrency, toBook));
    return section;
}

Result<std::vector<ProductReconciliation>> reconcileProducts(const ReconciliationInput &input)
{
    ZHIYIN_ASSIGN(const auto products, sumProducts(input));
    std::vector<ProductReconciliation> lines;
    for (const auto &[code, sums] : products) {
        ZHIYIN_ASSIGN(auto line, reconcileOne(code, sums));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<HoldingLine> holdingLines(const std::vector<PositionRow> &closing, const QString &clientLevel)
{
    const auto client = levelNumber(clientLevel, u'C');
    std::map<QString, __int128> byClass;
    std::vector<HoldingLine> lines;
    for (const PositionRow &row : closing) {
        const auto product = levelNumber(row.riskLevel, u'R');
        lines.push_back({row.productCode, row.productName, row.productClass, row.riskLevel,
                         client && product && *product > *client, row.quantity, row.marketValue, row.asOf,
                         row.benchmark, row.feeTerms, row.maturesOn});
        byClass[row.productClass] += row.marketValue.minor();
    }
    std::stable_sort(lines.begin(), lines.end(), [&byClass](const HoldingLine &a, const HoldingLine &b) {
        if (a.productClass != b.productClass) {
            const auto left = byClass.at(a.productClass);
            const auto right = byClass.at(b.productClass);
            return left != right ? left > right : a.productClass < b.productClass;
        }
        return a.productCode < b.productCode;
    });
    return lines;
}

Result<std::vector<AllocationSlice>> allocation(const ReconciliationInput &input, const ToBookCurrencyOn &toBook)
{
    return allocationBy(&PositionRow::productClass, input, toBook);
}

Result<std::vector<AllocationSlice>> riskAllocation(const ReconciliationInput &input, const ToBookCurrencyOn &toBook)
{
    ZHIYIN_ASSIGN(auto slices, allocationBy(&PositionRow::riskLevel, input, toBook));
    std::stable_sort(slices.begin(), slices.end(),
                     [](const auto &a, const auto &b) { return a.productClass > b.productClass; });
    return slices;
}

bool reconciles(const std::vector<ProductReconciliation> &products)
{
    return std::none_of(products.begin(), products.end(), [](const ProductReconciliation &line) {
        return line.state == ReconciliationState::Unexplained || line.state == ReconciliationState::Incomplete;
    });
}

std::vector<DraftReason> draftReasons(bool released, const std::vector<ProductReconciliation> &products)
{
    std::vector<DraftReason> reasons;
    if (!released)
        reasons.push_back(DraftReason::NotReleased);
    if (!reconciles(products))
        reasons.push_back(DraftReason::NotReconciled);
    return reasons;
}

MovementKind movementKind(QStringView code)
{
    struct Named {
        QStringView code;
        MovementKind kind;
    };
    static constexpr std::array<Named, 7> kNamed{{{u"buy", MovementKind::Buy},
                                                  {u"sell", MovementKind::Sell},
                                                  {u"deposit", MovementKind::Deposit},
                                                  {u"withdrawal", MovementKind::Withdrawal},
                                                  {u"interest", MovementKind::Interest},
                                                  {u"dividend", MovementKind::Dividend},
                                                  {u"fee", MovementKind::Fee}}};
    const auto *found =
        std::find_if(kNamed.begin(), kNamed.end(), [code](const Named &named) { return named.code == code; });
    return found == kNamed.end() ? MovementKind::Other : found->kind;
}

} // namespace zhiyin
