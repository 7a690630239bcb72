// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/analysis.h"
#include "core/storage/database.h"

#include <QHash>

namespace zhiyin {

/// A case as the book has it, as far as figures ask.
struct AnalysedRow {
    ComplaintId id;
    std::optional<ClientId> client;
    QDateTime receivedAt;
    std::optional<int> rating;
    /// In the order of kAnalysisAxes.
    std::array<QString, kAnalysisAxes.size()> groups;
    QString tier;
    QString sex;
    QDate birth;
    QDateTime endedAt;
};

struct AnalysedClockRow {
    ComplaintId id;
    QString name;
    QDateTime dueAt;
    QDateTime metAt;
    bool isCancelled = false;
};

struct RatedContact {
    ClientId client;
    QDateTime at;
    int rating = 0;
};

class AnalysisStore final
{
public:
    explicit AnalysisStore(Database &database) : m_database(database) {}

    /// Cases received by the moment that were neither withdrawn nor merged, by client and time.
    [[nodiscard]] Result<std::vector<AnalysedRow>> cases(const QDateTime &now);
    /// Of the first round.
    [[nodiscard]] Result<std::vector<AnalysedClockRow>> clocks();
    /// Of clients with a case, by client and time.
    [[nodiscard]] Result<std::vector<RatedContact>> ratings(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace zhiyin
