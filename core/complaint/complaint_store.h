// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"
#include "core/complaint/complaint_clock.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

/// Which cases may be asked for, as they stood at a moment; whether they are, their facts tell.
/// By number, or those first whose clock runs out first.
enum class ComplaintOrder { Number, Urgency };

struct ComplaintQuery {
    ComplaintOrder order = ComplaintOrder::Number;
    QDateTime now;
    bool open = false;
    /// Cases with a clock whose due time passed unmet, or that was met late.
    bool breached = false;
    std::optional<ClientId> client = {};
    /// Confidential cases are told to their handler only, to compliance all of them.
    std::optional<UserId> reader = {};
    bool seesConfidential = false;
};

/// A clock as it was computed last.
struct KeptClock {
    QString name;
    int round = 0;
    QDateTime dueAt = {};
    bool isProvisional = false;
};

/// Whose confidential cases a reader may see, as it goes into a query.
[[nodiscard]] ComplaintQuery readBy(const Actor &actor, const QDateTime &now);

class ComplaintStore final
{
public:
    explicit ComplaintStore(Database &database) : m_database(database) {}

    /// The case and what happened so far; `id` must be set.
    [[nodiscard]] Result<void> insert(const ComplaintCase &complaint, std::optional<ImportId> import = {});
    [[nodiscard]] Result<void> insertEvent(ComplaintId complaint, AnyId event, const ComplaintEvent &step,
                                           const QDateTime &recordedAt, UserId by);
    [[nodiscard]] Result<void> insertPause(ComplaintId complaint, AnyId event, const ComplaintPause &pause,
                                           const QDateTime &recordedAt, UserId by);
    /// State, category, department, handler, level, satisfaction; fails with StaleRevision.
    [[nodiscard]] Result<void> update(const ComplaintCase &complaint);
    /// Cases that have not ended, whoever may see them.
    [[nodiscard]] Result<std::vector<ComplaintId>> running();
    [[nodiscard]] Result<std::vector<KeptClock>> keptClocks(ComplaintId complaint);
    /// Replaces the clocks kept for lists and indicators.
    [[nodiscard]] Result<void> setClocks(ComplaintId complaint, const std::vector<ComplaintClock> &clocks);
    /// A condition in SQL over a case `k`: a contact with its client between two moments in SQL. Kept clocks know the
    /// case's own steps only, since contacts come and go without it.
    [[nodiscard]] static QString spokeBetween(const QString &from, const QString &until);

    /// A condition in SQL over a case `k` and a clock `t` of it: the clock warns at the moment, in SQL, and nobody did
    /// anything on the case since it began to.
    [[nodiscard]] static QString leftLying(const QString &now);

    /// With the first contact with the client since the receipt, from the client's own record. Fails with NotFound.
    [[nodiscard]] Result<ComplaintCase> load(ComplaintId id);
    [[nodiscard]] Result<std::optional<ComplaintId>> findByExternal(const QString &externalId);
    /// The names of those who may stand in a case: who works on it, who wrote its steps.
    [[nodiscard]] Result<QHash<UserId, QString>> people();
    /// Whose case it is, for the question of permission.
    [[nodiscard]] Result<Subject> subjectOf(ComplaintId id);
    /// The same for a reader: a confidential case that is not for the actor's eyes is not found.
    [[nodiscard]] Result<Subject> subjectOf(ComplaintId id, const Actor &actor);
    /// What the case is filed under, what it is about, and what the complainant said; fails with StaleRevision.
    [[nodiscard]] Result<void> updateDetails(const ComplaintCase &complaint);
    /// By external number, then identifier; those received by the moment.
    [[nodiscard]] Result<std::vector<ComplaintId>> list(const ClientScope &scope, const ComplaintQuery &query);

private:
    [[nodiscard]] Result<void> addFirstContact(ComplaintCase &complaint);

    Database &m_database;
};

} // namespace zhiyin
