// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consent.h"
#include "core/storage/database.h"

namespace zhiyin {

class ConsentStore final
{
public:
    explicit ConsentStore(Database &database) : m_database(database) {}

    struct Person {
        bool isPerson = true;
        QDate birthDate;
        QDate deceasedOn;
    };
    /// Fails with NotFound.
    [[nodiscard]] Result<Person> person(ClientId client);
    /// The newest first.
    [[nodiscard]] Result<std::vector<Consent>> ofClient(ClientId client, QDate day);
    struct Owned {
        Consent consent;
        ClientId client;
    };
    [[nodiscard]] Result<std::optional<Owned>> find(ConsentId id);
    [[nodiscard]] Result<void> insert(ConsentId id, const NewConsent &consent, const QDateTime &at, UserId user);
    [[nodiscard]] Result<void> withdraw(ConsentId id, QDate on);

private:
    Database &m_database;
};

} // namespace zhiyin
