// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/assessment_desk.h"

#include "core/access/access_desk.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/product/product_change.h"
#include "core/product/product_store.h"

namespace zhiyin {
namespace {

constexpr qsizetype kMostScanBytes = 10'000'000;

/// Which products a change of level opens or closes: those between the two levels.
QStringList between(const std::vector<Product> &products, int above, int upTo)
{
    QStringList names;
    for (const Product &product : products) {
        const int level = countingLevel(product);
        if (product.regime != QStringLiteral("none") && level > above && level <= upTo)
            names.append(product.name);
    }
    return names;
}

} // namespace

Result<Subject> AssessmentDesk::subjectOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *subject;
}

Result<InterviewStart> AssessmentDesk::begin(ClientId client)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject));
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(const auto policy, riskPolicyInForce(m_workplace, today));
    RiskStore store(m_workplace.database);
    InterviewStart start{.client = client, .today = today};
    ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(client));
    start.clientNumber = name.first;
    start.clientName = name.second;
    ZHIYIN_ASSIGN(const SuitabilityClient facts, store.client(client, today));
    start.individual = facts.individual;
    start.isOlder =
        facts.individual && facts.birthDate.isValid() && ageOn(facts.birthDate, today) >= policy.policy.olderAge;
    ZHIYIN_ASSIGN(const auto assessments, store.assessments(client));
    std::vector<QDate> days;
    for (const AssessmentFact &fact : assessments)
        days.push_back(fact.signedOn);
    start.limit = limitHit(days, today, policy.policy);
    start.last = latestAssessment(assessments, today);
    ZHIYIN_ASSIGN(start.questionnaires, RiskDesk(m_workplace).offered(today));
    const QString own = start.individual ? QStringLiteral("individual") : QStringLiteral("corporate");
    std::stable_partition(start.questionnaires.begin(), start.questionnaires.end(),
                          [&own](const Questionnaire &one) { return one.id == own; });
    return start;
}

Result<AssessmentPreview> AssessmentDesk::preview(const AssessmentWish &wish)
{
    AssessmentWish confirmed = wish;
    confirmed.confirmed = true;
    ZHIYIN_ASSIGN(const ScoredAssessment scored, RiskDesk(m_workplace).judge(confirmed));
    AssessmentPreview preview{scored.score, scored.validUntil, {}, false, scored.warnings, {}, {}};
    ZHIYIN_ASSIGN(const auto assessments, RiskStore(m_workplace.database).assessments(wish.client));
    if (const auto last = latestAssessment(assessments, m_workplace.today()))
        preview.last = last->level;
    preview.needsConfirmation = preview.last && *preview.last != scored.score.level;
    ZHIYIN_ASSIGN(const auto products, ProductStore(m_workplace.database).list());
    const int before = preview.last ? static_cast<int>(*preview.last) : 0;
    const int after = static_cast<int>(scored.score.level);
    preview.opens = between(products, before, after);
    preview.closes = between(products, after, before);
    return preview;
}

Result<std::vector<AssessmentRow>> AssessmentDesk::history(ClientId client)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    return RiskStore(m_workplace.database).history(client);
}

Result<AssessmentView> AssessmentDesk::read(AssessmentId id)
{
    RiskStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto row, store.assessment(id));
    if (!row)
        return failure(ErrorCode::NotFound, {QStringLiteral("assessment"), id.toString()});
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(row->client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    AssessmentView view{.row = *row, .institution = m_workplace.book.institution};
    ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(row->client));
    view.clientNumber = name.first;
    view.clientName = name.second;
    view.userName = row->userName;
    view.madeAt = m_workplace.now();
    view.zone = m_workplace.zone();
    ZHIYIN_ASSIGN(view.questionnaire, RiskDesk(m_workplace).version(row->questionnaire, row->version));
    ZHIYIN_ASSIGN(view.answers, parseAnswers(row->answers));
    view.score.total = row->score;
    view.score.level = row->level;
    if (view.questionnaire) {
        if (const auto again = score(*view.questionnaire, view.answers))
            view.score.byAxis = again->byAxis;
    }
    return view;
}

Result<void> AssessmentDesk::attachScan(AssessmentId id, const QString &name, const QByteArray &content)
{
    RiskStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto row, store.assessment(id));
    if (!row)
        return failure(ErrorCode::NotFound, {QStringLiteral("assessment"), id.toString()});
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(row->client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject));
    if (content.isEmpty() || content.size() > kMostScanBytes)
        return failure(ErrorCode::BadValue, {QStringLiteral("scan"), name});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.insertScan(id, name, content, m_workplace.actor.id, m_workplace.realClock.now()));
    Changes changes;
    changes.set(QStringLiteral("scan"), name);
    ZHIYIN_TRY(
        work.record({Entity::Assessment, AnyId(id.value()), row->client, QStringLiteral("scan"), changes, {}, {}, {}}));
    return work.commit();
}

} // namespace zhiyin
