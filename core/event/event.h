// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code_table.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/contact/contact_guard.h"
#include "core/letter/mailing.h"

#include <QDateTime>

namespace zhiyin {

using EventId = Id<struct ClientEventEntity>;

enum class EventKind { Lecture, Exchange, Outdoor };
inline constexpr CodeTable<EventKind, 3> kEventKinds = {
    {{u"lecture", EventKind::Lecture}, {u"exchange", EventKind::Exchange}, {u"outdoor", EventKind::Outdoor}}};

/// Open: invitations go out and answers come in.
enum class EventState { Planned, Open, Held, Cancelled };
inline constexpr CodeTable<EventState, 4> kEventStates = {{{u"planned", EventState::Planned},
                                                           {u"open", EventState::Open},
                                                           {u"held", EventState::Held},
                                                           {u"cancelled", EventState::Cancelled}}};

/// Waiting: wants to come, but all places are taken.
enum class GuestState { Invited, Accepted, Waiting, Declined, Came, Missed };
inline constexpr CodeTable<GuestState, 6> kGuestStates = {{{u"invited", GuestState::Invited},
                                                           {u"accepted", GuestState::Accepted},
                                                           {u"waiting", GuestState::Waiting},
                                                           {u"declined", GuestState::Declined},
                                                           {u"came", GuestState::Came},
                                                           {u"missed", GuestState::Missed}}};

/// What somebody plans. Moments in UTC.
struct EventPlan {
    EventKind kind = EventKind::Lecture;
    QString title = {};
    QString topic = {};
    /// Empty where nobody speaks. A user of the book unless `outsideLecturer`.
    QString lecturer = {};
    bool outsideLecturer = false;
    QString place = {};
    QDateTime starts = {};
    QDateTime ends = {};
    /// Not valid: three days before, at the earliest today.
    QDate replyBy = {};
    /// None: as many as come.
    std::optional<int> capacity = {};
    std::optional<Money> budget = {};
};

struct ClientEvent {
    EventId id;
    EventPlan plan;
    std::optional<UserId> lecturerUser = {};
    EventState state = EventState::Planned;
    std::optional<Money> cost = {};
    /// What it brought, in the host's words.
    QString outcome = {};
    UserId owner;
    QString ownerName = {};
    QString branch = {};
    int revision = 1;
};

struct EventGuest {
    ClientId client;
    QString externalId = {};
    QString name = {};
    std::optional<UserId> advisor = {};
    QString advisorName = {};
    GuestState state = GuestState::Invited;
    QDateTime invitedAt = {};
    QDateTime repliedAt = {};
    std::optional<int> rating = {};
    QString comment = {};
    QString needs = {};
    std::optional<ContactId> contact = {};
};

/// Those whom a host expects: who accepted; where nobody answered yet, everybody who is invited.
[[nodiscard]] std::vector<EventGuest> expectedGuests(const std::vector<EventGuest> &guests);

/// How many there are of each, and what came of it.
struct EventFigures {
    /// In the order of kGuestStates.
    std::array<int, kGuestStates.size()> guests = {};
    /// Free places; none without a limit.
    std::optional<int> freePlaces = {};
    int ratings = 0;
    /// Of the ratings, in hundredths: 450 is 4.5.
    int averageRating = 0;
    int needs = 0;
    /// The cost shared by those who came, rounded half to even; none without a cost or without guests.
    std::optional<Money> costPerGuest = {};
    /// Guests who bought something in the 90 days after the event.
    int buyers = 0;

    [[nodiscard]] int invited() const
    {
        int sum = 0;
        for (const int count : guests)
            sum += count;
        return sum;
    }
    [[nodiscard]] int of(GuestState state) const { return guests[static_cast<size_t>(state)]; }
};

/// One line of the list.
struct EventLine {
    ClientEvent event;
    EventFigures figures;
};

/// Everything of an event, with the guests that the reader may see.
struct EventDetail {
    ClientEvent event;
    std::vector<EventGuest> guests = {};
    /// Guests of others.
    int hiddenGuests = 0;
    EventFigures figures;
};

/// Who was not invited, and why; neither reasons nor `already`: the person may not invite this client.
struct RefusedGuest {
    ClientId client;
    QString externalId = {};
    QString name = {};
    std::vector<GuardReason> reasons = {};
    bool already = false;
};

struct InvitationOutcome {
    std::vector<ClientId> invited = {};
    std::vector<RefusedGuest> refused = {};
};

/// What an answer came to, and who moved up from the waiting list because of it.
struct ReplyOutcome {
    GuestState state = GuestState::Invited;
    std::optional<EventGuest> movedUp = {};
};

struct EventFeedback {
    std::optional<int> rating = {};
    QString comment = {};
    /// What the client said they need; becomes a need of the client.
    QString needs = {};
    /// What we promised to do about it, by when.
    QString followUp = {};
    QDate followUpOn = {};
};

/// An invitation with its text filled.
struct Invitation {
    Addressee to;
    LetterText text;
};

} // namespace zhiyin
