// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/demo/demo_book.h"
#include "core/security/key_file.h"
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"

#include <QDir>
#include <QTextStream>

#ifdef ZHIYIN_HAS_TIER_DESK
#include "core/tier/tier_desk.h"
#endif
#ifdef ZHIYIN_HAS_KPI_DESK
#include "core/kpi/kpi_desk.h"
#endif

namespace zhiyin::bench {
namespace {

const QString kUser = QStringLiteral("supervisor");

SignIn signInTo(const QString &book)
{
    return {book, kUser, kDemoPassphrase.toString(), {}};
}

[[maybe_unused]] Result<void> scanAll(Floor &floor, std::initializer_list<const char *> queries)
{
    for (const char *sql : queries)
        ZHIYIN_TRY(floor.scan(sql));
    return {};
}

} // namespace

Result<QString> demonstrationFor(const Options &options)
{
    const QString data = QStringLiteral("%1/%2").arg(options.folder).arg(options.clients);
    // Where the desktop program looks for it when this is its data folder.
    const QString book = data + QStringLiteral("/zhiyin/demonstration.book");
    if (QDir(book).exists())
        return book;
    QTextStream(stderr) << "Making a book of " << options.clients << " invented clients in " << book << Qt::endl;
    DemoWish wish;
    wish.path = book;
    wish.clients = options.clients;
    ZHIYIN_TRY(createDemonstration(wish, SystemClock()));
    return book;
}

Result<Lines> measureOpening(const QString &book)
{
    ZHIYIN_ASSIGN(const double derivation, timed(3, [&]() -> Result<void> {
                      ZHIYIN_ASSIGN(KeyFile keyFile, KeyFile::load(book));
                      ZHIYIN_TRY(keyFile.unlock(kUser, kDemoPassphrase.toString()));
                      return {};
                  }));
    std::unique_ptr<Session> session;
    ZHIYIN_ASSIGN(const double whole, timed(3, [&]() -> Result<void> {
                      ZHIYIN_ASSIGN(session, Session::open(signInTo(book)));
                      ClientQuery query;
                      query.limit = 100;
                      ZHIYIN_TRY(session->desk<ClientDesk>().list(query));
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double floor, timed(3, [&]() -> Result<void> {
                      ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
                      ZHIYIN_TRY(bare.scan("SELECT c.id, c.external_id, c.name, c.kind, c.tier, c.risk_level, c.stage, "
                                           "u.name, c.branch, c.total_assets, c.currency FROM client c LEFT JOIN "
                                           "user_account u ON u.id = c.advisor_id ORDER BY c.external_id LIMIT 100"));
                      return {};
                  }));
    return Lines{{QStringLiteral("unlock to first page, key derivation apart"), std::max(0.0, whole - derivation),
                  QStringLiteral("ms"), floor, QStringLiteral("at most 300 ms")},
                 {QStringLiteral("key derivation"), derivation, QStringLiteral("ms"), {}, {}}};
}

Result<Lines> measureTiers([[maybe_unused]] const QString &book)
{
#ifdef ZHIYIN_HAS_TIER_DESK
    ZHIYIN_ASSIGN(const auto session, Session::open(signInTo(book)));
    qint64 changed = 0;
    const auto run = [&]() -> Result<void> {
        ZHIYIN_ASSIGN(const TierRunOutcome outcome, session->desk<TierDesk>().run(false));
        changed = outcome.counts.first + outcome.counts.upgraded + outcome.counts.downgraded;
        return {};
    };
    ZHIYIN_ASSIGN(const double first, timed(1, run));
    const qint64 changedFirst = changed;
    ZHIYIN_ASSIGN(const double second, timed(1, run));
    ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
    ZHIYIN_ASSIGN(
        const double floor, timed(2, [&] {
            return scanAll(
                bare, {"SELECT id, opened_on, trades_per_year, closed_on, deceased_on, external_id FROM client",
                       "SELECT client_id, as_of, currency, cash, deposits, equities, funds, insurance, other_assets, "
                       "annual_contribution FROM client_finance",
                       "SELECT client_id, as_of, product_id, market_value, currency FROM holding",
                       "SELECT client_id, on_date, kind FROM client_transaction ORDER BY client_id, on_date",
                       "SELECT referrer FROM client WHERE referrer IS NOT NULL",
                       "SELECT client_id, held, lower_since, lower_runs FROM tier_standing"});
        }));
    return Lines{{QStringLiteral("tier run, %1 changing").arg(changedFirst), first, QStringLiteral("ms"), floor, {}},
                 {QStringLiteral("tier run again, %1 changing").arg(changed), second, QStringLiteral("ms"), floor,
                  QStringLiteral("at most 3 x the floor")}};
#else
    return Lines{};
#endif
}

Result<Lines> measureIndicators([[maybe_unused]] const QString &book)
{
#ifdef ZHIYIN_HAS_KPI_DESK
    ZHIYIN_ASSIGN(const auto session, Session::open(signInTo(book)));
    const QDate today = session->clock().today(session->book().zone);
    KpiQuery query;
    query.range = {addMonthsClamped(today, -24).addDays(1), today};
    query.by = Step::Month;
    ZHIYIN_ASSIGN(const double ours, timed(2, [&]() -> Result<void> {
                      ZHIYIN_TRY(session->desk<KpiDesk>().figures(query));
                      return {};
                  }));
    ZHIYIN_ASSIGN(Floor bare, Floor::open(book, session->bookKeys()));
    ZHIYIN_ASSIGN(
        const double floor, timed(2, [&] {
            return scanAll(
                bare,
                {"SELECT id, state, opened_on, closed_on, deceased_on, referrer <> '', stage, stage_since FROM client "
                 "ORDER BY id",
                 "SELECT at / 2629800000, rating, count(*) FROM survey GROUP BY 1, 2",
                 "SELECT at / 2629800000, satisfaction, count(*) FROM contact WHERE satisfaction IS NOT NULL GROUP BY "
                 "1, "
                 "2",
                 "SELECT client_id, from_date, to_date, stage FROM client_stage ORDER BY client_id, from_date",
                 "SELECT client_id, day, to_tier FROM tier_history ORDER BY id",
                 "SELECT client_id, at FROM contact WHERE channel IN ('call', 'visit', 'video')",
                 "SELECT client_id, on_date FROM client_transaction WHERE kind = 'buy'",
                 "SELECT client_id, as_of, product_id, market_value, currency FROM holding",
                 "SELECT client_id, as_of, currency, cash, deposits, equities, funds, insurance, other_assets FROM "
                 "client_finance ORDER BY client_id, as_of",
                 "SELECT k.id, k.client_id, k.received_at, k.state, c.state, c.due_at, c.met_at FROM complaint k LEFT "
                 "JOIN complaint_clock c ON c.complaint_id = k.id AND c.round = 0"});
        }));
    return Lines{{QStringLiteral("indicators, 24 months"), ours, QStringLiteral("ms"), floor,
                  QStringLiteral("at most 2 x the floor")}};
#else
    return Lines{};
#endif
}

} // namespace zhiyin::bench
