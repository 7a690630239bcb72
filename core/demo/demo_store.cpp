// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_store.h"

namespace zhiyin {
namespace {

constexpr qint64 kMillionths = 1'000'000;

Bind textOrNull(const QString &text)
{
    return text.isEmpty() ? Bind(nullptr) : Bind(text);
}

} // namespace

Result<void> DemoStore::insertProduct(ProductId id, const DemoProduct &p)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO product (id, code, name, class, risk_level, regime, issuer_risk_level, currency, "
                       "term_days, liquidity, fee_text, benchmark_text, disclosed_on) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, p.code, p.name, p.assetClass, p.riskLevel, p.regime, p.issuerRiskLevel, m_currency.code(), p.termDays,
         p.liquidity, p.fee, p.benchmark, p.disclosedOn}));
    return {};
}

Result<void> DemoStore::insertTransaction(AnyId id, ClientId client, const DemoTransaction &t,
                                          std::optional<ProductId> product)
{
    static const QString sql =
        QStringLiteral("INSERT INTO client_transaction (id, client_id, on_date, kind, product_id, quantity, amount, "
                       "currency, balance_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const std::optional<qint64> quantity = t.units > 0 ? std::optional(t.units * kMillionths) : std::nullopt;
    ZHIYIN_TRY(m_database.run(
        sql, {id, client, t.on, t.kind, product, quantity, t.amount, m_currency.code(), t.balanceAfter}));
    return {};
}

Result<void> DemoStore::insertHolding(AnyId id, ClientId client, const DemoHolding &h, ProductId product)
{
    static const QString sql = QStringLiteral("INSERT INTO holding (id, client_id, product_id, as_of, quantity, "
                                              "market_value, cost, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(
        m_database.run(sql, {id, client, product, h.asOf, h.units * kMillionths, h.value, h.cost, m_currency.code()}));
    return {};
}

Result<void> DemoStore::insertContact(ContactId id, ClientId client, const DemoContact &c, UserId by)
{
    static const QString sql = QStringLiteral("INSERT INTO contact (id, client_id, at, channel, purpose, summary, "
                                              "satisfaction, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    ZHIYIN_TRY(m_database.run(sql, {id, client, c.at, contactChannelText(c.channel), textOrNull(c.purpose),
                                    textOrNull(c.summary), c.satisfaction, by}));
    return {};
}

Result<void> DemoStore::insertSurvey(AnyId id, ClientId client, const DemoSurvey &s)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO survey (id, client_id, at, rating, recommend, dimension) VALUES (?, ?, ?, ?, ?, ?)"),
        {id, client, s.at, s.rating, s.recommend, s.dimension}));
    return {};
}

Result<void> DemoStore::insertAssessment(AssessmentId id, ClientId client, const DemoAssessment &a,
                                         const QDateTime &recordedAt, UserId by, const QString &policyVersion)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO assessment (id, client_id, questionnaire_code, questionnaire_version, answers, "
                       "score, level, signed_on, valid_until, recorded_at, user_id, policy_version) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, client, a.questionnaire, a.version, a.answers, a.score, a.level, a.signedOn, a.validUntil, recordedAt, by,
         policyVersion}));
    return {};
}

Result<void> DemoStore::insertRun(const DemoTierRun &run)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_run (id, day, at, user_id, policy_version, evaluated, upgraded, downgraded, "
                       "unchanged, not_evaluated) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0)"),
        {run.id, run.day, run.at, run.user, run.policyVersion}));
    return {};
}

Result<void> DemoStore::setTally(AnyId run, const DemoTierTally &tally)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE tier_run SET evaluated = ?, upgraded = ?, downgraded = ?, unchanged = ? WHERE id = ?"),
        {tally.evaluated, tally.upgraded, tally.downgraded, tally.unchanged, run}));
    return {};
}

Result<void> DemoStore::insertTierChange(AnyId id, ClientId client, const DemoTierChange &change,
                                         const DemoTierRun &run, const QByteArray &figures)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_history (id, client_id, day, from_tier, to_tier, earned, figures, "
                       "policy_version, run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, client, run.day, textOrNull(change.from), change.to, change.earned, QString::fromUtf8(figures),
         run.policyVersion, run.id}));
    return {};
}

Result<void> DemoStore::setStanding(ClientId client, const TierStanding &standing, const QString &tier, QDate since)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO tier_standing (client_id, held, held_since, lower_since, lower_runs) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {client, tier, since, standing.lowerSince, standing.lowerRuns}));
    return {};
}

Result<void> DemoStore::setSummary(ClientId client, const QString &tier, const DemoAssessment *assessment,
                                   std::optional<qint64> assets)
{
    const std::optional<int> level = assessment != nullptr ? std::optional(assessment->level) : std::nullopt;
    const QDate validUntil = assessment != nullptr ? assessment->validUntil : QDate();
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET tier = ?, risk_level = ?, risk_valid_until = ?, "
                                             "total_assets = ? WHERE id = ?"),
                              {textOrNull(tier), level, validUntil, assets, client}));
    return {};
}

} // namespace zhiyin
