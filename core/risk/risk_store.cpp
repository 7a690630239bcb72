// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_store.h"

#include "core/client/declared_since.h"
#include "core/product/product_class.h"
#include "core/risk/gate.h"

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
            row.id<UserId>(7),
            row.text(8)};
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

RiskProduct readProduct(const Row &row)
{
    RiskProduct product{row.id<ProductId>(0), row.text(1), row.text(2), {}};
    product.facts.regime = parseRegime(row.text(3)).value_or(Regime::Nfra);
    product.facts.sellerLevel = static_cast<ProductLevel>(row.integer(4));
    if (!row.isNull(5))
        product.facts.issuerLevel = static_cast<ProductLevel>(row.integer(5));
    product.facts.disclosedOn = row.date(6);
    product.facts.privateFund = isPrivateFund(row.text(7));
    return product;
}

QString selectAssessment()
{
    return QStringLiteral(
        "SELECT a.id, a.client_id, a.questionnaire_code, a.questionnaire_version, a.answers, a.score, "
        "a.level, a.signed_on, a.valid_until, a.recorded_at, a.user_id, u.name, a.timing, a.means, "
        "EXISTS (SELECT 1 FROM assessment_scan s WHERE s.id = a.id) FROM assessment a "
        "JOIN user_account u ON u.id = a.user_id JOIN client c ON c.id = a.client_id");
}

AssessmentRow readAssessment(const Row &row)
{
    return {row.id<AssessmentId>(0),
            row.id<ClientId>(1),
            row.text(2),
            static_cast<int>(row.integer(3)),
            row.text(4),
            static_cast<int>(row.integer(5)),
            static_cast<RiskLevel>(row.integer(6)),
            row.date(7),
            row.date(8),
            row.moment(9),
            row.id<UserId>(10),
            row.text(11),
            QJsonDocument::fromJson(row.text(12).toUtf8()).object(),
            row.text(13),
            row.flag(14)};
}

} // namespace

Result<std::vector<QuestionnaireRow>> RiskStore::questionnaires(const QString &kind)
{
    return m_database.rows(QStringLiteral("SELECT id, code, version, effective, state, json, reason, set_by, kind "
                                          "FROM questionnaire WHERE ? IN ('', kind) ORDER BY code, version"),
                           {kind}, readQuestionnaire);
}

Result<void> RiskStore::insert(const QuestionnaireRow &row, const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO questionnaire (id, code, version, effective, state, json, reason, set_by, set_at, "
                       "kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.code, row.version, row.effective, policyStateText(row.state),
         QString::fromUtf8(QJsonDocument(row.json).toJson(QJsonDocument::Compact)), row.reason, row.by, at, row.kind}));
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
                       "score, level, signed_on, valid_until, recorded_at, user_id, policy_version, timing, means) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {a.id, a.client, a.questionnaire, a.version, a.answers, a.score, static_cast<int>(a.level), a.signedOn,
         a.validUntil, a.recordedAt, a.by, a.policyVersion, a.timing.isEmpty() ? QString() : compact(a.timing),
         a.means}));
    return {};
}

Result<std::vector<AssessmentRow>> RiskStore::history(ClientId client)
{
    return m_database.rows(selectAssessment()
                               + QStringLiteral(" WHERE a.client_id = ? ORDER BY a.signed_on DESC, a.recorded_at DESC"),
                           {client}, readAssessment);
}

Result<std::optional<AssessmentRow>> RiskStore::assessment(AssessmentId id)
{
    return m_database.row(selectAssessment() + QStringLiteral(" WHERE a.id = ?"), {id}, readAssessment);
}

Result<std::vector<AssessmentRow>> RiskStore::assessmentsSince(const ClientScope &scope, QDate from)
{
    QString where = QStringLiteral(" WHERE a.signed_on >= ? AND c.state = 'live'");
    Binds binds = {from};
    if (scope.reach == Reach::None)
        return std::vector<AssessmentRow>();
    if (scope.reach == Reach::Own) {
        where += QStringLiteral(" AND c.advisor_id = ?");
        binds.push_back(scope.advisor);
    } else if (scope.reach == Reach::Branch) {
        where += QStringLiteral(" AND (c.branch = ? OR c.advisor_id = ?)");
        binds.push_back(scope.branch);
        binds.push_back(scope.advisor);
    }
    return m_database.rows(selectAssessment() + where
                               + QStringLiteral(" ORDER BY a.user_id, a.client_id, a.signed_on, a.recorded_at"),
                           binds, readAssessment);
}

Result<void> RiskStore::insertScan(AssessmentId id, const QString &name, const QByteArray &content, UserId by,
                                   const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("INSERT OR REPLACE INTO assessment_scan (id, name, content, user_id, "
                                             "recorded_at) VALUES (?, ?, ?, ?, ?)"),
                              {id, name, content, by, at}));
    return {};
}

Result<std::map<std::pair<QString, int>, QDate>> RiskStore::retirements()
{
    std::map<std::pair<QString, int>, QDate> all;
    ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT code, version, retired_on FROM questionnaire_retirement"), {},
                               [&all](const Row &row) {
                                   all[{row.text(0), static_cast<int>(row.integer(1))}] = row.date(2);
                               }));
    return all;
}

Result<void> RiskStore::retire(const QString &code, int version, QDate on, const QString &reason, UserId by,
                               const QDateTime &at)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO questionnaire_retirement (code, version, retired_on, reason, user_id, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {code, version, on, reason, by, at}));
    return {};
}

