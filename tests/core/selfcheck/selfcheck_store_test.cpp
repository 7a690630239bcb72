// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selfcheck/selfcheck_store.h"

#include "breaches.h"
#include "core/policy/policy_document.h"
#include "core/storage/schema.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::selfchecktest;

namespace {

const QDate kToday(2026, 10, 8);

/// One client with whom everything is in order on kToday, looked after by user 1 in branch East.
const char *const kWorld[] = {
    "INSERT INTO book_info(key, value) VALUES('last_backup', '2026-10-07T00:00:00.000Z')",
    "INSERT INTO user_account(id, name, role, branch, created_at) VALUES(1, 'advisor', 'advisor', 'East', 0), "
    "(2, 'supervisor', 'supervisor', 'East', 0), (3, 'compliance', 'compliance', NULL, 0), "
    "(5, 'admin', 'admin', NULL, 0), (6, 'admin2', 'admin', NULL, 0)",
    "INSERT INTO import_run(id, kind, file, at, user_id, state) VALUES(1, 'clients', 'f', 1780000000000, 2, 'done')",
    "INSERT INTO client(id, external_id, name, kind, birth_date, stage, stage_since, currency, created_at, advisor_id, "
    "branch, opened_on, risk_level, risk_valid_until) VALUES(1, 'K-1', 'A', 'individual', '1980-01-01', 'active', "
    "'2024-01-01', 'CNY', 0, 1, 'East', '2024-01-01', 4, '2027-05-31')",
    "INSERT INTO client_document(id, client_id, type, number_sealed, number_index, expires_on) "
    "VALUES(1, 1, 'resident_id', x'01', x'01', '2035-01-01')",
    "INSERT INTO client_channel(id, client_id, kind, value) VALUES(1, 1, 'phone', '13800000000')",
    "INSERT INTO client_verification(id, client_id, on_date, recorded_at, user_id) VALUES(1, 1, '2026-09-01', 0, 1)",
    "INSERT INTO client_consent(id, client_id, purpose, basis, given_on, recorded_at, user_id) "
    "VALUES(1, 1, 'service', 'consent', '2024-01-01', 0, 1)",
    "INSERT INTO client_finance(client_id, as_of, currency) VALUES(1, '2026-06-01', 'CNY')",
    "INSERT INTO assessment(id, client_id, questionnaire_code, questionnaire_version, answers, score, level, "
    "signed_on, "
    "valid_until, recorded_at, user_id) VALUES(1, 1, 'q', 1, '{}', 50, 4, '2026-06-01', '2027-05-31', 0, 1)",
    "INSERT INTO product(id, code, name, class, risk_level, regime, currency, fee_text, disclosed_on) "
    "VALUES(1, 'P-1', 'P', 'fund', 4, 'csrc', 'CNY', '1 %', '2024-01-01')",
    "INSERT INTO holding(id, client_id, product_id, as_of, market_value, currency) "
    "VALUES(1, 1, 1, '2026-09-30', 1000, 'CNY')",
    "INSERT INTO client_transaction(id, client_id, on_date, kind, product_id, amount, currency, import_id) "
    "VALUES(1, 1, '2026-07-01', 'buy', 1, 1000, 'CNY', 1)",
    "INSERT INTO attachment_file(hash, key, size, sealed_size, form, added_at) VALUES(x'01', x'01', 1, 1, 'pdf', 0)",
    "INSERT INTO client_attachment(id, client_id, file_hash, name, kind, added_at, added_by) "
    "VALUES(1, 1, x'01', 'agreement.pdf', 'agreement', 0, 1)",
    "INSERT INTO service_plan(id, client_id, title, from_date, to_date, content) "
    "VALUES(1, 1, 'Plan', '2026-01-01', '2026-12-31', '业绩比较基准非承诺收益')",
    "INSERT INTO report(id, kind, client_id, from_date, to_date, state, figures_hash, anchor, made_by, made_at) "
    "VALUES(1, 'quarterly_service', 1, '2026-07-01', '2026-09-30', 'released', x'00', 'a', 1, 1750000000000)",
    "INSERT INTO policy_document(id, name, version, effective, state, source, json, reason, set_by, set_at) "
    "VALUES(1, 'tier', 1, '2026-01-01', 'in_force', 's', '{}', 'r', 2, 0)",
    "INSERT INTO tier_run(id, day, at, user_id, policy_version, evaluated, upgraded, downgraded, unchanged, "
    "not_evaluated) VALUES(1, '2026-09-30', 0, 2, 'tier 1', 1, 0, 0, 1, 0)",
};

class World
{
public:
    World()
    {
        auto opened = Database::open(m_folder.filePath(QStringLiteral("data.db")), "x'" + QByteArray(96, '7') + "'",
                                     Database::Mode::Create);
        REQUIRE(opened);
        m_database = std::move(*opened);
        REQUIRE(createSchema(*m_database));
        for (const char *sql : kWorld)
            run(sql);
        const auto shipped = shippedPolicy(PolicyName::SelfCheck);
        REQUIRE(shipped);
        REQUIRE(*shipped);
        auto policy = parseSelfCheckPolicy((*shipped)->json);
        REQUIRE(policy);
        m_policy = std::move(*policy);
    }

