// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk_desk.h"

#include "core/access/access_desk.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/json_reader.h"
#include "core/words/risk_words.h"

namespace zhiyin {
namespace {

QStringList warningsOf(const Questionnaire &questionnaire, const RiskScore &score)
{
    QStringList warnings;
    for (const KnockOut &knockOut : score.knockOuts)
        warnings.append(words::knockOut(knockOut.question, knockOut.key, knockOut.cap));
    for (const QuestionnaireRemark &remark : questionnaire.remarks)
        warnings.append(words::questionnaireRemark(remark));
    return warnings;
}

} // namespace

Result<std::vector<QuestionnaireEntry>> RiskDesk::all()
{
    std::vector<QuestionnaireEntry> entries;
    ZHIYIN_ASSIGN(const auto shipped, shippedQuestionnaires());
    for (const QJsonObject &json : shipped) {
        ZHIYIN_ASSIGN(Questionnaire questionnaire, parseQuestionnaire(json));
        entries.push_back({std::move(questionnaire), kShippedFrom, PolicyState::InForce, true});
    }
    ZHIYIN_ASSIGN(const auto rows, RiskStore(m_workplace.database).questionnaires());
    for (const QuestionnaireRow &row : rows) {
        ZHIYIN_ASSIGN(Questionnaire questionnaire, parseQuestionnaire(row.json));
        entries.push_back({std::move(questionnaire), row.effective, row.state, false});
    }
    ZHIYIN_ASSIGN(const auto retired, RiskStore(m_workplace.database).retirements());
    for (QuestionnaireEntry &entry : entries) {
        const auto found = retired.find({entry.questionnaire.id, entry.questionnaire.version});
        if (found != retired.end())
            entry.retiredOn = found->second;
    }
    return entries;
}

Result<std::vector<QuestionnaireEntry>> RiskDesk::questionnaires()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    return all();
}

Result<QuestionnaireOutcome> RiskDesk::add(const QByteArray &text, QDate effective, const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(const QJsonObject json, parseJsonObject(text));
    ZHIYIN_ASSIGN(const Questionnaire questionnaire, parseQuestionnaire(json));

    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto known, all());
    for (const QuestionnaireEntry &entry : known) {
        if (entry.questionnaire.id == questionnaire.id && entry.questionnaire.version == questionnaire.version)
            return failure(ErrorCode::AlreadyExists,
                           {QStringLiteral("%1 %2").arg(questionnaire.id).arg(questionnaire.version)});
    }
    ZHIYIN_ASSIGN(const auto outcome, takeInQuestionnaire(m_workplace, work,
                                                          {.id = AnyId(0),
                                                           .code = questionnaire.id,
                                                           .version = questionnaire.version,
                                                           .effective = effective,
                                                           .json = json,
                                                           .reason = reason,
                                                           .by = m_workplace.actor.id}));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

/// Of those in force the one with the latest date counts, of two with the same date the later version.
Result<std::vector<Questionnaire>> RiskDesk::offered(QDate day)
{
    ZHIYIN_ASSIGN(const auto entries, all());
    std::vector<const QuestionnaireEntry *> best;
    for (const QuestionnaireEntry &entry : entries) {
        const bool retired = entry.retiredOn.isValid() && entry.retiredOn <= day;
        if (entry.state != PolicyState::InForce || entry.effective > day || retired)
            continue;
        const auto same = std::find_if(best.begin(), best.end(), [&entry](const QuestionnaireEntry *other) {
            return other->questionnaire.id == entry.questionnaire.id;
        });
        if (same == best.end())
            best.push_back(&entry);
        else if (std::pair(entry.effective, entry.questionnaire.version)
                 > std::pair((*same)->effective, (*same)->questionnaire.version))
            *same = &entry;
    }
    std::vector<Questionnaire> offered;
    for (const QuestionnaireEntry *entry : best)
        offered.push_back(entry->questionnaire);
    return offered;
}

Result<Questionnaire> RiskDesk::inForce(const QString &id, QDate day)
{
    ZHIYIN_ASSIGN(const auto all, offered(day));
    for (const Questionnaire &one : all) {
        if (one.id == id)
            return one;
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), id});
}

Result<std::optional<Questionnaire>> RiskDesk::version(const QString &id, int version)
{
    ZHIYIN_ASSIGN(const auto entries, all());
    for (const QuestionnaireEntry &entry : entries) {
        if (entry.questionnaire.id == id && entry.questionnaire.version == version)
            return std::optional(entry.questionnaire);
    }
    return std::optional<Questionnaire>();
}

Result<QJsonObject> RiskDesk::document(const QString &id, int version)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    ZHIYIN_ASSIGN(const auto shipped, shippedQuestionnaires());
    for (const QJsonObject &json : shipped) {
        if (json.value(QStringLiteral("id")).toString() == id
            && json.value(QStringLiteral("version")).toInt() == version)
            return json;
    }
    ZHIYIN_ASSIGN(const auto rows, RiskStore(m_workplace.database).questionnaires());
    for (const QuestionnaireRow &row : rows) {
        if (row.code == id && row.version == version)
            return row.json;
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), id});
}

