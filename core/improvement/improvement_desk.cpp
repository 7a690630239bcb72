// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/improvement_desk.h"

#include "core/complaint/analysis_desk.h"
#include "core/complaint/case_policies.h"
#include "core/improvement/improvement_store.h"
#include "core/journal/unit_of_work.h"
#include "core/security/permission.h"
#include "core/words/improvement_words.h"

namespace zhiyin {
namespace {

constexpr int kLongestSpan = 730;
constexpr double kBestRating = 5;

/// Supervisors, who decide complaints, and compliance.
Result<void> requireLeader(const Actor &actor)
{
    if (may(actor, Action::SetPolicy, Subject::general()))
        return {};
    return require(actor, Action::DecideComplaint, Subject::general());
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

bool isPossible(ImprovementFigure figure, double target)
{
    switch (figure) {
    case ImprovementFigure::Cases:
    case ImprovementFigure::DecisionHours: return target >= 0;
    case ImprovementFigure::FirstResponseInTime:
    case ImprovementFigure::ResolutionInTime: return target > 0 && target <= 1;
    case ImprovementFigure::Rating: return target >= 1 && target <= kBestRating;
    }
    return false;
}

Result<void> check(const NewImprovement &wanted, const QDate &startsOn)
{
    const std::pair<const char *, const QString &> texts[] = {
        {"department", wanted.department}, {"goal", wanted.goal}, {"acceptance", wanted.acceptance}};
    for (const auto &[name, text] : texts) {
        if (text.trimmed().isEmpty())
            return failure(ErrorCode::BadValue, {QString::fromLatin1(name), {}});
    }
    if (!wanted.dueOn.isValid() || wanted.dueOn < startsOn)
        return failure(ErrorCode::BadValue, {QStringLiteral("due"), wanted.dueOn.toString(Qt::ISODate)});
    if (wanted.spanDays < 1 || wanted.spanDays > kLongestSpan)
        return failure(ErrorCode::BadValue, {QStringLiteral("days"), QString::number(wanted.spanDays)});
    if (!isPossible(wanted.figure, wanted.target))
        return failure(ErrorCode::BadValue, {QStringLiteral("target"), QString::number(wanted.target)});
    return {};
}

} // namespace

Result<ImprovementReading> ImprovementDesk::reading(const QString &cause, ImprovementFigure figure, const Period &time)
{
    ZHIYIN_ASSIGN(const AnalysisData data, AnalysisDesk(m_workplace).whole());
    return readingOf(data, cause, figure, time);
}

Result<Improvement> ImprovementDesk::open(const NewImprovement &wanted)
{
    ZHIYIN_TRY(requireLeader(m_workplace.actor));
    const QDate startsOn = wanted.startsOn.isValid() ? wanted.startsOn : m_workplace.today();
    ZHIYIN_TRY(check(wanted, startsOn));
    if (!wanted.cause.isEmpty()) {
        ZHIYIN_ASSIGN(const auto taxonomy, taxonomyInForce(m_workplace, m_workplace.today()));
        if (taxonomyPath(taxonomy.policy.causes, wanted.cause).empty())
            return failure(ErrorCode::BadValue, {QStringLiteral("cause"), wanted.cause});
    }
    Improvement action{.cause = wanted.cause,
                       .department = wanted.department.trimmed(),
                       .goal = wanted.goal.trimmed(),
                       .figure = wanted.figure,
                       .target = wanted.target,
                       .spanDays = wanted.spanDays,
                       .startsOn = startsOn,
                       .dueOn = wanted.dueOn,
                       .acceptance = wanted.acceptance.trimmed(),
                       .owner = m_workplace.actor.id,
                       .ownerName = m_workplace.actor.name};
    ZHIYIN_ASSIGN(action.before, reading(action.cause, action.figure, action.timeBefore()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    action.id = work.newId<AnyId>();
    ZHIYIN_TRY(ImprovementStore(m_workplace.database).insert(action, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("cause"), action.cause);
    changes.set(QStringLiteral("department"), action.department);
    changes.set(QStringLiteral("goal"), action.goal);
    changes.set(QStringLiteral("figure"), codeText(kImprovementFigures, action.figure));
    changes.set(QStringLiteral("target"), action.target);
    changes.set(QStringLiteral("due_on"), action.dueOn.toString(Qt::ISODate));
    changes.set(QStringLiteral("before"), numberOrNull(action.before.value));
    ZHIYIN_TRY(
        work.record({Entity::Complaint, action.id, {}, QStringLiteral("open improvement"), changes, {}, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return action;
}

Result<Improvement> ImprovementDesk::forWork(AnyId id, ImprovementState state)
{
    ZHIYIN_TRY(requireLeader(m_workplace.actor));
    ZHIYIN_ASSIGN(Improvement action, ImprovementStore(m_workplace.database).load(id));
    if (action.state != state)
        return failure(ErrorCode::WrongState, {words::improvementState(action.state)});
    return action;
}

Result<Improvement> ImprovementDesk::keep(const Improvement &before, const Improvement &after, const QString &action,
                                          const QString &reason)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ImprovementStore store(m_workplace.database);
    ZHIYIN_TRY(store.update(after));
    Changes changes;
    changes.add(QStringLiteral("state"), codeText(kImprovementStates, before.state),
                codeText(kImprovementStates, after.state));
    changes.add(QStringLiteral("after"), numberOrNull(before.after.value), numberOrNull(after.after.value));
    changes.add(QStringLiteral("done_on"), before.doneOn.toString(Qt::ISODate), after.doneOn.toString(Qt::ISODate));
    changes.add(QStringLiteral("reviewed_on"), before.reviewedOn.toString(Qt::ISODate),
                after.reviewedOn.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record({Entity::Complaint, after.id, {}, action, changes, reason, {}, {}}));
    ZHIYIN_TRY(work.commit());
    return store.load(after.id);
}

Result<Improvement> ImprovementDesk::done(AnyId id, QDate on, const QString &note)
{
    ZHIYIN_ASSIGN(const Improvement before, forWork(id, ImprovementState::Open));
    const QDate day = on.isValid() ? on : m_workplace.today();
    if (day < before.startsOn || day > m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), day.toString(Qt::ISODate)});
    if (note.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded, {before.acceptance});
    Improvement after = before;
    after.state = ImprovementState::Done;
    after.doneOn = day;
    after.doneNote = note.trimmed();
    return keep(before, after, QStringLiteral("improvement done"), after.doneNote);
}

Result<Improvement> ImprovementDesk::measure(AnyId id)
{
    ZHIYIN_ASSIGN(const Improvement before, forWork(id, ImprovementState::Done));
    Improvement after = before;
    ZHIYIN_ASSIGN(after.after, reading(before.cause, before.figure, before.timeAfter()));
    return keep(before, after, QStringLiteral("measure improvement"), {});
}

Result<Improvement> ImprovementDesk::close(AnyId id, const QString &verdict)
{
    ZHIYIN_ASSIGN(const Improvement before, forWork(id, ImprovementState::Done));
    if (verdict.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    if (before.timeAfter().to >= m_workplace.today())
        return failure(ErrorCode::RuleRefused, {words::effectNotOverYet(before.timeAfter().to)});
    Improvement after = before;
    ZHIYIN_ASSIGN(after.after, reading(before.cause, before.figure, before.timeAfter()));
    after.state = ImprovementState::Closed;
    after.closedOn = m_workplace.today();
    after.verdict = verdict.trimmed();
    return keep(before, after, QStringLiteral("close improvement"), after.verdict);
}

Result<Improvement> ImprovementDesk::drop(AnyId id, const QString &reason)
{
    ZHIYIN_ASSIGN(const Improvement before, forWork(id, ImprovementState::Open));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded);
    Improvement after = before;
    after.state = ImprovementState::Dropped;
    after.closedOn = m_workplace.today();
    after.verdict = reason.trimmed();
    return keep(before, after, QStringLiteral("drop improvement"), after.verdict);
}

Result<std::vector<Improvement>> ImprovementDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    return ImprovementStore(m_workplace.database).list();
}

Result<std::vector<Improvement>> ImprovementDesk::ofQuarter(const Period &quarter)
{
    ZHIYIN_ASSIGN(auto all, list());
    std::erase_if(all, [&](const Improvement &action) {
        return action.startsOn > quarter.to || (action.closedOn.isValid() && action.closedOn < quarter.from);
    });
    return all;
}

Result<void> ImprovementDesk::reviewed(const std::vector<AnyId> &ids)
{
    ZHIYIN_TRY(requireLeader(m_workplace.actor));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ImprovementStore store(m_workplace.database);
    for (const AnyId id : ids) {
        ZHIYIN_ASSIGN(Improvement action, store.load(id));
        const QDate before = action.reviewedOn;
        action.reviewedOn = m_workplace.today();
        ZHIYIN_TRY(store.update(action));
        Changes changes;
        changes.add(QStringLiteral("reviewed_on"), before.toString(Qt::ISODate),
                    action.reviewedOn.toString(Qt::ISODate));
        ZHIYIN_TRY(work.record({Entity::Complaint, id, {}, QStringLiteral("review improvement"), changes, {}, {}, {}}));
    }
    return work.commit();
}

} // namespace zhiyin
