// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/performance_desk.h"

#include "core/journal/unit_of_work.h"
#include "core/kpi/kpi_desk.h"
#include "core/performance/performance_store.h"
#include "core/policy/policy_desk.h"
#include "core/session/book_store.h"
#include "core/survey/survey_form.h"
#include "core/words/performance_words.h"

#include <QJsonArray>

namespace zhiyin {
namespace {

constexpr int kBestRating = 5;

/// Whose sheet it is, as the question of permission sees it: an employee is to their sheet what an advisor is to a client.
Subject subjectOf(const PerformanceSheet &sheet)
{
    return Subject::ofClient(sheet.employee, sheet.department);
}

Result<void> requireWords(const QString &words, const char *what)
{
    if (words.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QString::fromLatin1(what)});
    return {};
}

QJsonObject signatures(const PerformanceSheet &sheet)
{
    return {{QStringLiteral("signed_on"), sheet.signedOn.toString(Qt::ISODate)},
            {QStringLiteral("answered_on"), sheet.answeredOn.toString(Qt::ISODate)},
            {QStringLiteral("answer"), sheet.answer},
            {QStringLiteral("appeal"), sheet.appeal},
            {QStringLiteral("decision"), sheet.decision}};
}

} // namespace

/// What the sheet's clients and cases give, by the same functions as the Indicators page.
Result<std::vector<PerformanceLine>> PerformanceDesk::counted(const PerformanceSheet &sheet)
{
    KpiQuery query{.range = sheet.period};
    (sheet.isDepartment() ? query.branch : query.advisor) =
        sheet.isDepartment() ? sheet.department : sheet.employeeName;
    for (const PerformanceCriterion &criterion : sheet.policy.criteria) {
        if (criterion.indicator)
            query.wanted.push_back(*criterion.indicator);
    }
    std::vector<KpiFigures> figures;
    if (!query.wanted.empty()) {
        ZHIYIN_ASSIGN(figures, KpiDesk(m_workplace).figures(query));
    }
    std::vector<PerformanceLine> lines;
    for (const PerformanceCriterion &criterion : sheet.policy.criteria) {
        PerformanceLine line{.key = criterion.key};
        if (const PerformanceLine *before = sheet.find(criterion.key); before != nullptr && criterion.isJudged())
            line = *before;
        const IndicatorValue *value =
            criterion.indicator && !figures.empty() ? figures.front().find(*criterion.indicator) : nullptr;
        // Of few ratings one could read who gave which: they are no measure of somebody either.
        const bool isRating =
            criterion.indicator == Indicator::Satisfaction || criterion.indicator == Indicator::SatisfactionScore;
        if (value != nullptr && (!isRating || value->denominator >= kLeastSurveyGroup)) {
            line.value = value->value;
            line.numerator = value->numerator;
            line.denominator = value->denominator;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool PerformanceDesk::isOwn(const PerformanceSheet &sheet) const
{
    return sheet.employee == m_workplace.actor.id;
}

Result<PerformanceSheet> PerformanceDesk::open(const QString &employee, const QString &department, const Period &period)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::JudgeStaff, Subject::general()));
    PerformanceSheet sheet{.department = department.trimmed(), .period = period, .madeBy = actor.name};
    if (!employee.isEmpty()) {
        ZHIYIN_ASSIGN(const auto user, BookStore(m_workplace.database).findUser(employee));
        if (!user)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), employee});
        sheet.employee = user->id;
        sheet.employeeName = user->name;
        sheet.department = user->branch;
    } else if (sheet.department.isEmpty()) {
        return failure(ErrorCode::BadValue, {QStringLiteral("department"), {}});
    }
    if (isOwn(sheet))
        return failure(ErrorCode::RuleRefused, {words::nobodyJudgesThemselves()});
    ZHIYIN_TRY(require(actor, Action::JudgeStaff, subjectOf(sheet)));
    if (period.to >= m_workplace.today())
        return failure(ErrorCode::RuleRefused, {words::periodNotOver(period.to)});
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Performance, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Performance)});
    ZHIYIN_ASSIGN(sheet.policy, parsePerformancePolicy(document->json));
    sheet.policyVersion = policyVersionText(*document);
    ZHIYIN_ASSIGN(sheet.lines, counted(sheet));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    PerformanceStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const bool exists, store.exists(sheet));
    if (exists)
        return failure(ErrorCode::AlreadyExists,
                       {QStringLiteral("%1 %2").arg(sheet.subjectName(), performancePeriodText(period))});
    sheet.id = work.newId<PerformanceId>();
    ZHIYIN_TRY(store.insert(sheet, document->json, actor.id, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("employee"), sheet.employeeName);
    changes.set(QStringLiteral("department"), sheet.department);
    changes.set(QStringLiteral("period"), performancePeriodText(period));
    changes.set(QStringLiteral("lines"), performanceLinesJson(sheet.lines));
    ZHIYIN_TRY(work.record({Entity::Performance,
                            AnyId(sheet.id.value()),
                            {},
                            QStringLiteral("open"),
                            changes,
                            {},
                            sheet.policyVersion,
                            {}}));
    ZHIYIN_TRY(work.commit());
    return sheet;
}

