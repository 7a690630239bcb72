// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact.h"
#include "core/demo/demo_client.h"
#include "core/demo/demo_product.h"
#include "core/risk/risk_policy.h"
#include "core/risk/risk_score.h"

namespace zhiyin {

/// `product` is a place in the list of products, -1 for none. Amounts are fen.
struct DemoTransaction {
    QDate on;
    QString kind;
    int product = -1;
    qint64 units = 0;
    qint64 amount = 0;
    qint64 balanceAfter = 0;
};

/// A position at a quarter's end.
struct DemoHolding {
    QDate asOf;
    int product = 0;
    qint64 units = 0;
    qint64 value = 0;
    qint64 cost = 0;
};

struct DemoContact {
    QDateTime at;
    ContactChannel channel = ContactChannel::Call;
    QString purpose;
    QString summary;
    std::optional<int> satisfaction;
};

struct DemoSurvey {
    QDateTime at;
    int rating = 5;
    int recommend = 10;
    QString dimension;
};

struct DemoAssessment {
    QString questionnaire;
    int version = 1;
    QString answers;
    int score = 0;
    int level = 1;
    QDate signedOn;
    QDate validUntil;
};

/// Two years of one client.
struct DemoLife {
    std::vector<DemoAssessment> assessments;
    std::vector<DemoTransaction> transactions;
    std::vector<DemoHolding> holdings;
    std::vector<DemoContact> contacts;
    std::vector<DemoSurvey> surveys;
};

/// What every life is invented from.
struct DemoWorld {
    DemoTown town;
    QTimeZone zone;
    std::vector<DemoProduct> products;
    Questionnaire individual;
    Questionnaire corporate;
    RiskPolicy risk;
    /// The ends of the quarters, the eve of the history first.
    std::vector<QDate> quarterEnds;
};

/// Of the i-th client of a seed. The holdings at each quarter's end follow from those before and from the transactions.
[[nodiscard]] Result<DemoLife> demoLife(quint64 seed, int i, const DemoClient &client, const DemoWorld &world);

/// A moment of office hours of a day.
[[nodiscard]] QDateTime demoOfficeHour(DemoRandom &random, QDate day, const QTimeZone &zone);

} // namespace zhiyin
