// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"

#include "core/client/identifiers.h"
#include "core/journal/journal_desk.h"
#include "core/session/session.h"
#include "core/storage/book_directory.h"
#include "tests/support/cheap_kdf_cost.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;

namespace {

const QTimeZone kZone("Asia/Shanghai");
constexpr int kClients = 50;

FixedClock demoClock()
{
    return FixedClock(QDateTime(QDate(2026, 2, 10), QTime(15, 0), kZone));
}

/// A small book and a way into it.
struct SmallDemo {
    QTemporaryDir folder;
    DemoCounts counts;
    std::unique_ptr<Session> session;

    explicit SmallDemo(quint64 seed, const QString &user = QStringLiteral("supervisor"))
    {
        const QString path = folder.filePath(QStringLiteral("demo.book"));
        const auto made = createDemonstration({path, kClients, seed, CheapKdfCost::cost()}, demoClock());
        if (!made)
            FAIL(static_cast<int>(made.error().code)
                 << " " << made.error().args.join(u' ').toStdString() << " " << made.error().detail.toStdString());
        counts = *made;
        auto opened = Session::open({path, user, kDemoPassphrase.toString(), {}});
        REQUIRE(opened);
        session = std::move(*opened);
    }

    [[nodiscard]] Database &database() const { return session->workplace().database; }

    /// Every row as one text, in order.
    [[nodiscard]] QStringList rows(const QString &sql, int columns) const
    {
        const auto all = database().rows(sql, {}, [columns](const Row &row) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells.append(row.text(i));
            return cells.join(u'|');
        });
        REQUIRE(all);
        return QStringList(all->begin(), all->end());
    }
};

QStringList contents(const SmallDemo &demo)
{
    return demo.rows(QStringLiteral("SELECT external_id, name, birth_date, stage, stage_since, tier, risk_level, "
                                    "total_assets FROM client ORDER BY id"),
                     8)
           + demo.rows(QStringLiteral("SELECT client_id, product_id, as_of, quantity, market_value, cost FROM holding "
                                      "ORDER BY id"),
                       6)
           + demo.rows(QStringLiteral("SELECT client_id, on_date, kind, product_id, quantity, amount, balance_after "
                                      "FROM client_transaction ORDER BY id"),
                       7)
           + demo.rows(QStringLiteral("SELECT client_id, at, channel, summary FROM contact ORDER BY id"), 4)
           + demo.rows(QStringLiteral("SELECT external_id, state, received_at FROM complaint ORDER BY id"), 3);
}

} // namespace

TEST_CASE("A demonstration is the same for the same seed, and another for another", "[demo]")
{
    const SmallDemo one(7);
    const SmallDemo two(7);
    const SmallDemo other(8);
    CHECK(one.session->book().demonstration);
    CHECK(one.counts.clients == kClients);
    CHECK(one.counts.complaints == 2);
    CHECK(one.rows(QStringLiteral("SELECT id FROM contact"), 1).size() == one.counts.contacts);
    CHECK(one.rows(QStringLiteral("SELECT id FROM client_transaction"), 1).size() == one.counts.transactions);
    CHECK(contents(one) == contents(two));
    CHECK(contents(one) != contents(other));
}

