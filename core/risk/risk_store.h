// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"
#include "core/risk/suitability.h"
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
};

/// A product as far as suitability asks.
struct RiskProduct {
    ProductId id;
    QString code;
    QString name;
    SuitabilityProduct facts;
};

class RiskStore final
{
public:
    explicit RiskStore(Database &database) : m_database(database) {}

    /// By code, then version; the shipped ones are not in the book.
    [[nodiscard]] Result<std::vector<QuestionnaireRow>> questionnaires();
    [[nodiscard]] Result<void> insert(const QuestionnaireRow &row, const QDateTime &at);
    [[nodiscard]] Result<void> setState(AnyId questionnaire, PolicyState state, UserId by, const QDateTime &at);

    /// All of a client's assessments, by the day they were signed.
    [[nodiscard]] Result<std::vector<AssessmentFact>> assessments(ClientId client);
    [[nodiscard]] Result<void> insert(const NewAssessment &assessment);
    /// What lists read.
    [[nodiscard]] Result<void> setClientRisk(ClientId client, RiskLevel level, QDate validUntil);

    /// Kind, birth and identity document; the assessment is left out. Fails with NotFound.
    [[nodiscard]] Result<SuitabilityClient> client(ClientId id);
    [[nodiscard]] Result<std::optional<RiskProduct>> product(const QString &code);

private:
    Database &m_database;
};

} // namespace zhiyin
