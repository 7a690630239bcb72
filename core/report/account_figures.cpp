// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/account_figures.h"

#include <map>

namespace zhiyin {
namespace {

/// What belongs to no product comes last.
using ProductKey = std::tuple<bool, QString, QString>;

class ReturnSums
{
public:
    ReturnLine &of(const QString &code, const QString &name, Currency currency)
    {
        const Money zero = Money::zero(currency);
        const auto [found, isNew] =
            m_lines.try_emplace({code.isEmpty(), code, currency.code()},
                                ReturnLine{code, name, zero, zero, zero, zero, zero, zero, zero, zero});
        if (found->second.productName.isEmpty())
            found->second.productName = name;
        return found->second;
    }
    Result<void> add(const PositionRow &row, Money ReturnLine::*field)
    {
        ReturnLine &line = of(row.productCode, row.productName, row.marketValue.currency());
        ZHIYIN_ASSIGN(line.*field, (line.*field).plus(row.marketValue));
        return {};
    }
    Result<void> add(const MovementLine &movement)
    {
        const auto field = fieldOf(movement);
        if (field == nullptr)
            return {};
        ReturnLine &line = of(movement.productCode, movement.productName, movement.amount.currency());
        ZHIYIN_ASSIGN(line.*field, (line.*field).plus(movement.amount));
        return {};
    }
    Result<std::vector<ReturnLine>> settled()
    {
        std::vector<ReturnLine> lines;
        for (auto &[key, line] : m_lines) {
            ZHIYIN_ASSIGN(const Money grown, line.closing.minus(line.opening));
            ZHIYIN_ASSIGN(const Money net, line.bought.minus(line.sold));
            ZHIYIN_ASSIGN(line.change, grown.minus(net));
            ZHIYIN_ASSIGN(const Money earned, line.change.plus(line.income));
            ZHIYIN_ASSIGN(line.result, earned.minus(line.fees));
            lines.push_back(line);
        }
        return lines;
    }

private:
    static Money ReturnLine::*fieldOf(const MovementLine &movement)
    {
        const bool ofProduct = !movement.productCode.isEmpty();
        switch (movement.kind) {
        case MovementKind::Buy: return ofProduct ? &ReturnLine::bought : nullptr;
        case MovementKind::Sell: return ofProduct ? &ReturnLine::sold : nullptr;
        case MovementKind::Interest:
        case MovementKind::Dividend: return &ReturnLine::income;
        case MovementKind::Fee: return &ReturnLine::fees;
        case MovementKind::Deposit:
        case MovementKind::Withdrawal:
        case MovementKind::Other: break;
        }
        return nullptr;
    }

    std::map<ProductKey, ReturnLine> m_lines;
};

} // namespace

Result<std::vector<FlowLine>> flowLines(const ReconciliationInput &input)
{
    std::map<std::pair<int, QString>, FlowLine> sums;
    for (const MovementLine &movement : input.movements) {
        if (!input.period.contains(movement.on))
            continue;
        const Currency currency = movement.amount.currency();
        auto &line = sums.try_emplace({static_cast<int>(movement.kind), currency.code()},
                                      FlowLine{movement.kind, 0, Money::zero(currency)})
                         .first->second;
        ++line.count;
        ZHIYIN_ASSIGN(line.amount, line.amount.plus(movement.amount));
    }
    std::vector<FlowLine> lines;
    for (const auto &[key, line] : sums)
        lines.push_back(line);
    return lines;
}

Result<std::vector<ReturnLine>> returnLines(const ReconciliationInput &input)
{
    ReturnSums sums;
    for (const PositionRow &row : input.opening)
        ZHIYIN_TRY(sums.add(row, &ReturnLine::opening));
    for (const PositionRow &row : input.closing)
        ZHIYIN_TRY(sums.add(row, &ReturnLine::closing));
    for (const MovementLine &movement : input.movements) {
        if (input.period.contains(movement.on))
            ZHIYIN_TRY(sums.add(movement));
    }
    return sums.settled();
}

Result<std::vector<ReturnLine>> returnTotals(const std::vector<ReturnLine> &lines)
{
    static constexpr std::array kFields = {&ReturnLine::opening, &ReturnLine::bought, &ReturnLine::sold,
                                           &ReturnLine::closing, &ReturnLine::change, &ReturnLine::income,
                                           &ReturnLine::fees,    &ReturnLine::result};
    std::vector<ReturnLine> totals;
    for (const ReturnLine &line : lines) {
        const Currency currency = line.closing.currency();
        auto total = std::find_if(totals.begin(), totals.end(),
                                  [currency](const ReturnLine &known) { return known.closing.currency() == currency; });
        if (total == totals.end()) {
            ReturnLine first;
            for (const auto field : kFields)
                first.*field = Money::zero(currency);
            total = totals.insert(totals.end(), first);
        }
        for (const auto field : kFields) {
            ZHIYIN_ASSIGN((*total).*field, ((*total).*field).plus(line.*field));
        }
    }
    return totals;
}

} // namespace zhiyin
