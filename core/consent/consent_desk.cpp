// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_desk.h"

#include "core/client/client_access.h"
#include "core/consent/consent_store.h"
#include "core/exchange/row_problem.h"
#include "core/journal/unit_of_work.h"
#include "core/words/consent_words.h"
#include "core/words/exchange_words.h"

namespace zhiyin {
namespace {

tl::unexpected<Error> badValue(const QString &field, RowIssue issue, const QStringList &args = {})
{
    return failure(ErrorCode::BadValue, {field, words::rowProblem({0, field, {}, issue, args})});
}

QString codesOf(std::span<const QLatin1StringView> codes)
{
    QStringList all;
    for (const QLatin1StringView code : codes)
        all.append(QString(code));
    return all.join(QStringLiteral(", "));
}

tl::unexpected<Error> refusal(ConsentFault fault)
{
    switch (fault) {
    case ConsentFault::UnknownPurpose: {
        QStringList all;
        for (const ConsentPurpose &purpose : consentPurposes())
            all.append(QString(purpose.code));
        return badValue(QStringLiteral("purpose"), RowIssue::UnknownChoice, {all.join(QStringLiteral(", "))});
    }
    case ConsentFault::UnknownBasis:
        return badValue(QStringLiteral("basis"), RowIssue::UnknownChoice, {codesOf(legalBases())});
    case ConsentFault::Future: return badValue(QStringLiteral("given_on"), RowIssue::FutureDate);
    case ConsentFault::EvidenceNeeded: return failure(ErrorCode::EvidenceNeeded, {QStringLiteral("--evidence")});
    case ConsentFault::ConsentNeeded:
    case ConsentFault::GuardianNeeded:
    case ConsentFault::Deceased: break;
    }
    return failure(ErrorCode::RuleRefused, {words::consentFault(fault)});
}

} // namespace

Result<ConsentStanding> ConsentDesk::standing(ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::ReadClient));
    const QDate today = m_workplace.today();
    ConsentStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto person, store.person(client));
    ConsentStanding standing;
    standing.capacity = capacityOn(today, person.isPerson, person.birthDate, person.deceasedOn);
    ZHIYIN_ASSIGN(standing.history, store.ofClient(client, today));
    for (const ConsentPurpose &purpose : consentPurposes()) {
        PurposeStanding line{QString(purpose.code), std::nullopt};
        for (const Consent &consent : standing.history) {
            if (consent.purpose == line.purpose && consent.standsOn(today))
                line.ground = consent;
        }
        standing.purposes.push_back(std::move(line));
    }
    return standing;
}

Result<ConsentId> ConsentDesk::give(const NewConsent &given)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, given.client, Action::WriteClient));
    NewConsent consent = given;
    if (!consent.givenOn.isValid())
        consent.givenOn = m_workplace.today();
    ConsentStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto person, store.person(consent.client));
    // Whoever was under age when the consent was given needed a guardian then.
    const Capacity capacity = capacityOn(std::min(consent.givenOn, m_workplace.today()), person.isPerson,
                                         person.birthDate, person.deceasedOn);
    if (const auto fault = checkConsent(consent, capacity, m_workplace.today()))
        return refusal(*fault);
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const auto id = work.newId<ConsentId>();
    ZHIYIN_TRY(store.insert(id, consent, m_workplace.realClock.now(), m_workplace.actor.id));
    Changes changes;
    changes.set(QStringLiteral("consent"), consent.purpose + u' ' + consent.basis);
    changes.set(QStringLiteral("given_on"), consent.givenOn.toString(Qt::ISODate));
    changes.set(QStringLiteral("evidence"), consent.evidence);
    changes.set(QStringLiteral("guardian"), consent.guardian);
    ZHIYIN_TRY(work.record({Entity::Client,
                            AnyId(consent.client.value()),
                            consent.client,
                            QStringLiteral("give_consent"),
                            changes,
                            {},
                            {},
                            {}}));
    ZHIYIN_TRY(work.commit());
    return id;
}

Result<void> ConsentDesk::withdraw(ConsentId id, QDate on, const QString &reason)
{
    ConsentStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto found, store.find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("consent"), id.toString()});
    ZHIYIN_TRY(requireOnClient(m_workplace, found->client, Action::WriteClient));
    if (found->consent.withdrawnOn.isValid())
        return failure(ErrorCode::WrongState, {QStringLiteral("withdrawn")});
    const QDate day = on.isValid() ? on : m_workplace.today();
    if (day > m_workplace.today())
        return badValue(QStringLiteral("on"), RowIssue::FutureDate);
    if (day < found->consent.givenOn)
        return badValue(QStringLiteral("on"), RowIssue::DateOrder, {QStringLiteral("given_on")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_TRY(store.withdraw(id, day));
    Changes changes;
    changes.add(QStringLiteral("consent"), found->consent.purpose + u' ' + found->consent.basis, QJsonValue());
    changes.set(QStringLiteral("withdrawn_on"), day.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record({Entity::Client,
                            AnyId(found->client.value()),
                            found->client,
                            QStringLiteral("withdraw_consent"),
                            changes,
                            reason,
                            {},
                            {}}));
    return work.commit();
}

} // namespace zhiyin
