// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/builder/builder_result.h"
#include "core/security/permission.h"
#include "core/storage/database.h"

#include <QTimeZone>

namespace zhiyin {

/// Who asks, and when.
struct BuilderView {
    Actor actor;
    ClientScope scope = {};
    QDateTime now = {};
    QTimeZone zone = {};
    Currency currency = {};

    [[nodiscard]] QDate today() const { return now.toTimeZone(zone).date(); }
};

class BuilderStore final
{
public:
    explicit BuilderStore(Database &database) : m_database(database) {}

    /// At most `most` lines, 0 for all; all are counted. Amounts of different currencies are never added up: where amounts
    /// are summed, their currency is one more group. Fails with BadValue (a filter's value).
    [[nodiscard]] Result<BuilderResult> run(const BuilderSpec &spec, const BuilderView &view, int most);

    [[nodiscard]] Result<void> insert(const SavedBuilder &saved);
    /// Content, name and whether it is shared.
    [[nodiscard]] Result<void> update(const SavedBuilder &saved);
    [[nodiscard]] Result<void> remove(AnyId id);
    /// One's own and the shared ones, by name.
    [[nodiscard]] Result<std::vector<SavedBuilder>> saved(UserId reader);

private:
    Database &m_database;
};

} // namespace zhiyin
