// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/policy_document.h"

namespace zhiyin {

/// The policy document `security`. Each limit may be made stricter than the shipped one, within what still works.
struct SecurityPolicy {
    int idleLockMinutes = 0;
    int clipboardSeconds = 0;
    int leastPassphrase = 0;
    int resetCodeHours = 0;
    int approvalHours = 0;
    /// An export of more rows, or of any core column, needs a second person.
    int exportRows = 0;
    int backupWarningHours = 0;
    int backupsKept = 0;
    /// After the relationship ended; the longest term that applies counts.
    int retentionYears = 0;
    /// The same for risk assessments and complaints, which the law asks for less long.
    int suitabilityYears = 0;
    int complaintYears = 0;
    /// Days at the most for which access to another's client is granted.
    int accessDays = 0;
    /// Tier → months between two rounds in which a client's data are verified.
    QHash<QString, int> verification = {};
    /// Months for a client without a tier, or of a tier that is not listed.
    int verificationOtherwise = 0;
    PolicySources sources = {};

    [[nodiscard]] int verificationMonths(const QString &tier) const
    {
        return verification.value(tier, verificationOtherwise);
    }
};

/// Fails with BadDocument.
[[nodiscard]] Result<SecurityPolicy> parseSecurityPolicy(const QJsonObject &json);

} // namespace zhiyin
