// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_tier.h"
#include "core/storage/database.h"

namespace zhiyin {

struct DemoTierRun {
    AnyId id;
    QDate day;
    QDateTime at;
    UserId user;
    QString policyVersion;
};

/// Rows of invented lives. Everything is inserted, nothing looked up: the book is new.
class DemoStore final
{
public:
    DemoStore(Database &database, Currency currency) : m_database(database), m_currency(currency) {}

    [[nodiscard]] Result<void> insertProduct(ProductId id, const DemoProduct &product);
    [[nodiscard]] Result<void> insertTransaction(AnyId id, ClientId client, const DemoTransaction &transaction,
                                                 std::optional<ProductId> product);
    [[nodiscard]] Result<void> insertHolding(AnyId id, ClientId client, const DemoHolding &holding, ProductId product);
    [[nodiscard]] Result<void> insertContact(ContactId id, ClientId client, const DemoContact &contact, UserId by);
    [[nodiscard]] Result<void> insertSurvey(AnyId id, ClientId client, const DemoSurvey &survey);
    [[nodiscard]] Result<void> insertAssessment(AssessmentId id, ClientId client, const DemoAssessment &assessment,
                                                const QDateTime &recordedAt, UserId by, const QString &policyVersion);
    [[nodiscard]] Result<void> insertRun(const DemoTierRun &run);
    [[nodiscard]] Result<void> setTally(AnyId run, const DemoTierTally &tally);
    [[nodiscard]] Result<void> insertTierChange(AnyId id, ClientId client, const DemoTierChange &change,
                                                const DemoTierRun &run, const QByteArray &figures);
    [[nodiscard]] Result<void> setStanding(ClientId client, const TierStanding &standing, const QString &tier,
                                           QDate since);
    /// What the list of clients reads.
    [[nodiscard]] Result<void> setSummary(ClientId client, const QString &tier, const DemoAssessment *assessment,
                                          std::optional<qint64> assets);

private:
    Database &m_database;
    Currency m_currency;
};

} // namespace zhiyin
