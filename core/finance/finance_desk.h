// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/finance/balance_sheet.h"
#include "core/finance/goal.h"
#include "core/journal/workplace.h"

namespace zhiyin {

class UnitOfWork;

struct NewGoal {
    ClientId client;
    QString kind = {};
    QString name = {};
    /// A decimal amount in the client's own currency.
    QString target = {};
    QDate targetOn = {};
    QString saved = {};
    /// The yearly return in per cent, at most two decimals: "3.5"; empty reckons with none.
    QString returnPercent = {};
    QString note = {};
};

/// What a client owns, owes, earns, saves for and needs.
class FinanceDesk final
{
public:
    explicit FinanceDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// As it stands today: declared figures, recorded holdings in place of the declared figure of their class.
    /// Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<BalanceSheet> sheet(ClientId client);
    /// On the last day of each of so many months and today, by rising day. Fails as sheet.
    [[nodiscard]] Result<std::vector<NetWorthPoint>> netWorth(ClientId client, int months);

    /// Open ones first, each with what saving takes from today. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Goal>> goals(ClientId client);
    /// Fails with NotPermitted, NotFound, BadValue (kind, name, target, by, saved, return).
    [[nodiscard]] Result<GoalId> addGoal(const NewGoal &goal);
    /// What is saved as of a day (not valid: today). Fails with NotPermitted, NotFound, BadValue, WrongState (closed).
    [[nodiscard]] Result<void> setProgress(GoalId goal, const QString &saved, QDate asOf);
    /// `state`: "reached" or "dropped". Fails with NotPermitted, NotFound, BadValue, WrongState, ReasonNeeded.
    [[nodiscard]] Result<void> endGoal(GoalId goal, const QString &state, const QString &reason);

    [[nodiscard]] Result<std::vector<Need>> needs(ClientId client);
    [[nodiscard]] Result<NeedId> addNeed(ClientId client, const QString &text, QDate statedOn);
    /// What addNeed writes once the right is checked, inside somebody else's piece of work. Fails with BadValue.
    [[nodiscard]] static Result<NeedId> noteNeed(Workplace &workplace, UnitOfWork &work, ClientId client,
                                                 const QString &text, QDate statedOn);
    /// `state`: "met" or "dropped". Fails as endGoal.
    [[nodiscard]] Result<void> endNeed(NeedId need, const QString &state, const QString &reason);

    /// The newest first.
    [[nodiscard]] Result<std::vector<Declaration>> declarations(ClientId client);
    /// Fails with NotPermitted, NotFound, BadValue (signed_on in the future).
    [[nodiscard]] Result<DeclarationId> addDeclaration(ClientId client, QDate signedOn, const QString &text);

private:
    [[nodiscard]] Result<BalanceSheet> sheetOn(ClientId client, QDate day);

    Workplace &m_workplace;
};

} // namespace zhiyin
