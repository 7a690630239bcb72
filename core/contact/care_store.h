// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_guard.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

/// What a contact brought besides its summary.
struct ContactDetail {
    /// Codes of the topics that were spoken of.
    QStringList topics = {};
    QString needs = {};
    QString nextStep = {};
    QDate nextOn = {};

    [[nodiscard]] bool isEmpty() const
    {
        return topics.isEmpty() && needs.isEmpty() && nextStep.isEmpty() && !nextOn.isValid();
    }
};

/// The rows behind wishes, pauses, plans and what the guard asks.
class CareStore final
{
public:
    explicit CareStore(Database &database) : m_database(database) {}

    /// The default where the client has no row.
    [[nodiscard]] Result<ContactWish> wish(ClientId client);
    /// All but the quiet hours, which are a field of the client. Fails with StaleRevision.
    [[nodiscard]] Result<void> setWish(ClientId client, const ContactWish &wish);

    /// By rising day, without those taken back.
    [[nodiscard]] Result<std::vector<ContactPause>> pauses(ClientId client);
    [[nodiscard]] Result<void> insertPause(const ContactPause &pause);
    /// Fails with NotFound.
    [[nodiscard]] Result<ContactPause> loadPause(AnyId id);
    [[nodiscard]] Result<void> takeBackPause(AnyId id, const QDateTime &at);

    [[nodiscard]] Result<std::vector<ServicePlan>> plans(ClientId client);
    [[nodiscard]] Result<void> insertPlan(const ServicePlan &plan);
    /// Fails with NotFound.
    [[nodiscard]] Result<ServicePlan> loadPlan(AnyId id);
    [[nodiscard]] Result<void> endPlan(AnyId id, QDate lastDay, const QString &reason);

    [[nodiscard]] Result<void> insertDetail(ContactId contact, ClientId client, const ContactDetail &detail);
    [[nodiscard]] Result<QHash<ContactId, ContactDetail>> details(ClientId client);

    /// Fails with NotFound.
    [[nodiscard]] Result<GuardFacts> guardFacts(ClientId client);
    /// Of every live client of the scope, for lists.
    [[nodiscard]] Result<QHash<ClientId, GuardFacts>> guardFacts(const ClientScope &scope);

private:
    [[nodiscard]] Result<QHash<ClientId, GuardFacts>> gatherGuard(const QString &where, const Binds &binds);
    Database &m_database;
};

/// " AND …" for the clients of a scope, with the client's row under the name c.
[[nodiscard]] QString inScope(const ClientScope &scope, Binds &binds);

} // namespace zhiyin
