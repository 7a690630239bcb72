// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/kpi/kpi_note_store.h"

namespace zhiyin {

/// Notes pinned to points of indicators. Whoever may release a report may pin and take off; whoever may read indicators
/// reads those about everybody and about the own branch.
class KpiNoteDesk final
{
public:
    explicit KpiNoteDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// About the own branch, or everybody where the author has none. Fails with NotPermitted, BadValue (no text, one of
    /// more than 500 characters, a day still to come).
    [[nodiscard]] Result<AnyId> pin(Indicator indicator, QDate on, const QString &text);
    /// Fails with NotPermitted (another branch's too), NotFound, ReasonNeeded.
    [[nodiscard]] Result<void> unpin(AnyId id, const QString &reason);
    /// By day. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<KpiNote>> list(const Period &range);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
