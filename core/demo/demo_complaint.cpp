// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_complaint.h"

#include "core/complaint/complaint_flow.h"

namespace zhiyin {
namespace {

struct Matter {
    QStringView category;
    QStringView text;
    /// Of the shipped taxonomy: two causes that it may have, and the business.
    std::array<QStringView, 2> causes;
    QStringView business;
};
constexpr std::array kMatters = {
    Matter{u"产品收益", u"客户认为产品收益与宣传资料不一致。", {u"returns", u"marketing_misleading"}, u"wealth"},
    Matter{u"服务态度",
           u"客户反映网点等候时间过长，工作人员解释不清。",
           {u"service_speed", u"process_unclear"},
           u"deposits"},
    Matter{u"费用", u"客户对管理费的扣收方式有疑问。", {u"contract_fees", u"process_unclear"}, u"funds"},
    Matter{u"信息披露", u"客户表示未收到产品净值变动的通知。", {u"disclosure", u"process_inconsistent"}, u"wealth"},
    Matter{u"系统", u"客户无法在网上办理赎回，要求说明原因。", {u"facilities", u"facilities"}, u"funds"},
};

/// A step and the hours since the one before.
struct Plan {
    ComplaintStep step;
    int hours;
};

using enum ComplaintStep;
/// How cases go; a case that goes on began lately.
struct Course {
    std::vector<Plan> steps;
    bool goesOn = false;
    bool paused = false;
};

const std::vector<Course> &courses()
{
    static const std::vector<Course> all = {
        {{{FirstContact, 5},
          {Assess, 20},
          {Investigate, 30},
          {Resolve, 70},
          {Feedback, 20},
          {FollowUp, 40},
          {Close, 3}}},
        {{}, true},
        {{{FirstContact, 3}, {Assess, 12}, {Investigate, 25}}, true},
        {{{FirstContact, 60},
          {Assess, 40},
          {Investigate, 90},
          {Resolve, 500},
          {Feedback, 60},
          {FollowUp, 90},
          {Close, 20}}},
        {{{FirstContact, 2}, {Assess, 10}, {Investigate, 22}, {Resolve, 40}, {Feedback, 20}}, true},
        {{{FirstContact, 8}, {Assess, 20}, {Withdraw, 30}}},
        {{{FirstContact, 4},
          {Assess, 20},
          {Investigate, 40},
          {Resolve, 60},
          {Feedback, 24},
          {FollowUp, 30},
          {Close, 2},
          {Reopen, 200},
          {Investigate, 30},
          {Resolve, 60},
          {Feedback, 20},
          {FollowUp, 30},
          {Close, 2}}},
        {{{FirstContact, 6},
          {Assess, 20},
          {Investigate, 30},
          {Resolve, 80},
          {Feedback, 20},
          {ReviewRequest, 300},
          {Review, 400},
          {FollowUp, 20},
          {Close, 4}}},
        {{{FirstContact, 6},
          {Assess, 20},
          {Complex, 4},
          {Investigate, 60},
          {Extend, 300},
          {Resolve, 500},
          {Feedback, 20},
          {FollowUp, 60},
          {Close, 4}}},
        {{{FirstContact, 6},
          {Assess, 20},
          {Investigate, 60},
          {Resolve, 400},
          {Feedback, 20},
          {FollowUp, 60},
          {Close, 4}},
         false,
         true},
        {{{FirstContact, 2}, {Assess, 8}, {Investigate, 20}, {Resolve, 30}}, true},
    };
    return all;
}

ComplaintEvent eventOf(ComplaintStep step, const QDateTime &at, const DemoHandlers &handlers, DemoRandom &random)
{
    ComplaintEvent event;
    event.step = step;
    event.at = at;
    event.by = handlers.advisor;
    switch (step) {
    case Assess: event.responsible = handlers.advisor; break;
    case Investigate:
        event.opinion = true;
        event.text = QStringLiteral("已核对合同与沟通记录。");
        break;
    case Resolve:
        event.by = handlers.supervisor;
        event.text = QStringLiteral("向客户书面说明，并改进通知方式。");
        break;
    case Feedback: event.text = QStringLiteral("已将处理决定告知客户。"); break;
    case FollowUp: {
        constexpr std::array ratings = {6, 10, 24, 38, 22};
        event.satisfaction = random.weighted(ratings) + 1;
        break;
    }
    case Reopen: event.text = QStringLiteral("客户补充了新的材料。"); break;
    case Withdraw: event.text = QStringLiteral("客户表示误会已消除。"); break;
    case ReviewRequest: event.text = QStringLiteral("客户不同意处理决定，申请核查。"); break;
    case Review:
    case Complex:
    case Extend:
        event.by = handlers.supervisor;
        event.text = QStringLiteral("事实复杂，需向产品管理人核实。");
        break;
    case FirstContact:
    case Close:
    case Rebase:
    case Merge:
    case Pause: break;
    }
    return event;
}

void apply(ComplaintCase &made, const ComplaintEvent &event)
{
    if (event.responsible)
        made.handler = event.responsible;
    if (event.satisfaction)
        made.satisfaction = event.satisfaction;
    made.facts.events.push_back(event);
}

Result<void> addPause(ComplaintCase &made, const DemoHandlers &handlers)
{
    ComplaintPause pause;
    pause.reason = PauseReason::ExternalAppraisal;
    pause.from = made.facts.receivedAt.addDays(5);
    pause.to = pause.from.addDays(9);
    pause.evidence = QStringLiteral("鉴定委托书 示例-001");
    pause.by = handlers.supervisor;
    ZHIYIN_TRY(checkPause(made.facts, pause));
    made.facts.pauses.push_back(pause);
    return {};
}

} // namespace

Result<ComplaintCase> demoComplaint(quint64 seed, int n, const DemoWorld &world, const DemoHandlers &handlers,
                                    const QDateTime &now)
{
    DemoRandom random(seed, 2'000'000'000ULL + static_cast<quint64>(n));
    const Course &course = courses()[static_cast<size_t>(n) % courses().size()];
    const Period &history = world.town.history;
    const int days = static_cast<int>(history.from.daysTo(history.to)) - 120;
    const QDate day =
        course.goesOn ? history.to.addDays(-random.between(9, 14)) : history.from.addDays(random.below(days));
    const Matter &matter = kMatters[static_cast<size_t>(random.below(static_cast<int>(kMatters.size())))];
    ComplaintCase made;
    made.externalId = QStringLiteral("T%1").arg(n + 1, 6, 10, QLatin1Char('0'));
    made.channel = kComplaintChannels[static_cast<size_t>(random.below(6))].second;
    made.level = random.chance(85) ? ComplaintLevel::General : ComplaintLevel::Major;
    made.category = matter.category.toString();
    made.text = matter.text.toString();
    made.details.taxonomyVersion = QStringLiteral("taxonomy 0");
    made.details.causeCode = matter.causes[static_cast<size_t>(n) % matter.causes.size()].toString();
    made.details.business = matter.business.toString();
    made.handler = handlers.advisor;
    made.facts.receivedAt = demoOfficeHour(random, day, world.zone);
    if (course.paused)
        ZHIYIN_TRY(addPause(made, handlers));
    QDateTime at = made.facts.receivedAt;
    for (const Plan &plan : course.steps) {
        at = at.addSecs(3600LL * plan.hours + random.below(3600));
        const ComplaintEvent event = eventOf(plan.step, at, handlers, random);
        if (event.at > now)
            break;
        ZHIYIN_TRY(checkStep(made.facts, event, now));
        apply(made, event);
    }
    made.state = stateOf(made.facts, now);
    return made;
}

} // namespace zhiyin
