// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/case_words.h"

#include "core/letter/letter.h"
#include "core/words/complaint_words.h"
#include "core/words/letter_words.h"
#include "core/words/role_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

struct CodeWord {
    const char *code;
    const char *word;
};

constexpr CodeWord kFields[] = {
    {"role", QT_TRANSLATE_NOOP("zhiyin", "As")},
    {"name", QT_TRANSLATE_NOOP("zhiyin", "Name")},
    {"contact", QT_TRANSLATE_NOOP("zhiyin", "Telephone or e-mail")},
    {"authority", QT_TRANSLATE_NOOP("zhiyin", "Proof of authority")},
    {"what", QT_TRANSLATE_NOOP("zhiyin", "What")},
    {"source", QT_TRANSLATE_NOOP("zhiyin", "From whom")},
    {"document", QT_TRANSLATE_NOOP("zhiyin", "Document")},
    {"received_on", QT_TRANSLATE_NOOP("zhiyin", "Received on")},
    {"department", QT_TRANSLATE_NOOP("zhiyin", "Department")},
    {"due_on", QT_TRANSLATE_NOOP("zhiyin", "Due on")},
    {"other", QT_TRANSLATE_NOOP("zhiyin", "Case")},
    {"relation", QT_TRANSLATE_NOOP("zhiyin", "Relation")},
    {"step", QT_TRANSLATE_NOOP("zhiyin", "Step")},
    {"code", QT_TRANSLATE_NOOP("zhiyin", "Code")},
    {"user", QT_TRANSLATE_NOOP("zhiyin", "Person")},
    {"reason", QT_TRANSLATE_NOOP("zhiyin", "Reason")},
    {"text", QT_TRANSLATE_NOOP("zhiyin", "Text")},
    {"result", QT_TRANSLATE_NOOP("zhiyin", "Result")},
    {"attachment", QT_TRANSLATE_NOOP("zhiyin", "File")},
    {"complainant", QT_TRANSLATE_NOOP("zhiyin", "Complainant")},
    {"joint", QT_TRANSLATE_NOOP("zhiyin", "Complainants")},
    {"level", QT_TRANSLATE_NOOP("zhiyin", "Level")},
    {"category", QT_TRANSLATE_NOOP("zhiyin", "Category")},
    {"axis_channel", QT_TRANSLATE_NOOP("zhiyin", "Channel class")},
    {"business", QT_TRANSLATE_NOOP("zhiyin", "Business")},
    {"cause", QT_TRANSLATE_NOOP("zhiyin", "Cause")},
    {"product", QT_TRANSLATE_NOOP("zhiyin", "Product")},
    {"staff", QT_TRANSLATE_NOOP("zhiyin", "Staff complained of")},
    {"demand", QT_TRANSLATE_NOOP("zhiyin", "What is asked for")},
};

