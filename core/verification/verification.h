// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/policy/security_policy.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhiyin {

/// What a client's round of verification follows from.
struct VerificationFacts {
    /// The day of the last verification; not valid where there was none.
    QDate last = {};
    /// The day from which a first one is counted: the beginning of the relationship, else the day of the record.
    QDate begin = {};
    QString tier = {};
};

/// When a client's data are to be looked through again: the months of the tier after the last time [001 §2.2].
[[nodiscard]] QDate verificationDue(const VerificationFacts &facts, const SecurityPolicy &policy);

/// A client of the worklist.
struct VerificationDue {
    ClientId client;
    QString externalId;
    QString name;
    QString tier;
    QString advisor;
    QDate last = {};
    QDate dueOn = {};
    /// 0 on the due day and before it.
    int daysOverdue = 0;
};

} // namespace zhiyin
