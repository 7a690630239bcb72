// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/period.h"
#include "core/security/permission.h"
#include "core/selfcheck/selfcheck.h"
#include "core/storage/database.h"

namespace zhiyin {

/// Whose findings are wanted, as of when.
struct CheckView {
    QDateTime now = {};
    QDate today = {};
    QTimeZone zone = {};
    /// The last quarter that is over.
    Period quarter = {};
    ClientScope scope = {};
    Actor actor;
};

class SelfCheckStore final
{
public:
    explicit SelfCheckStore(Database &database) : m_database(database) {}

    /// What breaks a rule, by day; at most `most` of them, 0 for all, and how many there are.
    [[nodiscard]] Result<CheckOutcome> check(const CheckRule &rule, const CheckView &view, int most);

private:
    Database &m_database;
};

} // namespace zhiyin
