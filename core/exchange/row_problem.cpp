// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_problem.h"

#include <algorithm>

namespace zhiyin {

bool rejectsRow(RowIssue issue)
{
    return issue < RowIssue::AmountRounded;
}

bool isRejected(const std::vector<RowProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const RowProblem &problem) { return rejectsRow(problem.issue); });
}

} // namespace zhiyin
