// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/contact/contact_record.h"
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
};

struct RecordedContact {
    ContactId id;
    /// None for whom nothing is owed.
    std::optional<DueContact> next;
};

/// A client whom somebody should contact.
struct DueClient {
    ClientId id;
    QString externalId;
    QString name;
    DueContact due;
    /// 0 on the due day and before it.
    int daysOverdue = 0;
};

/// Contacts with clients, and the plan that they follow.
class ContactDesk final
{
public:
    explicit ContactDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotPermitted, NotFound, BadValue (satisfaction; a moment that is still to come).
    [[nodiscard]] Result<RecordedContact> record(const NewContact &wanted);
    /// Whose next contact is due by `until`, as seen today; of one advisor's clients where a name is given. By
    /// external_id. Fails with NotPermitted, NotFound (advisor).
    [[nodiscard]] Result<std::vector<DueClient>> due(QDate until, const QString &advisor = {});
    /// When the client is to be contacted next. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::optional<DueContact>> next(ClientId client);
    /// A client's contacts up to now, the newest first. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<Contact>> ofClient(ClientId client);

private:
    [[nodiscard]] Result<void> requireClient(ClientId client, Action action);
    [[nodiscard]] Result<ContactPolicy> policy();
    [[nodiscard]] Result<std::optional<DueContact>> nextOf(ClientId client);

    Workplace &m_workplace;
};

} // namespace zhiyin
