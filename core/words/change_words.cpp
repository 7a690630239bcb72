// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/change_words.h"

#include "core/attachment/attachment.h"
#include "core/client/client_fields.h"
#include "core/retention/retention.h"
#include "core/words/attachment_words.h"
#include "core/words/consent_words.h"
#include "core/words/finance_words.h"
#include "core/words/key_words.h"
#include "core/words/lifecycle_words.h"
#include "core/words/protection_words.h"
#include "core/words/relation_words.h"
#include "core/words/tier_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhiyin::words {
namespace {

struct CodeWord {
    const char *code;
    const char *word;
};

constexpr CodeWord kActions[] = {
    {"add", QT_TRANSLATE_NOOP("zhiyin", "Added")},
    {"set", QT_TRANSLATE_NOOP("zhiyin", "Changed")},
    {"import", QT_TRANSLATE_NOOP("zhiyin", "Imported")},
    {"update", QT_TRANSLATE_NOOP("zhiyin", "Changed")},
    {"undo", QT_TRANSLATE_NOOP("zhiyin", "Undone")},
    {"restore", QT_TRANSLATE_NOOP("zhiyin", "Restored")},
    {"remove", QT_TRANSLATE_NOOP("zhiyin", "Removed")},
    {"reveal", QT_TRANSLATE_NOOP("zhiyin", "Shown in clear")},
    {"export", QT_TRANSLATE_NOOP("zhiyin", "Exported")},
    {"ask", QT_TRANSLATE_NOOP("zhiyin", "Asked for")},
    {"approve", QT_TRANSLATE_NOOP("zhiyin", "Approved")},
    {"refuse", QT_TRANSLATE_NOOP("zhiyin", "Refused")},
    {"end", QT_TRANSLATE_NOOP("zhiyin", "Ended")},
    {"open", QT_TRANSLATE_NOOP("zhiyin", "Opened")},
    {"merge", QT_TRANSLATE_NOOP("zhiyin", "Merged")},
    {"unmerge", QT_TRANSLATE_NOOP("zhiyin", "Unmerged")},
    {"distinct", QT_TRANSLATE_NOOP("zhiyin", "Told apart")},
    {"record", QT_TRANSLATE_NOOP("zhiyin", "Recorded")},
    {"assess", QT_TRANSLATE_NOOP("zhiyin", "Assessed")},
    {"release", QT_TRANSLATE_NOOP("zhiyin", "Released")},
    {"make", QT_TRANSLATE_NOOP("zhiyin", "Made")},
    {"attach", QT_TRANSLATE_NOOP("zhiyin", "Document added")},
    {"attach_reveal", QT_TRANSLATE_NOOP("zhiyin", "Document opened")},
    {"attach_end", QT_TRANSLATE_NOOP("zhiyin", "Document ended")},
    {"lifecycle", QT_TRANSLATE_NOOP("zhiyin", "Stage by rule")},
    {"verify", QT_TRANSLATE_NOOP("zhiyin", "Found still right")},
    {"grant access", QT_TRANSLATE_NOOP("zhiyin", "Access given")},
    {"use access", QT_TRANSLATE_NOOP("zhiyin", "Access used")},
    {"end access", QT_TRANSLATE_NOOP("zhiyin", "Access ended")},
    {"hold", QT_TRANSLATE_NOOP("zhiyin", "Put under legal hold")},
    {"lift hold", QT_TRANSLATE_NOOP("zhiyin", "Legal hold lifted")},
    {"restrict", QT_TRANSLATE_NOOP("zhiyin", "Restricted")},
    {"unrestrict", QT_TRANSLATE_NOOP("zhiyin", "Restriction lifted")},
    {"erase", QT_TRANSLATE_NOOP("zhiyin", "Erased")},
    {"meeting pack", QT_TRANSLATE_NOOP("zhiyin", "Meeting pack made")},
    {"data copy", QT_TRANSLATE_NOOP("zhiyin", "Copy of all data made")},
    {"add expert", QT_TRANSLATE_NOOP("zhiyin", "Expert added")},
    {"expert hours", QT_TRANSLATE_NOOP("zhiyin", "Expert's hours changed")},
    {"expert away", QT_TRANSLATE_NOOP("zhiyin", "Expert away")},
    {"end expert", QT_TRANSLATE_NOOP("zhiyin", "Expert taken out of the pool")},
    {"book expert", QT_TRANSLATE_NOOP("zhiyin", "Expert booked")},
    {"cancel expert", QT_TRANSLATE_NOOP("zhiyin", "Booking of an expert cancelled")},
    {"expert met", QT_TRANSLATE_NOOP("zhiyin", "Expert met")},
    {"hand over", QT_TRANSLATE_NOOP("zhiyin", "Handed over")},
    {"churn opened", QT_TRANSLATE_NOOP("zhiyin", "Churn warning opened")},
    {"churn raised", QT_TRANSLATE_NOOP("zhiyin", "Churn warning raised")},
    {"churn lowered", QT_TRANSLATE_NOOP("zhiyin", "Churn warning lowered")},
    {"churn responded", QT_TRANSLATE_NOOP("zhiyin", "Churn warning answered")},
    {"churn escalated", QT_TRANSLATE_NOOP("zhiyin", "Churn warning handed up")},
    {"churn closed", QT_TRANSLATE_NOOP("zhiyin", "Churn warning closed")},
    {"tag", QT_TRANSLATE_NOOP("zhiyin", "Tagged")},
    {"untag", QT_TRANSLATE_NOOP("zhiyin", "Tag taken off")},
    {"set_custom", QT_TRANSLATE_NOOP("zhiyin", "Own field changed")},
    {"add_channel", QT_TRANSLATE_NOOP("zhiyin", "Way of contact added")},
    {"end_channel", QT_TRANSLATE_NOOP("zhiyin", "Way of contact ended")},
    {"primary_channel", QT_TRANSLATE_NOOP("zhiyin", "Primary way of contact changed")},
    {"add_document", QT_TRANSLATE_NOOP("zhiyin", "Identity document added")},
    {"end_document", QT_TRANSLATE_NOOP("zhiyin", "Identity document ended")},
    {"primary_document", QT_TRANSLATE_NOOP("zhiyin", "Primary identity document changed")},
    {"give_consent", QT_TRANSLATE_NOOP("zhiyin", "Consent given")},
    {"withdraw_consent", QT_TRANSLATE_NOOP("zhiyin", "Consent withdrawn")},
    {"add_relation", QT_TRANSLATE_NOOP("zhiyin", "Relation added")},
    {"end_relation", QT_TRANSLATE_NOOP("zhiyin", "Relation ended")},
    {"join_household", QT_TRANSLATE_NOOP("zhiyin", "Joined a household")},
    {"leave_household", QT_TRANSLATE_NOOP("zhiyin", "Left a household")},
    {"set_household", QT_TRANSLATE_NOOP("zhiyin", "Household changed")},
    {"add_goal", QT_TRANSLATE_NOOP("zhiyin", "Goal added")},
    {"set_goal", QT_TRANSLATE_NOOP("zhiyin", "Goal changed")},
    {"end_goal", QT_TRANSLATE_NOOP("zhiyin", "Goal ended")},
    {"add_need", QT_TRANSLATE_NOOP("zhiyin", "Need added")},
    {"end_need", QT_TRANSLATE_NOOP("zhiyin", "Need ended")},
    {"add_declaration", QT_TRANSLATE_NOOP("zhiyin", "Declaration added")},
    {"professional", QT_TRANSLATE_NOOP("zhiyin", "Professional investor")},
    {"recommendation", QT_TRANSLATE_NOOP("zhiyin", "Recommended")},
    {"suitability", QT_TRANSLATE_NOOP("zhiyin", "Suitability checked")},
    {"assign_case", QT_TRANSLATE_NOOP("zhiyin", "Handler given")},
    {"confidential_case", QT_TRANSLATE_NOOP("zhiyin", "Confidentiality changed")},
    {"merge_case", QT_TRANSLATE_NOOP("zhiyin", "Merged into another case")},
    {"finish_case_item", QT_TRANSLATE_NOOP("zhiyin", "Marked as done")},
    {"end_case_item", QT_TRANSLATE_NOOP("zhiyin", "Ended in the case")},
    {"deliver_letter", QT_TRANSLATE_NOOP("zhiyin", "Letter delivered")},
    {"approve_compensation", QT_TRANSLATE_NOOP("zhiyin", "Compensation approved")},
    {"refuse_compensation", QT_TRANSLATE_NOOP("zhiyin", "Compensation refused")},
    {"reveal_case_file", QT_TRANSLATE_NOOP("zhiyin", "Evidence looked at")},
    {"keep_custom_report", QT_TRANSLATE_NOOP("zhiyin", "Report kept under a name")},
    {"remove_custom_report", QT_TRANSLATE_NOOP("zhiyin", "Kept report removed")},
    {"self_check", QT_TRANSLATE_NOOP("zhiyin", "Self-check")},
    {"make_pack", QT_TRANSLATE_NOOP("zhiyin", "Evidence pack made")},
    {"add_case_party", QT_TRANSLATE_NOOP("zhiyin", "Agent or representative")},
    {"add_case_evidence", QT_TRANSLATE_NOOP("zhiyin", "Evidence")},
    {"add_case_task", QT_TRANSLATE_NOOP("zhiyin", "Task")},
    {"add_case_link", QT_TRANSLATE_NOOP("zhiyin", "Linked case")},
    {"add_case_check", QT_TRANSLATE_NOOP("zhiyin", "Check ticked")},
    {"add_case_recusal", QT_TRANSLATE_NOOP("zhiyin", "Stood aside")},
    {"add_case_assignment", QT_TRANSLATE_NOOP("zhiyin", "Handler")},
    {"add_case_note", QT_TRANSLATE_NOOP("zhiyin", "Note")},
    {"add_case_letter", QT_TRANSLATE_NOOP("zhiyin", "Letter")},
    {"add_case_compensation", QT_TRANSLATE_NOOP("zhiyin", "Compensation")},
    {"add_case_repair", QT_TRANSLATE_NOOP("zhiyin", "Step of the repair plan")},
    {"add_case_repair_result", QT_TRANSLATE_NOOP("zhiyin", "Result of the repair")},
    {"add_case_dispute", QT_TRANSLATE_NOOP("zhiyin", "Dispute")},
    {"add_case_archive", QT_TRANSLATE_NOOP("zhiyin", "Archived")},
};

/// The states of what hangs on a client, and of the client's own row.
constexpr CodeWord kStates[] = {
    {"live", QT_TRANSLATE_NOOP("zhiyin", "in use")},     {"restricted", QT_TRANSLATE_NOOP("zhiyin", "restricted")},
    {"merged", QT_TRANSLATE_NOOP("zhiyin", "merged")},   {"erased", QT_TRANSLATE_NOOP("zhiyin", "erased")},
    {"waiting", QT_TRANSLATE_NOOP("zhiyin", "waiting")}, {"approved", QT_TRANSLATE_NOOP("zhiyin", "approved")},
    {"refused", QT_TRANSLATE_NOOP("zhiyin", "refused")}, {"withdrawn", QT_TRANSLATE_NOOP("zhiyin", "withdrawn")},
};
constexpr CodeWord kScopes[] = {
    {"read", QT_TRANSLATE_NOOP("zhiyin", "to read")},
    {"work", QT_TRANSLATE_NOOP("zhiyin", "to work with")},
};
/// Choices whose code is no English.
constexpr CodeWord kChoices[] = {
    {"resident_id", QT_TRANSLATE_NOOP("zhiyin", "Resident ID card")},
    {"hk_macau_permit", QT_TRANSLATE_NOOP("zhiyin", "Hong Kong and Macau permit")},
    {"taiwan_permit", QT_TRANSLATE_NOOP("zhiyin", "Taiwan permit")},
    {"foreign_residence", QT_TRANSLATE_NOOP("zhiyin", "Permanent residence card")},
    {"uscc", QT_TRANSLATE_NOOP("zhiyin", "Unified social credit code")},
    {"hk_identity_card", QT_TRANSLATE_NOOP("zhiyin", "Hong Kong identity card")},
    {"taiwan_identity_card", QT_TRANSLATE_NOOP("zhiyin", "Taiwan identity card")},
};

template <std::size_t N> QString wordOf(const CodeWord (&table)[N], const QString &code)
{
    for (const CodeWord &word : table) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("zhiyin", word.word);
    }
    return code;
}

