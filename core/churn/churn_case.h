// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/lifecycle_policy.h"

#include <QDateTime>

namespace zhiyin {

using ChurnCaseId = Id<struct ChurnCaseEntity>;

/// What was done about a warning. Supervisor: it was handed up.
enum class ChurnResponse { Contact, Visit, Offer, Service, Supervisor };
inline constexpr CodeTable<ChurnResponse, 5> kChurnResponses = {{{u"contact", ChurnResponse::Contact},
                                                                 {u"visit", ChurnResponse::Visit},
                                                                 {u"offer", ChurnResponse::Offer},
                                                                 {u"service", ChurnResponse::Service},
                                                                 {u"supervisor", ChurnResponse::Supervisor}}};

/// What became of a warning. Declined: the client does not want to be judged by a program alone (PIPL art. 24).
enum class ChurnOutcome { Kept, Lost, FalseAlarm, Declined };
inline constexpr CodeTable<ChurnOutcome, 4> kChurnOutcomes = {{{u"kept", ChurnOutcome::Kept},
                                                               {u"lost", ChurnOutcome::Lost},
                                                               {u"false_alarm", ChurnOutcome::FalseAlarm},
                                                               {u"declined", ChurnOutcome::Declined}}};

enum class ChurnTurn { Opened, Raised, Lowered, Responded, Escalated, Closed };
inline constexpr CodeTable<ChurnTurn, 6> kChurnTurns = {{{u"opened", ChurnTurn::Opened},
                                                         {u"raised", ChurnTurn::Raised},
                                                         {u"lowered", ChurnTurn::Lowered},
                                                         {u"responded", ChurnTurn::Responded},
                                                         {u"escalated", ChurnTurn::Escalated},
                                                         {u"closed", ChurnTurn::Closed}}};

/// A warning that a client may leave.
struct ChurnCase {
    ChurnCaseId id;
    ClientId client;
    ChurnLevel level = ChurnLevel::Watch;
    /// At its last turn.
    int score = 0;
    /// Somebody opened it: no figure closes it.
    bool byHand = false;
    QDate openedOn = {};
    /// By this day something must have been done, or it is looked at again.
    QDate dueOn = {};
    /// The last response; not valid while there is none.
    QDate respondedOn = {};
    /// Handed up to the supervisor, by hand or since nothing was done in time.
    QDate escalatedOn = {};
    QDate closedOn = {};
    std::optional<ChurnOutcome> outcome = {};
    QString policyVersion = {};
    int revision = 1;
    // Of the client, for lists.
    QString externalId = {};
    QString clientName = {};
    QString advisorName = {};

    [[nodiscard]] bool isOpen() const { return !closedOn.isValid(); }
};

/// One turn of a warning.
struct ChurnStep {
    AnyId id;
    ChurnCaseId warning;
    ClientId client;
    ChurnTurn turn = ChurnTurn::Opened;
    ChurnLevel level = ChurnLevel::Watch;
    int score = 0;
    /// What spoke for it then: "assets_fell:30,complaint:20".
    QString factors = {};
    std::optional<ChurnResponse> response = {};
    QString note = {};
    QDate on = {};
    QDateTime recordedAt = {};
    UserId user;
    QString userName = {};
};

} // namespace zhiyin
