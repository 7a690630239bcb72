// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_item.h"

namespace zhiyin {
namespace {

constexpr int kWhole = 100;
constexpr int kDaysPerMonth = 30;

int daysAhead(TodayKind kind, const TodayPolicy &policy)
{
    switch (kind) {
    case TodayKind::Identity:
    case TodayKind::Assessment:
    case TodayKind::Maturity: return policy.expiryDays;
    default: return policy.days;
    }
}

} // namespace

int lossByWaiting(const TodayItem &item, QDate day, const TodayPolicy &policy)
{
    // Hundredths, so that things of one kind do not all weigh the same.
    const int weight = policy.weights[static_cast<size_t>(item.kind)];
    if (!item.dueOn.isValid())
        return weight * kWhole;
    const auto left = static_cast<int>(std::clamp<qint64>(day.daysTo(item.dueOn), -100'000, 100'000));
    if (left >= 0) {
        const int ahead = std::max(daysAhead(item.kind, policy), left) + 1;
        return weight * (kWhole * (ahead - left) / ahead);
    }
    // A round comes twice a year; a month more or less of it is no hurry.
    if (item.kind == TodayKind::Verification)
        return weight * (kWhole + std::min(kWhole, kWhole * -left / (6 * kDaysPerMonth)));
    const int span = item.contact ? std::max(1, item.contact->months) * kDaysPerMonth : kDaysPerMonth;
    return weight * (kWhole + std::min(kWhole, kWhole * -left / span));
}

void sortByLoss(std::vector<TodayItem> &items)
{
    const auto key = [](const TodayItem &item) {
        return std::tuple(-item.loss, item.dueOn.isValid() ? item.dueOn.toJulianDay() : INT64_MAX, item.kind,
                          item.externalId, item.thing ? item.thing->value() : 0);
    };
    std::sort(items.begin(), items.end(), [&key](const TodayItem &a, const TodayItem &b) { return key(a) < key(b); });
}

} // namespace zhiyin
