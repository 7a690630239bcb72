// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_guest_desk.h"

#include "core/client/client_access.h"
#include "core/client/client_store.h"
#include "core/client/client_table_desk.h"
#include "core/contact/care_store.h"
#include "core/contact/contact_desk.h"
#include "core/contact/contact_store.h"
#include "core/contact/contact_writer.h"
#include "core/contact/promise_desk.h"
#include "core/event/event_desk.h"
#include "core/event/event_rules.h"
#include "core/event/event_store.h"
#include "core/finance/finance_desk.h"
#include "core/letter/letter_desk.h"
#include "core/letter/mailing_desk.h"

namespace zhiyin {
namespace {

constexpr int kBestRating = 5;
const QString kPurpose = QStringLiteral("event");

bool isExpected(GuestState state)
{
    return state == GuestState::Invited || state == GuestState::Accepted || state == GuestState::Waiting;
}

} // namespace

/// An event that still takes guests.
Result<ClientEvent> EventGuestDesk::running(EventId id)
{
    ZHIYIN_ASSIGN(ClientEvent event, EventDesk::readable(m_workplace, id));
    if (event.state == EventState::Held || event.state == EventState::Cancelled)
        return failure(ErrorCode::WrongState, {codeText(kEventStates, event.state)});
    return event;
}

Result<EventGuest> EventGuestDesk::guestOf(EventId id, ClientId client)
{
    ZHIYIN_TRY(requireOnClient(m_workplace, client, Action::WriteClient));
    ZHIYIN_ASSIGN(const auto guests, EventStore(m_workplace.database, m_workplace.currency()).guests(id));
    for (const EventGuest &guest : guests) {
        if (guest.client == client)
            return guest;
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("guest"), client.toString()});
}

Result<void> EventGuestDesk::record(UnitOfWork &work, EventId id, ClientId client, const QString &action,
                                    const Changes &changes)
{
    return work.record({Entity::Contact, AnyId(id.value()), client, action, changes, {}, {}, {}});
}

Result<void> EventGuestDesk::change(UnitOfWork &work, EventId id, const EventGuest &before, const EventGuest &after)
{
    ZHIYIN_TRY(EventStore(m_workplace.database, m_workplace.currency()).updateGuest(id, after));
    Changes changes;
    changes.add(QStringLiteral("state"), codeText(kGuestStates, before.state), codeText(kGuestStates, after.state));
    changes.add(QStringLiteral("satisfaction"), before.rating ? QJsonValue(*before.rating) : QJsonValue(),
                after.rating ? QJsonValue(*after.rating) : QJsonValue());
    changes.add(QStringLiteral("comment"), before.comment, after.comment);
    changes.add(QStringLiteral("needs"), before.needs, after.needs);
    return changes.isEmpty() ? Result<void>() : record(work, id, after.client, QStringLiteral("event guest"), changes);
}

Result<InvitationOutcome> EventGuestDesk::plan(EventId id, const ClientFilter &filter)
{
    ZHIYIN_ASSIGN(const auto clients, ClientTableDesk(m_workplace).ids(filter));
    return plan(id, clients);
}

Result<InvitationOutcome> EventGuestDesk::plan(EventId id, const std::vector<ClientId> &clients)
{
    constexpr size_t kFew = 20;
    ZHIYIN_ASSIGN(const ClientEvent event, running(id));
    if (reachOf(m_workplace.actor.role, Action::WriteClient) == Reach::None)
        return failure(ErrorCode::NotPermitted, {roleCode(m_workplace.actor.role), actionCode(Action::WriteClient)});
    const QDate day = event.plan.starts.toTimeZone(m_workplace.zone()).date();
    ZHIYIN_ASSIGN(const ContactPolicy policy, ContactDesk(m_workplace).policy());
    ZHIYIN_ASSIGN(const auto guests, EventStore(m_workplace.database, m_workplace.currency()).guests(id));
    CareStore care(m_workplace.database);
    QHash<ClientId, GuardFacts> facts;
    if (clients.size() > kFew) {
        ZHIYIN_ASSIGN(facts, care.guardFacts(scopeOf(m_workplace.actor, Action::WriteClient)));
    }
    InvitationOutcome outcome;
    ClientStore store(m_workplace.database);
    for (const ClientId client : clients) {
        const auto refuse = [&](std::vector<GuardReason> reasons, bool already) -> Result<void> {
            ZHIYIN_ASSIGN(const auto name, store.nameOf(client));
            outcome.refused.push_back({client, name.first, name.second, std::move(reasons), already});
            return {};
        };
        // Named without the right to: left out, as a list would have left them out.
        ZHIYIN_ASSIGN(const auto subject, store.subjectOf(client));
        if (!subject)
            return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
        if (!may(m_workplace.actor, Action::WriteClient, *subject)) {
            outcome.refused.push_back({client, {}, {}, {}, false});
            continue;
        }
        if (std::any_of(guests.begin(), guests.end(),
                        [&](const EventGuest &guest) { return guest.client == client; })) {
            ZHIYIN_TRY(refuse({}, true));
            continue;
        }
        if (!facts.contains(client)) {
            ZHIYIN_ASSIGN(const GuardFacts one, care.guardFacts(client));
            facts.insert(client, one);
        }
        auto reasons = invitationReasons(facts.value(client), m_workplace.today(), day, policy);
        if (!reasons.empty())
            ZHIYIN_TRY(refuse(std::move(reasons), false));
        else if (std::find(outcome.invited.begin(), outcome.invited.end(), client) == outcome.invited.end())
            outcome.invited.push_back(client);
    }
    return outcome;
}

