// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_store.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

const QString kIndividual = QStringLiteral("individual");

QuestionnaireRow readQuestionnaire(const Row &row)
{
    return {row.id<AnyId>(0),
            row.text(1),
            static_cast<int>(row.integer(2)),
            row.date(3),
            parsePolicyState(row.text(4)).value_or(PolicyState::Refused),
            QJsonDocument::fromJson(row.text(5).toUtf8()).object(),
            row.text(6),
            row.id<UserId>(7)};
}

RiskProduct readProduct(const Row &row)
{
    RiskProduct product{row.id<ProductId>(0), row.text(1), row.text(2), {}};
    product.facts.regime = parseRegime(row.text(3)).value_or(Regime::Nfra);
    product.facts.sellerLevel = static_cast<ProductLevel>(row.integer(4));
    if (!row.isNull(5))
        product.facts.issuerLevel = static_cast<ProductLevel>(row.integer(5));
    product.facts.disclosedOn = row.date(6);
    return product;
}

} // namespace

Result<std::vector<QuestionnaireRow>> RiskStore::questionnaires()
{
    return m_database.rows(QStringLiteral("SELECT id, code, version, effective, state, json, reason, set_by "
                                          "FROM questionnaire ORDER BY code, version"),
                           {}, readQuestionnaire);
}

Result<void> RiskStore::insert(const QuestionnaireRow &row, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO questionnaire (id, code, version, effective, state, json, reason, set_by, set_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.code, row.version, row.effective, policyStateText(row.state),
         QString::fromUtf8(QJsonDocument(row.json).toJson(QJsonDocument::Compact)), row.reason, row.by, at}));
    return {};
}

Result<void> RiskStore::setState(AnyId questionnaire, PolicyState state, UserId by, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("UPDATE questionnaire SET state = ?, approved_by = ?, approved_at = ? WHERE id = ?"),
        {policyStateText(state), by, at, questionnaire}));
    return {};
}

Result<std::vector<AssessmentFact>> RiskStore::assessments(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT signed_on, recorded_at, level FROM assessment WHERE client_id = ? "
                       "ORDER BY signed_on, id"),
        {client}, [](const Row &row) {
            return AssessmentFact{row.date(0), row.moment(1), static_cast<RiskLevel>(row.integer(2))};
        });
}

Result<void> RiskStore::insert(const NewAssessment &a)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO assessment (id, client_id, questionnaire_code, questionnaire_version, answers, "
                       "score, level, signed_on, valid_until, recorded_at, user_id, policy_version) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {a.id, a.client, a.questionnaire, a.version, a.answers, a.score, static_cast<int>(a.level), a.signedOn,
         a.validUntil, a.recordedAt, a.by, a.policyVersion}));
    return {};
}

Result<void> RiskStore::setClientRisk(ClientId client, RiskLevel level, QDate validUntil)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET risk_level = ?, risk_valid_until = ? WHERE id = ?"),
                              {static_cast<int>(level), validUntil, client}));
    return {};
}

Result<SuitabilityClient> RiskStore::client(ClientId id)
{
    ZHIYIN_ASSIGN(
        const auto found,
        m_database.row(
            QStringLiteral(
                "SELECT c.kind, c.birth_date, coalesce(d.expires_on, c.id_expiry) FROM client c "
                "LEFT JOIN client_document d ON d.client_id = c.id AND d.ended_at IS NULL AND d.is_primary = 1 "
                "WHERE c.id = ? ORDER BY d.id DESC LIMIT 1"),
            {id}, [](const Row &row) {
                return SuitabilityClient{row.text(0) == kIndividual, row.date(1), row.date(2), {}};
            }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    return *found;
}

Result<std::optional<RiskProduct>> RiskStore::product(const QString &code)
{
    return m_database.row(QStringLiteral("SELECT id, code, name, regime, risk_level, issuer_risk_level, disclosed_on "
                                         "FROM product WHERE code = ?"),
                          {code}, readProduct);
}

} // namespace zhiyin
