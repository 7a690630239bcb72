// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/care_store.h"
#include "core/contact/contact_plan.h"
#include "core/contact/contact_record.h"
#include "core/contact/due_client.h"
#include "core/contact/promise.h"
#include "core/journal/workplace.h"
#include "core/security/permission.h"

namespace zhiyin {

struct NewContact {
    ClientId client;
    ContactChannel channel = ContactChannel::Call;
    QString purpose = {};
    QString summary = {};
    std::optional<int> satisfaction = {};
    /// Not valid: now.
    QDateTime at = {};
    ContactDetail detail = {};
    std::vector<NewPromise> promises = {};
};

struct RecordedContact {
    ContactId id;
    /// None for whom nothing is owed.
    std::optional<DueContact> next;
    /// Why the guard would have spoken against it: what happened is recorded all the same.
    std::vector<GuardReason> warnings = {};
    std::vector<PromiseId> promises = {};
};

/// Contacts with clients, and the plan that they follow.
class ContactDesk final
{
public:
    explicit ContactDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The contact with what it brought and what was promised, all or nothing. Fails with NotPermitted, NotFound, BadValue
    /// (satisfaction; a moment that is still to come; a next step or a promise before today; a topic that is none).
    [[nodiscard]] Result<RecordedContact> record(const NewContact &wanted);
    /// Whose next contact is due by `until`, as seen today; of one advisor's clients where a name is given. By
    /// external_id. Fails with NotPermitted, NotFound (advisor).
    [[nodiscard]] Result<std::vector<DueClient>> due(QDate until, const QString &advisor = {});
    /// When the client is to be contacted next. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::optional<DueContact>> next(ClientId client);
    /// Every contact that was owed to the client so far with the day it was due and whether it was kept, the newest first;
    /// the open one among them. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<ContactObligation>> owed(ClientId client);
    /// A client's contacts up to now, the newest first. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Contact>> ofClient(ClientId client);
    /// What those contacts brought. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<QHash<ContactId, ContactDetail>> details(ClientId client);
    /// Why the client must not be addressed now; empty: go ahead. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<GuardReason>> guard(ClientId client, GuardedAct act);
    /// The policy in force: topics, scripts and festivals for forms.
    [[nodiscard]] Result<ContactPolicy> policy();

private:
    [[nodiscard]] Result<void> requireClient(ClientId client, Action action);
    [[nodiscard]] Result<std::optional<DueContact>> nextOf(ClientId client);
    [[nodiscard]] Result<void> addDetail(class UnitOfWork &work, const Contact &contact, const ContactDetail &detail);
    [[nodiscard]] Result<std::vector<GuardReason>> reasons(ClientId client, GuardedAct act, const QDateTime &at);

    Workplace &m_workplace;
};

} // namespace zhiyin
