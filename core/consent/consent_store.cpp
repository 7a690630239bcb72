// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_store.h"

namespace zhiyin {
namespace {

const QString kColumns = QStringLiteral("SELECT c.id, c.purpose, c.basis, c.given_on, c.withdrawn_on, c.evidence, "
                                        "c.guardian, u.name, c.client_id FROM client_consent c JOIN user_account u ON "
                                        "u.id = c.user_id ");

Consent readConsent(const Row &row)
{
    return {row.id<ConsentId>(0), row.text(1), row.text(2), row.date(3),
            row.date(4),          row.text(5), row.text(6), row.text(7)};
}

} // namespace

Result<ConsentStore::Person> ConsentStore::person(ClientId client)
{
    ZHIYIN_ASSIGN(
        const auto found,
        m_database.row(QStringLiteral("SELECT kind, birth_date, deceased_on FROM client WHERE id = ?"), {client},
                       [](const Row &row) {
                           return Person{row.text(0) == QStringLiteral("individual"), row.date(1), row.date(2)};
                       }));
    if (!found)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), client.toString()});
    return *found;
}

Result<std::vector<Consent>> ConsentStore::ofClient(ClientId client, QDate day)
{
    return m_database.rows(
        kColumns + QStringLiteral("WHERE c.client_id = ? AND c.given_on <= ? ORDER BY c.given_on DESC, c.id DESC"),
        {client, day}, readConsent);
}

Result<std::optional<ConsentStore::Owned>> ConsentStore::find(ConsentId id)
{
    return m_database.row(kColumns + QStringLiteral("WHERE c.id = ?"), {id}, [](const Row &row) {
        return Owned{readConsent(row), row.id<ClientId>(8)};
    });
}

Result<void> ConsentStore::insert(ConsentId id, const NewConsent &consent, const QDateTime &at, UserId user)
{
    ZHIYIN_TRY(
        m_database.run(QStringLiteral("INSERT INTO client_consent (id, client_id, purpose, basis, given_on, "
                                      "evidence, guardian, recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                       {id, consent.client, consent.purpose, consent.basis, consent.givenOn, consent.evidence,
                        consent.guardian, at, user}));
    return {};
}

Result<void> ConsentStore::withdraw(ConsentId id, QDate on)
{
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client_consent SET withdrawn_on = ? WHERE id = ?"), {on, id}));
    return {};
}

} // namespace zhiyin
