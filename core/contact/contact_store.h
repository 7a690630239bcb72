// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_plan.h"
#include "core/contact/contact_record.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

/// Which contacts: from `from` up to and excluding `until`, moments in UTC; a moment that is not valid is no limit.
struct ContactSpan {
    QDateTime from = {};
    QDateTime until = {};
};

/// A client of the contact plan with what the plan follows from, but for the contacts.
struct PlannedClient {
    ClientId id;
    QString externalId;
    QString name;
    ContactFacts facts;
    /// Who looks after the client.
    std::optional<UserId> advisor = {};
};

/// What was agreed with a client about being contacted.
struct ContactAgreement {
    QDate optedOutOn = {};
    int wishMonths = 0;
    std::vector<PauseSpan> pauses = {};
    std::vector<PlanSpan> plans = {};
    QDate nextOn = {};
};

/// Adds what was agreed to what the plan follows from; whichever end is sooner counts.
void agree(ContactFacts &facts, const ContactAgreement &agreement);

class ContactStore final
{
public:
    explicit ContactStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const Contact &contact, std::optional<ImportId> import);
    [[nodiscard]] Result<void> update(const Contact &contact);
    [[nodiscard]] Result<std::optional<Contact>> findByExternal(const QString &externalId);
    /// A client's contacts, the oldest first.
    [[nodiscard]] Result<std::vector<Contact>> ofClient(ClientId client, const ContactSpan &span);
    /// Those of every client in the scope, by client and time.
    [[nodiscard]] Result<std::vector<Contact>> list(const ClientScope &scope, const ContactSpan &span);

    /// The live clients of the scope, with the beginning and end of what is owed to them and their tiers; `advisor`
    /// names one user's clients, where it is given. By external_id and identifier.
    [[nodiscard]] Result<std::vector<PlannedClient>> plannedClients(const ClientScope &scope,
                                                                    std::optional<UserId> advisor);
    [[nodiscard]] Result<std::optional<PlannedClient>> plannedClient(ClientId id);
    /// For each client the moment of the last contact through one of the channels, up to `until`.
    [[nodiscard]] Result<QHash<ClientId, QDateTime>> lastContacts(const std::vector<ContactChannel> &channels,
                                                                  const QDateTime &until);
    [[nodiscard]] Result<std::optional<QDateTime>>
    lastContact(ClientId client, const std::vector<ContactChannel> &channels, const QDateTime &until);

    /// What was agreed with the live clients, those that nothing was agreed with left out. `where` narrows them, as
    /// more of a condition over the client's row `c`.
    [[nodiscard]] Result<QHash<ClientId, ContactAgreement>> agreements(const QString &where = {},
                                                                       const Binds &binds = {});

private:
    [[nodiscard]] Result<std::vector<PlannedClient>> planned(const QString &where, const Binds &binds);
    Database &m_database;
};

} // namespace zhiyin