Result<PerformanceSheet> PerformanceDesk::forWork(PerformanceId id, Action action, PerformanceState state)
{
    ZHIYIN_TRY(require(m_workplace.actor, action, Subject::general()));
    ZHIYIN_ASSIGN(PerformanceSheet sheet, PerformanceStore(m_workplace.database).load(id));
    ZHIYIN_TRY(require(m_workplace.actor, action, subjectOf(sheet)));
    if (sheet.state != state)
        return failure(ErrorCode::WrongState, {words::performanceState(sheet.state)});
    return sheet;
}

Result<PerformanceSheet> PerformanceDesk::keep(const PerformanceSheet &before, const PerformanceSheet &after,
                                               const Change &change)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    PerformanceStore store(m_workplace.database);
    ZHIYIN_TRY(store.update(after, change.answeredBy, change.decidedBy));
    Changes changes;
    changes.add(QStringLiteral("state"), codeText(kPerformanceStates, before.state),
                codeText(kPerformanceStates, after.state));
    changes.add(QStringLiteral("lines"), performanceLinesJson(before.lines), performanceLinesJson(after.lines));
    changes.add(QStringLiteral("signatures"), signatures(before), signatures(after));
    ZHIYIN_TRY(work.record({Entity::Performance,
                            AnyId(after.id.value()),
                            {},
                            change.action,
                            changes,
                            change.reason,
                            after.policyVersion,
                            {}}));
    ZHIYIN_TRY(work.commit());
    return store.load(after.id);
}

Result<PerformanceSheet> PerformanceDesk::refresh(PerformanceId id)
{
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::JudgeStaff, PerformanceState::Draft));
    PerformanceSheet after = before;
    ZHIYIN_ASSIGN(after.lines, counted(before));
    return keep(before, after, {QStringLiteral("count")});
}

Result<PerformanceSheet> PerformanceDesk::judge(PerformanceId id, const QString &key, int rating, const QString &words)
{
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::JudgeStaff, PerformanceState::Draft));
    const PerformanceCriterion *criterion = before.policy.find(key);
    if (criterion == nullptr || !criterion->isJudged())
        return failure(ErrorCode::BadValue, {QStringLiteral("criterion"), key});
    if (rating < 1 || rating > kBestRating)
        return failure(ErrorCode::BadValue, {QStringLiteral("rating"), QString::number(rating)});
    ZHIYIN_TRY(requireWords(words, "judgement"));
    PerformanceSheet after = before;
    for (PerformanceLine &line : after.lines) {
        if (line.key == key) {
            line.rating = rating;
            line.words = words.trimmed();
        }
    }
    return keep(before, after, {QStringLiteral("judge")});
}

Result<PerformanceSheet> PerformanceDesk::sign(PerformanceId id)
{
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::JudgeStaff, PerformanceState::Draft));
    if (isOwn(before))
        return failure(ErrorCode::RuleRefused, {words::nobodyJudgesThemselves()});
    const QStringList missing = notJudged(before);
    if (!missing.isEmpty())
        return failure(ErrorCode::RuleRefused, {words::notJudgedYet(missing)});
    if (!performanceScore(before.policy, before.lines).total)
        return failure(ErrorCode::RuleRefused, {words::tooLittleHasValue(before.policy.leastWeight)});
    PerformanceSheet after = before;
    after.state = PerformanceState::Signed;
    after.signedBy = m_workplace.actor.id;
    after.signedOn = m_workplace.today();
    return keep(before, after, {QStringLiteral("sign")});
}

