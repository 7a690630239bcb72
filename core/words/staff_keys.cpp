// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/key_table.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

constexpr KeyWord kKeys[] = {
    {"rounds", QT_TRANSLATE_NOOP("zhiyin", "Surveys")},
    {"drawn_on", QT_TRANSLATE_NOOP("zhiyin", "Drawn on")},
    {"drawn_by", QT_TRANSLATE_NOOP("zhiyin", "Drawn by")},
    {"seed", QT_TRANSLATE_NOOP("zhiyin", "Seed")},
    {"strata", QT_TRANSLATE_NOOP("zhiyin", "Divided by")},
    {"size", QT_TRANSLATE_NOOP("zhiyin", "How many")},
    {"per_stratum", QT_TRANSLATE_NOOP("zhiyin", "So many of each stratum")},
    {"rest_months", QT_TRANSLATE_NOOP("zhiyin", "Months of rest")},
    {"sample", QT_TRANSLATE_NOOP("zhiyin", "Sample")},
    {"stratum", QT_TRANSLATE_NOOP("zhiyin", "Stratum")},
    {"population", QT_TRANSLATE_NOOP("zhiyin", "Clients")},
    {"drawn", QT_TRANSLATE_NOOP("zhiyin", "Asked")},
    {"progress", QT_TRANSLATE_NOOP("zhiyin", "Progress")},
    {"answered", QT_TRANSLATE_NOOP("zhiyin", "Answered")},
    {"no_answer", QT_TRANSLATE_NOOP("zhiyin", "Not reached")},
    {"response_rate", QT_TRANSLATE_NOOP("zhiyin", "Response rate")},
    {"people", QT_TRANSLATE_NOOP("zhiyin", "Who was drawn")},
    {"tries", QT_TRANSLATE_NOOP("zhiyin", "Tries")},
    {"may_be_asked", QT_TRANSLATE_NOOP("zhiyin", "May be asked today")},
    {"question", QT_TRANSLATE_NOOP("zhiyin", "Question")},
    {"dimension", QT_TRANSLATE_NOOP("zhiyin", "Dimension")},
    {"mean", QT_TRANSLATE_NOOP("zhiyin", "Mean")},
    {"satisfied", QT_TRANSLATE_NOOP("zhiyin", "Satisfied")},
    {"satisfied_low", QT_TRANSLATE_NOOP("zhiyin", "Satisfied, at least")},
    {"satisfied_high", QT_TRANSLATE_NOOP("zhiyin", "Satisfied, at most")},
    {"nps", QT_TRANSLATE_NOOP("zhiyin", "Net promoter score")},
    {"least_group", QT_TRANSLATE_NOOP("zhiyin", "Least group that is told")},
    {"benchmarks", QT_TRANSLATE_NOOP("zhiyin", "What others claim")},
    {"comments", QT_TRANSLATE_NOOP("zhiyin", "Comments")},
    {"sheets", QT_TRANSLATE_NOOP("zhiyin", "Sheets")},
    {"period", QT_TRANSLATE_NOOP("zhiyin", "Period")},
    {"bonus_percent", QT_TRANSLATE_NOOP("zhiyin", "Bonus in per cent")},
    {"effective_weight", QT_TRANSLATE_NOOP("zhiyin", "Weight in the end")},
    {"sales_cut", QT_TRANSLATE_NOOP("zhiyin", "Sales cut to their cap")},
    {"signed_by", QT_TRANSLATE_NOOP("zhiyin", "Signed by")},
    {"answer", QT_TRANSLATE_NOOP("zhiyin", "Answer")},
    {"answered_on", QT_TRANSLATE_NOOP("zhiyin", "Answered on")},
    {"appeal", QT_TRANSLATE_NOOP("zhiyin", "Appeal")},
    {"appealed_on", QT_TRANSLATE_NOOP("zhiyin", "Appealed on")},
    {"decided_by", QT_TRANSLATE_NOOP("zhiyin", "Decided by")},
    {"decided_on", QT_TRANSLATE_NOOP("zhiyin", "Decided on")},
};

} // namespace

std::span<const KeyWord> keysOfStaff()
{
    return kKeys;
}

} // namespace zhiyin::words
