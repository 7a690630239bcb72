// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/sale_desk.h"

#include "core/access/access_desk.h"
#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/request_desk.h"
#include "core/product/position_store.h"
#include "core/product/position_writer.h"
#include "core/product/product_store.h"
#include "core/words/risk_words.h"

#include <QCoreApplication>

namespace zhiyin {
namespace {

const QString kBuy = QStringLiteral("buy");
const QString kProfessional = QStringLiteral("professional_investor");

bool needsProduct(const QString &kind)
{
    return kind == kBuy || kind == QStringLiteral("sell");
}

JournalRecord verdictRecord(ClientId client, const SuitabilityVerdict &verdict, const SuitabilityEvidence &evidence,
                            const QString &action)
{
    return {Entity::Client,
            AnyId(client.value()),
            client,
            action,
            verdictChanges(verdict, evidence),
            {},
            verdict.policyVersion,
            {}};
}

QJsonObject factsJson(const ProfessionalFacts &facts)
{
    QJsonObject json{{QStringLiteral("kind"), facts.clientKind},
                     {QStringLiteral("experience_years"), facts.experienceYears}};
    const auto put = [&json](const QString &key, const std::optional<Money> &amount) {
        if (amount)
            json.insert(key, amount->toString());
    };
    put(QStringLiteral("net_assets"), facts.netAssets);
    put(QStringLiteral("financial_assets"), facts.financialAssets);
    put(QStringLiteral("average_income"), facts.averageIncome);
    return json;
}

} // namespace

Result<Subject> SaleDesk::subjectOf(ClientId client)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *subject;
}

Result<void> SaleDesk::check(const NewTransaction &wanted, QDate day)
{
    if (day > m_workplace.today())
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), day.toString(Qt::ISODate)});
    if (wanted.amount.minor() <= 0)
        return failure(ErrorCode::BadValue, {QStringLiteral("amount"), wanted.amount.toString()});
    if (needsProduct(wanted.kind) && wanted.product.isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("product"), QString()});
    if (!wanted.externalId.isEmpty()) {
        ZHIYIN_ASSIGN(const auto known, TransactionStore(m_workplace.database).findByExternal(wanted.externalId));
        if (known)
            return failure(ErrorCode::AlreadyExists, {wanted.externalId});
    }
    return {};
}

/// Adds what the book knows: the moment, who made the call-back, whether the seller kept silent.
Result<void> SaleDesk::completeEvidence(const NewTransaction &wanted, QDate day, const RiskPolicy &policy,
                                        SuitabilityEvidence &evidence)
{
    evidence.amount = wanted.amount;
    evidence.at = day == m_workplace.today() ? m_workplace.now()
                                             : QDateTime(day, QTime(23, 59, 59, 999), m_workplace.zone()).toUTC();
    RiskStore store(m_workplace.database);
    if (evidence.callBackAt.isValid()) {
        ZHIYIN_ASSIGN(const auto caller, store.activeUser(wanted.callBackBy));
        if (!caller)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), wanted.callBackBy});
        ZHIYIN_ASSIGN(const Subject subject, subjectOf(wanted.client));
        // Advisors sell; so does whoever records this sale.
        evidence.callBackBySeller =
            caller->id == m_workplace.actor.id || caller->id == subject.advisor || caller->role == Role::Advisor;
    }
    if (evidence.contractSignedAt.isValid()) {
        ZHIYIN_ASSIGN(evidence.contactsInCoolingOff,
                      store.contactsBy(m_workplace.actor.id, wanted.client, evidence.contractSignedAt,
                                       evidence.contractSignedAt.addSecs(policy.coolingOffHours * 3600LL)));
    }
    return {};
}

Result<SuitabilityVerdict> SaleDesk::judge(const NewTransaction &wanted, SuitabilityEvidence &evidence, QDate day)
{
    ZHIYIN_ASSIGN(const GateFacts facts, gateFacts(m_workplace, wanted.client, wanted.product, day));
    ZHIYIN_TRY(completeEvidence(wanted, day, facts.policy.policy, evidence));
    return SuitabilityVerdict{checkSale(facts.client, facts.product.facts, evidence, day, facts.policy.policy),
                              facts.product, facts.policy.version};
}

Result<TransactionOutcome> SaleDesk::record(const NewTransaction &wanted)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(wanted.client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject));
    const QDate day = wanted.on.isValid() ? wanted.on : m_workplace.today();
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(check(wanted, day));
    TransactionOutcome outcome;
    SuitabilityEvidence evidence = wanted.evidence;
    if (wanted.kind == kBuy) {
        ZHIYIN_ASSIGN(outcome.verdict, judge(wanted, evidence, day));
        if (!outcome.verdict->answer.suitable) {
            ZHIYIN_TRY(work.record(
                verdictRecord(wanted.client, *outcome.verdict, evidence, QStringLiteral("purchase_refused"))));
            ZHIYIN_TRY(work.commit());
            return outcome;
        }
    }
    std::optional<ProductId> product;
    if (!wanted.product.isEmpty()) {
        ZHIYIN_ASSIGN(const auto known, ProductStore(m_workplace.database).findByCode(wanted.product));
        if (!known)
            return failure(ErrorCode::NotFound, {QStringLiteral("product"), wanted.product});
        product = known->id;
    }
    const ClientTransaction transaction{.id = work.newId<TransactionId>(),
                                        .externalId = wanted.externalId.isEmpty() ? QString() : wanted.externalId,
                                        .client = wanted.client,
                                        .on = day,
                                        .kind = wanted.kind,
                                        .product = product,
                                        .quantity = wanted.quantity,
                                        .amount = wanted.amount,
                                        .note = wanted.note};
    ZHIYIN_TRY(PositionWriter(m_workplace, work).add(transaction));
    if (outcome.verdict) {
        ZHIYIN_TRY(RiskStore(m_workplace.database)
                       .insert(PurchaseRow{transaction.id, wanted.client, *product, day, outcome.verdict->answer,
                                           evidence, outcome.verdict->policyVersion, m_workplace.actor.id,
                                           m_workplace.realClock.now()}));
        ZHIYIN_TRY(work.record(verdictRecord(wanted.client, *outcome.verdict, evidence, QStringLiteral("purchase"))));
    }
    ZHIYIN_TRY(work.commit());
    outcome.id = transaction.id;
    return outcome;
}

