// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_item.h"
#include "core/complaint/case_people.h"
#include "core/storage/database.h"

namespace zhiyin {

/// What the book holds of a client already, so that nobody asks the client for it [R-20 art. 13].
struct OnFile {
    /// "identity", "contact_details", "risk_assessment", "holdings", "transactions", "contacts", or a document's kind.
    QString code;
    int count = 0;
    QDate latest = {};
};

/// An earlier case that a new one may repeat.
struct RepeatHint {
    ComplaintId id;
    QString externalId;
    QDateTime receivedAt;
    ComplaintState state = ComplaintState::Received;
    QString category;
};

class CaseItemStore final
{
public:
    explicit CaseItemStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(ComplaintId complaint, const CaseItem &item, const QDateTime &recordedAt);
    /// State, due day, when it was done, data; fails with StaleRevision.
    [[nodiscard]] Result<void> update(const CaseItem &item);
    /// Of a case, in the order in which they were recorded; those that had come by `now`.
    [[nodiscard]] Result<std::vector<CaseItem>> ofCase(ComplaintId complaint, const QDateTime &now);
    /// Fails with NotFound.
    [[nodiscard]] Result<CaseItem> load(ComplaintId complaint, AnyId item);

    [[nodiscard]] Result<std::vector<OnFile>> onFile(ClientId client, const QTimeZone &zone);
    /// Cases of the same client, or of the same stranger, and category received since, other than this one.
    [[nodiscard]] Result<std::vector<RepeatHint>> repeats(const ComplaintCase &complaint, const QDateTime &since);
    [[nodiscard]] Result<bool> hasProduct(const QString &code);

    /// Everybody who may sign in and handle cases, with the number of open cases of each.
    [[nodiscard]] Result<std::vector<Handler>> handlers();
    /// What connects a person of the book, by name, with a client or with somebody else by name.
    [[nodiscard]] Result<std::vector<StaffTie>> ties(const QString &staff, std::optional<ClientId> client,
                                                     const QString &other, QDate day);
    [[nodiscard]] Result<std::vector<ComplaintId>> openOf(UserId handler);
    /// Open cases with an unmet clock that warns and on which nobody did anything since.
    [[nodiscard]] Result<std::vector<ComplaintId>> leftLying(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace zhiyin
