// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_desk.h"

#include "core/client/client_store.h"
#include "core/complaint/case_desk.h"
#include "core/complaint/case_writer.h"
#include "core/complaint/complaint_flow.h"
#include "core/journal/unit_of_work.h"
#include "core/letter/letter.h"
#include "core/policy/policy_shelf.h"
#include "core/policy/request_desk.h"
#include "core/policy/request_store.h"
#include "core/words/case_words.h"
#include "core/words/complaint_words.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

const QString kExtensionKind = QStringLiteral("complaint_extension");

/// Two requests for the same thing would let the second approval surprise whoever gave the first.
Result<void> checkNoneWaits(Database &database, ComplaintId id)
{
    ZHIYIN_ASSIGN(const auto requests, RequestStore(database).list());
    for (const Request &request : requests) {
        if (request.state == u"waiting" && request.kind == kExtensionKind
            && request.payload.value(QStringLiteral("complaint")).toString() == id.toString())
            return failure(ErrorCode::RuleRefused, {words::extensionWaits(request.id.toString())});
    }
    return {};
}

/// An extension holds with notice to the complainant [R-20 art. 18]: where no such letter is written yet, it is a task.
Result<void> askForNotice(Workplace &workplace, UnitOfWork &work, const ComplaintCase &complaint)
{
    ZHIYIN_ASSIGN(const auto items, CaseItemStore(workplace.database).ofCase(*complaint.id, workplace.now()));
    const QString notice = codeText(kLetterKinds, LetterKind::ComplaintExtension);
    const bool written = std::ranges::any_of(items, [&](const CaseItem &item) {
        return item.kind == CaseItemKind::Letter && item.state != CaseItemState::Ended
               && item.text(u"letter") == notice;
    });
    if (written)
        return {};
    ZHIYIN_ASSIGN(const auto casework, caseworkInForce(workplace, workplace.today()));
    const CaseRoute *route = casework.policy.route(complaint.level);
    CaseItem task;
    task.kind = CaseItemKind::Task;
    task.state = CaseItemState::Open;
    task.dueOn = workplace.today();
    task.data = {{QStringLiteral("department"),
                  complaint.department.isEmpty() && route ? route->department.in(QLocale()) : complaint.department},
                 {QStringLiteral("what"), words::noticeTask()},
                 {QStringLiteral("due_on"), task.dueOn.toString(Qt::ISODate)}};
    ZHIYIN_TRY(CaseWriter(workplace, work).add(complaint, task));
    return {};
}

/// Deciding a case is a supervisor's; the other steps are whoever's who works on it.
Action actionOf(ComplaintStep step)
{
    switch (step) {
    case ComplaintStep::Resolve:
    case ComplaintStep::Review:
    case ComplaintStep::Complex:
    case ComplaintStep::Rebase:
    case ComplaintStep::Merge:
    case ComplaintStep::Pause: return Action::DecideComplaint;
    case ComplaintStep::Extend: return Action::ApproveExtension;
    case ComplaintStep::FirstContact:
    case ComplaintStep::Assess:
    case ComplaintStep::Investigate:
    case ComplaintStep::Feedback:
    case ComplaintStep::FollowUp:
    case ComplaintStep::Close:
    case ComplaintStep::Reopen:
    case ComplaintStep::Withdraw:
    case ComplaintStep::ReviewRequest: break;
    }
    return Action::WorkComplaint;
}

void applyTo(ComplaintCase &complaint, const ComplaintEvent &step)
{
    if (!step.category.isEmpty())
        complaint.category = step.category;
    if (!step.department.isEmpty())
        complaint.department = step.department;
    if (step.satisfaction)
        complaint.satisfaction = step.satisfaction;
    if (step.responsible)
        complaint.handler = step.responsible;
}

Changes changesOf(const ComplaintCase &before, const ComplaintCase &after, const ComplaintEvent &step)
{
    Changes changes;
    changes.add(QStringLiteral("state"), codeText(kComplaintStates, before.state),
                codeText(kComplaintStates, after.state));
    changes.add(QStringLiteral("category"), before.category, after.category);
    changes.add(QStringLiteral("department"), before.department, after.department);
    if (step.satisfaction)
        changes.add(QStringLiteral("satisfaction"),
                    before.satisfaction ? QJsonValue(*before.satisfaction) : QJsonValue(), *step.satisfaction);
    changes.set(QStringLiteral("at"), step.at.toString(Qt::ISODateWithMs));
    changes.set(QStringLiteral("text"), step.text);
    changes.set(QStringLiteral("evidence"), step.evidence);
    return changes;
}

