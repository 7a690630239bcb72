// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_desk.h"

#include "core/client/client_store.h"
#include "core/contact/contact_store.h"
#include "core/contact/contact_writer.h"
#include "core/policy/policy_desk.h"

namespace zhiyin {
namespace {

constexpr int kBestRating = 5;

Result<void> check(const NewContact &wanted, const QDateTime &at, const QDateTime &now)
{
    if (wanted.satisfaction && (*wanted.satisfaction < 1 || *wanted.satisfaction > kBestRating))
        return failure(ErrorCode::BadValue, {QStringLiteral("satisfaction"), QString::number(*wanted.satisfaction)});
    if (at > now)
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), at.toString(Qt::ISODate)},
                       QStringLiteral("a contact that is still to come"));
    return {};
}

} // namespace

Result<void> ContactDesk::requireClient(ClientId client, Action action)
{
    ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(client));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return require(m_workplace.actor, action, *subject);
}

Result<ContactPolicy> ContactDesk::policy()
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(m_workplace).inForce(PolicyName::Contact, m_workplace.today()));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Contact)});
    return parseContactPolicy(document->json);
}

Result<RecordedContact> ContactDesk::record(const NewContact &wanted)
{
    ZHIYIN_TRY(requireClient(wanted.client, Action::WriteClient));
    const QDateTime at = wanted.at.isValid() ? wanted.at.toUTC() : m_workplace.now();
    ZHIYIN_TRY(check(wanted, at, m_workplace.now()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const Contact contact{.id = work.newId<ContactId>(),
                          .client = wanted.client,
                          .at = at,
                          .channel = wanted.channel,
                          .purpose = wanted.purpose,
                          .summary = wanted.summary,
                          .satisfaction = wanted.satisfaction,
                          .user = m_workplace.actor.id};
    ZHIYIN_TRY(ContactWriter(m_workplace, work).add(contact));
    ZHIYIN_ASSIGN(auto next, nextOf(wanted.client));
    ZHIYIN_TRY(work.commit());
    return RecordedContact{contact.id, std::move(next)};
}

Result<std::optional<DueContact>> ContactDesk::nextOf(ClientId client)
{
    ZHIYIN_ASSIGN(const ContactPolicy rules, policy());
    ContactStore store(m_workplace.database);
    ZHIYIN_ASSIGN(auto planned, store.plannedClient(client));
    if (!planned)
        return std::optional<DueContact>();
    ZHIYIN_ASSIGN(const auto last, store.lastContact(client, rules.qualifying, m_workplace.now()));
    if (last)
        planned->facts.contacts = {last->toTimeZone(m_workplace.zone()).date()};
    return nextContact(planned->facts, m_workplace.today(), rules);
}

Result<std::optional<DueContact>> ContactDesk::next(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return nextOf(client);
}

Result<std::vector<DueClient>> ContactDesk::due(QDate until, const QString &advisor)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    if (scope.reach == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::ReadClient)});
    std::optional<UserId> user;
    if (!advisor.isEmpty()) {
        ZHIYIN_ASSIGN(user, ClientStore(m_workplace.database).findUser(advisor));
        if (!user)
            return failure(ErrorCode::NotFound, {QStringLiteral("user"), advisor});
    }
    ZHIYIN_ASSIGN(const ContactPolicy rules, policy());
    ContactStore store(m_workplace.database);
    ZHIYIN_ASSIGN(auto clients, store.plannedClients(scope, user));
    // Only the last contact tells when the next one is due.
    ZHIYIN_ASSIGN(const auto last, store.lastContacts(rules.qualifying, m_workplace.now()));
    const QDate today = m_workplace.today();
    std::vector<DueClient> due;
    for (PlannedClient &client : clients) {
        if (const auto found = last.constFind(client.id); found != last.constEnd())
            client.facts.contacts = {found->toTimeZone(m_workplace.zone()).date()};
        const auto next = nextContact(client.facts, today, rules);
        if (!next || next->dueOn > until)
            continue;
        const auto overdue = static_cast<int>(std::max<qint64>(0, next->dueOn.daysTo(today)));
        due.push_back({client.id, client.externalId, client.name, *next, overdue});
    }
    return due;
}

Result<std::vector<Contact>> ContactDesk::ofClient(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    // `until` is excluded; moments are kept to the millisecond.
    ZHIYIN_ASSIGN(
        auto contacts,
        ContactStore(m_workplace.database).ofClient(client, {.from = {}, .until = m_workplace.now().addMSecs(1)}));
    std::reverse(contacts.begin(), contacts.end());
    return contacts;
}

} // namespace zhiyin