Result<PerformanceSheet> PerformanceDesk::answer(PerformanceId id, bool agrees, const QString &words)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::ReadJudgement, PerformanceState::Signed));
    if (before.isDepartment()) {
        // Nobody is the department: somebody who may decide signs beside the one who judged.
        ZHIYIN_TRY(require(actor, Action::DecideAppeal, subjectOf(before)));
        if (before.signedBy == actor.id)
            return failure(ErrorCode::OwnRequest);
    } else if (!isOwn(before)) {
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), words::signForAnother()});
    }
    if (!agrees)
        ZHIYIN_TRY(requireWords(words, "answer"));
    PerformanceSheet after = before;
    after.state = agrees ? PerformanceState::Final : PerformanceState::Disagreed;
    after.answeredOn = m_workplace.today();
    after.answer = words.trimmed();
    return keep(before, after,
                {agrees ? QStringLiteral("agree") : QStringLiteral("disagree"), after.answer, actor.id, {}});
}

Result<PerformanceSheet> PerformanceDesk::appeal(PerformanceId id, const QString &reason)
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::ReadJudgement, PerformanceState::Disagreed));
    if (before.isDepartment() ? before.signedBy == actor.id : !isOwn(before))
        return failure(ErrorCode::NotPermitted, {roleCode(actor.role), words::signForAnother()});
    ZHIYIN_TRY(requireWords(reason, "appeal"));
    if (m_workplace.today() > before.appealUntil())
        return failure(ErrorCode::RuleRefused, {words::appealTooLate(before.appealUntil())});
    PerformanceSheet after = before;
    after.state = PerformanceState::Appealed;
    after.appealedOn = m_workplace.today();
    after.appeal = reason.trimmed();
    return keep(before, after, {QStringLiteral("appeal"), after.appeal});
}

Result<PerformanceSheet> PerformanceDesk::decide(PerformanceId id, AppealOutcome outcome, const QString &reason)
{
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::DecideAppeal, PerformanceState::Appealed));
    if (before.signedBy == m_workplace.actor.id || isOwn(before)
        || (before.isDepartment() && before.answeredByName == m_workplace.actor.name))
        return failure(ErrorCode::OwnRequest);
    ZHIYIN_TRY(requireWords(reason, "decision"));
    PerformanceSheet after = before;
    after.decidedOn = m_workplace.today();
    after.decision = reason.trimmed();
    after.state = PerformanceState::Final;
    if (outcome == AppealOutcome::Back) {
        // Judged anew, and signed anew by both; the journal and the decision keep what was.
        after.state = PerformanceState::Draft;
        after.signedBy.reset();
        after.signedOn = {};
        after.answeredOn = {};
        after.answer.clear();
        after.appealedOn = {};
        after.appeal.clear();
    }
    return keep(before, after,
                {outcome == AppealOutcome::Back ? QStringLiteral("send back") : QStringLiteral("uphold"),
                 after.decision,
                 {},
                 m_workplace.actor.id});
}

Result<PerformanceSheet> PerformanceDesk::finish(PerformanceId id)
{
    ZHIYIN_ASSIGN(const PerformanceSheet before, forWork(id, Action::JudgeStaff, PerformanceState::Disagreed));
    if (isOwn(before))
        return failure(ErrorCode::RuleRefused, {words::nobodyJudgesThemselves()});
    if (m_workplace.today() <= before.appealUntil())
        return failure(ErrorCode::RuleRefused, {words::appealStillPossible(before.appealUntil())});
    PerformanceSheet after = before;
    after.state = PerformanceState::Final;
    return keep(before, after, {QStringLiteral("finish")});
}

Result<PerformanceSheet> PerformanceDesk::show(PerformanceId id)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadJudgement, Subject::general()));
    ZHIYIN_ASSIGN(PerformanceSheet sheet, PerformanceStore(m_workplace.database).load(id));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadJudgement, subjectOf(sheet)));
    // A draft is not yet anything that somebody said.
    if (isOwn(sheet) && sheet.state == PerformanceState::Draft)
        return failure(ErrorCode::NotFound, {QStringLiteral("sheet"), id.toString()});
    return sheet;
}

Result<std::vector<PerformanceSheet>> PerformanceDesk::list()
{
    const Actor &actor = m_workplace.actor;
    ZHIYIN_TRY(require(actor, Action::ReadJudgement, Subject::general()));
    ZHIYIN_ASSIGN(auto sheets, PerformanceStore(m_workplace.database).list());
    std::erase_if(sheets, [&](const PerformanceSheet &sheet) {
        return !may(actor, Action::ReadJudgement, subjectOf(sheet))
               || (isOwn(sheet) && sheet.state == PerformanceState::Draft);
    });
    return sheets;
}

} // namespace zhiyin
