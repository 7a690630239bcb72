// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_desk.h"

#include "core/access/access_store.h"
#include "core/base/period.h"
#include "core/client/client_store.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/policy/security_policy.h"
#include "core/words/protection_words.h"

namespace zhiyin {
namespace {

const QString kAccessKind = QStringLiteral("access");

/// The same person without what was granted beside the role.
Actor withoutGrants(Actor actor)
{
    actor.grants.clear();
    return actor;
}

Result<SecurityPolicy> securityPolicy(Workplace &workplace)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Security, workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Security)});
    return parseSecurityPolicy(document->json);
}

Result<void> approveAccess(Workplace &workplace, UnitOfWork &work, const Request &request)
{
    if (!request.client)
        return failure(ErrorCode::Internal, {}, QStringLiteral("an access request without a client"));
    const QJsonObject &wish = request.payload;
    const QDate until = QDate::fromString(wish.value(QStringLiteral("until")).toString(), Qt::ISODate);
    const QDateTime now = workplace.realClock.now();
    AccessGrant grant{work.newId<AnyId>(),
                      request.id,
                      *request.client,
                      {},
                      {},
                      request.askedBy,
                      request.askedByName,
                      request.reason,
                      wish.value(QStringLiteral("may_work")).toBool(),
                      now,
                      endOfDay(until, workplace.zone()),
                      {}};
    if (grant.until <= now)
        return failure(ErrorCode::WrongState, {words::accessTermOver()});
    ZHIYIN_TRY(AccessStore(workplace.database).insert(grant, workplace.actor.id));
    Changes changes;
    changes.set(QStringLiteral("user"), grant.userName);
    changes.set(QStringLiteral("until"), until.toString(Qt::ISODate));
    changes.set(QStringLiteral("scope"), grant.mayWork ? QStringLiteral("work") : QStringLiteral("read"));
    return work.record({Entity::Client,
                        AnyId(grant.client.value()),
                        grant.client,
                        QStringLiteral("grant access"),
                        changes,
                        grant.purpose,
                        {},
                        {}});
}

QString summarise(const Request &request)
{
    const QJsonObject &wish = request.payload;
    if (!wish.contains(QStringLiteral("number")))
        return {};
    return words::accessSummary(wish.value(QStringLiteral("number")).toString(),
                                QDate::fromString(wish.value(QStringLiteral("until")).toString(), Qt::ISODate),
                                wish.value(QStringLiteral("may_work")).toBool());
}

} // namespace

Result<RequestId> AccessDesk::ask(const AccessWish &wish)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(wish.client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), wish.client.toString()});
    ZHIYIN_TRY(require(m_workplace.actor, Action::RequestAccess, *subject));
    if (wish.purpose.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--purpose")});
    const Action wanted = wish.mayWork ? Action::WriteClient : Action::ReadClient;
    if (may(m_workplace.actor, wanted, *subject))
        return failure(ErrorCode::RuleRefused, {words::accessNotNeeded()});
    ZHIYIN_ASSIGN(const SecurityPolicy policy, securityPolicy(m_workplace));
    const QDate today = m_workplace.realClock.today(m_workplace.zone());
    if (!wish.until.isValid() || wish.until < today || today.daysTo(wish.until) > policy.accessDays)
        return failure(ErrorCode::BadValue, {QStringLiteral("until"), wish.until.toString(Qt::ISODate)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const auto name, ClientStore(m_workplace.database).nameOf(wish.client));
    const QJsonObject payload{{QStringLiteral("until"), wish.until.toString(Qt::ISODate)},
                              {QStringLiteral("may_work"), wish.mayWork},
                              {QStringLiteral("number"), name.first}};
    ZHIYIN_ASSIGN(const RequestId request,
                  RequestDesk::ask(m_workplace, work,
                                   {kAccessKind, words::accessSummary(name.first, wish.until, wish.mayWork), payload,
                                    wish.client, wish.purpose.trimmed()}));
    ZHIYIN_TRY(work.commit());
    return request;
}

Result<std::vector<AccessGrant>> AccessDesk::list()
{
    ZHIYIN_ASSIGN(auto grants, AccessStore(m_workplace.database).list());
    std::vector<AccessGrant> seen;
    for (AccessGrant &grant : grants) {
        ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(grant.client));
        const bool decides = subject && may(m_workplace.actor, Action::ApproveAccess, *subject);
        if (decides || grant.user == m_workplace.actor.id)
            seen.push_back(std::move(grant));
    }
    return seen;
}

Result<void> AccessDesk::end(AnyId id)
{
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    AccessStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const AccessGrant grant, store.load(id));
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(grant.client));
    if (grant.user != m_workplace.actor.id)
        ZHIYIN_TRY(require(m_workplace.actor, Action::ApproveAccess, subject.value_or(Subject::ofClient({}, {}))));
    const QDateTime now = m_workplace.realClock.now();
    const QString state = grant.state(now);
    if (state != QStringLiteral("active"))
        return failure(ErrorCode::WrongState, {state});
    ZHIYIN_TRY(store.end(id, now, m_workplace.actor.id));
    Changes changes;
    changes.add(QStringLiteral("user"), grant.userName, QJsonValue::Null);
    ZHIYIN_TRY(work.record({Entity::Client,
                            AnyId(grant.client.value()),
                            grant.client,
                            QStringLiteral("end access"),
                            changes,
                            {},
                            {},
                            {}}));
    return work.commit();
}

RequestKind AccessDesk::accessRequests()
{
    return {kAccessKind, Action::ApproveAccess, approveAccess, {}, {}, summarise};
}

Result<void> noteGrantedUse(Workplace &workplace, const Subject &subject)
{
    if (!subject.client || may(withoutGrants(workplace.actor), Action::ReadClient, subject))
        return {};
    const auto grant = std::ranges::find(workplace.actor.grants, *subject.client, &ClientGrant::client);
    if (grant == workplace.actor.grants.end() || grant->isUsed)
        return {};
    // What is written under a grant is in the journal by itself.
    if (workplace.database.inTransaction())
        return {};
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(workplace));
    AccessStore store(workplace.database);
    ZHIYIN_ASSIGN(const AccessGrant granted, store.load(grant->id));
    ZHIYIN_TRY(store.noteUse(grant->id, workplace.realClock.now()));
    ZHIYIN_TRY(work.record({Entity::Client,
                            AnyId(subject.client->value()),
                            *subject.client,
                            QStringLiteral("use access"),
                            {},
                            granted.purpose,
                            {},
                            {}}));
    // Before the commit tells who listens: they may ask for the client again.
    grant->isUsed = true;
    return work.commit();
}

} // namespace zhiyin
