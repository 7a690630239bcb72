// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/improvement.h"

namespace zhiyin {
namespace {

constexpr double kHourMs = 60.0 * 60 * 1000;

/// The cause itself, or one under it.
bool isOfCause(const AnalysisData &data, const QString &code, const QString &cause)
{
    if (cause.isEmpty() || code == cause)
        return true;
    const auto path = taxonomyPath(data.taxonomy.causes, code);
    return std::any_of(path.begin(), path.end(), [&](const TaxonomyEntry *entry) { return entry->code == cause; });
}

/// The cases of the cause alone.
AnalysisData narrowed(const AnalysisData &data, const QString &cause)
{
    const auto axis = static_cast<size_t>(AnalysisAxis::Cause);
    std::vector<bool> wanted;
    for (const QString &code : data.groups[axis])
        wanted.push_back(isOfCause(data, code, cause));
    AnalysisData some{.cases = {}, .groups = data.groups, .likes = data.likes, .taxonomy = {}};
    std::copy_if(data.cases.begin(), data.cases.end(), std::back_inserter(some.cases),
                 [&](const AnalysedCase &one) { return wanted[static_cast<size_t>(one.group[axis])]; });
    return some;
}

ImprovementReading shareInTime(const AnalysisData &data, AnalysedClock clock, const Period &time)
{
    const AnalysisSpread spread = spreadOf(data, clock, time);
    const qint64 known = spread.inTime + spread.late;
    if (known == 0)
        return {};
    return {static_cast<double>(spread.inTime) / static_cast<double>(known), known};
}

ImprovementReading meanRating(const AnalysisData &data, const Period &time)
{
    double sum = 0;
    ImprovementReading reading;
    for (const AnalysedCase &one : data.cases) {
        if (!one.rating || !time.contains(one.receivedOn))
            continue;
        sum += *one.rating;
        ++reading.cases;
    }
    if (reading.cases > 0)
        reading.value = sum / static_cast<double>(reading.cases);
    return reading;
}

} // namespace

bool isBetterLower(ImprovementFigure figure)
{
    return figure == ImprovementFigure::Cases || figure == ImprovementFigure::DecisionHours;
}

ImprovementReading readingOf(const AnalysisData &data, const QString &cause, ImprovementFigure figure,
                             const Period &time)
{
    const AnalysisData some = narrowed(data, cause);
    switch (figure) {
    case ImprovementFigure::Cases: {
        const auto count = std::count_if(some.cases.begin(), some.cases.end(),
                                         [&](const AnalysedCase &one) { return time.contains(one.receivedOn); });
        return {static_cast<double>(count), static_cast<qint64>(count)};
    }
    case ImprovementFigure::DecisionHours: {
        const AnalysisSpread spread = spreadOf(some, AnalysedClock::Resolution, time);
        if (!spread.medianMs)
            return {};
        return {static_cast<double>(*spread.medianMs) / kHourMs, spread.done};
    }
    case ImprovementFigure::FirstResponseInTime: return shareInTime(some, AnalysedClock::FirstResponse, time);
    case ImprovementFigure::ResolutionInTime: return shareInTime(some, AnalysedClock::Resolution, time);
    case ImprovementFigure::Rating: return meanRating(some, time);
    }
    return {};
}

std::optional<bool> reachesTarget(const Improvement &action)
{
    if (!action.after.value)
        return std::nullopt;
    return isBetterLower(action.figure) ? *action.after.value <= action.target : *action.after.value >= action.target;
}

bool isOverdue(const Improvement &action, QDate day)
{
    if (action.state == ImprovementState::Open)
        return action.dueOn < day;
    return action.state == ImprovementState::Done && action.timeAfter().to < day;
}

} // namespace zhiyin
