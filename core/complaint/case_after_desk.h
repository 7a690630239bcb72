// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/complaint/case_item.h"
#include "core/journal/workplace.h"

namespace zhiyin {

struct RequestKind;
struct CaseworkPolicy;

/// In what a complainant is compensated [RR-01].
enum class CompensationForm { Payment, FeeRefund, Points, Rate, Service };
inline constexpr CodeTable<CompensationForm, 5> kCompensationForms = {{{u"payment", CompensationForm::Payment},
                                                                       {u"fee_refund", CompensationForm::FeeRefund},
                                                                       {u"points", CompensationForm::Points},
                                                                       {u"rate", CompensationForm::Rate},
                                                                       {u"service", CompensationForm::Service}}};

struct NewCompensation {
    CompensationForm form = CompensationForm::Payment;
    /// What it is worth, whatever its form, in the book's currency.
    Money amount;
    QString text;
};

/// How well a repair of the relationship worked [RR-04].
enum class RepairEffect { Lasting, Partly, None };
inline constexpr CodeTable<RepairEffect, 3> kRepairEffects = {
    {{u"lasting", RepairEffect::Lasting}, {u"partly", RepairEffect::Partly}, {u"none", RepairEffect::None}}};

/// What the case was compensated with so far, what waits included.
[[nodiscard]] Money compensatedIn(const std::vector<CaseItem> &items, Currency currency);
/// Whether the amount stays under the cap of the policy. Fails with RuleRefused {why}.
[[nodiscard]] Result<void> checkCap(const std::vector<CaseItem> &items, Money amount, const CaseworkPolicy &policy);
/// What must not be open when a case goes into the archive. Fails with RuleRefused {why}.
[[nodiscard]] Result<void> checkNothingOpen(const std::vector<CaseItem> &items);

/// What follows the answer: compensation with a second person's approval, whether the repair worked, the archive.
class CaseAfterDesk final
{
public:
    explicit CaseAfterDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Waits for a second person. Fails with NotPermitted, BadValue, ReasonNeeded, RuleRefused (the cap).
    [[nodiscard]] Result<RequestId> compensate(ComplaintId id, const NewCompensation &wanted, const QString &reason);
    /// Fails with NotPermitted, RuleRefused (no step of a repair is done), ReasonNeeded (no text).
    [[nodiscard]] Result<void> judgeRepair(ComplaintId id, RepairEffect effect, const QString &text);
    /// A case that is closed or withdrawn is kept unchanged until its term ends; gives the last day. Fails with
    /// NotPermitted, WrongState, RuleRefused (something is open).
    [[nodiscard]] Result<QDate> archive(ComplaintId id);

    [[nodiscard]] static RequestKind compensationRequests();

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
