// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/verification_desk.h"

#include "core/client/client_store.h"
#include "core/journal/unit_of_work.h"
#include "core/policy/policy_desk.h"
#include "core/verification/verification_store.h"

namespace zhiyin {

Result<SecurityPolicy> VerificationDesk::policy()
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Security, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Security)});
    return parseSecurityPolicy(document->json);
}

Result<std::vector<VerificationDue>> VerificationDesk::due(QDate until, const QString &advisor)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    ZHIYIN_ASSIGN(const SecurityPolicy rules, policy());
    const QDate today = m_workplace.today();
    ZHIYIN_ASSIGN(auto clients,
                  VerificationStore(m_workplace.database).clients(scope, today, m_workplace.zone(), advisor));
    std::vector<VerificationDue> due;
    for (VerifiableClient &client : clients) {
        client.due.dueOn = verificationDue(client.facts, rules);
        if (client.due.dueOn > until)
            continue;
        client.due.daysOverdue = static_cast<int>(std::max<qint64>(0, client.due.dueOn.daysTo(today)));
        due.push_back(std::move(client.due));
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const VerificationDue &a, const VerificationDue &b) { return a.dueOn < b.dueOn; });
    return due;
}

Result<QDate> VerificationDesk::verify(ClientId client, QDate on, const QString &note)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteClient, *subject));
    const QDate today = m_workplace.today();
    const QDate day = on.isValid() ? on : today;
    if (day > today)
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), day.toString(Qt::ISODate)});
    ZHIYIN_ASSIGN(const SecurityPolicy rules, policy());
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    VerificationStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const QDate before, store.last(client, today));
    ZHIYIN_TRY(store.insert(
        {work.newId<AnyId>(), client, day, m_workplace.realClock.now(), m_workplace.actor.id, note.trimmed()}));
    Changes changes;
    changes.add(QStringLiteral("verified_on"),
                before.isValid() ? QJsonValue(before.toString(Qt::ISODate)) : QJsonValue(), day.toString(Qt::ISODate));
    ZHIYIN_TRY(work.record(
        {Entity::Client, AnyId(client.value()), client, QStringLiteral("verify"), changes, note.trimmed(), {}, {}}));
    ZHIYIN_ASSIGN(const StoredClient stored, ClientStore(m_workplace.database).load(client, today));
    ZHIYIN_TRY(work.commit());
    return verificationDue({std::max(before, day), day, stored.record.tier}, rules);
}

} // namespace zhiyin
