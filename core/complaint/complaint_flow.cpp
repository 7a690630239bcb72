// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_flow.h"

#include "core/words/complaint_words.h"

namespace zhiyin {
namespace {

using State = ComplaintState;

/// From the states `first` to `last` a step leads to `to`, or leaves the state as it is.
struct Transition {
    ComplaintStep step;
    State first;
    State last;
    std::optional<State> to;
};

// policy.md, "Complaints". A case may be reopened once the complainant was told; by then `withdraw` is open too.
constexpr std::array kTransitions = {
    Transition{ComplaintStep::Assess, State::Received, State::Received, State::Assessed},
    Transition{ComplaintStep::Investigate, State::Assessed, State::Investigating, State::Investigating},
    Transition{ComplaintStep::Resolve, State::Investigating, State::Investigating, State::Decided},
    Transition{ComplaintStep::Feedback, State::Decided, State::Decided, State::Replied},
    Transition{ComplaintStep::FollowUp, State::Replied, State::Replied, State::FollowedUp},
    Transition{ComplaintStep::Close, State::FollowedUp, State::FollowedUp, State::Closed},
    Transition{ComplaintStep::FirstContact, State::Received, State::FollowedUp, std::nullopt},
    Transition{ComplaintStep::Pause, State::Received, State::Decided, std::nullopt},
    Transition{ComplaintStep::Complex, State::Received, State::Decided, std::nullopt},
    Transition{ComplaintStep::Extend, State::Received, State::Decided, std::nullopt},
    Transition{ComplaintStep::ReviewRequest, State::Replied, State::Closed, std::nullopt},
    Transition{ComplaintStep::Review, State::Replied, State::Closed, std::nullopt},
    Transition{ComplaintStep::Reopen, State::Replied, State::Closed, State::Investigating},
    Transition{ComplaintStep::Withdraw, State::Received, State::FollowedUp, State::Withdrawn},
    Transition{ComplaintStep::Rebase, State::Received, State::Decided, std::nullopt},
    Transition{ComplaintStep::Merge, State::Received, State::Investigating, State::Merged},
};

const Transition *find(State state, ComplaintStep step)
{
    const auto found = std::ranges::find_if(
        kTransitions, [&](const Transition &t) { return t.step == step && t.first <= state && state <= t.last; });
    return found == kTransitions.end() ? nullptr : &*found;
}

tl::unexpected<Error> outOfOrder(ComplaintStep step, State state)
{
    return failure(ErrorCode::OutOfOrder, {codeText(kComplaintSteps, step), codeText(kComplaintStates, state)});
}

QString isoText(const QDateTime &moment)
{
    return moment.toString(Qt::ISODateWithMs);
}

State stateAfter(const std::vector<ComplaintEvent> &events, const std::function<bool(const ComplaintEvent &)> &known)
{
    State state = State::Received;
    for (const ComplaintEvent &event : events) {
        // An imported case may lack steps, so that a step is believed wherever it stands.
        const auto leads = std::ranges::find(kTransitions, event.step, &Transition::step);
        if (known(event) && leads->to)
            state = *leads->to;
    }
    return state;
}

/// How often the step was taken since the case was received or last reopened.
qsizetype countInRound(const ComplaintFacts &facts, ComplaintStep step)
{
    qsizetype count = 0;
    for (const ComplaintEvent &event : facts.events) {
        // New facts let the legal time begin anew, and with it the marks that made it longer.
        const bool isLonger = step == ComplaintStep::Extend || step == ComplaintStep::Complex;
        if (event.step == ComplaintStep::Reopen || (isLonger && event.step == ComplaintStep::Rebase))
            count = 0;
        else if (event.step == step)
            ++count;
    }
    return count;
}

bool isRepeated(const ComplaintFacts &facts, ComplaintStep step)
{
    switch (step) {
    case ComplaintStep::ReviewRequest:
    case ComplaintStep::Extend:
    case ComplaintStep::Complex: return countInRound(facts, step) > 0;
    case ComplaintStep::Review:
        return countInRound(facts, ComplaintStep::ReviewRequest) == 0 || countInRound(facts, ComplaintStep::Review) > 0;
    case ComplaintStep::FirstContact:
    case ComplaintStep::Assess:
    case ComplaintStep::Investigate:
    case ComplaintStep::Resolve:
    case ComplaintStep::Feedback:
    case ComplaintStep::FollowUp:
    case ComplaintStep::Close:
    case ComplaintStep::Reopen:
    case ComplaintStep::Withdraw:
    case ComplaintStep::Pause:
    case ComplaintStep::Rebase:
    case ComplaintStep::Merge: return false;
    }
    return false;
}

/// What stands in the ledger of the clocks and is no step of the work: it may be entered late, or for an earlier day.
bool isInLedger(ComplaintStep step)
{
    return step == ComplaintStep::Extend || step == ComplaintStep::Complex || step == ComplaintStep::Pause
           || step == ComplaintStep::Rebase;
}

/// The latest step so far, contacts apart: they come from the client's own record and may be entered later.
QDateTime latestStep(const ComplaintFacts &facts)
{
    QDateTime latest = facts.receivedAt;
    for (const ComplaintEvent &event : facts.events) {
        if (event.step != ComplaintStep::FirstContact && !isInLedger(event.step))
            latest = std::max(latest, event.at);
    }
    return latest;
}

} // namespace

std::vector<ComplaintStep> allowedSteps(ComplaintState state)
{
    std::vector<ComplaintStep> steps;
    for (const Transition &transition : kTransitions) {
        if (transition.first <= state && state <= transition.last)
            steps.push_back(transition.step);
    }
    return steps;
}

Result<ComplaintState> nextState(ComplaintState state, ComplaintStep step)
{
    const Transition *transition = find(state, step);
    if (!transition)
        return outOfOrder(step, state);
    return transition->to.value_or(state);
}

bool isEnded(ComplaintState state)
{
    return state == State::Closed || state == State::Withdrawn || state == State::Merged;
}

ComplaintState stateOf(const ComplaintFacts &facts, const QDateTime &now)
{
    return stateAfter(facts.events, [&](const ComplaintEvent &event) { return event.at <= now; });
}

Result<void> checkStep(const ComplaintFacts &facts, const ComplaintEvent &step, const QDateTime &now)
{
    // All events, also those after `now`: a step written as of an earlier day must not slip in before them.
    const State state = stateAfter(facts.events, [](const ComplaintEvent &) { return true; });
    ZHIYIN_TRY(nextState(state, step.step));
    if (isRepeated(facts, step.step))
        return outOfOrder(step.step, state);
    const QDateTime earliest = step.step == ComplaintStep::FirstContact ? facts.receivedAt : latestStep(facts);
    if (!step.at.isValid() || step.at > now)
        return failure(ErrorCode::RuleRefused, {words::stepToCome()});
    if (step.at < earliest)
        return failure(ErrorCode::RuleRefused, {words::stepTooEarly()});
    return {};
}

Result<void> checkPause(const ComplaintFacts &facts, const ComplaintPause &pause)
{
    const State state = stateAfter(facts.events, [](const ComplaintEvent &) { return true; });
    ZHIYIN_TRY(nextState(state, ComplaintStep::Pause));
    if (pause.evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded, {codeText(kPauseReasons, pause.reason)});
    if (!pause.from.isValid() || pause.from < facts.receivedAt)
        return failure(ErrorCode::RuleRefused, {words::pauseTooEarly()});
    if (!pause.to.isValid() || pause.to <= pause.from || pause.from.daysTo(pause.to) > kLongestPauseDays)
        return failure(ErrorCode::RuleRefused, {words::pauseEndWrong(kLongestPauseDays)});
    return {};
}

ComplaintFacts ownSteps(ComplaintFacts facts)
{
    std::erase_if(facts.events, [](const ComplaintEvent &event) { return event.fromRecord; });
    return facts;
}

Result<ComplaintFacts> importedFacts(const ComplaintTimes &times)
{
    struct Given {
        QString column;
        const std::optional<QDateTime> &at;
        ComplaintStep step;
    };
    const std::array given = {Given{QStringLiteral("first_response_at"), times.firstResponse, ComplaintStep::Assess},
                              Given{QStringLiteral("opinion_at"), times.opinion, ComplaintStep::Investigate},
                              Given{QStringLiteral("decided_at"), times.decided, ComplaintStep::Resolve},
                              Given{QStringLiteral("replied_at"), times.replied, ComplaintStep::Feedback},
                              Given{QStringLiteral("closed_at"), times.closed, ComplaintStep::Close}};
    ComplaintFacts facts{.receivedAt = times.received, .imported = true};
    for (const auto &[column, at, step] : given) {
        if (!at)
            continue;
        if (*at < times.received)
            return failure(ErrorCode::BadValue, {column, isoText(*at)}, QStringLiteral("before received_at"));
        facts.events.push_back({.step = step, .at = *at, .opinion = step == ComplaintStep::Investigate});
    }
    return facts;
}

} // namespace zhiyin