bool hasBreach(const std::vector<ComplaintClock> &clocks)
{
    return std::any_of(clocks.begin(), clocks.end(),
                       [](const ComplaintClock &clock) { return clock.state == ClockState::Breached; });
}

} // namespace

Result<std::vector<ComplaintClock>> ComplaintDesk::clocksOf(const ComplaintCase &complaint)
{
    const QDate day = m_workplace.today();
    auto policy = m_policies.find(complaint.policyVersion);
    if (policy == m_policies.end()) {
        ZHIYIN_ASSIGN(auto read, complaintPolicyOf(m_workplace, complaint.policyVersion, day));
        policy = m_policies.emplace(complaint.policyVersion, std::move(read)).first;
    }
    if (!m_calendar) {
        ZHIYIN_ASSIGN(m_calendar, calendarInForce(m_workplace, day));
    }
    return complaintClocks(complaint.facts, {policy->second, *m_calendar, m_workplace.zone(), m_workplace.now()});
}

Result<void> ComplaintDesk::keepClocks(const ComplaintCase &complaint)
{
    ComplaintCase own = complaint;
    own.facts = ownSteps(std::move(own.facts));
    ZHIYIN_ASSIGN(const auto clocks, clocksOf(own));
    return ComplaintStore(m_workplace.database).setClocks(*complaint.id, clocks);
}

Result<ComplaintView> ComplaintDesk::viewOf(ComplaintCase complaint)
{
    ComplaintView view;
    ZHIYIN_ASSIGN(view.clocks, clocksOf(complaint));
    complaint.state = stateOf(complaint.facts, m_workplace.now());
    const QDateTime now = m_workplace.now();
    std::erase_if(complaint.facts.events, [&now](const ComplaintEvent &event) { return event.at > now; });
    std::erase_if(complaint.facts.pauses, [&now](const ComplaintPause &pause) { return pause.from > now; });
    if (complaint.client) {
        ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(*complaint.client));
        view.clientExternalId = name.first;
        view.clientName = name.second;
    }
    view.complaint = std::move(complaint);
    return view;
}

Result<ComplaintView> ComplaintDesk::open(const NewComplaint &wanted)
{
    const Actor &actor = m_workplace.actor;
    if (wanted.client.has_value() == !wanted.complainant.trimmed().isEmpty())
        return failure(ErrorCode::BadUsage,
                       {QCoreApplication::translate("zhiyin", "a complaint has either a client or a complainant.")});
    if (wanted.category.trimmed().isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("category"), {}});
    if (wanted.joint < 1)
        return failure(ErrorCode::BadValue, {QStringLiteral("joint"), QString::number(wanted.joint)});
    const QDateTime received = wanted.receivedAt.isValid() ? wanted.receivedAt.toUTC() : m_workplace.now();
    if (received > m_workplace.now())
        return failure(ErrorCode::RuleRefused, {words::receivedToCome()});
    Subject subject = Subject::ofClient({}, actor.branch);
    if (wanted.client) {
        ZHIYIN_ASSIGN(const auto found, ClientStore(m_workplace.database).subjectOf(*wanted.client));
        if (!found)
            return failure(ErrorCode::NotFound, {QStringLiteral("client"), wanted.client->toString()});
        subject = *found;
    } else {
        subject.handler = actor.id; // whoever takes a stranger's complaint works on it
    }
    ZHIYIN_TRY(require(actor, Action::OpenComplaint, subject));
    ZHIYIN_ASSIGN(const auto policy,
                  complaintPolicyInForce(m_workplace, received.toTimeZone(m_workplace.zone()).date()));

    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ComplaintCase complaint;
    complaint.id = work.newId<ComplaintId>();
    complaint.client = wanted.client;
    complaint.complainant = wanted.complainant.trimmed();
    complaint.contact = wanted.contact;
    complaint.joint = wanted.joint;
    complaint.channel = wanted.channel;
    complaint.level = levelOf(wanted.level, wanted.joint, policy.policy);
    complaint.category = wanted.category.trimmed();
    complaint.text = wanted.text;
    complaint.branch = subject.branch;
    if (!wanted.client)
        complaint.handler = actor.id;
    complaint.policyVersion = policy.version;
    complaint.facts.receivedAt = received;
    ComplaintStore store(m_workplace.database);
    ZHIYIN_TRY(store.insert(complaint));
    ZHIYIN_TRY(keepClocks(complaint));
    Changes changes;
    changes.set(QStringLiteral("received_at"), received.toString(Qt::ISODateWithMs));
    changes.set(QStringLiteral("channel"), codeText(kComplaintChannels, complaint.channel));
    changes.set(QStringLiteral("level"), codeText(kComplaintLevels, complaint.level));
    changes.set(QStringLiteral("category"), complaint.category);
    changes.set(QStringLiteral("complainant"), complaint.complainant);
    changes.set(QStringLiteral("contact"), complaint.contact);
    changes.set(QStringLiteral("text"), complaint.text);
    ZHIYIN_TRY(work.record({Entity::Complaint,
                            AnyId(complaint.id->value()),
                            complaint.client,
                            QStringLiteral("open"),
                            changes,
                            {},
                            policy.version,
                            {}}));
    ZHIYIN_TRY(work.commit());
    return show(*complaint.id);
}

