// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/contact/contact_store.h"
#include "core/contact/contact_writer.h"
#include "core/contact/promise_desk.h"
#include "core/words/contact_words.h"

namespace zhiyin {
namespace {

constexpr int kBestRating = 5;

Result<void> check(const NewContact &wanted, const QDateTime &at, const QDateTime &now, QDate today)
{
    if (wanted.detail.nextOn.isValid() && wanted.detail.nextOn < today)
        return failure(ErrorCode::BadValue, {QStringLiteral("next step"), wanted.detail.nextOn.toString(Qt::ISODate)});
    if (wanted.satisfaction && (*wanted.satisfaction < 1 || *wanted.satisfaction > kBestRating))
        return failure(ErrorCode::BadValue, {QStringLiteral("satisfaction"), QString::number(*wanted.satisfaction)});
    if (at > now)
        return failure(ErrorCode::RuleRefused, {words::contactToCome()});
    return {};
}

} // namespace

Result<void> ContactDesk::requireClient(ClientId client, Action action)
{
    return requireOnClient(m_workplace, client, action);
}

Result<ContactPolicy> ContactDesk::policy()
{
    return contactPolicyInForce(m_workplace);
}

Result<RecordedContact> ContactDesk::record(const NewContact &wanted)
{
    ZHIYIN_TRY(requireClient(wanted.client, Action::WriteClient));
    const QDateTime at = wanted.at.isValid() ? wanted.at.toUTC() : m_workplace.now();
    ZHIYIN_TRY(check(wanted, at, m_workplace.now(), m_workplace.today()));
    const GuardedAct act = wanted.channel == ContactChannel::Greeting ? GuardedAct::Greeting : GuardedAct::Contact;
    ZHIYIN_ASSIGN(auto warnings, reasons(wanted.client, act, at));
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
    ZHIYIN_TRY(addDetail(work, contact, wanted.detail));
    RecordedContact recorded{contact.id, {}, std::move(warnings), {}};
    for (const NewPromise &promise : wanted.promises) {
        ZHIYIN_ASSIGN(const PromiseId id, PromiseDesk::make(m_workplace, work, wanted.client, contact.id, promise));
        recorded.promises.push_back(id);
    }
    ZHIYIN_ASSIGN(recorded.next, nextOf(wanted.client));
    ZHIYIN_TRY(work.commit());
    return recorded;
}

Result<void> ContactDesk::addDetail(UnitOfWork &work, const Contact &contact, const ContactDetail &detail)
{
    if (detail.isEmpty())
        return {};
    ZHIYIN_ASSIGN(const ContactPolicy rules, policy());
    for (const QString &topic : detail.topics) {
        if (!rules.topics.contains(topic))
            return failure(ErrorCode::BadValue, {QStringLiteral("topics"), topic});
    }
    ZHIYIN_TRY(CareStore(m_workplace.database).insertDetail(contact.id, contact.client, detail));
    Changes changes;
    changes.set(QStringLiteral("topics"), detail.topics.join(u','));
    changes.set(QStringLiteral("needs"), detail.needs);
    changes.set(QStringLiteral("next_step"), detail.nextStep);
    changes.set(QStringLiteral("next_on"), detail.nextOn.toString(Qt::ISODate));
    return work.record(
        {Entity::Contact, AnyId(contact.id.value()), contact.client, QStringLiteral("detail"), changes, {}, {}, {}});
}

Result<std::vector<GuardReason>> ContactDesk::reasons(ClientId client, GuardedAct act, const QDateTime &at)
{
    constexpr int kMsPerMinute = 60'000;
    ZHIYIN_ASSIGN(const ContactPolicy rules, policy());
    ZHIYIN_ASSIGN(const GuardFacts facts, CareStore(m_workplace.database).guardFacts(client));
    const QDateTime local = at.toTimeZone(m_workplace.zone());
    return guardReasons(facts, act, local.date(), local.time().msecsSinceStartOfDay() / kMsPerMinute, rules);
}

Result<std::vector<GuardReason>> ContactDesk::guard(ClientId client, GuardedAct act)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return reasons(client, act, m_workplace.now());
}

Result<QHash<ContactId, ContactDetail>> ContactDesk::details(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    return CareStore(m_workplace.database).details(client);
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

Result<std::vector<ContactObligation>> ContactDesk::owed(ClientId client)
{
    ZHIYIN_TRY(requireClient(client, Action::ReadClient));
    ZHIYIN_ASSIGN(const ContactPolicy rules, policy());
    ContactStore store(m_workplace.database);
    ZHIYIN_ASSIGN(auto planned, store.plannedClient(client));
    if (!planned)
        return std::vector<ContactObligation>();
    ZHIYIN_ASSIGN(const auto contacts, store.ofClient(client, {.from = {}, .until = m_workplace.now().addMSecs(1)}));
    planned->facts.contacts.clear();
    for (const Contact &contact : contacts) {
        if (rules.qualifies(contact.channel))
            planned->facts.contacts.push_back(contact.at.toTimeZone(m_workplace.zone()).date());
    }
    auto all = obligations(planned->facts, m_workplace.today(), rules);
    std::reverse(all.begin(), all.end());
    return all;
}

Result<std::vector<DueClient>> ContactDesk::due(QDate until, const QString &advisor)
{
    ZHIYIN_ASSIGN(const ContactPlanView view, gatherContactPlan(m_workplace, advisor));
    return dueBy(view, m_workplace.today(), until);
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