Result<void> RiskStore::setClientRisk(ClientId client, RiskLevel level, QDate validUntil)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET risk_level = ?, risk_valid_until = ? WHERE id = ?"),
                              {static_cast<int>(level), validUntil, client}));
    return {};
}

Result<SuitabilityClient> RiskStore::client(ClientId id, QDate day)
{
    const auto read = [](const Row &row) {
        SuitabilityClient client{row.text(0) == kIndividual, row.date(1), row.date(2), {}};
        const Currency currency = Currency::parse(row.text(3)).value_or(Currency());
        client.assets = row.moneyOrNone(4, currency);
        client.annualIncome = row.moneyOrNone(5, Currency::parse(row.text(6)).value_or(currency));
        return client;
    };
    ZHIYIN_ASSIGN(
        const auto found,
        m_database.row(
            QStringLiteral(
                "SELECT c.kind, c.birth_date, coalesce(d.expires_on, c.id_expiry), c.currency, c.total_assets, "
                "f.annual_income, f.currency FROM client c "
                "LEFT JOIN client_document d ON d.client_id = c.id AND d.ended_at IS NULL AND d.is_primary = 1 "
                "LEFT JOIN client_finance f ON f.client_id = c.id AND f.annual_income IS NOT NULL AND "
                "%1 WHERE c.id = ? ORDER BY f.as_of DESC, d.id DESC LIMIT 1")
                .arg(declaredBy(QStringLiteral("f"))),
            {day, id}, read));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    return *found;
}

Result<QString> RiskStore::clientKind(ClientId id)
{
    ZHIYIN_ASSIGN(const auto found, m_database.row(QStringLiteral("SELECT kind FROM client WHERE id = ?"), {id},
                                                   [](const Row &row) { return row.text(0); }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    return *found;
}

Result<QDate> RiskStore::levelRoseOn(ProductId product, QDate day)
{
    int before = 0;
    QDate rose;
    ZHIYIN_TRY(m_database.each(
        QStringLiteral("SELECT since, max(risk_level, coalesce(issuer_risk_level, 1)) FROM product_level "
                       "WHERE product_id = ? AND since <= ? ORDER BY since, id"),
        {product, day}, [&](const Row &row) {
            const int level = static_cast<int>(row.integer(1));
            if (before > 0 && level > before)
                rose = row.date(0);
            before = level;
        }));
    return rose;
}

Result<std::vector<ProfessionalStatus>> RiskStore::professionalStatuses(ClientId client)
{
    return m_database.rows(
        QStringLiteral("SELECT regime, since, until FROM investor_status WHERE client_id = ? ORDER BY since, id"),
        {client}, [](const Row &row) {
            return ProfessionalStatus{parseRegime(row.text(0)).value_or(Regime::None), row.date(1), row.date(2)};
        });
}

Result<void> RiskStore::insert(const InvestorStatusRow &row)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral(
            "INSERT INTO investor_status (id, client_id, regime, since, until, facts, asked_by, approved_by, "
            "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.client, regimeText(row.status.regime), row.status.since, row.status.until, compact(row.facts),
         row.askedBy, row.approvedBy, row.recordedAt}));
    return {};
}

Result<void> RiskStore::insert(const PurchaseRow &row)
{
    std::optional<int> level;
    if (row.answer.clientLevel)
        level = static_cast<int>(*row.answer.clientLevel);
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO purchase (id, client_id, product_id, on_date, client_level, product_level, "
                       "sheet_signed_on, evidence, answer, policy_version, user_id, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.transaction, row.client, row.product, row.on, level, static_cast<int>(row.answer.productLevel),
         row.evidence.sheetSignedOn, compact(evidenceJson(row.evidence)), compact(answerJson(row.answer)),
         row.policyVersion, row.by, row.recordedAt}));
    return {};
}

Result<void> RiskStore::insertRecommendation(const RecommendationRow &row)
{
    ZHIYIN_TRY(m_database.run(
        QStringLiteral("INSERT INTO recommendation (id, client_id, product_id, on_date, place, score, reason, user_id, "
                       "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.client, row.product, row.on, row.place, row.score, row.reason, row.by, row.recordedAt}));
    return {};
}

Result<std::optional<RiskStore::KnownUser>> RiskStore::activeUser(const QString &name)
{
    return m_database.row(QStringLiteral("SELECT id, role FROM user_account WHERE name = ? AND state = 'active'"),
                          {name}, [](const Row &row) {
                              return KnownUser{row.id<UserId>(0), parseRole(row.text(1)).value_or(Role::Advisor)};
                          });
}

Result<int> RiskStore::contactsBy(UserId user, ClientId client, const QDateTime &from, const QDateTime &until)
{
    ZHIYIN_ASSIGN(const qint64 count,
                  m_database.number(QStringLiteral("SELECT count(*) FROM contact WHERE client_id = ? AND user_id = ? "
                                                   "AND at > ? AND at < ?"),
                                    {client, user, from, until}));
    return static_cast<int>(count);
}

Result<std::optional<RiskProduct>> RiskStore::product(const QString &code)
{
    return m_database.row(QStringLiteral("SELECT id, code, name, regime, risk_level, issuer_risk_level, disclosed_on, "
                                         "class FROM product WHERE code = ?"),
                          {code}, readProduct);
}

} // namespace zhiyin