Result<void> ComplaintDesk::checkRights(const ComplaintCase &complaint, ComplaintStep step)
{
    ZHIYIN_ASSIGN(const Subject subject,
                  ComplaintStore(m_workplace.database).subjectOf(*complaint.id, m_workplace.actor));
    ZHIYIN_TRY(require(m_workplace.actor, actionOf(step), subject));
    return checkNotAbout(complaint, m_workplace.actor);
}

Result<void> ComplaintDesk::append(UnitOfWork &work, ComplaintCase &complaint, const ComplaintEvent &step)
{
    ZHIYIN_TRY(checkStep(complaint.facts, step, m_workplace.now()));
    ComplaintStore store(m_workplace.database);
    ZHIYIN_TRY(
        store.insertEvent(*complaint.id, work.newId<AnyId>(), step, m_workplace.realClock.now(), m_workplace.actor.id));
    const ComplaintCase before = complaint;
    complaint.facts.events.push_back(step);
    applyTo(complaint, step);
    return finish(work, before, complaint, step);
}

Result<void> ComplaintDesk::finish(UnitOfWork &work, const ComplaintCase &before, ComplaintCase &complaint,
                                   const ComplaintEvent &step)
{
    ComplaintStore store(m_workplace.database);
    complaint.state = stateOf(complaint.facts, m_workplace.now());
    ZHIYIN_TRY(store.update(complaint));
    ++complaint.revision;
    ZHIYIN_TRY(keepClocks(complaint));
    return work.record({Entity::Complaint,
                        AnyId(complaint.id->value()),
                        complaint.client,
                        codeText(kComplaintSteps, step.step),
                        changesOf(before, complaint, step),
                        {},
                        complaint.policyVersion,
                        {}});
}

Result<void> ComplaintDesk::checkWork(const ComplaintCase &complaint, const ComplaintEvent &step)
{
    if (step.step == ComplaintStep::Rebase && step.evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded, {codeText(kComplaintSteps, step.step)});
    if (step.responsible && step.responsible == complaint.details.staff) {
        ZHIYIN_ASSIGN(const auto names, ComplaintStore(m_workplace.database).people());
        return failure(ErrorCode::RuleRefused, {words::isComplainedOf(names.value(*step.responsible))});
    }
    ZHIYIN_ASSIGN(const auto items, CaseItemStore(m_workplace.database).ofCase(*complaint.id, m_workplace.now()));
    ZHIYIN_ASSIGN(const auto casework, caseworkInForce(m_workplace, m_workplace.today()));
    return checkTicked(casework.policy, items, step.step, QLocale());
}

Result<ComplaintView> ComplaintDesk::merge(ComplaintId keep, ComplaintId other, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    if (keep == other)
        return failure(ErrorCode::BadValue, {QStringLiteral("other"), other.toString()});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase kept, writer.open(keep, Action::DecideComplaint));
    ZHIYIN_ASSIGN(OpenedCase gone, writer.open(other, Action::DecideComplaint));
    const auto whose = [](const ComplaintCase &c) { return std::tuple(c.client, c.complainant, c.contact); };
    const bool same = kept.complaint.client ? kept.complaint.client == gone.complaint.client
                                            : whose(kept.complaint) == whose(gone.complaint);
    if (!same)
        return failure(ErrorCode::RuleRefused, {words::isAnothersComplaint()});
    // The law counts from the first complaint; the complainant must not lose days by complaining again.
    if (gone.complaint.facts.receivedAt < kept.complaint.facts.receivedAt)
        return failure(ErrorCode::RuleRefused, {words::laterCaseGoesOn()});
    ZHIYIN_TRY(nextState(stateOf(kept.complaint.facts, m_workplace.now()), ComplaintStep::Merge));
    CaseItem link;
    link.kind = CaseItemKind::Link;
    link.data = {{QStringLiteral("other"), other.toString()}, {QStringLiteral("relation"), QStringLiteral("repeated")}};
    ZHIYIN_TRY(writer.add(kept.complaint, link));
    ComplaintCase merged = gone.complaint;
    merged.details.mergedInto = keep;
    ZHIYIN_TRY(writer.change(gone.complaint, merged, QStringLiteral("merge_case"), reason));
    ComplaintEvent step;
    step.step = ComplaintStep::Merge;
    step.at = m_workplace.now();
    step.text = reason;
    step.evidence = keep.toString();
    step.by = m_workplace.actor.id;
    ZHIYIN_TRY(append(work, merged, step));
    ZHIYIN_TRY(work.commit());
    return show(keep);
}