/// "spouse K-2": a code, and what the user named.
QString firstInWords(const QString &value, QString (*word)(const QString &))
{
    const QString code = value.section(u' ', 0, 0);
    const QString rest = value.section(u' ', 1);
    return rest.isEmpty() ? word(code) : QCoreApplication::translate("zhiyin", "%1: %2").arg(word(code), rest);
}

QString consentText(const QString &value)
{
    return QCoreApplication::translate("zhiyin", "%1 (%2)")
        .arg(consentPurpose(value.section(u' ', 0, 0)), legalBasis(value.section(u' ', 1)));
}

QString goalText(const QString &value)
{
    const bool isState = value == QStringLiteral("reached") || value == QStringLiteral("dropped");
    return isState ? goalState(value) : firstInWords(value, goalKind);
}

QString ruleText(const QString &code)
{
    for (const RetentionRule rule : {RetentionRule::Relationship, RetentionRule::Transactions,
                                     RetentionRule::Suitability, RetentionRule::Complaints}) {
        if (retentionRuleCode(rule) == code)
            return retentionRule(rule);
    }
    return code;
}

QString documentKindText(const QString &code)
{
    const auto kind = parseCode(kAttachmentKinds, code);
    return kind ? attachmentKind(*kind) : code;
}

} // namespace

