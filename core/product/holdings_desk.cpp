// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/holdings_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/policy/policy_document.h"
#include "core/product/position_store.h"
#include "core/product/product_store.h"
#include "core/product/rate_store.h"
#include "core/risk/gate.h"

namespace zhiyin {

Result<void> HoldingsDesk::requireClient(ClientId client)
{
    return requireOnClient(m_workplace, client, Action::ReadClient);
}

Result<HoldingsView> HoldingsDesk::load(Workplace &workplace, ClientId client)
{
    const QDate today = workplace.today();
    ZHIYIN_ASSIGN(const auto position, HoldingStore(workplace.database).position(client, today));
    std::vector<HeldLine> lines;
    ProductStore products(workplace.database);
    for (const Holding &holding : position) {
        ZHIYIN_ASSIGN(auto product, products.find(holding.product));
        if (!product)
            return failure(ErrorCode::Internal, {}, QStringLiteral("a holding without a product"));
        HeldLine line{holding, std::move(*product)};
        ZHIYIN_ASSIGN(line.lastBought, TransactionStore(workplace.database).lastBought(client, holding.product, today));
        lines.push_back(std::move(line));
    }
    ZHIYIN_ASSIGN(const auto assessments, RiskStore(workplace.database).assessments(client));
    ZHIYIN_ASSIGN(const auto policy, riskPolicyInForce(workplace, today));
    std::optional<int> level;
    const auto last = latestAssessment(assessments, today);
    if (last && isValidOn(last->signedOn, today, policy.policy))
        level = static_cast<int>(last->level);
    ZHIYIN_ASSIGN(const auto declared, ClientStore(workplace.database).declaredFigures(client, today));
    RateStore rates(workplace.database);
    std::optional<Error> broken;
    const auto toOwn = [&](Money amount) -> std::optional<Money> {
        auto converted = rates.convert(amount, declared.currency, today);
        if (converted)
            return *converted;
        broken = converted.error();
        return std::nullopt;
    };
    ZHIYIN_ASSIGN(auto view, holdingsView(std::move(lines), today, level, declared.currency, toOwn));
    if (broken)
        return failure(*broken);
    return view;
}

Result<HoldingsView> HoldingsDesk::holdings(ClientId client)
{
    ZHIYIN_TRY(requireClient(client));
    return load(m_workplace, client);
}

Result<std::vector<ClientTransaction>> HoldingsDesk::transactions(ClientId client, int limit)
{
    ZHIYIN_TRY(requireClient(client));
    ZHIYIN_ASSIGN(auto all,
                  TransactionStore(m_workplace.database).ofClient(client, {kShippedFrom, m_workplace.today()}));
    std::reverse(all.begin(), all.end());
    if (limit > 0 && all.size() > static_cast<size_t>(limit))
        all.erase(all.begin() + limit, all.end());
    return all;
}

} // namespace zhiyin
