// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_clock.h"

#include "core/complaint/clock_limit.h"
#include "core/words/complaint_words.h"

namespace zhiyin {
namespace {

using Moment = std::optional<QDateTime>;

/// From receipt or a reopening to the next reopening or a withdrawal.
struct Round {
    int number = 0;
    QDateTime start = {};
    Moment end = {};
    std::vector<ComplaintEvent> events = {};
};

std::vector<Round> roundsOf(const ComplaintFacts &facts, const QDateTime &now)
{
    std::vector<Round> rounds{{.start = facts.receivedAt}};
    for (const ComplaintEvent &event : facts.events) {
        if (event.at > now || event.step == ComplaintStep::FirstContact)
            continue;
        if (event.step == ComplaintStep::Reopen) {
            rounds.back().end = event.at;
            rounds.push_back({.number = rounds.back().number + 1, .start = event.at});
            continue;
        }
        if (event.step == ComplaintStep::Withdraw || event.step == ComplaintStep::Merge)
            rounds.back().end = event.at;
        rounds.back().events.push_back(event);
    }
    // Contacts come from the client's own record, in no order with the steps: their time says where they belong.
    for (const ComplaintEvent &event : facts.events) {
        if (event.step != ComplaintStep::FirstContact || event.at > now)
            continue;
        const auto round =
            std::find_if(rounds.rbegin(), rounds.rend(), [&](const Round &r) { return r.start <= event.at; });
        if (round != rounds.rend())
            round->events.push_back(event);
    }
    return rounds;
}

/// The earliest of the round's steps that `fits`.
template <class Fits> Moment earliest(const Round &round, Fits fits)
{
    Moment at;
    for (const ComplaintEvent &event : round.events) {
        if (fits(event) && event.at >= round.start && (!at || event.at < *at))
            at = event.at;
    }
    return at;
}

Moment momentOf(const Round &round, ComplaintStep step)
{
    return earliest(round, [step](const ComplaintEvent &event) { return event.step == step; });
}

/// The earliest of the round's steps of that kind at or after a moment.
Moment momentSince(const Round &round, ComplaintStep step, const QDateTime &since)
{
    return earliest(round, [&](const ComplaintEvent &event) { return event.step == step && event.at >= since; });
}

/// What starts and what meets each clock (policy.md, "Complaints"): the definitions.
Moment startOf(ClockName name, const Round &round)
{
    switch (name) {
    case ClockName::FirstResponse:
    case ClockName::Opinion:
    case ClockName::Resolution:
    case ClockName::Statutory: return round.start;
    case ClockName::WrittenReply: return momentOf(round, ComplaintStep::Resolve);
    case ClockName::ReviewRequest: return momentOf(round, ComplaintStep::Feedback);
    case ClockName::Review: return momentOf(round, ComplaintStep::ReviewRequest);
    }
    return std::nullopt;
}

Moment metIn(ClockName name, const Round &round)
{
    switch (name) {
    case ClockName::FirstResponse:
        return earliest(round, [](const ComplaintEvent &e) {
            return e.step == ComplaintStep::FirstContact || e.step == ComplaintStep::Assess;
        });
    case ClockName::Opinion:
        return earliest(round,
                        [](const ComplaintEvent &e) { return e.step == ComplaintStep::Investigate && e.opinion; });
    case ClockName::Resolution: return momentOf(round, ComplaintStep::Resolve);
    case ClockName::Statutory:
    case ClockName::WrittenReply: return momentOf(round, ComplaintStep::Feedback);
    case ClockName::ReviewRequest: return momentOf(round, ComplaintStep::ReviewRequest);
    case ClockName::Review: return momentOf(round, ComplaintStep::Review);
    }
    return std::nullopt;
}

/// When nothing can meet the clock any more: its round is over, or the decision has made an opinion needless.
Moment endOf(ClockName name, const Round &round)
{
    if (name == ClockName::Opinion) {
        if (const Moment decided = momentOf(round, ComplaintStep::Resolve))
            return decided;
    }
    return round.end;
}

/// How far along the steps of the work a step stands; 0 for steps beside it.
int rankOf(ComplaintStep step)
{
    constexpr std::array kWork = {ComplaintStep::Assess,   ComplaintStep::Investigate, ComplaintStep::Resolve,
                                  ComplaintStep::Feedback, ComplaintStep::FollowUp,    ComplaintStep::Close};
    const auto found = std::ranges::find(kWork, step);
    return found == kWork.end() ? 0 : static_cast<int>(found - kWork.begin()) + 1;
}

struct WorkSteps {
    std::optional<ComplaintStep> start;
    std::optional<ComplaintStep> met;
};

WorkSteps workStepsOf(ClockName name)
{
    switch (name) {
    case ClockName::FirstResponse: return {std::nullopt, ComplaintStep::Assess};
    case ClockName::Opinion: return {std::nullopt, ComplaintStep::Investigate};
    case ClockName::Resolution: return {std::nullopt, ComplaintStep::Resolve};
    case ClockName::Statutory: return {std::nullopt, ComplaintStep::Feedback};
    case ClockName::WrittenReply: return {ComplaintStep::Resolve, ComplaintStep::Feedback};
    case ClockName::ReviewRequest: return {ComplaintStep::Feedback, std::nullopt};
    case ClockName::Review: return {std::nullopt, std::nullopt};
    }
    return {};
}

/// Whether an imported case went past the step, which has no time.
bool wentPast(const Round &round, std::optional<ComplaintStep> step)
{
    return step && std::ranges::any_of(round.events, [&](const ComplaintEvent &event) {
               return rankOf(event.step) > rankOf(*step);
           });
}

/// When the clock stopped for good: what comes into the ledger after that moves its due time no more.
Moment stopOf(ClockName name, const Round &round)
{
    const Moment met = metIn(name, round);
    return met ? met : endOf(name, round);
}

/// The limit in the rule's unit with the complex mark and the extension given between the clock's start and `until`.
int limitOf(const ClockRule &rule, const Round &round, const QDateTime &start, const Moment &until,
            const std::vector<ClockPause> &pauses, const ClockView &view)
{
    int limit = rule.limit.value;
    const auto counts = [&](const Moment &mark) {
        if (!mark || (until && *mark > *until))
            return false;
        return view.policy.lateMarksExtend || *mark <= RunningClock(rule, limit, start, pauses, view).dueAt();
    };
    if (rule.limit.complex && counts(momentSince(round, ComplaintStep::Complex, start)))
        limit = *rule.limit.complex;
    if (rule.limit.extension && counts(momentSince(round, ComplaintStep::Extend, start)))
        limit += *rule.limit.extension;
    return limit;
}

/// The new facts of the round that came before the clock had stopped, in the order in which they came.
std::vector<const ComplaintEvent *> newFactsOf(const Round &round, const Moment &stop)
{
    std::vector<const ComplaintEvent *> found;
    for (const ComplaintEvent &event : round.events) {
        if (event.step == ComplaintStep::Rebase && event.at >= round.start && (!stop || event.at <= *stop))
            found.push_back(&event);
    }
    std::ranges::stable_sort(found, {}, [](const ComplaintEvent *event) { return event->at; });
    return found;
}

/// A clock that runs, with the new facts that it runs from where there are any.
struct Run {
    RunningClock clock;
    const ComplaintEvent *newFacts = nullptr;
};

/// New facts let the law's clock begin anew [R-20 art. 18], and the marks that made it longer end with the old one. They
/// never heal a clock that had run out.
Run running(const ClockRule &rule, const Round &round, const QDateTime &start, const ComplaintFacts &facts,
            const ClockView &view)
{
    const Moment stop = stopOf(rule.name, round);
    auto pauses = pausesOf(rule, facts, view);
    if (stop)
        std::erase_if(pauses, [&stop](const ClockPause &pause) { return pause.from >= *stop; });
    const auto from = [&](const QDateTime &begin, const Moment &until) {
        return RunningClock(rule, limitOf(rule, round, begin, until, pauses, view), begin, pauses, view);
    };
    if (rule.name != ClockName::Statutory)
        return {from(start, stop)};
    QDateTime begin = start;
    const ComplaintEvent *newest = nullptr;
    for (const ComplaintEvent *event : newFactsOf(round, stop)) {
        if (event->at > from(begin, event->at).dueAt())
            continue;
        begin = event->at;
        newest = event;
    }
    return {from(begin, stop), newest};
}

ClockState runningState(const RunningClock &clock, const QDateTime &now)
{
    if (clock.isPausedAt(now))
        return ClockState::Paused;
    return now >= clock.warnsAt() ? ClockState::Warning : ClockState::Running;
}

void settle(ComplaintClock &clock, const RunningClock &run, const Moment &end, const QDateTime &now)
{
    const QDateTime until = clock.metAt ? *clock.metAt : end ? *end : now;
    const bool late = until > *clock.dueAt;
    clock.ended = clock.metAt || end;
    if (late && clock.name == ClockName::ReviewRequest) {
        // The complainant's own time lapses; nobody is late.
        clock.state = ClockState::Cancelled;
        clock.ended = true;
    } else if (late) {
        clock.state = ClockState::Breached;
        clock.lateBy = std::chrono::milliseconds(clock.dueAt->msecsTo(until));
    } else if (clock.metAt) {
        clock.state = ClockState::Met;
    } else {
        clock.state = end ? ClockState::Cancelled : runningState(run, now);
    }
}

/// Of an imported case that went past the step: nothing in time is known to have met the clock, and a step without its
/// time may have.
bool isUnknown(const ComplaintClock &clock, const Round &round, std::optional<ComplaintStep> step)
{
    return !clock.metAt || (*clock.metAt > *clock.dueAt && step && !momentOf(round, *step));
}

ComplaintClock clockOf(const ClockRule &rule, const Round &round, const ComplaintFacts &facts, const ClockView &view)
{
    ComplaintClock clock{.name = rule.name, .round = round.number, .kind = rule.kind};
    clock.startedAt = startOf(rule.name, round);
    const WorkSteps steps = workStepsOf(rule.name);
    if (!clock.startedAt) {
        if (facts.imported && wentPast(round, steps.start)) {
            clock.state = ClockState::Cancelled;
            clock.ended = true;
        }
        return clock;
    }
    const Run started = running(rule, round, *clock.startedAt, facts, view);
    const RunningClock &run = started.clock;
    if (started.newFacts)
        clock.startedAt = started.newFacts->at;
    clock.dueAt = run.dueAt();
    clock.warnsAt = run.warnsAt();
    clock.provisional = run.isProvisional();
    clock.metAt = metIn(rule.name, round);
    if (facts.imported && wentPast(round, steps.met) && isUnknown(clock, round, steps.met)) {
        clock.state = ClockState::Cancelled;
        clock.ended = true;
    } else {
        settle(clock, run, endOf(rule.name, round), view.now);
    }
    return clock;
}

/// A later round has the clocks that start again; an earlier one keeps those that had started.
bool isListed(const ComplaintClock &clock, const ClockRule &rule, bool lastRound)
{
    if (clock.round > 0 && !rule.restarts)
        return false;
    return lastRound || clock.state != ClockState::Pending;
}

enum class Rank { Owed, Runs, Pending, WasLate, Met, Cancelled };

Rank rankOf(const ComplaintClock &clock)
{
    switch (clock.state) {
    case ClockState::Breached: return clock.ended ? Rank::WasLate : Rank::Owed;
    case ClockState::Running:
    case ClockState::Warning:
    case ClockState::Paused: return Rank::Runs;
    case ClockState::Pending: return Rank::Pending;
    case ClockState::Met: return Rank::Met;
    case ClockState::Cancelled: return Rank::Cancelled;
    }
    return Rank::Cancelled;
}

} // namespace

std::vector<ComplaintClock> complaintClocks(const ComplaintFacts &facts, const ClockView &view)
{
    std::vector<ComplaintClock> clocks;
    if (facts.receivedAt > view.now)
        return clocks;
    const auto rounds = roundsOf(facts, view.now);
    for (const Round &round : rounds) {
        for (const ClockRule &rule : view.policy.clocks) {
            const ComplaintClock clock = clockOf(rule, round, facts, view);
            if (isListed(clock, rule, &round == &rounds.back()))
                clocks.push_back(clock);
        }
    }
    return clocks;
}

std::vector<ComplaintClock> inShownOrder(std::vector<ComplaintClock> clocks)
{
    const auto key = [](const ComplaintClock &clock) {
        const qint64 due = clock.dueAt ? clock.dueAt->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        return std::tuple(rankOf(clock), due, clock.kind, clock.round, clock.name);
    };
    std::ranges::stable_sort(clocks, {}, key);
    return clocks;
}

std::optional<ComplaintClock> shownFirst(const std::vector<ComplaintClock> &clocks)
{
    const auto sorted = inShownOrder(clocks);
    if (sorted.empty() || rankOf(sorted.front()) > Rank::Runs)
        return std::nullopt;
    return sorted.front();
}

Result<ClockDerivation> whyDue(const ComplaintFacts &facts, const ClockView &view, ClockName name,
                               std::optional<int> round)
{
    const auto clocks = complaintClocks(facts, view);
    const auto fits = [&](const ComplaintClock &clock) {
        return clock.name == name && (!round || clock.round == *round);
    };
    const auto found = std::find_if(clocks.rbegin(), clocks.rend(), fits);
    if (found == clocks.rend())
        return failure(ErrorCode::NotFound, {codeText(kClockNames, name)});
    ClockDerivation derivation{.dueAt = found->dueAt, .provisional = found->provisional};
    if (found->startedAt) {
        const auto rounds = roundsOf(facts, view.now);
        const Round &itsRound = rounds[static_cast<size_t>(found->round)];
        const Run run = running(*view.policy.rule(name), itsRound, *startOf(name, itsRound), facts, view);
        derivation.steps = run.clock.steps();
        if (run.newFacts)
            derivation.newFacts = *run.newFacts;
    }
    return derivation;
}

Result<void> checkNewFacts(const ComplaintFacts &facts, const ClockView &view, const QDateTime &at)
{
    const auto clocks = complaintClocks(facts, view);
    const auto last =
        std::find_if(clocks.rbegin(), clocks.rend(), [](const auto &c) { return c.name == ClockName::Statutory; });
    if (last == clocks.rend() || last->ended || (last->dueAt && at > *last->dueAt))
        return failure(ErrorCode::RuleRefused, {words::newFactsTooLate()});
    return {};
}

Result<void> checkReviewInTime(const ComplaintFacts &facts, const ClockView &view, const QDateTime &at)
{
    const auto clocks = complaintClocks(facts, view);
    const auto last =
        std::find_if(clocks.rbegin(), clocks.rend(), [](const auto &c) { return c.name == ClockName::ReviewRequest; });
    if (last != clocks.rend() && last->dueAt && at > *last->dueAt)
        return failure(ErrorCode::RuleRefused, {words::reviewLapsed(last->dueAt->toTimeZone(view.zone).date())});
    return {};
}

} // namespace zhiyin
