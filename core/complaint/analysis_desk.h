// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/analysis.h"
#include "core/journal/workplace.h"

#include <QSet>

namespace zhiyin {

/// Hands the analysis of complaints its data. Whoever may see the cases may see their figures; nobody sees more.
class AnalysisDesk final
{
public:
    explicit AnalysisDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Every case in the reader's reach up to now but the withdrawn and the merged. Fails with NotPermitted.
    [[nodiscard]] Result<AnalysisData> load();
    /// The names of causes, businesses and channels in force.
    [[nodiscard]] Result<Taxonomy> taxonomy();

private:
    /// An action is judged by the institution's cases, whoever looks: else the figure before and the one after would be of
    /// different cases. Only its reading leaves the desk.
    friend class ImprovementDesk;
    [[nodiscard]] Result<AnalysisData> whole();
    /// `visible`: which cases; none: all of them.
    [[nodiscard]] Result<AnalysisData> read(const std::optional<QSet<ComplaintId>> &visible);

    Workplace &m_workplace;
};

} // namespace zhiyin
