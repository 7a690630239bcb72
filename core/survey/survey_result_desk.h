// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/survey/survey_desk.h"

namespace zhiyin {

/// What a closed round came to.
struct SurveyOutcome {
    SurveySight sight;
    SurveyResults results;
};

/// Results of closed rounds, only of groups large enough that nobody can be known by them. There is no way to a single
/// answer here, for nobody.
class SurveyResultDesk final
{
public:
    explicit SurveyResultDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, WrongState (still open), RuleRefused (fewer answers than may be told).
    [[nodiscard]] Result<SurveyOutcome> results(SurveyRoundId round, std::optional<SurveyGrouping> by);
    /// What was written, with numbers and mail addresses taken out, in an order that says nothing. Fails as results().
    [[nodiscard]] Result<QStringList> comments(SurveyRoundId round);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
