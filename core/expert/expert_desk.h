// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/expert/entitlement.h"
#include "core/expert/expert_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

struct NewExpert {
    QString name;
    ExpertKind kind = ExpertKind::House;
    /// The name of an account; empty: none.
    QString user = {};
    QStringList fields = {};
    QStringList branches = {};
    /// As WeekHours::parse reads it.
    QString hours = {};
};

struct NewBooking {
    ExpertId expert;
    ClientId client;
    /// In the book's time zone.
    QDate day;
    QTime from;
    int minutes = 60;
    QString topic;
};

/// What a client may have by their tier, and what of the experts' time is used.
struct ClientEntitlement {
    /// Empty: none held.
    QString tier = {};
    TierEntitlement entitled = {};
    /// Months between contacts, as the same policy's cadence has it.
    int contactEveryMonths = 0;
    Period quarter = {};
    int usedMinutes = 0;
    /// Below zero: more than the tier has; that refuses nothing.
    int leftMinutes = 0;
    /// All of the client, the newest first.
    std::vector<ExpertBooking> bookings = {};
    QString policyVersion = {};
};

/// One expert in a week.
struct ExpertWeek {
    Expert expert;
    std::vector<ExpertAbsence> absences;
    /// Not cancelled, by their beginning; of clients out of the reader's reach only the time is told.
    std::vector<ExpertBooking> bookings;
    int capacityMinutes = 0;
    int bookedMinutes = 0;
    /// Kept for tiers that do not come first.
    int reservedMinutes = 0;
};

/// The pool of experts, and the entitlements by tier that give every client a way to it.
class ExpertDesk final
{
public:
    explicit ExpertDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// For whoever may read clients. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Expert>> list();
    /// By a supervisor. Fails with NotPermitted, NotFound (user), BadValue (name, fields, hours), AlreadyExists (name).
    [[nodiscard]] Result<ExpertId> add(const NewExpert &wanted);
    /// Fails as add, NotFound.
    [[nodiscard]] Result<void> setHours(ExpertId id, const QString &hours);
    /// Fails with NotPermitted, NotFound, BadValue (days).
    [[nodiscard]] Result<void> addAbsence(ExpertId id, QDate from, QDate to, const QString &note);
    /// No bookings after the day. Fails with NotPermitted, NotFound, ReasonNeeded, WrongState (ended, or still booked).
    [[nodiscard]] Result<void> end(ExpertId id, const QString &reason);
    /// Experts in the week of the day. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<ExpertWeek>> week(QDate day);

    /// Refused by capacity alone: hours, absences, another booking, what is reserved for other tiers; never twice at one time.
    /// Fails with NotPermitted, NotFound, BadValue (topic, minutes, a moment that has gone by), RuleRefused.
    [[nodiscard]] Result<BookingId> book(const NewBooking &wanted);
    /// Fails with NotPermitted, NotFound, ReasonNeeded, WrongState (not booked any more).
    [[nodiscard]] Result<void> cancel(BookingId id, const QString &reason);
    /// With what came of it. Fails as cancel, BadValue (it has not begun).
    [[nodiscard]] Result<void> done(BookingId id, const QString &outcome);
    /// Fails with NotPermitted, NotFound, PolicyNotSet.
    [[nodiscard]] Result<ClientEntitlement> entitlement(ClientId client);

private:
    struct InUse {
        EntitlementPolicy policy;
        QJsonObject document;
        QString version;
    };
    [[nodiscard]] Result<InUse> policyInUse();
    [[nodiscard]] Result<void> requireManager();
    [[nodiscard]] Result<BookingSight> sight(const Expert &expert, QDate monday, const EntitlementPolicy &policy);
    [[nodiscard]] DaySpan spanOf(const ExpertBooking &booking) const;
    [[nodiscard]] Result<void> settle(BookingId id, BookingState state, const QString &note);
    [[nodiscard]] Result<void> record(UnitOfWork &work, const Expert &expert, const QString &action,
                                      const QString &reason = {});
    [[nodiscard]] Result<void> record(UnitOfWork &work, const ExpertBooking &booking, const QString &action);

    Workplace &m_workplace;
};

} // namespace zhiyin