TEST_CASE("The quantities of a demonstration reconcile, and no account is overdrawn", "[demo]")
{
    const SmallDemo demo(3);
    // What is held on a quarter's end is what was held on the one before, and bought less sold since.
    const auto wrong = demo.rows(
        QStringLiteral(
            "WITH run AS (SELECT day, LAG(day) OVER (ORDER BY day) AS before FROM tier_run), "
            "pair AS (SELECT DISTINCT client_id, product_id FROM holding UNION "
            "SELECT DISTINCT client_id, product_id FROM client_transaction WHERE kind IN ('buy', 'sell')) "
            "SELECT pair.client_id, pair.product_id, run.day FROM pair JOIN run WHERE run.before IS NOT NULL AND "
            "IFNULL((SELECT quantity FROM holding h WHERE h.client_id = pair.client_id AND "
            "h.product_id = pair.product_id AND h.as_of = run.before), 0) + "
            "IFNULL((SELECT SUM(CASE kind WHEN 'buy' THEN quantity ELSE -quantity END) FROM client_transaction t WHERE "
            "t.client_id = pair.client_id AND t.product_id = pair.product_id AND t.kind IN ('buy', 'sell') AND "
            "t.on_date > run.before AND t.on_date <= run.day), 0) <> "
            "IFNULL((SELECT quantity FROM holding h WHERE h.client_id = pair.client_id AND "
            "h.product_id = pair.product_id AND h.as_of = run.day), 0)"),
        3);
    CHECK(wrong == QStringList());
    CHECK_FALSE(demo.rows(QStringLiteral("SELECT id FROM holding"), 1).isEmpty());
    CHECK(demo.rows(QStringLiteral("SELECT id FROM client_transaction WHERE balance_after < 0 OR amount <= 0"), 1)
              .isEmpty());
}

TEST_CASE("Invented numbers hold to their rules", "[demo]")
{
    const Period history{QDate(2024, 2, 11), QDate(2026, 2, 10)};
    const DemoTown town{history, {}, {QStringLiteral("A")}, {{QStringLiteral("advisor")}}};
    int firms = 0;
    for (int i = 0; i < 500; ++i) {
        const DemoClient client = demoClient(1, i, -1, town);
        const auto problems = identityProblems(client.row, history.to);
        const auto type = client.isPerson ? IdType::ResidentId : IdType::Uscc;
        CHECK(checkIdNumber(type, client.row.text(ClientField::IdNumber), history.to));
        // That a document has run out is worth a warning, and life.
        CHECK(std::none_of(problems.begin(), problems.end(), [](const RowProblem &p) { return rejectsRow(p.issue); }));
        CHECK(phoneKind(client.row.text(ClientField::Phone)) == PhoneKind::Mobile);
        if (client.row[ClientField::CardNumber].hasValue())
            CHECK(checkCard(client.row.text(ClientField::CardNumber)) == CardVerdict::Sound);
        firms += client.isPerson ? 0 : 1;
    }
    CHECK(firms > 0);
    CHECK(firms < 60);
}

TEST_CASE("The journal of a demonstration is whole", "[demo]")
{
    const SmallDemo demo(5, QStringLiteral("compliance"));
    const auto verdict = demo.session->desk<JournalDesk>().prove();
    REQUIRE(verdict);
    CHECK(verdict->ok);
    CHECK(verdict->entries > demo.counts.clients + demo.counts.contacts + demo.counts.transactions);
}

TEST_CASE("A cancelled demonstration leaves nothing, and none replaces a book", "[demo]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.book"));
    const DemoWish wish{path, kClients, 1, CheapKdfCost::cost()};
    const auto cancelled = createDemonstration(wish, demoClock(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());

    REQUIRE(QDir().mkpath(path));
    const auto refused = createDemonstration(wish, demoClock());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("Every outcome of a complaint is invented in order", "[demo]")
{
    DemoWorld world;
    world.town.history = {QDate(2024, 2, 11), QDate(2026, 2, 10)};
    world.zone = kZone;
    const DemoHandlers handlers{UserId(2), UserId(3)};
    QSet<ComplaintState> states;
    bool paused = false;
    for (int n = 0; n < 44; ++n) {
        const auto made = demoComplaint(1, n, world, handlers, demoClock().now());
        if (!made)
            FAIL(n << ": " << made.error().args.join(u' ').toStdString());
        states.insert(made->state);
        paused = paused || !made->facts.pauses.empty();
    }
    CHECK(paused);
    for (const ComplaintState state : {ComplaintState::Received, ComplaintState::Investigating, ComplaintState::Decided,
                                       ComplaintState::Replied, ComplaintState::Closed, ComplaintState::Withdrawn})
        CHECK(states.contains(state));
}
