// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/key_words.h"

#include <QCoreApplication>
#include <QHash>

namespace zhiyin::words {
namespace {

struct KeyWord {
    const char *key;
    const char *label;
};

/// In the order in which they are shown.
constexpr KeyWord kKeys[] = {
    {"usage", QT_TRANSLATE_NOOP("zhiyin", "Usage")},
    {"version", QT_TRANSLATE_NOOP("zhiyin", "Version")},
    {"title", QT_TRANSLATE_NOOP("zhiyin", "Title")},
    {"query", QT_TRANSLATE_NOOP("zhiyin", "Query")},
    {"step", QT_TRANSLATE_NOOP("zhiyin", "Step")},
    {"ok", QT_TRANSLATE_NOOP("zhiyin", "Sound")},
    {"n", QT_TRANSLATE_NOOP("zhiyin", "No.")},
    {"replica", QT_TRANSLATE_NOOP("zhiyin", "Copy")},
    {"line", QT_TRANSLATE_NOOP("zhiyin", "Line")},
    {"at", QT_TRANSLATE_NOOP("zhiyin", "At")},
    {"user", QT_TRANSLATE_NOOP("zhiyin", "User")},
    {"date", QT_TRANSLATE_NOOP("zhiyin", "Date")},
    {"days", QT_TRANSLATE_NOOP("zhiyin", "Days")},
    {"working_day", QT_TRANSLATE_NOOP("zhiyin", "Working day")},
    {"id", QT_TRANSLATE_NOOP("zhiyin", "Identifier")},
    {"external_id", QT_TRANSLATE_NOOP("zhiyin", "Number")},
    {"client", QT_TRANSLATE_NOOP("zhiyin", "Client")},
    {"code", QT_TRANSLATE_NOOP("zhiyin", "Code")},
    {"name", QT_TRANSLATE_NOOP("zhiyin", "Name")},
    {"kind", QT_TRANSLATE_NOOP("zhiyin", "Kind")},
    {"class", QT_TRANSLATE_NOOP("zhiyin", "Class")},
    {"role", QT_TRANSLATE_NOOP("zhiyin", "Role")},
    {"branch", QT_TRANSLATE_NOOP("zhiyin", "Branch")},
    {"entity", QT_TRANSLATE_NOOP("zhiyin", "Of")},
    {"action", QT_TRANSLATE_NOOP("zhiyin", "Action")},
    {"changes", QT_TRANSLATE_NOOP("zhiyin", "Changes")},
    {"tier", QT_TRANSLATE_NOOP("zhiyin", "Tier")},
    {"earned", QT_TRANSLATE_NOOP("zhiyin", "Earned")},
    {"level", QT_TRANSLATE_NOOP("zhiyin", "Level")},
    {"risk_level", QT_TRANSLATE_NOOP("zhiyin", "Risk level")},
    {"risk_valid_until", QT_TRANSLATE_NOOP("zhiyin", "Valid until")},
    {"regime", QT_TRANSLATE_NOOP("zhiyin", "Regime")},
    {"stage", QT_TRANSLATE_NOOP("zhiyin", "Stage")},
    {"advisor", QT_TRANSLATE_NOOP("zhiyin", "Advisor")},
    {"total_assets", QT_TRANSLATE_NOOP("zhiyin", "Assets")},
    {"currency", QT_TRANSLATE_NOOP("zhiyin", "Currency")},
    {"churn_score", QT_TRANSLATE_NOOP("zhiyin", "Churn score")},
    {"masked", QT_TRANSLATE_NOOP("zhiyin", "Masked")},
    {"revision", QT_TRANSLATE_NOOP("zhiyin", "Revision")},
    {"category", QT_TRANSLATE_NOOP("zhiyin", "Category")},
    {"complainant", QT_TRANSLATE_NOOP("zhiyin", "Complainant")},
    {"contact", QT_TRANSLATE_NOOP("zhiyin", "Contact")},
    {"joint", QT_TRANSLATE_NOOP("zhiyin", "Joint complainants")},
    {"channel", QT_TRANSLATE_NOOP("zhiyin", "Channel")},
    {"cause", QT_TRANSLATE_NOOP("zhiyin", "Cause")},
    {"department", QT_TRANSLATE_NOOP("zhiyin", "Department")},
    {"responsible", QT_TRANSLATE_NOOP("zhiyin", "Responsible")},
    {"satisfaction", QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")},
    {"evidence", QT_TRANSLATE_NOOP("zhiyin", "Evidence")},
    {"received_at", QT_TRANSLATE_NOOP("zhiyin", "Received")},
    {"book", QT_TRANSLATE_NOOP("zhiyin", "Book")},
    {"recovery_key", QT_TRANSLATE_NOOP("zhiyin", "Recovery key")},
    {"institution", QT_TRANSLATE_NOOP("zhiyin", "Institution")},
    {"schema_version", QT_TRANSLATE_NOOP("zhiyin", "Schema")},
    {"cipher", QT_TRANSLATE_NOOP("zhiyin", "Cipher")},
    {"clients", QT_TRANSLATE_NOOP("zhiyin", "Clients")},
    {"contacts", QT_TRANSLATE_NOOP("zhiyin", "Contacts")},
    {"transactions", QT_TRANSLATE_NOOP("zhiyin", "Transactions")},
    {"complaints", QT_TRANSLATE_NOOP("zhiyin", "Complaints")},
    {"backup", QT_TRANSLATE_NOOP("zhiyin", "Backup")},
    {"size_bytes", QT_TRANSLATE_NOOP("zhiyin", "Size in bytes")},
    {"verified", QT_TRANSLATE_NOOP("zhiyin", "Verified")},
    {"last_backup", QT_TRANSLATE_NOOP("zhiyin", "Last backup")},
    {"time_zone", QT_TRANSLATE_NOOP("zhiyin", "Time zone")},
    {"demonstration", QT_TRANSLATE_NOOP("zhiyin", "Demonstration")},
    {"users", QT_TRANSLATE_NOOP("zhiyin", "Users")},
    {"without_key", QT_TRANSLATE_NOOP("zhiyin", "Without a key")},
    {"removed", QT_TRANSLATE_NOOP("zhiyin", "Removed")},
    {"requests", QT_TRANSLATE_NOOP("zhiyin", "Requests")},
    {"request", QT_TRANSLATE_NOOP("zhiyin", "Request")},
    {"by", QT_TRANSLATE_NOOP("zhiyin", "By")},
    {"state", QT_TRANSLATE_NOOP("zhiyin", "State")},
    {"summary", QT_TRANSLATE_NOOP("zhiyin", "Summary")},
    {"entries", QT_TRANSLATE_NOOP("zhiyin", "Entries")},
    {"heads", QT_TRANSLATE_NOOP("zhiyin", "Heads")},
    {"first_broken", QT_TRANSLATE_NOOP("zhiyin", "First broken entry")},
    {"problems", QT_TRANSLATE_NOOP("zhiyin", "Problems")},
    {"imports", QT_TRANSLATE_NOOP("zhiyin", "Imports")},
    {"import", QT_TRANSLATE_NOOP("zhiyin", "Import")},
    {"file", QT_TRANSLATE_NOOP("zhiyin", "File")},
    {"read", QT_TRANSLATE_NOOP("zhiyin", "Read")},
    {"added", QT_TRANSLATE_NOOP("zhiyin", "Added")},
    {"updated", QT_TRANSLATE_NOOP("zhiyin", "Updated")},
    {"skipped", QT_TRANSLATE_NOOP("zhiyin", "Skipped")},
    {"rejected", QT_TRANSLATE_NOOP("zhiyin", "Rejected")},
    {"warnings", QT_TRANSLATE_NOOP("zhiyin", "Warnings")},
    {"unused_columns", QT_TRANSLATE_NOOP("zhiyin", "Columns not taken")},
    {"rows", QT_TRANSLATE_NOOP("zhiyin", "Rows")},
    {"rows_left_out", QT_TRANSLATE_NOOP("zhiyin", "Rows not listed")},
    {"field", QT_TRANSLATE_NOOP("zhiyin", "Field")},
    {"value", QT_TRANSLATE_NOOP("zhiyin", "Value")},
    {"problem", QT_TRANSLATE_NOOP("zhiyin", "Problem")},
    {"hits", QT_TRANSLATE_NOOP("zhiyin", "Found")},
    {"queries", QT_TRANSLATE_NOOP("zhiyin", "Queries")},
    {"match", QT_TRANSLATE_NOOP("zhiyin", "Match")},
    {"pairs", QT_TRANSLATE_NOOP("zhiyin", "Pairs")},
    {"score", QT_TRANSLATE_NOOP("zhiyin", "Score")},
    {"valid_until", QT_TRANSLATE_NOOP("zhiyin", "Valid until")},
    {"assessment_id", QT_TRANSLATE_NOOP("zhiyin", "Assessment")},
    {"suitable", QT_TRANSLATE_NOOP("zhiyin", "Suitable")},
    {"client_level", QT_TRANSLATE_NOOP("zhiyin", "Client's level")},
    {"product_level", QT_TRANSLATE_NOOP("zhiyin", "Product's level")},
    {"reasons", QT_TRANSLATE_NOOP("zhiyin", "Reasons")},
    {"conditions", QT_TRANSLATE_NOOP("zhiyin", "Conditions")},
    {"text", QT_TRANSLATE_NOOP("zhiyin", "Text")},
    {"source", QT_TRANSLATE_NOOP("zhiyin", "Source")},
    {"remedy", QT_TRANSLATE_NOOP("zhiyin", "Remedy")},
    {"products", QT_TRANSLATE_NOOP("zhiyin", "Products")},
    {"policies", QT_TRANSLATE_NOOP("zhiyin", "Policies")},
    {"document", QT_TRANSLATE_NOOP("zhiyin", "Document")},
    {"questionnaires", QT_TRANSLATE_NOOP("zhiyin", "Questionnaires")},
    {"questions", QT_TRANSLATE_NOOP("zhiyin", "Questions")},
    {"answers", QT_TRANSLATE_NOOP("zhiyin", "Answers")},
    {"effective", QT_TRANSLATE_NOOP("zhiyin", "Effective")},
    {"policy_version", QT_TRANSLATE_NOOP("zhiyin", "Policy version")},
    {"evaluated", QT_TRANSLATE_NOOP("zhiyin", "Evaluated")},
    {"first", QT_TRANSLATE_NOOP("zhiyin", "First evaluated")},
    {"upgraded", QT_TRANSLATE_NOOP("zhiyin", "Upgraded")},
    {"downgraded", QT_TRANSLATE_NOOP("zhiyin", "Downgraded")},
    {"unchanged", QT_TRANSLATE_NOOP("zhiyin", "Unchanged")},
    {"not_evaluated", QT_TRANSLATE_NOOP("zhiyin", "Not evaluated")},
    {"without_rate", QT_TRANSLATE_NOOP("zhiyin", "Without an exchange rate")},
    {"by_tier", QT_TRANSLATE_NOOP("zhiyin", "By tier")},
    {"by_stage", QT_TRANSLATE_NOOP("zhiyin", "By stage")},
    {"changed", QT_TRANSLATE_NOOP("zhiyin", "Changed")},
    {"matrix", QT_TRANSLATE_NOOP("zhiyin", "From and to")},
    {"contacts_per_year", QT_TRANSLATE_NOOP("zhiyin", "Contacts a year")},
    {"criteria", QT_TRANSLATE_NOOP("zhiyin", "Criteria")},
    {"need_of_rest", QT_TRANSLATE_NOOP("zhiyin", "Needed of the rest")},
    {"must", QT_TRANSLATE_NOOP("zhiyin", "Must")},
    {"threshold", QT_TRANSLATE_NOOP("zhiyin", "Threshold")},
    {"met", QT_TRANSLATE_NOOP("zhiyin", "Met")},
    {"due", QT_TRANSLATE_NOOP("zhiyin", "Due")},
    {"reason", QT_TRANSLATE_NOOP("zhiyin", "Reason")},
    {"why", QT_TRANSLATE_NOOP("zhiyin", "Why")},
    {"since", QT_TRANSLATE_NOOP("zhiyin", "Since")},
    {"due_on", QT_TRANSLATE_NOOP("zhiyin", "Due on")},
    {"days_overdue", QT_TRANSLATE_NOOP("zhiyin", "Days overdue")},
    {"next_due", QT_TRANSLATE_NOOP("zhiyin", "Next due")},
    {"clocks", QT_TRANSLATE_NOOP("zhiyin", "Clocks")},
    {"round", QT_TRANSLATE_NOOP("zhiyin", "Round")},
    {"warns_at", QT_TRANSLATE_NOOP("zhiyin", "Warns at")},
    {"history", QT_TRANSLATE_NOOP("zhiyin", "History")},
    {"pauses", QT_TRANSLATE_NOOP("zhiyin", "Pauses")},
    {"due_at", QT_TRANSLATE_NOOP("zhiyin", "Due")},
    {"met_at", QT_TRANSLATE_NOOP("zhiyin", "Met at")},
    {"provisional", QT_TRANSLATE_NOOP("zhiyin", "Provisional")},
    {"steps", QT_TRANSLATE_NOOP("zhiyin", "Steps")},
    {"counted", QT_TRANSLATE_NOOP("zhiyin", "Counted")},
    {"periods", QT_TRANSLATE_NOOP("zhiyin", "Periods")},
    {"from", QT_TRANSLATE_NOOP("zhiyin", "From")},
    {"to", QT_TRANSLATE_NOOP("zhiyin", "To")},
    {"indicators", QT_TRANSLATE_NOOP("zhiyin", "Indicators")},
    {"numerator", QT_TRANSLATE_NOOP("zhiyin", "Numerator")},
    {"denominator", QT_TRANSLATE_NOOP("zhiyin", "Denominator")},
    {"target", QT_TRANSLATE_NOOP("zhiyin", "Target")},
    {"goal", QT_TRANSLATE_NOOP("zhiyin", "Goal")},
    {"pages", QT_TRANSLATE_NOOP("zhiyin", "Pages")},
    {"report", QT_TRANSLATE_NOOP("zhiyin", "Report")},
    {"written", QT_TRANSLATE_NOOP("zhiyin", "Written")},
    {"failed", QT_TRANSLATE_NOOP("zhiyin", "Failed")},
    {"backdated", QT_TRANSLATE_NOOP("zhiyin", "Backdated")},
    {"hash", QT_TRANSLATE_NOOP("zhiyin", "Hash")},
    {"milliseconds", QT_TRANSLATE_NOOP("zhiyin", "Milliseconds")},
    {"commands", QT_TRANSLATE_NOOP("zhiyin", "Commands")},
};

const QHash<QString, int> &places()
{
    static const QHash<QString, int> found = [] {
        QHash<QString, int> all;
        int place = 0;
        for (const KeyWord &word : kKeys)
            all.insert(QString::fromLatin1(word.key), place++);
        return all;
    }();
    return found;
}

} // namespace

QString keyLabel(const QString &key)
{
    const auto place = places().constFind(key);
    if (place == places().constEnd())
        return key;
    return QCoreApplication::translate("zhiyin", kKeys[*place].label);
}

int keyOrder(const QString &key)
{
    return places().value(key, static_cast<int>(std::size(kKeys)));
}

} // namespace zhiyin::words
