// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/kpi/indicator.h"

#include <QDateTime>

namespace zhiyin {

/// What somebody pinned to a day of an indicator: "fees changed".
struct KpiNote {
    AnyId id = AnyId(0);
    Indicator indicator = Indicator::Satisfaction;
    QDate on;
    QString text;
    /// Whose figures it is about; empty: everybody's.
    QString branch = {};
    UserId user = UserId(0);
    QString userName = {};
    QDateTime at = {};
};

} // namespace zhiyin
