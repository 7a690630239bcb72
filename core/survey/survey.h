// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QDateTime>

#include <optional>

namespace zhiyin {

using SurveyId = Id<struct SurveyEntity>;

/// One answer to a satisfaction survey; anonymous without a client. Moments in UTC.
struct SurveyAnswer {
    SurveyId id;
    std::optional<ClientId> client = {};
    QDateTime at = {};
    /// 1 to 5.
    int rating = 0;
    /// How likely the client recommends us, 0 to 10.
    std::optional<int> recommend = {};
    QString dimension = {};
    QString comment = {};
};

} // namespace zhiyin
