// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/analysis.h"

#include <algorithm>
#include <numeric>

namespace zhiyin {
namespace {

constexpr qint64 kHourMs = 60LL * 60 * 1000;
constexpr int kMedian = 50;
constexpr int kHigh = 90;

template <class Visit> void eachCase(const AnalysisData &data, const Period &period, Visit visit)
{
    for (const AnalysedCase &one : data.cases) {
        if (period.contains(one.receivedOn))
            visit(one);
    }
}

/// Gathers one clock of some cases.
class Gathered final
{
public:
    void add(const AnalysedTime &time)
    {
        m_spread.inTime += time.outcome == AnalysedOutcome::InTime ? 1 : 0;
        m_spread.late += time.outcome == AnalysedOutcome::Late ? 1 : 0;
        if (time.milliseconds)
            m_taken.push_back(*time.milliseconds);
    }
    [[nodiscard]] AnalysisSpread spread()
    {
        std::sort(m_taken.begin(), m_taken.end());
        m_spread.done = static_cast<qint64>(m_taken.size());
        m_spread.medianMs = nearestRank(m_taken, kMedian);
        m_spread.p90Ms = nearestRank(m_taken, kHigh);
        return m_spread;
    }

private:
    AnalysisSpread m_spread;
    std::vector<qint64> m_taken;
};

/// A sum and how many it is of.
struct Mean {
    double sum = 0;
    qint64 count = 0;
    void add(double value)
    {
        sum += value;
        ++count;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count));
    }
};

} // namespace

std::vector<AnalysisCount> countBy(const AnalysisData &data, AnalysisAxis axis, const Period &period)
{
    const auto place = static_cast<size_t>(axis);
    const QStringList &groups = data.groups[place];
    std::vector<AnalysisCount> counts(static_cast<size_t>(groups.size()));
    qint64 all = 0;
    eachCase(data, period, [&](const AnalysedCase &one) {
        AnalysisCount &count = counts[static_cast<size_t>(one.group[place])];
        ++count.count;
        count.repeats += one.isRepeat ? 1 : 0;
        ++all;
    });
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i].group = groups[static_cast<qsizetype>(i)];
    std::erase_if(counts, [](const AnalysisCount &count) { return count.count == 0; });
    std::sort(counts.begin(), counts.end(), [](const AnalysisCount &a, const AnalysisCount &b) {
        return a.count != b.count ? a.count > b.count : a.group < b.group;
    });
    qint64 sum = 0;
    for (AnalysisCount &count : counts) {
        sum += count.count;
        count.share = static_cast<double>(count.count) / static_cast<double>(all);
        count.cumulated = static_cast<double>(sum) / static_cast<double>(all);
    }
    return counts;
}

AnalysisHeat heatOf(const AnalysisData &data, const Period &period)
{
    AnalysisHeat heat = {};
    eachCase(data, period, [&](const AnalysedCase &one) {
        ++heat[static_cast<size_t>(one.weekday - 1)][static_cast<size_t>(one.hour)];
    });
    return heat;
}

std::optional<qint64> nearestRank(const std::vector<qint64> &sorted, int percent)
{
    constexpr size_t kWhole = 100;
    if (sorted.empty())
        return std::nullopt;
    const size_t rank = (static_cast<size_t>(percent) * sorted.size() + kWhole - 1) / kWhole;
    return sorted[std::max<size_t>(rank, 1) - 1];
}

AnalysisSpread spreadOf(const AnalysisData &data, AnalysedClock clock, const Period &period)
{
    Gathered gathered;
    eachCase(data, period, [&](const AnalysedCase &one) { gathered.add(one.times[static_cast<size_t>(clock)]); });
    return gathered.spread();
}

ResponseCounts responsesOf(const AnalysisData &data, const Period &period)
{
    ResponseCounts counts = {};
    eachCase(data, period, [&](const AnalysedCase &one) {
        const auto &taken = one.times[static_cast<size_t>(AnalysedClock::FirstResponse)].milliseconds;
        size_t place = kResponseHours.size() + 1;
        if (taken) {
            place = 0;
            while (place < kResponseHours.size() && *taken > kResponseHours[place] * kHourMs)
                ++place;
        }
        ++counts[place];
    });
    return counts;
}

SatisfactionChange satisfactionOf(const AnalysisData &data, const Period &period)
{
    Mean before;
    Mean after;
    eachCase(data, period, [&](const AnalysedCase &one) {
        if (!one.before || !one.after)
            return;
        before.add(*one.before);
        after.add(*one.after);
    });
    return {before.count, before.value(), after.value()};
}

std::vector<FairnessRow> fairnessOf(const AnalysisData &data, FairnessAxis axis, const Period &period)
{
    struct Group {
        FairnessRow row;
        Gathered first;
        Gathered decided;
        Mean rating;
    };
    const auto place = static_cast<size_t>(axis);
    std::vector<Group> groups(static_cast<size_t>(data.likes[place].size()));
    eachCase(data, period, [&](const AnalysedCase &one) {
        Group &group = groups[static_cast<size_t>(one.like[place])];
        ++group.row.cases;
        group.first.add(one.times[static_cast<size_t>(AnalysedClock::FirstResponse)]);
        group.decided.add(one.times[static_cast<size_t>(AnalysedClock::Resolution)]);
        if (one.rating)
            group.rating.add(*one.rating);
    });
    std::vector<FairnessRow> rows;
    for (size_t i = 0; i < groups.size(); ++i) {
        Group &group = groups[i];
        if (group.row.cases == 0)
            continue;
        group.row.like = data.likes[place][static_cast<qsizetype>(i)];
        group.row.firstResponse = group.first.spread();
        group.row.resolution = group.decided.spread();
        group.row.rating = group.rating.value();
        rows.push_back(std::move(group.row));
    }
    return rows;
}

const QStringList &ageBands()
{
    static const QStringList bands{QStringLiteral("under_30"), QStringLiteral("30_44"), QStringLiteral("45_59"),
                                   QStringLiteral("60_over")};
    return bands;
}

QString ageBand(QDate birth, QDate on)
{
    constexpr std::array kUpTo = {30, 45, 60};
    if (!birth.isValid() || !on.isValid() || birth > on)
        return {};
    int age = on.year() - birth.year();
    // Born on 29 February one is a year older on 1 March of a common year.
    if (std::pair(on.month(), on.day()) < std::pair(birth.month(), birth.day()))
        --age;
    qsizetype band = 0;
    while (band < static_cast<qsizetype>(kUpTo.size()) && age >= kUpTo[static_cast<size_t>(band)])
        ++band;
    return ageBands()[band];
}

} // namespace zhiyin
