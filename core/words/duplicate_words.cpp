// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/duplicate_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

struct TableName {
    const char *table;
    const char *name;
};
constexpr TableName kTables[] = {
    {"assessment", QT_TRANSLATE_NOOP("zhiyin", "Risk assessments")},
    {"client", QT_TRANSLATE_NOOP("zhiyin", "Clients merged before")},
    {"client_account", QT_TRANSLATE_NOOP("zhiyin", "Cards and accounts")},
    {"client_channel", QT_TRANSLATE_NOOP("zhiyin", "Telephones, e-mails and addresses")},
    {"client_document", QT_TRANSLATE_NOOP("zhiyin", "Identity documents")},
    {"client_finance", QT_TRANSLATE_NOOP("zhiyin", "Declared figures")},
    {"client_transaction", QT_TRANSLATE_NOOP("zhiyin", "Transactions")},
    {"complaint", QT_TRANSLATE_NOOP("zhiyin", "Complaints")},
    {"contact", QT_TRANSLATE_NOOP("zhiyin", "Contacts")},
    {"client_consent", QT_TRANSLATE_NOOP("zhiyin", "Consents")},
    {"client_declaration", QT_TRANSLATE_NOOP("zhiyin", "Declarations")},
    {"client_goal", QT_TRANSLATE_NOOP("zhiyin", "Goals")},
    {"client_goal_progress", QT_TRANSLATE_NOOP("zhiyin", "Progress of goals")},
    {"client_hold", QT_TRANSLATE_NOOP("zhiyin", "Legal holds")},
    {"client_need", QT_TRANSLATE_NOOP("zhiyin", "Needs")},
    {"client_relation", QT_TRANSLATE_NOOP("zhiyin", "Relations")},
    {"client_stage", QT_TRANSLATE_NOOP("zhiyin", "Stages")},
    {"client_tag", QT_TRANSLATE_NOOP("zhiyin", "Tags")},
    {"client_verification", QT_TRANSLATE_NOOP("zhiyin", "Verifications")},
    {"complaint_event", QT_TRANSLATE_NOOP("zhiyin", "Steps of complaints")},
    {"complaint_clock", QT_TRANSLATE_NOOP("zhiyin", "Clocks of complaints")},
    {"custom_value", QT_TRANSLATE_NOOP("zhiyin", "Own fields")},
    {"household_member", QT_TRANSLATE_NOOP("zhiyin", "Households")},
    {"holding", QT_TRANSLATE_NOOP("zhiyin", "Holdings")},
    {"report", QT_TRANSLATE_NOOP("zhiyin", "Reports")},
    {"churn_step", QT_TRANSLATE_NOOP("zhiyin", "Steps of churn warnings")},
    {"churn_warning", QT_TRANSLATE_NOOP("zhiyin", "Churn warnings")},
    {"expert_booking", QT_TRANSLATE_NOOP("zhiyin", "Meetings with experts")},
    {"survey", QT_TRANSLATE_NOOP("zhiyin", "Surveys")},
    {"survey_person", QT_TRANSLATE_NOOP("zhiyin", "Draws of surveys")},
    {"tier_history", QT_TRANSLATE_NOOP("zhiyin", "Tier history")},
    {"tier_standing", QT_TRANSLATE_NOOP("zhiyin", "Tier")},
};

} // namespace

QString mergeSameClient()
{
    return QCoreApplication::translate("zhiyin", "both are the same client");
}

QString mergeOtherKind()
{
    return QCoreApplication::translate("zhiyin", "a person and an institution are never one client");
}

QString mergeOtherIdNumber()
{
    return QCoreApplication::translate("zhiyin", "both have a valid identity number, and the numbers differ");
}

QString mergeRequestWaits(const QString &client)
{
    return QCoreApplication::translate("zhiyin", "a request about client %1 still waits; decide it first").arg(client);
}

QString nothingMerged()
{
    return QCoreApplication::translate("zhiyin", "nothing was merged into this client");
}

QString duplicateReason(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::IdNumber: return QCoreApplication::translate("zhiyin", "same identity number");
    case DuplicateReason::Phone: return QCoreApplication::translate("zhiyin", "same telephone");
    case DuplicateReason::NameAndBirth: return QCoreApplication::translate("zhiyin", "same name and birth date");
    case DuplicateReason::Name: return QCoreApplication::translate("zhiyin", "same name");
    case DuplicateReason::Traditional:
        return QCoreApplication::translate("zhiyin", "traditional and simplified characters");
    case DuplicateReason::Pinyin: return QCoreApplication::translate("zhiyin", "same sound");
    case DuplicateReason::OtherIdNumber: return QCoreApplication::translate("zhiyin", "different identity numbers");
    case DuplicateReason::OtherBirth: return QCoreApplication::translate("zhiyin", "different birth dates");
    }
    return {};
}

QString movedTable(const QString &table)
{
    for (const TableName &known : kTables) {
        if (table == QLatin1StringView(known.table))
            return QCoreApplication::translate("zhiyin", known.name);
    }
    return table;
}

} // namespace zhiyin::words
