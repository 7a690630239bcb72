// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_people_desk.h"

#include "core/client/client_store.h"
#include "core/complaint/case_policies.h"
#include "core/complaint/case_writer.h"
#include "core/words/case_words.h"
#include "core/words/error_words.h"

namespace zhiyin {
namespace {

bool isPressing(const ComplaintClock &clock)
{
    return !clock.ended && (clock.state == ClockState::Warning || clock.state == ClockState::Breached);
}

/// The last that somebody did on the case: a step, or something put into it.
QDateTime lastDoneOn(const ComplaintCase &complaint, const std::vector<CaseItem> &items)
{
    QDateTime last = complaint.facts.receivedAt;
    for (const ComplaintEvent &event : complaint.facts.events)
        last = std::max(last, event.at);
    for (const CaseItem &item : items)
        last = std::max(last, item.doneAt.value_or(item.at));
    return last;
}

} // namespace

Result<std::vector<Handler>> CasePeopleDesk::handlers()
{
    ZHIYIN_ASSIGN(auto people, CaseItemStore(m_workplace.database).handlers());
    ComplaintDesk complaints(m_workplace);
    ZHIYIN_ASSIGN(const auto open, complaints.list(true, false, 0));
    for (const ComplaintView &view : open) {
        if (std::ranges::none_of(view.clocks, isPressing))
            continue;
        const auto found =
            std::ranges::find_if(people, [&](const Handler &person) { return view.complaint.handler == person.id; });
        if (found != people.end())
            ++found->pressing;
    }
    return people;
}

Result<void> CasePeopleDesk::requireAssigner(const Subject &subject)
{
    if (may(m_workplace.actor, Action::ApproveExtension, subject))
        return {};
    return require(m_workplace.actor, Action::DecideComplaint, subject);
}

Result<void> CasePeopleDesk::checkHandler(const ComplaintCase &complaint, const std::vector<CaseItem> &items,
                                          const Handler &person)
{
    const CaseDetails &details = complaint.details;
    QString about = details.staffName;
    if (details.staff) {
        ZHIYIN_ASSIGN(const auto names, ComplaintStore(m_workplace.database).people());
        about = names.value(*details.staff);
    }
    if (!complaint.client && about.isEmpty())
        about = complaint.complainant;
    ZHIYIN_ASSIGN(const auto ties,
                  CaseItemStore(m_workplace.database).ties(person.name, complaint.client, about, m_workplace.today()));
    ZHIYIN_TRY(checkImpartial(complaint, items, person, ties));
    if (details.isConfidential && person.role != Role::Supervisor)
        return failure(ErrorCode::RuleRefused, {words::needsDecidingHandler()});
    ZHIYIN_ASSIGN(const auto casework, caseworkInForce(m_workplace, m_workplace.today()));
    return checkRoute(complaint, person, casework.policy);
}

Result<std::vector<Candidate>> CasePeopleDesk::candidates(ComplaintId id)
{
    ZHIYIN_ASSIGN(const ComplaintView view, ComplaintDesk(m_workplace).show(id));
    ZHIYIN_ASSIGN(const auto items, CaseItemStore(m_workplace.database).ofCase(id, m_workplace.now()));
    ZHIYIN_ASSIGN(const auto people, handlers());
    std::vector<Candidate> candidates;
    for (const Handler &person : people) {
        const auto checked = checkHandler(view.complaint, items, person);
        if (!checked && checked.error().code != ErrorCode::RuleRefused)
            return failure(checked.error());
        candidates.push_back({person, checked ? QString() : checked.error().args.value(0)});
    }
    std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) {
        return std::tuple(!candidate.refused.isEmpty(), candidate.handler.open, candidate.handler.name);
    });
    return candidates;
}

Result<void> CasePeopleDesk::give(CaseWriter &writer, ComplaintId id, const Handler &person, const QString &reason)
{
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::OpenComplaint));
    ZHIYIN_TRY(requireAssigner(opened.subject));
    ZHIYIN_TRY(checkHandler(opened.complaint, opened.items, person));
    ComplaintCase after = opened.complaint;
    after.handler = person.id;
    if (after.handler == opened.complaint.handler)
        return {};
    ZHIYIN_TRY(writer.change(opened.complaint, after, QStringLiteral("assign_case"), reason));
    CaseItem item;
    item.kind = CaseItemKind::Assignment;
    item.data = {{QStringLiteral("user"), person.id.toString()}, {QStringLiteral("reason"), reason}};
    ZHIYIN_TRY(writer.add(after, item));
    return {};
}

