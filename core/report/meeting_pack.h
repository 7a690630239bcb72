// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/client_report.h"

namespace zhiyin {

/// Somebody of the client's household, or somebody who is something to the client.
struct PackPerson {
    QString name;
    /// A code of core/relation ("spouse"); empty where only the household is known.
    QString relation = {};
    bool isHousehold = false;
    bool isPrimary = false;
    /// In the book's currency; none where nothing is known.
    std::optional<Money> assets = {};
};

struct PackHolding {
    QString productName;
    int riskLevel = 1;
    bool isAbove = false;
    Money value = Money::zero({});
    /// Not valid without a term.
    QDate maturesOn = {};
};

struct PackPromise {
    QString text;
    QDate dueOn;
    bool isLate = false;
};

/// What an advisor takes along to a client, on one page. Everything is masked as on the screen; what cannot be masked (the
/// texts of complaints) is not in it.
struct MeetingPack {
    QString institution;
    QDate day;
    QDateTime preparedAt = {};
    QString preparedBy = {};
    ReportClient client = {};
    /// A code: "active".
    QString stage = {};
    QString phone = {};
    std::optional<Money> assets = {};
    std::optional<RiskLine> risk = {};
    std::optional<QDate> nextContact = {};
    QDate lastContact = {};
    QString lastPurpose = {};

    QString household = {};
    std::optional<Money> householdAssets = {};
    /// Members whom the reader may not see.
    int hidden = 0;
    std::vector<PackPerson> people = {};

    QDate holdingsAsOf = {};
    std::optional<Money> holdingsTotal = {};
    /// The largest first.
    std::vector<PackHolding> holdings = {};
    std::vector<PackPromise> promises = {};
    std::vector<ComplaintLine> complaints = {};
    /// The overdue first.
    std::vector<NextStep> topics = {};
    /// What every contact is to cover, by code or in the institution's words.
    QStringList everyTime = {};
    QString journalAnchor = {};
};

} // namespace zhiyin
