// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/expert/expert_hours.h"

#include <QDateTime>

#include <optional>

namespace zhiyin {

using ExpertId = Id<struct ExpertEntity>;
using BookingId = Id<struct BookingEntity>;

enum class ExpertKind { House, Outside };
inline constexpr CodeTable<ExpertKind, 2> kExpertKinds = {
    {{u"house", ExpertKind::House}, {u"outside", ExpertKind::Outside}}};

struct Expert {
    ExpertId id;
    QString name = {};
    ExpertKind kind = ExpertKind::House;
    /// The account of a person of the house.
    std::optional<UserId> user = {};
    /// What they know: "tax", "insurance"; the institution's own words.
    QStringList fields = {};
    /// Empty: all branches.
    QStringList branches = {};
    WeekHours hours = {};
    QDate endedOn = {};
    int revision = 1;

    [[nodiscard]] bool serves(const QString &branch) const { return branches.isEmpty() || branches.contains(branch); }
};

struct ExpertAbsence {
    AnyId id;
    ExpertId expert;
    QDate from = {};
    QDate to = {};
    QString note = {};
};

enum class BookingState { Booked, Done, Cancelled };
inline constexpr CodeTable<BookingState, 3> kBookingStates = {
    {{u"booked", BookingState::Booked}, {u"done", BookingState::Done}, {u"cancelled", BookingState::Cancelled}}};

struct ExpertBooking {
    BookingId id;
    ExpertId expert;
    ClientId client;
    QDateTime startsAt = {};
    QDateTime endsAt = {};
    QString topic = {};
    /// The client's when it was booked.
    QString tier = {};
    BookingState state = BookingState::Booked;
    /// What came of it, or why it was cancelled.
    QString note = {};
    UserId by;
    QDateTime at = {};
    QString policyVersion = {};
    int revision = 1;
    // For lists.
    QString expertName = {};
    QString externalId = {};
    QString clientName = {};
    QString byName = {};

    [[nodiscard]] int minutes() const { return static_cast<int>(startsAt.secsTo(endsAt) / 60); }
};

} // namespace zhiyin