    void run(const char *sql)
    {
        auto transaction = Transaction::begin(*m_database);
        REQUIRE(transaction);
        const auto done = m_database->run(QString::fromUtf8(sql));
        if (!done)
            FAIL(sql << ": " << done.error().detail.toStdString());
        REQUIRE(transaction->commit());
    }

    CheckOutcome check(const CheckRule &rule, const Actor &actor, const ClientScope &scope, int most = 0)
    {
        // The rules about reports speak of the quarter once it has been over for a while.
        const bool later = rule.code == QStringLiteral("quarterly_report_missing");
        const QDate today = later ? QDate(2026, 11, 20) : kToday;
        const CheckView view{QDateTime(today, QTime(12, 0), QTimeZone("Asia/Shanghai")).toUTC(),
                             today,
                             QTimeZone("Asia/Shanghai"),
                             {QDate(2026, 7, 1), QDate(2026, 9, 30)},
                             scope,
                             actor};
        const auto outcome = SelfCheckStore(*m_database).check(rule, view, most);
        if (!outcome)
            FAIL(rule.code.toStdString() << ": " << outcome.error().detail.toStdString());
        return *outcome;
    }
    CheckOutcome check(const CheckRule &rule)
    {
        return check(rule, {UserId(3), QStringLiteral("compliance"), Role::Compliance, {}}, {Reach::All, {}, {}, {}});
    }

    [[nodiscard]] const SelfCheckPolicy &policy() const { return m_policy; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    SelfCheckPolicy m_policy;
};

} // namespace

TEST_CASE("The self-check has at least forty rules, each with its words, source and query", "[selfcheck]")
{
    World world;
    CHECK(world.policy().rules.size() >= 40);
    for (const CheckRule &rule : world.policy().rules) {
        CAPTURE(rule.code.toStdString());
        REQUIRE(checkQuery(rule.code));
        CHECK(rule.limit.has_value() == checkQuery(rule.code)->hasLimit);
        CHECK_FALSE(rule.source.isEmpty());
        CHECK(rule.title.in(QLocale(QLocale::Chinese)) != rule.title.in(QLocale(QLocale::English)));
    }
    for (const auto &checks : {saleChecks(), clientChecks(), serviceChecks(), complaintChecks(), orderChecks()}) {
        for (const CheckQuery &query : checks)
            CHECK(world.policy().rule(query.code) != nullptr);
    }
}

TEST_CASE("Where everything is in order no rule finds anything", "[selfcheck]")
{
    World world;
    for (const CheckRule &rule : world.policy().rules) {
        CAPTURE(rule.code.toStdString());
        CHECK(world.check(rule).count == 0);
    }
}

TEST_CASE("Each rule finds what breaks it, and whose it is", "[selfcheck]")
{
    CHECK(kBreaches.size() == World().policy().rules.size());
    for (const Breach &breach : kBreaches) {
        CAPTURE(breach.code);
        World world;
        for (const char *sql : breach.sql)
            world.run(sql);
        const CheckRule *rule = world.policy().rule(QString::fromLatin1(breach.code));
        REQUIRE(rule);
        const CheckOutcome outcome = world.check(*rule);
        REQUIRE(outcome.count == 1);
        REQUIRE(outcome.findings.size() == 1);
        const bool ofClient = outcome.target == CheckTarget::Client || outcome.target == CheckTarget::Complaint;
        CHECK(outcome.findings.front().client.has_value() == ofClient);
        CHECK((outcome.findings.front().externalId == QStringLiteral("K-1")) == ofClient);
        // Nobody is told of another's clients; compliance alone is told of confidential cases.
        const Actor other{UserId(7), QStringLiteral("other"), Role::Advisor, QStringLiteral("West")};
        CHECK((world.check(*rule, other, {Reach::Own, other.id, {}, {}}).count == 0) == ofClient);
        const Actor west{UserId(8), QStringLiteral("west"), Role::Supervisor, QStringLiteral("West")};
        CHECK((world.check(*rule, west, {Reach::Branch, west.id, west.branch, {}}).count == 0) == ofClient);
        if (outcome.target == CheckTarget::Complaint) {
            world.run("UPDATE complaint SET confidential = 1, handler_id = NULL");
            if (rule->code != QStringLiteral("complaint_about_its_handler"))
                CHECK(world.check(*rule).count == 1);
            const Actor all{UserId(9), QStringLiteral("boss"), Role::Supervisor, {}};
            CHECK(world.check(*rule, all, {Reach::All, {}, {}, {}}).count == 0);
        }
    }
}

TEST_CASE("Of many findings all are counted and as many are told as were asked for", "[selfcheck]")
{
    World world;
    world.run(
        "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 34) INSERT INTO promise"
        "(id, client_id, text, due_on, owner_id, made_by, made_at) SELECT i, 1, 'call', '2026-09-' || (i - 5), 1, "
        "1, 0 FROM n");
    const CheckOutcome outcome =
        world.check(*world.policy().rule(u"promise_overdue"), {UserId(1), QStringLiteral("advisor"), Role::Advisor, {}},
                    {Reach::Own, UserId(1), {}, {}}, 10);
    CHECK(outcome.findings.size() == 10);
    CHECK(outcome.count == 25);
}
