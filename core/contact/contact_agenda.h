// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/contact/contact_record.h"

namespace zhiyin {

/// What stands in the agenda: a contact that is planned, something promised, a contact that was had.
enum class AgendaKind { Planned, Promise, Had };

struct AgendaEntry {
    AgendaKind kind = AgendaKind::Planned;
    QDate on = {};
    ClientId client;
    QString externalId = {};
    QString name = {};
    /// When and why a planned contact is due.
    DueContact due = {};
    /// When a contact was had, in UTC, and how.
    QDateTime at = {};
    ContactChannel channel = ContactChannel::Call;
    /// What was promised; the summary of a contact.
    QString text = {};
};

struct AgendaDay {
    QDate day;
    bool isWorkingDay = true;
    /// How many contacts are planned, and how many the policy's capacity has room for.
    int planned = 0;
    int capacity = 0;
};

struct ContactAgenda {
    /// From the first to the last day asked for.
    std::vector<AgendaDay> days;
    /// By day, then what was had (by time), promised and planned.
    std::vector<AgendaEntry> entries;
};

/// What an advisor's plan of contacts asks for, over the working days looked at.
struct AdvisorLoad {
    /// Empty: clients whom nobody looks after.
    QString advisor;
    qint64 clients = 0;
    double contactsPerYear = 0;
    int overdue = 0;
    /// Contacts that are due by the last day looked at, the overdue ones among them, and how many there is time for.
    int due = 0;
    int capacity = 0;
    /// The first working day with room for one more.
    QDate freeOn;
};

} // namespace zhiyin