Result<ComplaintView> ComplaintDesk::take(ComplaintId id, ComplaintEvent step)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(ComplaintCase complaint, ComplaintStore(m_workplace.database).load(id));
    ZHIYIN_TRY(checkRights(complaint, step.step));
    step.at = step.at.isValid() ? step.at.toUTC() : m_workplace.now();
    step.by = m_workplace.actor.id;
    const bool needsReason = step.step == ComplaintStep::Reopen || step.step == ComplaintStep::Withdraw
                             || step.step == ComplaintStep::Complex || step.step == ComplaintStep::Rebase;
    if (needsReason && step.text.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    if (step.step == ComplaintStep::Merge)
        return failure(ErrorCode::Internal, {}, QStringLiteral("a merge has its own way"));
    ZHIYIN_TRY(checkWork(complaint, step));
    if (step.satisfaction && (*step.satisfaction < 1 || *step.satisfaction > 5))
        return failure(ErrorCode::BadValue, {QStringLiteral("satisfaction"), QString::number(*step.satisfaction)});
    if (step.step == ComplaintStep::ReviewRequest || step.step == ComplaintStep::Rebase) {
        const QDate day = m_workplace.today();
        ZHIYIN_ASSIGN(const ComplaintPolicy policy, complaintPolicyOf(m_workplace, complaint.policyVersion, day));
        ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(m_workplace, day));
        const ClockView view{policy, calendar, m_workplace.zone(), m_workplace.now()};
        ZHIYIN_TRY(step.step == ComplaintStep::Rebase ? checkNewFacts(complaint.facts, view, step.at)
                                                      : checkReviewInTime(complaint.facts, view, step.at));
    }
    ZHIYIN_TRY(append(work, complaint, step));
    ZHIYIN_TRY(work.commit());
    return viewOf(std::move(complaint));
}

Result<ComplaintView> ComplaintDesk::pause(ComplaintId id, ComplaintPause pause)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(ComplaintCase complaint, ComplaintStore(m_workplace.database).load(id));
    ZHIYIN_TRY(pauseIn(work, complaint, std::move(pause)));
    ZHIYIN_TRY(work.commit());
    return viewOf(std::move(complaint));
}

Result<void> ComplaintDesk::pauseIn(UnitOfWork &work, ComplaintCase &complaint, ComplaintPause pause)
{
    ZHIYIN_TRY(checkRights(complaint, ComplaintStep::Pause));
    pause.by = m_workplace.actor.id;
    ZHIYIN_TRY(checkPause(complaint.facts, pause));
    ZHIYIN_TRY(
        ComplaintStore(m_workplace.database)
            .insertPause(*complaint.id, work.newId<AnyId>(), pause, m_workplace.realClock.now(), m_workplace.actor.id));
    const ComplaintCase before = complaint;
    complaint.facts.pauses.push_back(pause);
    ComplaintEvent said;
    said.step = ComplaintStep::Pause;
    said.at = pause.from;
    said.text = codeText(kPauseReasons, pause.reason) + QStringLiteral(": ") + pause.evidence;
    return finish(work, before, complaint, said);
}

