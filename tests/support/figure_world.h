// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/journal/unit_of_work.h"
#include "tests/support/test_book.h"

namespace zhiyin::test {

/// A book whose rows a test lays down itself, so that every figure can be worked out by hand. Rows go in as the stores
/// would write them; days are the book's, moments ISO 8601 with offset.
class FigureWorld
{
public:
    static QString text(const char *words) { return QString::fromUtf8(words); }

    [[nodiscard]] std::unique_ptr<Session> open(const char *user, const char *asOf = "2026-09-30") const
    {
        return m_book.open(text(user), text(asOf));
    }
    [[nodiscard]] const TestBook &book() const { return m_book; }

    struct NewClient {
        const char *externalId;
        const char *opened = "2020-01-01";
        const char *stage = "active";
        const char *advisor = "advisor";
        const char *branch = "North";
        const char *state = "live";
        const char *referrer = nullptr;
        const char *closed = nullptr;
    };
    qint64 client(const NewClient &c)
    {
        const qint64 id = nextId();
        insert("INSERT INTO client (id, external_id, name, kind, advisor_id, branch, opened_on, closed_on, stage, "
               "stage_since, currency, referrer, state, created_at) VALUES (?, ?, ?, 'individual', (SELECT id FROM "
               "user_account WHERE name = ?), ?, ?, ?, ?, ?, 'CNY', ?, ?, 0)",
               {id, text(c.externalId), text("客户 ") + text(c.externalId), text(c.advisor), text(c.branch),
                orNull(c.opened), orNull(c.closed), text(c.stage), text(c.opened != nullptr ? c.opened : "2020-01-01"),
                orNull(c.referrer), text(c.state)});
        return id;
    }
    void stage(qint64 client, const char *from, const char *to, const char *stage)
    {
        insert("INSERT INTO client_stage (client_id, from_date, to_date, stage, origin) VALUES (?, ?, ?, ?, 'rule')",
               {client, text(from), orNull(to), text(stage)});
    }
    void tier(qint64 client, const char *day, const char *tier)
    {
        insert("INSERT INTO tier_history (id, client_id, day, to_tier, earned, figures, policy_version) VALUES (?, ?, "
               "?, ?, ?, '{}', 'tier 1')",
               {nextId(), client, text(day), text(tier), text(tier)});
    }
    void contact(qint64 client, const char *at, const char *channel, std::optional<int> satisfaction = {})
    {
        insert("INSERT INTO contact (id, client_id, at, channel, purpose, satisfaction) VALUES (?, ?, ?, ?, 'review', "
               "?)",
               {nextId(), client, moment(at), text(channel), satisfaction});
    }
    void optOut(qint64 client, const char *on)
    {
        insert("INSERT INTO contact_wish (client_id, opted_out_on) VALUES (?, ?)", {client, text(on)});
    }
    void pause(qint64 client, const char *from, const char *to)
    {
        insert("INSERT INTO contact_pause (id, client_id, from_date, to_date, reason) VALUES (?, ?, ?, ?, 'abroad')",
               {nextId(), client, text(from), text(to)});
    }
    void survey(std::optional<qint64> client, const char *at, int rating)
    {
        insert("INSERT INTO survey (id, client_id, at, rating) VALUES (?, ?, ?, ?)",
               {nextId(), client, moment(at), rating});
    }
    qint64 product(const char *code, const char *productClass, int riskLevel)
    {
        const qint64 id = nextId();
        insert("INSERT INTO product (id, code, name, class, risk_level, regime, currency) VALUES (?, ?, ?, ?, ?, "
               "'csrc', 'CNY')",
               {id, text(code), text("产品 ") + text(code), text(productClass), riskLevel});
        return id;
    }
    void holding(qint64 client, qint64 product, const char *asOf, std::optional<qint64> units, qint64 minor,
                 const char *currency = "CNY")
    {
        insert("INSERT INTO holding (id, client_id, product_id, as_of, quantity, market_value, currency) VALUES (?, ?, "
               "?, ?, ?, ?, ?)",
               {nextId(), client, product, text(asOf), millionths(units), minor, text(currency)});
    }
    void transaction(qint64 client, const char *on, const char *kind, std::optional<qint64> product,
                     std::optional<qint64> units, qint64 minor)
    {
        insert("INSERT INTO client_transaction (id, client_id, on_date, kind, product_id, quantity, amount, currency) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, 'CNY')",
               {nextId(), client, text(on), text(kind), product, millionths(units), minor});
    }
    void rate(const char *on, const char *from, const char *to, qint64 parts)
    {
        insert("INSERT INTO exchange_rate (on_date, from_currency, to_currency, rate_parts) VALUES (?, ?, ?, ?)",
               {text(on), text(from), text(to), parts});
    }
    void declared(qint64 client, const char *asOf, qint64 cash, qint64 funds)
    {
        insert("INSERT INTO client_finance (client_id, as_of, currency, cash, funds) VALUES (?, ?, 'CNY', ?, ?)",
               {client, text(asOf), cash, funds});
    }
    void assessment(qint64 client, const char *signedOn, const char *validUntil, int level)
    {
        insert("INSERT INTO assessment (id, client_id, questionnaire_code, questionnaire_version, answers, score, "
               "level, signed_on, valid_until, recorded_at, user_id, policy_version) VALUES (?, ?, 'individual', 1, "
               "'{}', 50, ?, ?, ?, 0, (SELECT min(id) FROM user_account), 'risk 0')",
               {nextId(), client, level, text(signedOn), text(validUntil)});
    }

    static QDateTime moment(const char *iso)
    {
        const auto read = parseMoment(text(iso), QTimeZone("Asia/Shanghai"));
        REQUIRE(read);
        return *read;
    }

private:
    static Bind millionths(std::optional<qint64> units) { return units ? Bind(*units * 1'000'000) : Bind(nullptr); }
    static Bind orNull(const char *words) { return words == nullptr ? Bind(nullptr) : Bind(text(words)); }
    qint64 nextId() { return (qint64{77} << kIdCountBits) + ++m_count; }
    void insert(const char *sql, const Binds &binds)
    {
        if (!m_writer)
            m_writer = m_book.open(text("head"));
        auto work = UnitOfWork::begin(m_writer->workplace());
        REQUIRE(work);
        const auto done = work->database().run(text(sql), binds);
        if (!done)
            FAIL(done.error().detail.toStdString());
        REQUIRE(work->commit());
    }

    TestBook m_book;
    std::unique_ptr<Session> m_writer;
    qint64 m_count = 0;
};

} // namespace zhiyin::test
