// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/clock_keeper.h"

#include "core/complaint/complaint_clock.h"
#include "core/complaint/complaint_flow.h"
#include "core/complaint/complaint_store.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_shelf.h"
#include "core/security/permission.h"

#include <map>

namespace zhiyin {
namespace {

constexpr qint64 kBetweenProgress = 64;

bool sameDueTimes(const std::vector<KeptClock> &kept, const std::vector<ComplaintClock> &clocks)
{
    if (kept.size() != clocks.size())
        return false;
    return std::all_of(clocks.begin(), clocks.end(), [&](const ComplaintClock &clock) {
        return std::any_of(kept.begin(), kept.end(), [&](const KeptClock &one) {
            return one.name == codeText(kClockNames, clock.name) && one.round == clock.round
                   && one.dueAt == clock.dueAt.value_or(QDateTime()) && one.isProvisional == clock.provisional;
        });
    });
}

} // namespace

Result<Reclocking> ClockKeeper::run(const GoOn &goOn)
{
    // Whoever puts a calendar in force, or leads those who work on the cases.
    if (!may(m_workplace.actor, Action::SetPolicy, Subject::general()))
        ZHIYIN_TRY(require(m_workplace.actor, Action::DecideComplaint, Subject::general()));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(m_workplace, day));
    ComplaintStore store(m_workplace.database);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto ids, store.running());
    std::map<QString, ComplaintPolicy> policies;
    Reclocking outcome;
    for (const ComplaintId id : ids) {
        if (goOn && outcome.cases % kBetweenProgress == 0 && !goOn(outcome.cases, static_cast<qint64>(ids.size())))
            return failure(ErrorCode::Cancelled);
        ++outcome.cases;
        ZHIYIN_ASSIGN(const ComplaintCase one, store.load(id));
        auto policy = policies.find(one.policyVersion);
        if (policy == policies.end()) {
            ZHIYIN_ASSIGN(auto found, complaintPolicyOf(m_workplace, one.policyVersion, day));
            policy = policies.emplace(one.policyVersion, std::move(found)).first;
        }
        const auto clocks =
            complaintClocks(ownSteps(one.facts), {policy->second, calendar, m_workplace.zone(), m_workplace.now()});
        ZHIYIN_ASSIGN(const auto kept, store.keptClocks(id));
        if (sameDueTimes(kept, clocks))
            continue;
        ++outcome.changed;
        ZHIYIN_TRY(store.setClocks(id, clocks));
    }
    Changes changes;
    changes.set(QStringLiteral("cases"), outcome.cases);
    changes.set(QStringLiteral("changed"), outcome.changed);
    ZHIYIN_TRY(work.record({Entity::Complaint, AnyId(0), {}, QStringLiteral("clocks anew"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

} // namespace zhiyin
