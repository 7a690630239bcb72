// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/product/holdings_view.h"
#include "core/risk/risk_store.h"

namespace zhiyin {

/// What contradicts a client's level (RS-03: that the assessment is no going through the motions).
enum class ContradictionCode {
    /// Holdings above the level, in hundredths of the position.
    HoldingsAbove,
    /// The level is high and nothing above R2 has been held or bought.
    NothingRisky,
    /// The declared need says another type than the level.
    NeedDiffers,
    /// Bought above the level within the last year.
    BoughtAbove,
    /// Sold soon after buying what rises and falls: two weeks.
    SoldInHaste,
    Expired,
};

struct Contradiction {
    ContradictionCode code = ContradictionCode::Expired;
    QStringList args;
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// A purchase or sale as far as behaviour goes.
struct TradeFact {
    QDate on;
    bool buys = true;
    ProductId product;
    int level = 1;
};

struct BehaviourFacts {
    std::optional<AssessmentFact> assessment;
    bool isValid = false;
    QString segmentNeed;
    HoldingsView holdings;
    /// Of the twelve months to the day, oldest first.
    std::vector<TradeFact> trades;
};

[[nodiscard]] std::vector<Contradiction> contradictions(const BehaviourFacts &facts);

/// What makes an assessment look as if the client had not answered it.
enum class PatternCode {
    /// The same answers at several clients of one user.
    EqualAnswers,
    /// Less than two seconds a question.
    TooFast,
    /// The level rose on the day of a purchase that the level before would not have allowed.
    RaisedForSale,
    /// Three or more assessments of one client within thirty days.
    SerialRetests,
};

struct PatternFinding {
    PatternCode code = PatternCode::EqualAnswers;
    UserId user;
    QString userName;
    std::vector<ClientId> clients;
    QDate from;
    QDate until;
    /// How many clients, seconds a question in tenths, the levels, how many assessments.
    QStringList args;
};

/// A purchase on the day of an assessment.
struct SaleFact {
    ClientId client;
    QDate on;
    int productLevel = 1;
};

/// Whole, by user; the assessments as RiskStore::assessmentsSince gives them.
[[nodiscard]] std::vector<PatternFinding> patterns(const std::vector<AssessmentRow> &assessments,
                                                   const std::vector<SaleFact> &sales);

enum class ReminderCode { ExpiresSoon, Expired, ExpiredAbove, DocumentsOutdated };

/// Which reminder an assessment gives on the day: expires within 7 or 30 days, or has expired.
[[nodiscard]] std::optional<std::pair<ReminderCode, int>> reminderOf(QDate validUntil, QDate day, bool holdsAbove);

} // namespace zhiyin
