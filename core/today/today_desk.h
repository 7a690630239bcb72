// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_guard.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"
#include "core/today/today_item.h"

namespace zhiyin {

struct TodayQuery {
    /// One advisor's day, for those who may see it; empty: the reader's own reach.
    QString advisor = {};
    /// 0 means all.
    int limit = 100;
};

/// What the reader has to do today, gathered from every part of the book.
class TodayDesk final
{
public:
    explicit TodayDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// By role: advisors and supervisors see contacts, promises, complaints, expiries, maturities, birthdays, festivals,
    /// warnings and near tiers of their clients; whoever decides requests sees those; compliance sees what the law asks.
    /// Fails with NotPermitted, NotFound (advisor).
    [[nodiscard]] Result<TodayList> list(const TodayQuery &query = {});

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
