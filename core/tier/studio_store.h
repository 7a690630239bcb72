// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

namespace zhiyin {

/// Who looks after whom: names, the first of them empty for nobody, and each client's place among them.
struct StudioAdvisors {
    QStringList names;
    QHash<ClientId, int> ofClient;
};

class StudioStore final
{
public:
    explicit StudioStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<StudioAdvisors> advisors();

private:
    Database &m_database;
};

} // namespace zhiyin
