// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_store.h"

/// What is drawn of the clients' time with the institution, and whether a change is more than chance.
namespace zhiyin {

/// The clients won in a quarter, and how many of them were there still.
struct Cohort {
    Period quarter;
    qint64 clients = 0;
    /// Not lost or closed at the end of the quarter itself, of the next one and so on, as far as quarters have ended.
    std::vector<qint64> stayed;

    friend bool operator==(const Cohort &, const Cohort &) = default;
};
/// A cohort for each quarter of the range in which somebody was won. `clients` by identifier, `spans` by client, then by
/// day.
[[nodiscard]] std::vector<Cohort> cohorts(const std::vector<KpiClient> &clients, const std::vector<StageSpan> &spans,
                                          const Period &range, QDate today);

/// How long a client has stayed, in days since the relationship began, and whether it ended by loss or closing.
struct Stay {
    int days = 0;
    bool lost = false;
};
/// From `opened_on` to the first day on which a client was lost or closed, the death, or today. `clients` by identifier,
/// `spans` by client, then by day.
[[nodiscard]] std::vector<Stay> stays(const std::vector<KpiClient> &clients, const std::vector<StageSpan> &spans,
                                      QDate today);

/// A step of the survival curve: after so many days, the share of clients that stays beyond them.
struct SurvivalPoint {
    int days = 0;
    qint64 atRisk = 0;
    qint64 lost = 0;
    double share = 1;
    /// The interval of 95 % (Greenwood).
    double low = 1;
    double high = 1;
};
/// By Kaplan and Meier: clients who are still there count until today. One point for each day on which somebody was lost.
[[nodiscard]] std::vector<SurvivalPoint> survival(std::vector<Stay> stays);
/// The first day after which half of the clients or fewer stay; none where more do.
[[nodiscard]] std::optional<int> medianStay(const std::vector<SurvivalPoint> &curve);

/// A share of a period with the limits that chance alone keeps to.
struct ControlPoint {
    Period period;
    KpiCount count;
    /// None where there is nothing to judge.
    std::optional<double> share = {};
    double low = 0;
    double high = 1;
    bool outside = false;
};
/// A p-chart: the centre is the share over all periods, the limits lie three standard deviations about it by the size of
/// each period.
struct ControlChart {
    std::optional<double> centre;
    std::vector<ControlPoint> points;
};
[[nodiscard]] ControlChart controlChart(const KpiPeriods &periods, const KpiCounts &counts);

/// How far clients came: each number is part of the one before.
struct Funnel {
    qint64 known = 0;  ///< Entered in the range: opened then, or a prospect since then.
    qint64 won = 0;    ///< Of them, those with a relationship.
    qint64 active = 0; ///< That became active.
    qint64 bought = 0; ///< That bought something.
    qint64 again = 0;  ///< That bought a second time.

    friend bool operator==(const Funnel &, const Funnel &) = default;
};
/// All lists by client, `spans` and `purchases` then by day.
[[nodiscard]] Funnel funnel(const std::vector<KpiClient> &clients, const std::vector<StageSpan> &spans,
                            const std::vector<PurchaseDay> &purchases, const Period &range, QDate today);

} // namespace zhiyin
