// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_case.h"
#include "core/complaint/complaint_clock.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

struct ComplaintQuery {
    bool open = false;
    /// Cases with a clock whose due time passed unmet by this moment, or that was met late.
    std::optional<QDateTime> breachedBy;
    std::optional<ClientId> client;
    /// 0 means all.
    int limit = 100;
};

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
    /// Replaces the clocks kept for lists and indicators.
    [[nodiscard]] Result<void> setClocks(ComplaintId complaint, const std::vector<ComplaintClock> &clocks);

    /// Fails with NotFound.
    [[nodiscard]] Result<ComplaintCase> load(ComplaintId id);
    [[nodiscard]] Result<std::optional<ComplaintId>> findByExternal(const QString &externalId);
    /// The names of those who may stand in a case: who works on it, who wrote its steps.
    [[nodiscard]] Result<QHash<UserId, QString>> people();
    /// Whose case it is, for the question of permission.
    [[nodiscard]] Result<Subject> subjectOf(ComplaintId id);
    /// By external number, then identifier.
    [[nodiscard]] Result<std::vector<ComplaintId>> list(const ClientScope &scope, const ComplaintQuery &query);

private:
    Database &m_database;
};

} // namespace zhiyin
