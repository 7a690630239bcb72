// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/care_store.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

struct NewPause {
    PauseSpan span;
    ContactPauseReason reason = ContactPauseReason::Abroad;
    QString note = {};
};

struct NewPlan {
    QString title;
    PlanSpan span;
    QString content = {};
};

/// How clients wish to be contacted, when they are left in peace, and the plans they agreed to.
class CareDesk final
{
public:
    explicit CareDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<ContactWish> wish(ClientId client);
    /// Writes the whole wish as read before. Fails with NotPermitted, NotFound, StaleRevision, BadValue (a lunar day that is
    /// none, hours outside the day, months outside 0…60).
    [[nodiscard]] Result<void> setWish(ClientId client, const ContactWish &wish);

    /// Fails as wish.
    [[nodiscard]] Result<std::vector<ContactPause>> pauses(ClientId client);
    /// Fails with NotPermitted, NotFound, BadValue (no end, an end before the beginning, longer than a year).
    [[nodiscard]] Result<AnyId> pause(ClientId client, const NewPause &wanted);
    /// One that was entered by mistake, or a client who is back early. Fails with NotPermitted, NotFound, ReasonNeeded.
    [[nodiscard]] Result<void> takeBackPause(AnyId id, const QString &reason);

    /// Fails as wish.
    [[nodiscard]] Result<std::vector<ServicePlan>> plans(ClientId client);
    /// Fails with NotPermitted, NotFound, BadValue (no title, no beginning, an end before it, months outside 0…60).
    [[nodiscard]] Result<AnyId> addPlan(ClientId client, const NewPlan &wanted);
    /// The plan's last day. Fails with NotPermitted, NotFound, ReasonNeeded, BadValue (before its beginning).
    [[nodiscard]] Result<void> endPlan(AnyId id, QDate lastDay, const QString &reason);

private:
    [[nodiscard]] Result<void> requireClient(ClientId client, Action action);
    [[nodiscard]] Result<void> setQuietHours(UnitOfWork &work, ClientId client, const QuietHours &hours);
    Workplace &m_workplace;
};

} // namespace zhiyin
