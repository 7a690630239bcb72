// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/merge_tables.h"

#include <QStringView>

namespace zhiyin {
namespace {

using namespace Qt::StringLiterals;
using enum MergeTreatment;

constexpr MergeTable kTables[] = {
    // Who was let look at one record was not let look at the other.
    {"access_grant"_L1, "client_id"_L1, Stays},
    {"advisor_notice"_L1, "client_id"_L1, Moves},
    {"assessment"_L1, "client_id"_L1, Moves},
    {"churn_step"_L1, "client_id"_L1, Moves},
    {"churn_warning"_L1, "client_id"_L1, Moves},
    // Merged away before: they follow to where their client is now.
    {"client"_L1, "merged_into"_L1, Moves},
    {"client_account"_L1, "client_id"_L1, Moves},
    {"client_attachment"_L1, "client_id"_L1, Moves},
    {"client_channel"_L1, "client_id"_L1, Moves},
    {"client_consent"_L1, "client_id"_L1, Moves},
    {"client_declaration"_L1, "client_id"_L1, Moves},
    // Said of two records, one of which is no more.
    {"client_distinct"_L1, "one_id"_L1, Stays},
    {"client_distinct"_L1, "other_id"_L1, Stays},
    {"client_document"_L1, "client_id"_L1, Moves},
    // Declared figures of two records in turns would make a history that never was; empty figures are filled instead.
    {"client_finance"_L1, "client_id"_L1, CopiesIfNone},
    {"client_goal"_L1, "client_id"_L1, Moves},
    {"client_hold"_L1, "client_id"_L1, Moves},
    {"client_key"_L1, "client_id"_L1, Stays},
    {"client_merge"_L1, "keep_id"_L1, Stays},
    {"client_merge"_L1, "other_id"_L1, Stays},
    {"client_need"_L1, "client_id"_L1, Moves},
    {"client_relation"_L1, "client_id"_L1, Moves},
    {"client_relation"_L1, "other_id"_L1, Moves},
    {"client_stage"_L1, "client_id"_L1, Stays},
    {"client_tag"_L1, "client_id"_L1, Moves},
    {"client_transaction"_L1, "client_id"_L1, Moves},
    {"client_verification"_L1, "client_id"_L1, Moves},
    {"complaint"_L1, "client_id"_L1, Moves},
    {"contact"_L1, "client_id"_L1, Moves},
    {"contact_detail"_L1, "client_id"_L1, Moves},
    {"contact_pause"_L1, "client_id"_L1, Moves},
    {"contact_wish"_L1, "client_id"_L1, CopiesIfNone},
    {"custom_value"_L1, "client_id"_L1, Moves},
    {"erasure_certificate"_L1, "client_id"_L1, Stays},
    {"event_guest"_L1, "client_id"_L1, Moves},
    {"expert_booking"_L1, "client_id"_L1, Moves},
    {"greeting"_L1, "client_id"_L1, Moves},
    {"holding"_L1, "client_id"_L1, Moves},
    {"household_member"_L1, "client_id"_L1, Moves},
    {"investor_status"_L1, "client_id"_L1, Moves},
    {"journal_entry"_L1, "client_id"_L1, Stays},
    {"promise"_L1, "client_id"_L1, Moves},
    {"purchase"_L1, "client_id"_L1, Moves},
    {"recommendation"_L1, "client_id"_L1, Moves},
    {"report"_L1, "client_id"_L1, Moves},
    {"request"_L1, "client_id"_L1, Stays},
    {"service_plan"_L1, "client_id"_L1, Moves},
    {"survey"_L1, "client_id"_L1, Moves},
    {"survey_person"_L1, "client_id"_L1, Moves},
    {"tier_history"_L1, "client_id"_L1, MovesIfNone},
    {"tier_override"_L1, "client_id"_L1, Moves},
    {"tier_standing"_L1, "client_id"_L1, CopiesIfNone},
};

} // namespace

std::span<const MergeTable> mergeTables()
{
    return kTables;
}

MergeTreatment mergeTreatment(QStringView table, QStringView column)
{
    for (const MergeTable &known : kTables) {
        if (known.table == table && known.column == column)
            return known.treatment;
    }
    return Moves;
}

} // namespace zhiyin
