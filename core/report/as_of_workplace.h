// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/journal/workplace.h"

namespace zhiyin {

/// The same workplace at the end of a period, or now where that is earlier: a report of a past quarter says the same
/// whenever it is made. For reading only.
class AsOfWorkplace final
{
public:
    AsOfWorkplace(const Workplace &workplace, const Period &period)
        : m_clock(std::min(workplace.now(), endOfDay(period.to, workplace.zone())))
        , m_workplace{workplace.database, m_clock, workplace.realClock, workplace.actor, workplace.book, workplace.keys}
    {}
    AsOfWorkplace(const AsOfWorkplace &) = delete;
    AsOfWorkplace &operator=(const AsOfWorkplace &) = delete;

    [[nodiscard]] Workplace &operator*() { return m_workplace; }

private:
    FixedClock m_clock;
    Workplace m_workplace;
};

} // namespace zhiyin