Result<MatchingOpinion> SaleDesk::opinion(ClientId client, const QString &productCode,
                                          const SuitabilityEvidence &evidence)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadClient, subject));
    ZHIYIN_TRY(noteGrantedUse(m_workplace, subject));
    const QDate day = m_workplace.today();
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const GateFacts facts, gateFacts(m_workplace, client, productCode, day));
    SuitabilityEvidence complete = evidence;
    complete.at = m_workplace.now();
    MatchingOpinion opinion{{checkSuitability(facts.client, facts.product.facts, complete, day, facts.policy.policy),
                             facts.product, facts.policy.version},
                            complete,
                            {},
                            {},
                            {},
                            m_workplace.book.institution,
                            day,
                            m_workplace.now(),
                            m_workplace.zone(),
                            {},
                            {},
                            facts.product.facts.regime,
                            {}};
    if (facts.client.assessment)
        opinion.assessmentUntil = validUntil(facts.client.assessment->signedOn, facts.policy.policy);
    ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(client));
    opinion.clientNumber = name.first;
    opinion.clientName = name.second;
    opinion.advisor = m_workplace.actor.name;
    ZHIYIN_ASSIGN(const auto product, ProductStore(m_workplace.database).find(facts.product.id));
    if (product)
        opinion.benchmark = product->benchmarkText;
    ZHIYIN_TRY(work.record(verdictRecord(client, opinion.verdict, complete, QStringLiteral("opinion"))));
    opinion.anchor = work.head().anchor();
    ZHIYIN_TRY(work.commit());
    return opinion;
}

Result<RequestId> SaleDesk::askProfessional(const ProfessionalWish &wish)
{
    ZHIYIN_ASSIGN(const Subject subject, subjectOf(wish.client));
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, subject));
    if (wish.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(const auto policy, riskPolicyInForce(m_workplace, today));
    if (wish.signedOn > today)
        return failure(ErrorCode::BadValue, {QStringLiteral("signed-on"), wish.signedOn.toString(Qt::ISODate)});
    // No longer than an assessment: means change, and so does what follows from them.
    if (wish.until < wish.signedOn || wish.until > validUntil(wish.signedOn, policy.policy))
        return failure(ErrorCode::BadValue, {QStringLiteral("until"), wish.until.toString(Qt::ISODate)});
    ProfessionalFacts facts = wish.facts;
    ZHIYIN_ASSIGN(facts.clientKind, RiskStore(m_workplace.database).clientKind(wish.client));
    ZHIYIN_TRY(checkProfessional(facts, policy.policy));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const QJsonObject payload{{QStringLiteral("regime"), regimeText(facts.regime)},
                              {QStringLiteral("since"), wish.signedOn.toString(Qt::ISODate)},
                              {QStringLiteral("until"), wish.until.toString(Qt::ISODate)},
                              {QStringLiteral("facts"), factsJson(facts)}};
    const QString summary =
        QCoreApplication::translate("zhiyin", "Professional investor (%1) from %2 through %3")
            .arg(words::regime(facts.regime), wish.signedOn.toString(Qt::ISODate), wish.until.toString(Qt::ISODate));
    ZHIYIN_ASSIGN(const RequestId request,
                  RequestDesk::ask(m_workplace, work, {kProfessional, summary, payload, wish.client, wish.reason}));
    ZHIYIN_TRY(work.commit());
    return request;
}

RequestKind SaleDesk::professionalRequests()
{
    const auto approve = [](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
        if (!request.client)
            return failure(ErrorCode::Internal, {}, QStringLiteral("a status without a client"));
        const QJsonObject &payload = request.payload;
        const auto text = [&payload](const char16_t *key) { return payload.value(QString::fromUtf16(key)).toString(); };
        const auto regime = parseRegime(text(u"regime"));
        const InvestorStatusRow row{work.newId<AnyId>(),
                                    *request.client,
                                    {regime.value_or(Regime::None), QDate::fromString(text(u"since"), Qt::ISODate),
                                     QDate::fromString(text(u"until"), Qt::ISODate)},
                                    payload.value(QStringLiteral("facts")).toObject(),
                                    request.askedBy,
                                    workplace.actor.id,
                                    workplace.realClock.now()};
        ZHIYIN_TRY(RiskStore(workplace.database).insert(row));
        Changes changes;
        changes.set(QStringLiteral("professional_investor"), text(u"regime"));
        changes.set(QStringLiteral("since"), text(u"since"));
        changes.set(QStringLiteral("until"), text(u"until"));
        changes.set(QStringLiteral("facts"), row.facts);
        return work.record({Entity::Client,
                            AnyId(request.client->value()),
                            request.client,
                            QStringLiteral("professional"),
                            changes,
                            request.reason,
                            {},
                            {}});
    };
    return {kProfessional, Action::ApproveCoreChange, approve, {}};
}

} // namespace zhiyin