Result<InvitationOutcome> EventGuestDesk::invite(EventId id, const std::vector<ClientId> &clients)
{
    ZHIYIN_ASSIGN(InvitationOutcome outcome, plan(id, clients));
    if (outcome.invited.empty())
        return outcome;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (outcome.invited.size() > 1)
        work.tellInBulk();
    EventStore store(m_workplace.database, m_workplace.currency());
    for (const ClientId client : outcome.invited) {
        const EventGuest guest{.client = client, .invitedAt = m_workplace.now()};
        ZHIYIN_TRY(store.insertGuest(work.newId<AnyId>(), id, guest, m_workplace.actor.id));
        Changes changes;
        changes.set(QStringLiteral("state"), codeText(kGuestStates, guest.state));
        ZHIYIN_TRY(record(work, id, client, QStringLiteral("invite"), changes));
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<ReplyOutcome> EventGuestDesk::reply(EventId id, ClientId client, bool accepts)
{
    ZHIYIN_ASSIGN(const ClientEvent event, running(id));
    ZHIYIN_ASSIGN(const EventGuest before, guestOf(id, client));
    if (before.state == GuestState::Came || before.state == GuestState::Missed)
        return failure(ErrorCode::WrongState, {codeText(kGuestStates, before.state)});
    const bool again = accepts && (before.state == GuestState::Accepted || before.state == GuestState::Waiting);
    if (again || (!accepts && before.state == GuestState::Declined))
        return ReplyOutcome{before.state, {}};
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    EventStore store(m_workplace.database, m_workplace.currency());
    // Counted inside the transaction: two who take the last place at once must not both have it.
    ZHIYIN_ASSIGN(auto guests, store.guests(id));
    EventGuest after = before;
    after.state = answered(accepts, event.plan.capacity, figuresOf(event, guests).of(GuestState::Accepted));
    after.repliedAt = m_workplace.now();
    ZHIYIN_TRY(change(work, id, before, after));
    ReplyOutcome outcome{after.state, {}};
    if (!accepts) {
        ZHIYIN_ASSIGN(guests, store.guests(id));
        if (const auto next = nextWaiting(guests, event.plan.capacity)) {
            EventGuest up = guests[*next];
            up.state = GuestState::Accepted;
            ZHIYIN_TRY(change(work, id, guests[*next], up));
            outcome.movedUp = up;
        }
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<void> EventGuestDesk::attend(EventId id, const std::vector<ClientId> &clients, bool came)
{
    ZHIYIN_ASSIGN(const ClientEvent event, EventDesk::readable(m_workplace, id));
    const bool takesPlace = event.state == EventState::Open || event.state == EventState::Held;
    if (!takesPlace || event.plan.starts > m_workplace.now())
        return failure(ErrorCode::WrongState, {codeText(kEventStates, event.state)});
    std::vector<EventGuest> guests;
    for (const ClientId client : clients) {
        ZHIYIN_ASSIGN(const EventGuest guest, guestOf(id, client));
        if (!came && guest.state == GuestState::Came)
            return failure(ErrorCode::WrongState, {codeText(kGuestStates, guest.state)});
        guests.push_back(guest);
    }
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (guests.size() > 1)
        work.tellInBulk();
    for (const EventGuest &before : guests) {
        if (before.state == (came ? GuestState::Came : GuestState::Missed))
            continue;
        EventGuest after = before;
        after.state = came ? GuestState::Came : GuestState::Missed;
        if (came) {
            after.contact = work.newId<ContactId>();
            ZHIYIN_TRY(ContactWriter(m_workplace, work)
                           .add({.id = *after.contact,
                                 .client = after.client,
                                 .at = event.plan.starts,
                                 .channel = ContactChannel::Event,
                                 .purpose = kPurpose,
                                 .summary = event.plan.title,
                                 .user = m_workplace.actor.id}));
        }
        ZHIYIN_TRY(change(work, id, before, after));
    }
    return work.commit();
}

Result<void> EventGuestDesk::feedback(EventId id, ClientId client, const EventFeedback &feedback)
{
    ZHIYIN_ASSIGN(const ClientEvent event, EventDesk::readable(m_workplace, id));
    ZHIYIN_ASSIGN(const EventGuest before, guestOf(id, client));
    if (before.state != GuestState::Came || !before.contact)
        return failure(ErrorCode::WrongState, {codeText(kGuestStates, before.state)});
    if (feedback.rating && (*feedback.rating < 1 || *feedback.rating > kBestRating))
        return failure(ErrorCode::BadValue, {QStringLiteral("rating"), QString::number(*feedback.rating)});
    EventGuest after = before;
    if (feedback.rating)
        after.rating = feedback.rating;
    const QString comment = feedback.comment.trimmed();
    const QString needs = feedback.needs.trimmed();
    if (!comment.isEmpty())
        after.comment = comment;
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    if (!needs.isEmpty() && needs != before.needs) {
        after.needs = needs;
        ZHIYIN_TRY(FinanceDesk::noteNeed(m_workplace, work, client, needs, m_workplace.today()));
    }
    ZHIYIN_TRY(change(work, id, before, after));
    const Contact noted{.id = *before.contact,
                        .client = client,
                        .at = event.plan.starts,
                        .channel = ContactChannel::Event,
                        .purpose = kPurpose,
                        .summary = event.plan.title,
                        .satisfaction = before.rating,
                        .user = m_workplace.actor.id};
    ZHIYIN_ASSIGN(const auto known, ContactStore(m_workplace.database).ofClient(client, {}));
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Contact &contact) { return contact.id == noted.id; });
    const Contact contactBefore = found == known.end() ? noted : *found;
    Contact contactAfter = contactBefore;
    contactAfter.satisfaction = after.rating;
    if (!after.comment.isEmpty())
        contactAfter.summary = event.plan.title + QStringLiteral(": ") + after.comment;
    ZHIYIN_ASSIGN(const bool changed, ContactWriter(m_workplace, work).change(contactBefore, contactAfter, {}));
    Q_UNUSED(changed)
    if (!feedback.followUp.trimmed().isEmpty())
        ZHIYIN_TRY(
            PromiseDesk::make(m_workplace, work, client, before.contact, {feedback.followUp, feedback.followUpOn}));
    return work.commit();
}

Result<std::vector<Invitation>> EventGuestDesk::invitations(EventId id, const std::vector<ClientId> &clients)
{
    ZHIYIN_ASSIGN(const ClientEvent event, running(id));
    ZHIYIN_ASSIGN(const auto guests, EventStore(m_workplace.database, m_workplace.currency()).guests(id));
    std::vector<ClientId> chosen;
    for (const EventGuest &guest : guests) {
        const bool named = std::find(clients.begin(), clients.end(), guest.client) != clients.end();
        if (!isExpected(guest.state) || (!clients.empty() && !named))
            continue;
        ZHIYIN_ASSIGN(const auto subject, ClientStore(m_workplace.database).subjectOf(guest.client));
        // Everybody writes to their own.
        if (subject && may(m_workplace.actor, Action::WriteClient, *subject))
            chosen.push_back(guest.client);
    }
    ZHIYIN_ASSIGN(const auto addressees, MailingDesk(m_workplace).addressees(chosen));
    LetterDesk letters(m_workplace);
    std::vector<Invitation> made;
    for (const Addressee &to : addressees) {
        LetterValues values = valuesOf(to);
        values.insert(LetterField::Event, event.plan.title);
        values.insert(LetterField::EventKind, eventKindText(event.plan.kind, to.language));
        values.insert(LetterField::Topic, event.plan.topic);
        values.insert(LetterField::Lecturer, event.plan.lecturer);
        values.insert(LetterField::Place, event.plan.place);
        values.insert(LetterField::Time, eventTimeText(event.plan, m_workplace.zone(), to.language));
        values.insert(LetterField::DueOn, letterDate(event.plan.replyBy, to.language));
        ZHIYIN_ASSIGN(LetterText text, letters.fill(LetterKind::EventInvitation, to.language, std::move(values)));
        made.push_back({to, std::move(text)});
    }
    return made;
}

} // namespace zhiyin