Result<void> RiskDesk::retire(const QString &id, int version, QDate on, const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::SetPolicy, Subject::general()));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto entries, all());
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const QuestionnaireEntry &entry) {
        return entry.questionnaire.id == id && entry.questionnaire.version == version;
    });
    if (found == entries.end())
        return failure(ErrorCode::NotFound, {QStringLiteral("questionnaire"), id});
    if (found->retiredOn.isValid())
        return failure(ErrorCode::AlreadyExists, {QStringLiteral("%1 %2").arg(id).arg(version)});
    ZHIYIN_TRY(RiskStore(m_workplace.database)
                   .retire(id, version, on, reason, m_workplace.actor.id, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("code"), id);
    changes.set(QStringLiteral("version"), version);
    changes.set(QStringLiteral("retired_on"), on.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record(
        {Entity::Questionnaire, work.newId<AnyId>(), {}, QStringLiteral("retire"), changes, reason, {}, {}}));
    return work.commit();
}

Result<Subject> RiskDesk::subjectOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *subject;
}

Result<void> RiskDesk::checkAdmissible(const AssessmentWish &wish, RiskLevel level,
                                       const std::vector<AssessmentFact> &before, const RiskPolicy &policy)
{
    const QDate today = m_workplace.today();
    ZHIYIN_TRY(checkSigningDay(wish.signedOn, today, policy));
    std::vector<QDate> signedDays;
    for (const AssessmentFact &fact : before)
        signedDays.push_back(fact.signedOn);
    ZHIYIN_TRY(checkLimits(signedDays, wish.signedOn, policy));
    const auto last = latestAssessment(before, today);
    return checkConfirmed(last ? std::optional(last->level) : std::nullopt, level, wish.confirmed);
}

Result<ScoredAssessment> RiskDesk::judge(const AssessmentWish &wish)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(wish.client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject));
    // What the client filled in was the questionnaire of the day of the signature.
    ZHIYIN_ASSIGN(Questionnaire questionnaire, inForce(wish.questionnaire, wish.signedOn));
    ZHIYIN_ASSIGN(RiskAnswers answers, parseAnswers(wish.answers));
    ZHIYIN_ASSIGN(const RiskScore scored, score(questionnaire, answers));
    ZHIYIN_ASSIGN(const auto policy, riskPolicyInForce(m_workplace, m_workplace.today()));
    ZHIYIN_ASSIGN(const auto facts, RiskStore(m_workplace.database).assessments(wish.client));
    ZHIYIN_TRY(checkAdmissible(wish, scored.level, facts, policy.policy));
    QStringList warnings = warningsOf(questionnaire, scored);
    return ScoredAssessment{
        std::move(questionnaire), std::move(answers), scored, validUntil(wish.signedOn, policy.policy),
        std::move(warnings),      policy.version};
}

Result<AssessmentOutcome> RiskDesk::assess(const AssessmentWish &wish)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const ScoredAssessment judged, judge(wish));
    RiskStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto facts, store.assessments(wish.client));
    const auto last = latestAssessment(facts, m_workplace.today());
    const NewAssessment fresh{work.newId<AssessmentId>(),
                              wish.client,
                              judged.questionnaire.id,
                              judged.questionnaire.version,
                              answersText(judged.answers),
                              judged.score.total,
                              judged.score.level,
                              wish.signedOn,
                              judged.validUntil,
                              m_workplace.realClock.now(),
                              m_workplace.actor.id,
                              judged.policyVersion,
                              wish.timing,
                              wish.means};
    ZHIYIN_TRY(store.insert(fresh));
    // Of all, whatever the clock of this run says: the client's row holds the level that counts from now on.
    QDate lastSigned = fresh.signedOn;
    for (const AssessmentFact &fact : facts)
        lastSigned = std::max(lastSigned, fact.signedOn);
    AssessmentOutcome outcome{fresh.id, judged.score, fresh.validUntil, judged.warnings};
    if (lastSigned > fresh.signedOn)
        outcome.warnings.append(words::laterAssessmentCounts(lastSigned));
    else
        ZHIYIN_TRY(store.setClientRisk(wish.client, fresh.level, fresh.validUntil));
    Changes changes;
    changes.set(QStringLiteral("questionnaire"), QStringLiteral("%1 %2").arg(fresh.questionnaire).arg(fresh.version));
    changes.set(QStringLiteral("answers"), fresh.answers);
    changes.set(QStringLiteral("score"), judged.score.total);
    changes.add(QStringLiteral("level"), last ? QJsonValue(riskLevelText(last->level)) : QJsonValue(),
                riskLevelText(judged.score.level));
    changes.set(QStringLiteral("signed_on"), fresh.signedOn.toString(Qt::ISODate));
    changes.set(QStringLiteral("valid_until"), fresh.validUntil.toString(Qt::ISODate));
    changes.set(QStringLiteral("means"), fresh.means);
    ZHIYIN_TRY(work.record({Entity::Assessment,
                            AnyId(fresh.id.value()),
                            wish.client,
                            QStringLiteral("add"),
                            changes,
                            {},
                            judged.policyVersion,
                            {}}));
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<SuitabilityVerdict> RiskDesk::check(ClientId client, const QString &productCode,
                                           const SuitabilityEvidence &evidence)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const GateFacts facts, gateFacts(m_workplace, client, productCode, day));
    SuitabilityEvidence complete = evidence;
    if (!complete.at.isValid())
        complete.at = m_workplace.now();
    const SuitabilityVerdict verdict{
        checkSuitability(facts.client, facts.product.facts, complete, day, facts.policy.policy), facts.product,
        facts.policy.version};
    ZHIYIN_TRY(work.record({Entity::Client,
                            AnyId(client.value()),
                            client,
                            QStringLiteral("suitability"),
                            verdictChanges(verdict, complete),
                            {},
                            verdict.policyVersion,
                            {}}));
    ZHIYIN_TRY(work.commit());
    return verdict;
}

} // namespace zhiyin
