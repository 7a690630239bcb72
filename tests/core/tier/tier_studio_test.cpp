// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/tier_studio.h"

#include "core/client/client_desk.h"
#include "core/policy/json_reader.h"
#include "core/policy/policy_desk.h"
#include "core/tier/tier_desk.h"
#include "tests/support/test_book.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using test::TestBook;

namespace {

const QString kDay = QStringLiteral("2026-09-30");

TierPolicy example()
{
    return *parseTierPolicy(*parseJsonObject(*shippedPolicyText(QStringLiteral("tier-example"))));
}

ContactPolicy contacts()
{
    return *parseContactPolicy((*shippedPolicy(PolicyName::Contact))->json);
}

StudioClient studioClient(qint64 assets, std::optional<int> held, int advisor)
{
    TierFigures figures;
    figures.assets = assets * 100;
    figures.tradesPerYear = 100;
    figures.relationshipMonths = 100;
    return {ClientId(assets + 1), figures, held, advisor, true};
}

} // namespace

TEST_CASE("A draft is counted against what is held", "[tier][studio]")
{
    StudioData data;
    data.policy = example();
    data.contacts = contacts();
    data.advisors = {QString(), QStringLiteral("advisor")};
    data.clients = {studioClient(7'000'000, 0, 1), studioClient(1'500'000, 2, 1), studioClient(10, std::nullopt, 0)};
    data.clients.push_back(studioClient(5, 3, 0));
    data.clients.back().isContacted = false;
    data.clients.push_back(studioClient(6, 3, 0));
    data.clients.back().figures.rateMissing = true;
    const StudioOutcome now = studioOutcome(data, data.policy);
    CHECK(now.byTier == std::vector<qint64>{1, 1, 0, 2});
    CHECK(now.matrix[2] == std::vector<qint64>{0, 1, 0, 0});
    CHECK(now.matrix[4] == std::vector<qint64>{0, 0, 0, 1}); // never evaluated
    CHECK(now.up == 1);
    CHECK(now.down == 0);
    CHECK(now.notEvaluated == 1);
    CHECK(now.contactsPerYear == 12 + 4 + 1);
    CHECK(now.load == std::vector<double>{1, 16});
    CHECK(studioMoves(data, data.policy, 10).size() == 2);
    CHECK(studioMoves(data, data.policy, 1).size() == 1);

    TierPolicy draft = data.policy;
    draft.tiers[0].must[0].value = 8'000'000LL * 100;
    const StudioOutcome then = studioOutcome(data, draft);
    CHECK(then.byTier == std::vector<qint64>{0, 2, 0, 2});
    CHECK(then.down == 1);
}

TEST_CASE("The document of a draft is read back as the draft", "[tier][studio]")
{
    TierPolicy policy = example();
    policy.sources = {};
    const auto read = parseTierPolicy(tierPolicyJson(policy));
    REQUIRE(read);
    CHECK(read->tiers == policy.tiers);
    CHECK(read->needOfRest == policy.needOfRest);
    CHECK(read->downgradeAfter == policy.downgradeAfter);
    CHECK(read->scheme == policy.scheme);
}

TEST_CASE("The studio counts as a simulation of the same book does", "[tier][studio]")
{
    const TestBook book;
    const auto advisor = book.open(QStringLiteral("advisor"), kDay);
    for (const auto &[number, assets] : {std::pair{QStringLiteral("K-1"), QStringLiteral("7000000")},
                                         {QStringLiteral("K-2"), QStringLiteral("300000")},
                                         {QStringLiteral("K-3"), QStringLiteral("1")}}) {
        auto desk = advisor->desk<ClientDesk>();
        const auto row = desk.read({{QStringLiteral("external_id"), number},
                                    {QStringLiteral("name"), QStringLiteral("王芳")},
                                    {QStringLiteral("opened_on"), QStringLiteral("2020-01-01")},
                                    {QStringLiteral("branch"), QStringLiteral("South")},
                                    {QStringLiteral("cash"), assets},
                                    {QStringLiteral("trades_per_year"), QStringLiteral("30")}},
                                   Demand::Required);
        REQUIRE(row);
        REQUIRE(desk.add(row->row));
    }
    CHECK(advisor->desk<TierStudioDesk>().load().error().code == ErrorCode::NotPermitted);
    const auto session = book.open(QStringLiteral("head"), kDay);
    const auto data = session->desk<TierStudioDesk>().load();
    REQUIRE(data);
    CHECK(data->isExample);
    const StudioOutcome outcome = studioOutcome(*data, data->policy);
    const QByteArray text = QJsonDocument(tierPolicyJson(data->policy)).toJson();
    const auto simulated = session->desk<TierDesk>().simulate(text);
    REQUIRE(simulated);
    for (size_t i = 0; i < outcome.byTier.size(); ++i)
        CHECK(simulated->byTier[i].second == outcome.byTier[i]);
    CHECK(simulated->contactsPerYear == outcome.contactsPerYear);
    const auto names = session->desk<TierStudioDesk>().names({data->clients.front().id});
    REQUIRE(names);
    CHECK(names->front().first == QStringLiteral("K-1"));
    // A supervisor of a branch sees figures, but no names of others' clients.
    const auto branch = book.open(QStringLiteral("supervisor"), kDay);
    CHECK(branch->desk<TierStudioDesk>().names({data->clients.front().id})->front().first.isEmpty());
}