Result<void> CasePeopleDesk::assign(ComplaintId id, UserId handler, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(const auto people, CaseItemStore(m_workplace.database).handlers());
    const auto person = std::ranges::find(people, handler, &Handler::id);
    if (person == people.end())
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), handler.toString()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_TRY(give(writer, id, *person, reason));
    return work.commit();
}

Result<CaseHandover> CasePeopleDesk::handOver(UserId from, UserId to, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    if (!may(m_workplace.actor, Action::ApproveExtension, Subject::general()))
        ZHIYIN_TRY(require(m_workplace.actor, Action::DecideComplaint, Subject::general()));
    CaseItemStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto people, store.handlers());
    const auto person = std::ranges::find(people, to, &Handler::id);
    if (person == people.end())
        return failure(ErrorCode::NotFound, {QStringLiteral("user"), to.toString()});
    ZHIYIN_ASSIGN(const auto cases, store.openOf(from));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    CaseHandover handover;
    for (const ComplaintId id : cases) {
        const auto given = give(writer, id, *person, reason);
        if (given) {
            handover.moved.push_back(id);
            continue;
        }
        switch (given.error().code) {
        case ErrorCode::RuleRefused: handover.refused.emplace_back(id, given.error().args.value(0)); break;
        case ErrorCode::NotPermitted: handover.refused.emplace_back(id, words::sentence(given.error())); break;
        case ErrorCode::NotFound: break; // confidential: not for the reader to know of
        default: return failure(given.error());
        }
    }
    ZHIYIN_TRY(work.commit());
    return handover;
}

Result<void> CasePeopleDesk::setConfidential(ComplaintId id, bool confidential, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::OpenComplaint));
    ZHIYIN_TRY(requireAssigner(opened.subject));
    if (confidential) {
        ZHIYIN_ASSIGN(const auto people, CaseItemStore(m_workplace.database).handlers());
        const bool decided = std::ranges::any_of(people, [&](const Handler &person) {
            return opened.complaint.handler == person.id && person.role == Role::Supervisor;
        });
        if (!decided)
            return failure(ErrorCode::RuleRefused, {words::needsDecidingHandler()});
    }
    ComplaintCase after = opened.complaint;
    after.details.isConfidential = confidential;
    if (after == opened.complaint)
        return {};
    ZHIYIN_TRY(writer.change(opened.complaint, after, QStringLiteral("confidential_case"), reason));
    return work.commit();
}

Result<std::vector<Escalation>> CasePeopleDesk::escalations()
{
    const Actor &actor = m_workplace.actor;
    if (reachOf(actor.role, Action::DecideComplaint) == Reach::None
        && reachOf(actor.role, Action::ApproveExtension) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), actionCode(Action::DecideComplaint)});
    CaseItemStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto ids, store.leftLying(m_workplace.now()));
    ZHIYIN_ASSIGN(const auto people, ComplaintStore(m_workplace.database).people());
    std::vector<Escalation> found;
    for (const ComplaintId id : ids) {
        auto view = ComplaintDesk(m_workplace).show(id);
        if (!view && (view.error().code == ErrorCode::NotFound || view.error().code == ErrorCode::NotPermitted))
            continue; // another branch's, or confidential
        if (!view)
            return failure(view.error());
        ZHIYIN_ASSIGN(const auto items, store.ofCase(id, m_workplace.now()));
        const QDateTime last = lastDoneOn(view->complaint, items);
        const auto clocks = inShownOrder(view->clocks);
        const auto first = std::ranges::find_if(clocks, [&last](const ComplaintClock &clock) {
            return isPressing(clock) && clock.warnsAt && last < *clock.warnsAt;
        });
        if (first == clocks.end())
            continue;
        const QString handler = view->complaint.handler ? people.value(*view->complaint.handler) : QString();
        found.push_back({std::move(*view), *first, last, handler});
    }
    std::ranges::stable_sort(found, {}, [](const Escalation &one) { return *one.clock.dueAt; });
    return found;
}

} // namespace zhiyin
