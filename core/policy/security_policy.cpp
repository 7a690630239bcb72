// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/security_policy.h"

#include "core/policy/json_reader.h"

namespace zhiyin {

Result<SecurityPolicy> parseSecurityPolicy(const QJsonObject &json)
{
    JsonFaults faults;
    JsonReader document(json, faults);
    SecurityPolicy policy;
    policy.sources = readSources(document);
    const auto number = [&document](QStringView key, int least, int most) {
        return static_cast<int>(document.integer(key, least, most));
    };
    policy.idleLockMinutes = number(u"idle_lock_minutes", 1, 15);
    policy.clipboardSeconds = number(u"clipboard_seconds", 5, 300);
    policy.leastPassphrase = number(u"least_passphrase_characters", 15, 128);
    policy.resetCodeHours = number(u"reset_code_hours", 1, 72);
    policy.approvalHours = number(u"approval_hours", 1, 24);
    policy.exportRows = number(u"export_rows_without_approval", 0, 50);
    policy.backupWarningHours = number(u"backup_warning_hours", 1, 720);
    policy.backupsKept = number(u"backups_kept", 1, 1000);
    policy.retentionYears = number(u"retention_years", 10, 100);
    // Younger than the document: one that was set before goes on with the shipped figures.
    const auto later = [&document](QStringView key, int shipped, int least, int most) {
        return static_cast<int>(document.integerOr(key, shipped, least, most));
    };
    // Asked for no more: reports are masked, and what leaves the house is released by a second person. Documents set before
    // may still name it.
    static_cast<void>(later(u"print_sheets_without_approval", 20, 0, 20));
    policy.suitabilityYears = later(u"suitability_retention_years", 5, 5, 100);
    policy.complaintYears = later(u"complaint_retention_years", 3, 3, 100);
    policy.accessDays = later(u"access_days_at_most", 92, 1, 366);
    policy.verification = {{QStringLiteral("diamond"), 3}, {QStringLiteral("platinum"), 3}, {QStringLiteral("vip"), 3}};
    if (document.has(u"verification_months")) {
        JsonReader months = document.object(u"verification_months");
        policy.verification.clear();
        for (const QString &tier : months.keys())
            policy.verification.insert(tier, static_cast<int>(months.integer(tier, 1, 12)));
    }
    policy.verificationOtherwise = later(u"verification_otherwise_months", 6, 1, 12);
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
