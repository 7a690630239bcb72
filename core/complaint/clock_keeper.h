// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"

#include <functional>

namespace zhiyin {

struct Reclocking {
    qint64 cases = 0;
    /// Cases of which a due time was another one than was kept.
    qint64 changed = 0;
};

/// The kept clocks, by which lists are filtered and ordered, follow from facts, policy and calendar: when a year of the
/// calendar is published, what was provisional is computed anew.
class ClockKeeper final
{
public:
    explicit ClockKeeper(Workplace &workplace) : m_workplace(workplace) {}

    using GoOn = std::function<bool(qint64 done, qint64 all)>;
    /// Every case that has not ended, all or nothing. Fails with NotPermitted, Cancelled.
    [[nodiscard]] Result<Reclocking> run(const GoOn &goOn = {});

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
