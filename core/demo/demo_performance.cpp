// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_performance.h"

#include "core/performance/performance_desk.h"

namespace zhiyin {
namespace {

constexpr int kRating = 4;

Result<void> judgeAll(PerformanceDesk &desk, const PerformanceSheet &sheet)
{
    constexpr std::array<QStringView, 3> words = {u"制度执行到位，适当性资料齐全，未发现违规。",
                                                  u"跟进及时，交接清楚，愿意协助同事。",
                                                  u"客户表扬其讲解耐心，个别客户希望回复更快。"};
    size_t next = 0;
    for (const QString &key : notJudged(sheet))
        ZHIYIN_TRY(desk.judge(sheet.id, key, kRating, words[next++ % words.size()].toString()));
    return {};
}

} // namespace

Result<void> addDemoPerformance(Workplace &place)
{
    PerformanceDesk desk(place);
    const Period quarter = quarterOf(quarterOf(place.today()).from.addDays(-1));
    ZHIYIN_ASSIGN(const PerformanceSheet first, desk.open(QStringLiteral("advisor"), {}, quarter));
    ZHIYIN_TRY(judgeAll(desk, first));
    // A book too small for figures leaves the sheet a draft.
    const auto done = desk.sign(first.id);
    if (!done && done.error().code != ErrorCode::RuleRefused)
        return failure(done.error());
    ZHIYIN_TRY(desk.open(QStringLiteral("advisor2"), {}, quarter));
    ZHIYIN_TRY(desk.open({}, QStringLiteral("城东支行"), quarter));
    return {};
}

} // namespace zhiyin