constexpr CodeWord kCodes[] = {
    {"agent", QT_TRANSLATE_NOOP("zhiyin", "Agent")},
    {"representative", QT_TRANSLATE_NOOP("zhiyin", "Representative of several")},
    {"heir", QT_TRANSLATE_NOOP("zhiyin", "Heir")},
    {"guardian", QT_TRANSLATE_NOOP("zhiyin", "Guardian")},
    {"complainant", QT_TRANSLATE_NOOP("zhiyin", "From the complainant")},
    {"on_file", QT_TRANSLATE_NOOP("zhiyin", "Already on file")},
    {"staff", QT_TRANSLATE_NOOP("zhiyin", "From staff")},
    {"third_party", QT_TRANSLATE_NOOP("zhiyin", "From a third party")},
    {"related", QT_TRANSLATE_NOOP("zhiyin", "Related")},
    {"repeated", QT_TRANSLATE_NOOP("zhiyin", "Repeated complaint")},
    {"post", QT_TRANSLATE_NOOP("zhiyin", "By post")},
    {"email", QT_TRANSLATE_NOOP("zhiyin", "By e-mail")},
    {"message", QT_TRANSLATE_NOOP("zhiyin", "By text message")},
    {"telephone", QT_TRANSLATE_NOOP("zhiyin", "By telephone, recorded")},
    {"handed_over", QT_TRANSLATE_NOOP("zhiyin", "Handed over, signed for")},
    {"payment", QT_TRANSLATE_NOOP("zhiyin", "Payment")},
    {"fee_refund", QT_TRANSLATE_NOOP("zhiyin", "Refund of a fee")},
    {"points", QT_TRANSLATE_NOOP("zhiyin", "Points")},
    {"rate", QT_TRANSLATE_NOOP("zhiyin", "Preferential rate")},
    {"service", QT_TRANSLATE_NOOP("zhiyin", "Service without charge")},
    {"lasting", QT_TRANSLATE_NOOP("zhiyin", "Lasting")},
    {"partly", QT_TRANSLATE_NOOP("zhiyin", "In part")},
    {"none", QT_TRANSLATE_NOOP("zhiyin", "No effect")},
    {"mediation", QT_TRANSLATE_NOOP("zhiyin", "Record of a mediation")},
};

constexpr CodeWord kHeld[] = {
    {"identity", QT_TRANSLATE_NOOP("zhiyin", "Identity document")},
    {"contact_details", QT_TRANSLATE_NOOP("zhiyin", "Ways of contact")},
    {"risk_assessment", QT_TRANSLATE_NOOP("zhiyin", "Risk assessment")},
    {"holdings", QT_TRANSLATE_NOOP("zhiyin", "Holdings")},
    {"transactions", QT_TRANSLATE_NOOP("zhiyin", "Transactions")},
    {"contacts", QT_TRANSLATE_NOOP("zhiyin", "Records of contacts")},
    {"document_identity", QT_TRANSLATE_NOOP("zhiyin", "Copy of the identity document")},
    {"document_address", QT_TRANSLATE_NOOP("zhiyin", "Proof of address")},
    {"document_income", QT_TRANSLATE_NOOP("zhiyin", "Proof of income")},
    {"document_agreement", QT_TRANSLATE_NOOP("zhiyin", "Signed agreement")},
    {"document_questionnaire", QT_TRANSLATE_NOOP("zhiyin", "Signed questionnaire")},
    {"document_authority", QT_TRANSLATE_NOOP("zhiyin", "Authority of an agent")},
    {"document_complaint", QT_TRANSLATE_NOOP("zhiyin", "Papers of complaints")},
    {"document_evidence", QT_TRANSLATE_NOOP("zhiyin", "Evidence")},
    {"document_other", QT_TRANSLATE_NOOP("zhiyin", "Other document")},
};

template <size_t Count> QString wordOf(const CodeWord (&table)[Count], const QString &code)
{
    for (const CodeWord &known : table) {
        if (code == QLatin1StringView(known.code))
            return QCoreApplication::translate("zhiyin", known.word);
    }
    return code;
}

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QStringLiteral(" · "));
}

} // namespace

QString caseItemKind(CaseItemKind kind)
{
    switch (kind) {
    case CaseItemKind::Party: return QCoreApplication::translate("zhiyin", "Agent or representative");
    case CaseItemKind::Evidence: return QCoreApplication::translate("zhiyin", "Evidence");
    case CaseItemKind::Task: return QCoreApplication::translate("zhiyin", "Task");
    case CaseItemKind::Link: return QCoreApplication::translate("zhiyin", "Linked case");
    case CaseItemKind::Check: return QCoreApplication::translate("zhiyin", "Check ticked");
    case CaseItemKind::Recusal: return QCoreApplication::translate("zhiyin", "Stood aside");
    case CaseItemKind::Assignment: return QCoreApplication::translate("zhiyin", "Handler");
    case CaseItemKind::Note: return QCoreApplication::translate("zhiyin", "Note");
    case CaseItemKind::Letter: return QCoreApplication::translate("zhiyin", "Letter");
    case CaseItemKind::Compensation: return QCoreApplication::translate("zhiyin", "Compensation");
    case CaseItemKind::Repair: return QCoreApplication::translate("zhiyin", "Step of the repair plan");
    case CaseItemKind::RepairResult: return QCoreApplication::translate("zhiyin", "Result of the repair");
    case CaseItemKind::Dispute: return QCoreApplication::translate("zhiyin", "Dispute");
    case CaseItemKind::Archive: return QCoreApplication::translate("zhiyin", "Archived");
    }
    return {};
}

