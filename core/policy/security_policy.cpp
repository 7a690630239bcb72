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
    policy.printSheets = number(u"print_sheets_without_approval", 0, 20);
    policy.backupWarningHours = number(u"backup_warning_hours", 1, 720);
    policy.backupsKept = number(u"backups_kept", 1, 1000);
    policy.retentionYears = number(u"retention_years", 10, 100);
    document.refuseUnknown();
    ZHIYIN_TRY(faults.result());
    return policy;
}

} // namespace zhiyin
