// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/survey/survey.h"

namespace zhiyin {

class SurveyStore final
{
public:
    explicit SurveyStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> insert(const SurveyAnswer &answer, std::optional<ImportId> import);
    /// A client's answers, the oldest first.
    [[nodiscard]] Result<std::vector<SurveyAnswer>> ofClient(ClientId client);
    /// Everybody's answers from `from` up to and excluding `until`, by time.
    [[nodiscard]] Result<std::vector<SurveyAnswer>> list(const QDateTime &from, const QDateTime &until);

private:
    Database &m_database;
};

} // namespace zhiyin