QString caseItemState(CaseItemState state)
{
    switch (state) {
    case CaseItemState::Waiting: return QCoreApplication::translate("zhiyin", "waiting");
    case CaseItemState::Open: return QCoreApplication::translate("zhiyin", "open");
    case CaseItemState::Done: return QCoreApplication::translate("zhiyin", "done");
    case CaseItemState::Ended: return QCoreApplication::translate("zhiyin", "ended");
    }
    return {};
}

QString caseField(const QString &key)
{
    return wordOf(kFields, key);
}

QString caseCode(const QString &code)
{
    return wordOf(kCodes, code);
}

QString partyRole(const QString &code)
{
    return wordOf(kCodes, code);
}

QString onFile(const QString &code)
{
    return wordOf(kHeld, code);
}

QString taxonomyAxis(TaxonomyAxis axis)
{
    switch (axis) {
    case TaxonomyAxis::Channel: return QCoreApplication::translate("zhiyin", "Channel class");
    case TaxonomyAxis::Business: return QCoreApplication::translate("zhiyin", "Business");
    case TaxonomyAxis::Cause: return QCoreApplication::translate("zhiyin", "Cause");
    }
    return {};
}

QString caseItemLine(const CaseItem &item, const QHash<UserId, QString> &people)
{
    const auto person = [&](QStringView key) {
        const auto id = UserId::parse(item.text(key));
        return id ? people.value(*id) : QString();
    };
    const QString result = item.text(u"result");
    switch (item.kind) {
    case CaseItemKind::Party:
        return joined({partyRole(item.text(u"role")), item.text(u"name"), item.text(u"authority")});
    case CaseItemKind::Evidence:
        return joined({item.text(u"what"), caseCode(item.text(u"source")), item.text(u"document")});
    case CaseItemKind::Task: return joined({item.text(u"department"), item.text(u"what"), result});
    case CaseItemKind::Link: return joined({caseCode(item.text(u"relation")), item.text(u"other")});
    case CaseItemKind::Check: return joined({item.text(u"step"), item.text(u"code")});
    case CaseItemKind::Recusal:
    case CaseItemKind::Assignment: return joined({person(u"user"), item.text(u"reason")});
    case CaseItemKind::Repair: return joined({item.text(u"what"), result});
    case CaseItemKind::Letter: {
        const auto kind = parseCode(kLetterKinds, item.text(u"letter"));
        return joined({kind ? letterKind(*kind) : QString(), caseCode(item.text(u"way")), item.text(u"delivered_on"),
                       item.text(u"evidence")});
    }
    case CaseItemKind::Compensation:
        return joined({caseCode(item.text(u"form")),
                       QStringLiteral("%1 %2").arg(item.text(u"currency"), item.text(u"amount")), item.text(u"text"),
                       result});
    case CaseItemKind::RepairResult: return joined({caseCode(item.text(u"effect")), item.text(u"text")});
    case CaseItemKind::Dispute:
        if (item.data.contains(QStringLiteral("record")))
            return joined({caseCode(item.text(u"record")), item.text(u"body"), item.text(u"began_at"),
                           item.text(u"ended_at"), item.text(u"result")});
        return joined({item.text(u"to"), item.text(u"body"), item.text(u"rules"),
                       joined({item.text(u"currency"), item.text(u"amount")}), item.text(u"text")});
    case CaseItemKind::Archive: return item.text(u"until");
    case CaseItemKind::Note: break;
    }
    return item.text(u"text");
}

