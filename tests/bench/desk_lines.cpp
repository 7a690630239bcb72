// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/contact/agenda_desk.h"
#include "core/contact/contact_desk.h"
#include "core/demo/demo_book.h"
#include "core/product/product_desk.h"
#include "core/risk/sale_desk.h"
#include "core/tier/tier_desk.h"
#include "core/tier/tier_studio.h"
#include "core/today/today_desk.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include <QJsonDocument>

namespace zhiyin::bench {
namespace {

constexpr int kChecks = 200;
constexpr int kDrags = 20;

Result<Line> measureGate(Session &session)
{
    ClientQuery query;
    query.limit = kChecks;
    ZHIYIN_ASSIGN(const auto clients, session.desk<ClientDesk>().list(query));
    ZHIYIN_ASSIGN(const auto products, session.desk<ProductDesk>().list());
    std::vector<double> taken;
    for (size_t i = 0; i < clients.size() && !products.empty(); ++i) {
        const QString code = products[i % products.size()].code;
        ZHIYIN_ASSIGN(const double one, timed(1, [&]() -> Result<void> {
                          ZHIYIN_TRY(session.desk<SaleDesk>().opinion(clients[i].id, code, {}));
                          return {};
                      }));
        taken.push_back(one);
    }
    std::sort(taken.begin(), taken.end());
    return Line{QStringLiteral("an intended purchase checked, p99 of %1").arg(taken.size()),
                taken.empty() ? 0 : taken[taken.size() * 99 / 100],
                QStringLiteral("ms"),
                {},
                QStringLiteral("at most 50 ms")};
}

Result<Lines> studioLines(Session &session, Floor &bare)
{
    StudioData data;
    ZHIYIN_ASSIGN(const double loading, timed(1, [&]() -> Result<void> {
                      ZHIYIN_ASSIGN(data, session.desk<TierStudioDesk>().load());
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double floor, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(bare.scan("SELECT id, opened_on, trades_per_year, external_id FROM client"));
                      ZHIYIN_TRY(bare.scan("SELECT * FROM client_finance"));
                      ZHIYIN_TRY(bare.scan("SELECT client_id, as_of, product_id, market_value, currency FROM holding"));
                      ZHIYIN_TRY(bare.scan("SELECT client_id, on_date, kind FROM client_transaction"));
                      return {};
                  }));
    // A threshold that is dragged moves a little each time.
    TierPolicy draft = data.policy;
    ZHIYIN_ASSIGN(const double drag, timed(kDrags, [&]() -> Result<void> {
                      draft.tiers.front().must.front().value += 100'000;
                      const StudioOutcome outcome = studioOutcome(data, draft);
                      return outcome.byTier.empty() ? Result<void>(failure(ErrorCode::Internal)) : Result<void>();
                  }));
    const QByteArray text = QJsonDocument(tierPolicyJson(data.policy)).toJson();
    ZHIYIN_ASSIGN(const double simulate, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session.desk<TierDesk>().simulate(text));
                      return {};
                  }));
    return Lines{{QStringLiteral("tier simulate"), simulate, QStringLiteral("ms"), floor, {}},
                 {QStringLiteral("tier studio, its data read"), loading, QStringLiteral("ms"), floor, {}},
                 {QStringLiteral("tier studio, a threshold moved"),
                  drag,
                  QStringLiteral("ms"),
                  {},
                  QStringLiteral("at most 100 ms")}};
}

} // namespace

Result<Lines> measurePlan(const QString &book)
{
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
    const QDate today = session->clock().today(session->book().zone);
    ZHIYIN_ASSIGN(const double due, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<ContactDesk>().due(today, {}));
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double floor, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(bare.scan("SELECT id, external_id, name, opened_on, closed_on, deceased_on, tier FROM "
                                           "client ORDER BY external_id, id"));
                      ZHIYIN_TRY(bare.scan("SELECT client_id, day, to_tier FROM tier_history ORDER BY client_id, day"));
                      ZHIYIN_TRY(bare.scan("SELECT client_id, max(at) FROM contact WHERE channel IN ('call', 'visit', "
                                           "'video') GROUP BY client_id"));
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double month, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<AgendaDesk>().between(today, today.addDays(41)));
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double loads, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<AgendaDesk>().loads(28));
                      return {};
                  }));
    return Lines{{QStringLiteral("contacts due"), due, QStringLiteral("ms"), floor, {}},
                 {QStringLiteral("agenda of six weeks"), month, QStringLiteral("ms"), floor, {}},
                 {QStringLiteral("what the plan asks of each advisor"), loads, QStringLiteral("ms"), floor, {}}};
}

Result<Lines> measureStudio(const QString &book)
{
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
    return studioLines(*session, bare);
}

Result<Lines> measureDesks(const QString &book)
{
    ZHIYIN_ASSIGN(const auto session,
                  Session::open({book, QStringLiteral("supervisor"), kDemoPassphrase.toString(), {}}));
    ZHIYIN_ASSIGN(const Line gate, measureGate(*session));
    ZHIYIN_ASSIGN(const double morning, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<TodayDesk>().list());
                      return {};
                  }));
    return Lines{gate, {QStringLiteral("Today, the supervisor's"), morning, QStringLiteral("ms"), {}, {}}};
}

} // namespace zhiyin::bench