QString choiceName(const Choice &choice)
{
    const QString code(choice.code);
    if (QLocale().language() == QLocale::Chinese) {
        const QStringList known = choice.words.toString().split(u'|', Qt::SkipEmptyParts);
        for (const QString &word : known) {
            if (word.at(0).unicode() >= 0x2e80)
                return word;
        }
    }
    if (const QString special = wordOf(kChoices, code); special != code)
        return special;
    QString word = QString(code).replace(u'_', u' ');
    word[0] = word[0].toUpper();
    return word;
}

QString changeAction(const QString &action)
{
    return wordOf(kActions, action);
}

QString changedValue(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return value;
    using Word = QString (*)(const QString &);
    static const QHash<QString, Word> own{
        {QStringLiteral("tier"), tierName},
        {QStringLiteral("state"), [](const QString &code) { return wordOf(kStates, code); }},
        {QStringLiteral("scope"), [](const QString &code) { return wordOf(kScopes, code); }},
        {QStringLiteral("rule"), ruleText},
        {QStringLiteral("consent"), consentText},
        {QStringLiteral("goal"), goalText},
        {QStringLiteral("need"),
         [](const QString &text) {
             return text == QStringLiteral("met") || text == QStringLiteral("dropped") ? goalState(text) : text;
         }},
        {QStringLiteral("relation"), [](const QString &text) { return firstInWords(text, relationKind); }},
        {QStringLiteral("document_kind"), documentKindText},
    };
    if (const auto word = own.constFind(field); word != own.constEnd())
        return (*word)(value);
    const auto known = clientFieldNamed(field);
    if (!known)
        return value;
    if (*known == ClientField::Stage) {
        const auto stage = parseStage(value);
        return stage ? stageName(*stage) : value;
    }
    for (const Choice &choice : specOf(*known).choices) {
        if (value == choice.code)
            return choiceName(choice);
    }
    return value;
}

QString coreChangeSummary(const QStringList &fields, const QString &client)
{
    QStringList names;
    for (const QString &field : fields)
        names.append(keyLabel(field));
    return QCoreApplication::translate("zhiyin", "Change %1 of client %2")
        .arg(names.join(QCoreApplication::translate("zhiyin", ", ")), client);
}

} // namespace zhiyin::words
