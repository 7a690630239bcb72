// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"
#include "core/product/position.h"
#include "core/risk/professional.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

namespace zhiyin {

/// A questionnaire as the book holds it. `version` counts within the code.
struct QuestionnaireRow {
    AnyId id;
    QString code;
    int version = 0;
    QDate effective;
    PolicyState state = PolicyState::Proposed;
    QJsonObject json;
    QString reason;
    UserId by;
    /// What it asks for: "risk", "survey".
    QString kind = QStringLiteral("risk");
};

/// A recorded assessment as lists and old sheets show it.
struct AssessmentRow {
    AssessmentId id;
    ClientId client;
    QString questionnaire;
    int version = 0;
    QString answers;
    int score = 0;
    RiskLevel level = RiskLevel::C1;
    QDate signedOn;
    QDate validUntil;
    QDateTime recordedAt;
    UserId by;
    QString userName;
    /// Milliseconds a question, where it was asked in the window.
    QJsonObject timing;
    QString means;
    bool hasScan = false;
};

struct NewAssessment {
    AssessmentId id;
    ClientId client;
    QString questionnaire;
    int version = 0;
    QString answers;
    int score = 0;
    RiskLevel level = RiskLevel::C1;
    QDate signedOn;
    QDate validUntil;
    QDateTime recordedAt;
    UserId by;
    QString policyVersion;
    QJsonObject timing = {};
    QString means = {};
};

/// A product as far as suitability asks.
struct RiskProduct {
    ProductId id;
    QString code;
    QString name;
    SuitabilityProduct facts;
};

/// A recorded purchase's proof.
struct PurchaseRow {
    TransactionId transaction;
    ClientId client;
    ProductId product;
    QDate on;
    SuitabilityAnswer answer;
    SuitabilityEvidence evidence;
    QString policyVersion;
    UserId by;
    QDateTime recordedAt;
};

/// A granted status of a professional investor.
struct InvestorStatusRow {
    AnyId id;
    ClientId client;
    ProfessionalStatus status;
    QJsonObject facts;
    UserId askedBy;
    UserId approvedBy;
    QDateTime recordedAt;
};

/// What an advisor recommended and why.
struct RecommendationRow {
    AnyId id;
    ClientId client;
    ProductId product;
    QDate on;
    int place = 1;
    int score = 0;
    QString reason;
    UserId by;
    QDateTime recordedAt;
};

class RiskStore final
{
public:
    explicit RiskStore(Database &database) : m_database(database) {}

    /// By code, then version; the shipped ones are not in the book. Of one kind, or of all where it is empty.
    [[nodiscard]] Result<std::vector<QuestionnaireRow>> questionnaires(const QString &kind = QStringLiteral("risk"));
    [[nodiscard]] Result<void> insert(const QuestionnaireRow &row, const QDateTime &at);
    [[nodiscard]] Result<void> setState(AnyId questionnaire, PolicyState state, UserId by, const QDateTime &at);

    /// All of a client's assessments, by the day they were signed.
    [[nodiscard]] Result<std::vector<AssessmentFact>> assessments(ClientId client);
    [[nodiscard]] Result<void> insert(const NewAssessment &assessment);
    /// The newest first.
    [[nodiscard]] Result<std::vector<AssessmentRow>> history(ClientId client);
    [[nodiscard]] Result<std::optional<AssessmentRow>> assessment(AssessmentId id);
    /// Those of every client in the scope that were signed from `from` on, by advisor, client and day.
    [[nodiscard]] Result<std::vector<AssessmentRow>> assessmentsSince(const ClientScope &scope, QDate from);
    [[nodiscard]] Result<void> insertScan(AssessmentId id, const QString &name, const QByteArray &content, UserId by,
                                          const QDateTime &at);
    /// Questionnaire and version → the day from which it is no longer offered.
    [[nodiscard]] Result<std::map<std::pair<QString, int>, QDate>> retirements();
    [[nodiscard]] Result<void> retire(const QString &code, int version, QDate on, const QString &reason, UserId by,
                                      const QDateTime &at);
    /// What lists read.
    [[nodiscard]] Result<void> setClientRisk(ClientId client, RiskLevel level, QDate validUntil);

    /// Kind, birth, identity document, income as declared by `day` and known assets; the assessment is left out.
    /// Fails with NotFound.
    [[nodiscard]] Result<SuitabilityClient> client(ClientId id, QDate day);
    /// "individual", "corporate", "institution". Fails with NotFound.
    [[nodiscard]] Result<QString> clientKind(ClientId id);
    [[nodiscard]] Result<std::optional<RiskProduct>> product(const QString &code);
    /// The last day on or before `day` on which the level that counts rose; not valid where it never did.
    [[nodiscard]] Result<QDate> levelRoseOn(ProductId product, QDate day);

    [[nodiscard]] Result<std::vector<ProfessionalStatus>> professionalStatuses(ClientId client);
    [[nodiscard]] Result<void> insert(const InvestorStatusRow &row);
    [[nodiscard]] Result<void> insert(const PurchaseRow &row);
    [[nodiscard]] Result<void> insertRecommendation(const RecommendationRow &row);
    struct KnownUser {
        UserId id;
        Role role;
    };
    [[nodiscard]] Result<std::optional<KnownUser>> activeUser(const QString &name);
    /// How often the user was in touch with the client after `from` and before `until`.
    [[nodiscard]] Result<int> contactsBy(UserId user, ClientId client, const QDateTime &from, const QDateTime &until);

private:
    Database &m_database;
};

} // namespace zhiyin
