// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_store.h"
#include "core/journal/workplace.h"

#include <map>

namespace zhiyin {

struct RequestKind;
class UnitOfWork;

/// What opening a case needs. One of client and complainant.
struct NewComplaint {
    std::optional<ClientId> client;
    QString complainant;
    QString contact;
    int joint = 1;
    ComplaintChannel channel = ComplaintChannel::Other;
    ComplaintLevel level = ComplaintLevel::General;
    QString category;
    QString text;
    /// Invalid: now.
    QDateTime receivedAt;
};

/// A case with its clocks as they stand at the desk's moment.
struct ComplaintView {
    ComplaintCase complaint;
    std::vector<ComplaintClock> clocks;
    QString clientName;
    QString clientExternalId;
};

/// Complaints: a case goes step by step, its clocks are computed from what happened, under the policy it was opened under.
class ComplaintDesk final
{
public:
    explicit ComplaintDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, BadUsage (neither or both of client and complainant), BadValue, RuleRefused, NotFound.
    [[nodiscard]] Result<ComplaintView> open(const NewComplaint &wanted);
    /// Takes a step; `step.at` invalid means now. Fails with OutOfOrder, NotPermitted, RuleRefused, BadValue,
    /// ReasonNeeded.
    [[nodiscard]] Result<ComplaintView> take(ComplaintId id, ComplaintEvent step);
    /// A repeated complaint goes on in the earlier one of the same complainant; it is left out of the indicators. Fails
    /// with NotPermitted, OutOfOrder, RuleRefused, ReasonNeeded.
    [[nodiscard]] Result<ComplaintView> merge(ComplaintId keep, ComplaintId other, const QString &reason);
    [[nodiscard]] Result<ComplaintView> pause(ComplaintId id, ComplaintPause pause);
    /// The same inside another desk's piece of work.
    [[nodiscard]] Result<void> pauseIn(UnitOfWork &work, ComplaintCase &complaint, ComplaintPause pause);
    /// The extension of the legal clock waits for a second person's approval.
    [[nodiscard]] Result<RequestId> proposeExtension(ComplaintId id, const QString &reason);

    [[nodiscard]] Result<ComplaintView> show(ComplaintId id);
    /// Only what the reader may see.
    [[nodiscard]] Result<std::vector<ComplaintView>> list(bool open, bool breached, int limit,
                                                          std::optional<ClientId> client = {},
                                                          ComplaintOrder order = ComplaintOrder::Number);
    /// The derivation of a clock, day by day.
    [[nodiscard]] Result<ClockDerivation> why(ComplaintId id, ClockName name);
    /// Names for the people in a case, for whoever may read complaints. Fails with NotPermitted.
    [[nodiscard]] Result<QHash<UserId, QString>> people();
    /// The person of that name. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<UserId> person(const QString &name);
    /// By identifier, or by external number. Fails with NotFound.
    [[nodiscard]] Result<ComplaintId> find(const QString &reference);

    [[nodiscard]] static RequestKind extensionRequests();

private:
    [[nodiscard]] Result<ComplaintView> viewOf(ComplaintCase complaint);
    [[nodiscard]] Result<std::vector<ComplaintClock>> clocksOf(const ComplaintCase &complaint);
    [[nodiscard]] Result<void> keepClocks(const ComplaintCase &complaint);
    [[nodiscard]] Result<void> append(UnitOfWork &work, ComplaintCase &complaint, const ComplaintEvent &step);
    [[nodiscard]] Result<void> finish(UnitOfWork &work, const ComplaintCase &before, ComplaintCase &complaint,
                                      const ComplaintEvent &step);
    [[nodiscard]] Result<void> checkWork(const ComplaintCase &complaint, const ComplaintEvent &step);
    [[nodiscard]] Result<void> checkRights(const ComplaintCase &complaint, ComplaintStep step);

    Workplace &m_workplace;
    /// Read once for all cases of a list: a document and a calendar take longer to read than a case.
    std::map<QString, ComplaintPolicy> m_policies;
    std::optional<WorkCalendar> m_calendar;
};

} // namespace zhiyin
