// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_agenda.h"
#include "core/contact/contact_spread.h"
#include "core/contact/due_client.h"

namespace zhiyin {

/// The plan of contacts on the days of a calendar, and what it asks of each advisor. Every advisor's contacts are spread
/// over working days within the capacity of the policy, each for themselves.
class AgendaDesk final
{
public:
    explicit AgendaDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The days from `from` to `to`, of the reader's clients or of one advisor's where one is named. Contacts that were
    /// had stand on their day; what is planned, on days from today on. Fails with NotPermitted, NotFound (advisor),
    /// BadValue (a span that is none or longer than kLongestDays).
    [[nodiscard]] Result<ContactAgenda> between(QDate from, QDate to, const QString &advisor = {});
    /// The open contacts that are due within `days`, each on the day it is put on. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<PlannedContact>> plan(int days, const QString &advisor = {});
    /// What the next `days` ask of each advisor in reach, the fullest first. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<AdvisorLoad>> loads(int days);

    static constexpr int kLongestDays = 62;

private:
    struct Spread;
    [[nodiscard]] Result<Spread> spread(const ContactPlanView &view, QDate until);
    [[nodiscard]] Result<void> addPromises(ContactAgenda &agenda, const ContactPlanView &view);
    [[nodiscard]] Result<void> addHad(ContactAgenda &agenda, const ContactPlanView &view);

    Workplace &m_workplace;
};

} // namespace zhiyin
