// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_policy.h"
#include "core/greeting/greeting.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

namespace zhiyin {

/// Birthdays and festivals: who is to be greeted, why somebody must not be, what went out.
class GreetingDesk final
{
public:
    explicit GreetingDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// By day, then birthdays before festivals, then external_id. Fails with NotPermitted, NotFound (advisor, occasion),
    /// BadValue (no span, or one of more than 62 days).
    [[nodiscard]] Result<std::vector<GreetingLine>> list(const GreetingQuery &query);

    /// Notes that the greetings went out, each as a contact that settles nothing; all in one transaction. Whom the guard
    /// speaks for and who was greeted already is left out and named. Fails with NotPermitted, NotFound (no such occasion
    /// of that client on that day).
    [[nodiscard]] Result<GreetingOutcome> record(const std::vector<GreetingMark> &marks, GreetingWay way);

    /// The texts of cards or messages, each in the client's language. Left out as with record, but for what went out
    /// already: a card may be printed twice. Fails as record, and as LetterDesk::fill.
    [[nodiscard]] Result<GreetingTexts> texts(const std::vector<GreetingMark> &marks, GreetingWay way);

    /// What list() gathers, for other desks of the same reader; asks for no permission.
    [[nodiscard]] static Result<std::vector<GreetingLine>> gather(Workplace &workplace, const ContactPolicy &policy,
                                                                  const ClientScope &scope,
                                                                  std::optional<UserId> advisor,
                                                                  const GreetingQuery &query);

private:
    [[nodiscard]] Result<std::vector<GreetingLine>> linesOf(const std::vector<GreetingMark> &marks, Action action);
    Workplace &m_workplace;
};

} // namespace zhiyin