QString noJointComplaint()
{
    return QCoreApplication::translate("zhiyin", "Representatives are for joint complaints: this one has a single "
                                                 "complainant. Name an agent instead.");
}

QString tooManyRepresentatives(int most)
{
    return QCoreApplication::translate("zhiyin", "Joint complainants name at most %n representative(s).", nullptr,
                                       most);
}

QString isComplainedOf(const QString &person)
{
    return QCoreApplication::translate("zhiyin", "The complaint is about %1, who may not handle it.").arg(person);
}

QString stoodAside(const QString &person, const QString &reason)
{
    return QCoreApplication::translate("zhiyin", "%1 stood aside from this case: %2").arg(person, reason);
}

QString isRelated(const QString &person, const QString &with)
{
    return QCoreApplication::translate("zhiyin", "%1 is related to %2 and may not handle the case.").arg(person, with);
}

QString notRouted(ComplaintLevel level, Role role)
{
    return QCoreApplication::translate("zhiyin", "Cases of the level \"%1\" are not for the role \"%2\".")
        .arg(complaintLevel(level), words::role(role));
}

QString isMerged()
{
    return QCoreApplication::translate("zhiyin", "The case was merged into another one: work on that one.");
}

QString isArchived()
{
    return QCoreApplication::translate("zhiyin", "The case is archived. Reopen it to work on it.");
}

QString isAnothersComplaint()
{
    return QCoreApplication::translate("zhiyin", "Only complaints of the same complainant can be merged.");
}

QString laterCaseGoesOn()
{
    return QCoreApplication::translate("zhiyin",
                                       "The earlier case goes on, since its time runs out first: merge the later one "
                                       "into it.");
}

QString checkMissing(const QString &check)
{
    return QCoreApplication::translate("zhiyin", "The check list of this step is not ticked: %1").arg(check);
}

QString needsDecidingHandler()
{
    return QCoreApplication::translate(
        "zhiyin", "A confidential case is seen by compliance and its handler only: give it to a supervisor first, so "
                  "that somebody can decide it.");
}

QString lowersLevel()
{
    return QCoreApplication::translate("zhiyin", "Only who decides complaints may lower a level.");
}

QString overCap(const QString &cap, const QString &before)
{
    return QCoreApplication::translate("zhiyin",
                                       "The policy lets one case be compensated with %1 at most; %2 are given "
                                       "or waiting.")
        .arg(cap, before);
}

QString stillOpen(const QString &what)
{
    return QCoreApplication::translate("zhiyin", "Something of the case is still open: %1").arg(what);
}

QString noRepairYet()
{
    return QCoreApplication::translate("zhiyin",
                                       "No step of the repair plan is done yet, so there is nothing to judge.");
}

QString letterFrozen()
{
    return QCoreApplication::translate("zhiyin", "The letter was delivered and stays as it was sent.");
}

QString noticeTask()
{
    return QCoreApplication::translate("zhiyin", "Send the complainant the notice of the extension");
}

QString alreadyHeld()
{
    return QCoreApplication::translate("zhiyin", "already on file");
}

QString compensationSummary(ComplaintId complaint, const QString &amount)
{
    return QCoreApplication::translate("zhiyin", "Compensate complaint %1 with %2").arg(complaint.toString(), amount);
}

QString textChangeSummary(ComplaintId complaint)
{
    return QCoreApplication::translate("zhiyin", "Change what was written down in complaint %1")
        .arg(complaint.toString());
}

QString textChangeWaits(const QString &request)
{
    return QCoreApplication::translate("zhiyin",
                                       "A change of this text waits for a second person already (request %1).")
        .arg(request);
}

} // namespace zhiyin::words
