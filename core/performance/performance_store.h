// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/performance/performance_sheet.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace zhiyin {

class PerformanceStore final
{
public:
    explicit PerformanceStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const PerformanceSheet &sheet, const QJsonObject &policy, UserId by,
                                      const QDateTime &at);
    /// What was found, judged, signed and answered; `by` is who answered or decided. Fails with StaleRevision.
    [[nodiscard]] Result<void> update(const PerformanceSheet &sheet, std::optional<UserId> answeredBy,
                                      std::optional<UserId> decidedBy);
    /// Fails with NotFound.
    [[nodiscard]] Result<PerformanceSheet> load(PerformanceId id);
    /// The latest period first, then by department and name.
    [[nodiscard]] Result<std::vector<PerformanceSheet>> list();
    [[nodiscard]] Result<bool> exists(const PerformanceSheet &like);

private:
    Database &m_database;
};

/// [{"key", "value", "numerator", "denominator", "rating", "words"}], as the book keeps it.
[[nodiscard]] QJsonArray performanceLinesJson(const std::vector<PerformanceLine> &lines);

} // namespace zhiyin