Result<RequestId> ComplaintDesk::proposeExtension(ComplaintId id, const QString &reason)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const ComplaintCase complaint, ComplaintStore(m_workplace.database).load(id));
    ZHIYIN_ASSIGN(const Subject subject, ComplaintStore(m_workplace.database).subjectOf(id, m_workplace.actor));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposeExtension, subject));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ComplaintEvent step;
    step.step = ComplaintStep::Extend;
    step.at = m_workplace.now();
    ZHIYIN_TRY(checkStep(complaint.facts, step, m_workplace.now()));
    ZHIYIN_TRY(checkNoneWaits(m_workplace.database, id));
    ZHIYIN_ASSIGN(const RequestId request, RequestDesk::ask(m_workplace, work,
                                                            {kExtensionKind,
                                                             words::extensionSummary(id),
                                                             {{QStringLiteral("complaint"), id.toString()}},
                                                             complaint.client,
                                                             reason}));
    ZHIYIN_TRY(work.commit());
    return request;
}

RequestKind ComplaintDesk::extensionRequests()
{
    const auto approve = [](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        const auto id = ComplaintId::parse(request.payload.value(QStringLiteral("complaint")).toString());
        if (!id)
            return failure(ErrorCode::Internal, {}, QStringLiteral("an extension without a complaint"));
        ZHIYIN_ASSIGN(ComplaintCase complaint, ComplaintStore(workplace.database).load(*id));
        ComplaintEvent step;
        step.step = ComplaintStep::Extend;
        step.at = workplace.now();
        step.text = request.reason;
        step.by = workplace.actor.id;
        ZHIYIN_TRY(ComplaintDesk(workplace).append(work, complaint, step));
        return askForNotice(workplace, work, complaint);
    };
    const auto summarise = [](const Request &request) {
        const auto id = ComplaintId::parse(request.payload.value(QStringLiteral("complaint")).toString());
        return id ? words::extensionSummary(*id) : QString();
    };
    return {kExtensionKind, Action::ApproveExtension, approve, {}, {}, summarise};
}

Result<ComplaintView> ComplaintDesk::show(ComplaintId id)
{
    ZHIYIN_ASSIGN(ComplaintCase complaint, ComplaintStore(m_workplace.database).load(id));
    ZHIYIN_ASSIGN(const Subject subject, ComplaintStore(m_workplace.database).subjectOf(id, m_workplace.actor));
    // Complaints are read like the clients they are about.
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    if (complaint.facts.receivedAt > m_workplace.now()) // not yet received, as of this moment
        return failure(ErrorCode::NotFound, {QStringLiteral("complaint"), id.toString()});
    return viewOf(std::move(complaint));
}

Result<std::vector<ComplaintView>> ComplaintDesk::list(bool open, bool breached, int limit,
                                                       std::optional<ClientId> client, ComplaintOrder order)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ComplaintStore store(m_workplace.database);
    ComplaintQuery query = readBy(m_workplace.actor, m_workplace.now());
    query.open = open;
    query.breached = breached;
    query.client = client;
    query.order = order;
    ZHIYIN_ASSIGN(const auto ids, store.list(scope, query));
    std::vector<ComplaintView> views;
    for (const ComplaintId id : ids) {
        if (limit > 0 && views.size() == static_cast<size_t>(limit))
            break;
        ZHIYIN_ASSIGN(ComplaintCase complaint, store.load(id));
        ZHIYIN_ASSIGN(ComplaintView view, viewOf(std::move(complaint)));
        if ((open && isEnded(view.complaint.state)) || (breached && !hasBreach(view.clocks)))
            continue;
        views.push_back(std::move(view));
    }
    return views;
}

Result<ClockDerivation> ComplaintDesk::why(ComplaintId id, ClockName name)
{
    ZHIYIN_ASSIGN(const ComplaintView view, show(id));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(const ComplaintPolicy policy, complaintPolicyOf(m_workplace, view.complaint.policyVersion, day));
    ZHIYIN_ASSIGN(const WorkCalendar calendar, calendarInForce(m_workplace, day));
    return whyDue(view.complaint.facts, {policy, calendar, m_workplace.zone(), m_workplace.now()}, name);
}

Result<QHash<UserId, QString>> ComplaintDesk::people()
{
    if (scopeOf(m_workplace.actor, Action::ReadClient).reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    return ComplaintStore(m_workplace.database).people();
}

Result<UserId> ComplaintDesk::person(const QString &name)
{
    ZHIYIN_ASSIGN(const auto names, people());
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it.value() == name)
            return it.key();
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("user"), name});
}

Result<ComplaintId> ComplaintDesk::find(const QString &reference)
{
    ComplaintStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto external, store.findByExternal(reference));
    if (external)
        return *external;
    if (const auto id = ComplaintId::parse(reference))
        return *id;
    return failure(ErrorCode::NotFound, {QStringLiteral("complaint"), reference});
}

} // namespace zhiyin
