// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/complaint/taxonomy.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace zhiyin {

/// By what complaints are counted. Staff: complained of; Handler: who works on it.
enum class AnalysisAxis { Category, Cause, Business, Product, Channel, Branch, Staff, Handler };
inline constexpr CodeTable<AnalysisAxis, 8> kAnalysisAxes = {{{u"category", AnalysisAxis::Category},
                                                              {u"cause", AnalysisAxis::Cause},
                                                              {u"business", AnalysisAxis::Business},
                                                              {u"product", AnalysisAxis::Product},
                                                              {u"channel", AnalysisAxis::Channel},
                                                              {u"branch", AnalysisAxis::Branch},
                                                              {u"staff", AnalysisAxis::Staff},
                                                              {u"handler", AnalysisAxis::Handler}}};

/// Between whom handling is compared: nobody may wait longer for who they are [R-24; a2 X8].
enum class FairnessAxis { Tier, Sex, Age };
inline constexpr CodeTable<FairnessAxis, 3> kFairnessAxes = {
    {{u"tier", FairnessAxis::Tier}, {u"sex", FairnessAxis::Sex}, {u"age", FairnessAxis::Age}}};

/// The clocks whose times are looked at: first answer, decision, reply.
enum class AnalysedClock { FirstResponse, Resolution, Statutory };
inline constexpr CodeTable<AnalysedClock, 3> kAnalysedClocks = {{{u"first_response", AnalysedClock::FirstResponse},
                                                                 {u"resolution", AnalysedClock::Resolution},
                                                                 {u"statutory", AnalysedClock::Statutory}}};

/// What became of a clock. Unknown: cancelled, or never there.
enum class AnalysedOutcome { Unknown, Running, InTime, Late };

struct AnalysedTime {
    AnalysedOutcome outcome = AnalysedOutcome::Unknown;
    /// From the receipt; none while it is not met.
    std::optional<qint64> milliseconds = {};
};

/// A case as figures see it; withdrawn and merged ones are left out before.
struct AnalysedCase {
    ComplaintId id;
    /// None for a complainant who is no client.
    std::optional<ClientId> client = {};
    QDate receivedOn = {};
    /// 1 (Monday) to 7, and 0 to 23, where the book is.
    int weekday = 1;
    int hour = 0;
    /// Places in AnalysisData::groups and AnalysisData::likes.
    std::array<int, kAnalysisAxes.size()> group = {};
    std::array<int, kFairnessAxes.size()> like = {};
    std::array<AnalysedTime, kAnalysedClocks.size()> times = {};
    /// The same client complained in the twelve months before.
    bool isRepeat = false;
    /// Of the handling, 1 to 5.
    std::optional<int> rating = {};
    /// Means of the client's ratings of the service in the half-year before the receipt and after the end.
    std::optional<double> before = {};
    std::optional<double> after = {};
};

/// Everything that the figures need, read once: after that each is arithmetic.
struct AnalysisData {
    std::vector<AnalysedCase> cases;
    /// The codes or names of each axis; an empty one stands for "not said".
    std::array<QStringList, kAnalysisAxes.size()> groups;
    std::array<QStringList, kFairnessAxes.size()> likes;
    /// Names for the codes of causes, businesses and channels.
    Taxonomy taxonomy = {};
};

struct AnalysisCount {
    /// As in AnalysisData::groups.
    QString group;
    qint64 count = 0;
    qint64 repeats = 0;
    /// Of all cases, and with those before it, from 0 to 1.
    double share = 0;
    double cumulated = 0;

    friend bool operator==(const AnalysisCount &, const AnalysisCount &) = default;
};
/// The most frequent first (Pareto); groups without a case are left out.
[[nodiscard]] std::vector<AnalysisCount> countBy(const AnalysisData &data, AnalysisAxis axis, const Period &period);

/// Cases by weekday (Monday first) and hour of receipt.
using AnalysisHeat = std::array<std::array<qint64, 24>, 7>;
[[nodiscard]] AnalysisHeat heatOf(const AnalysisData &data, const Period &period);

/// How long something took, over the cases in which it was done.
struct AnalysisSpread {
    qint64 done = 0;
    qint64 inTime = 0;
    qint64 late = 0;
    std::optional<qint64> medianMs = {};
    std::optional<qint64> p90Ms = {};

    friend bool operator==(const AnalysisSpread &, const AnalysisSpread &) = default;
};
[[nodiscard]] AnalysisSpread spreadOf(const AnalysisData &data, AnalysedClock clock, const Period &period);
/// The value below which `percent` of the sorted values lie, by the nearest rank; none of none.
[[nodiscard]] std::optional<qint64> nearestRank(const std::vector<qint64> &sorted, int percent);

/// First answers within 4, 24, 48 and 72 hours, later, and cases without one (yet).
inline constexpr std::array kResponseHours = {4, 24, 48, 72};
using ResponseCounts = std::array<qint64, kResponseHours.size() + 2>;
[[nodiscard]] ResponseCounts responsesOf(const AnalysisData &data, const Period &period);

struct SatisfactionChange {
    /// Clients' cases with ratings on both sides.
    qint64 cases = 0;
    std::optional<double> before = {};
    std::optional<double> after = {};
};
[[nodiscard]] SatisfactionChange satisfactionOf(const AnalysisData &data, const Period &period);

/// Fewer cases than this say nothing about a group.
inline constexpr qint64 kEnoughCases = 10;

struct FairnessRow {
    QString like;
    qint64 cases = 0;
    AnalysisSpread firstResponse = {};
    AnalysisSpread resolution = {};
    /// Mean of the ratings of the handling.
    std::optional<double> rating = {};

    [[nodiscard]] bool isEnough() const { return cases >= kEnoughCases; }
};
/// In the order of AnalysisData::likes; those without a case are left out.
[[nodiscard]] std::vector<FairnessRow> fairnessOf(const AnalysisData &data, FairnessAxis axis, const Period &period);

/// "under 30", "30-44", "45-59", "60 and over" by code, on the day of the receipt; empty where the birth date is unknown.
[[nodiscard]] QString ageBand(QDate birth, QDate on);
[[nodiscard]] const QStringList &ageBands();

} // namespace zhiyin
