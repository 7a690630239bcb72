// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/code_words.h"

#include "core/product/product_class.h"

#include <span>

namespace zhiyin::paper {
namespace {

struct CodeName {
    QStringView code;
    const char *name;
};

QString nameOf(const PaperWords &words, std::span<const CodeName> names, const QString &code)
{
    if (code.isEmpty())
        return QString(QChar(kNoValue));
    const auto found =
        std::find_if(names.begin(), names.end(), [&code](const CodeName &known) { return known.code == code; });
    return found == names.end() ? code : words.text(found->name);
}

constexpr std::array<CodeName, 3> kClientKindNames = {{
    {u"individual", QT_TRANSLATE_NOOP("zhiyin", "Individual")},
    {u"corporate", QT_TRANSLATE_NOOP("zhiyin", "Corporate")},
    {u"institution", QT_TRANSLATE_NOOP("zhiyin", "Institution")},
}};
constexpr std::array<CodeName, 7> kTierNames = {{
    {u"diamond", QT_TRANSLATE_NOOP("zhiyin", "Diamond")},
    {u"platinum", QT_TRANSLATE_NOOP("zhiyin", "Platinum")},
    {u"gold", QT_TRANSLATE_NOOP("zhiyin", "Gold")},
    {u"regular", QT_TRANSLATE_NOOP("zhiyin", "Regular")},
    {u"vip", QT_TRANSLATE_NOOP("zhiyin", "VIP")},
    {u"standard", QT_TRANSLATE_NOOP("zhiyin", "Standard")},
    {u"basic", QT_TRANSLATE_NOOP("zhiyin", "Basic")},
}};
constexpr std::array<CodeName, 27> kProductClassNames = {{
    {u"cash", QT_TRANSLATE_NOOP("zhiyin", "Cash")},
    {u"deposit", QT_TRANSLATE_NOOP("zhiyin", "Deposits")},
    {u"deposits", QT_TRANSLATE_NOOP("zhiyin", "Deposits")},
    {u"equity", QT_TRANSLATE_NOOP("zhiyin", "Equities")},
    {u"equities", QT_TRANSLATE_NOOP("zhiyin", "Equities")},
    {u"stock", QT_TRANSLATE_NOOP("zhiyin", "Equities")},
    {u"fund", QT_TRANSLATE_NOOP("zhiyin", "Funds")},
    {u"funds", QT_TRANSLATE_NOOP("zhiyin", "Funds")},
    {u"bond", QT_TRANSLATE_NOOP("zhiyin", "Bonds")},
    {u"bonds", QT_TRANSLATE_NOOP("zhiyin", "Bonds")},
    {u"insurance", QT_TRANSLATE_NOOP("zhiyin", "Insurance")},
    {u"trust", QT_TRANSLATE_NOOP("zhiyin", "Trusts")},
    {u"wealth", QT_TRANSLATE_NOOP("zhiyin", "Wealth management")},
    {u"wealth_management", QT_TRANSLATE_NOOP("zhiyin", "Wealth management")},
    {u"structured_deposit", QT_TRANSLATE_NOOP("zhiyin", "Structured deposits")},
    {u"bill", QT_TRANSLATE_NOOP("zhiyin", "Bills")},
    {u"bond_fund", QT_TRANSLATE_NOOP("zhiyin", "Bond funds")},
    {u"mixed_fund", QT_TRANSLATE_NOOP("zhiyin", "Mixed funds")},
    {u"equity_fund", QT_TRANSLATE_NOOP("zhiyin", "Equity funds")},
    {u"private_fund", QT_TRANSLATE_NOOP("zhiyin", "Private funds")},
    {u"derivative", QT_TRANSLATE_NOOP("zhiyin", "Derivatives")},
    {u"fx", QT_TRANSLATE_NOOP("zhiyin", "Foreign currencies")},
    {u"precious_metal", QT_TRANSLATE_NOOP("zhiyin", "Precious metals")},
    {u"metal", QT_TRANSLATE_NOOP("zhiyin", "Precious metals")},
    {u"gold", QT_TRANSLATE_NOOP("zhiyin", "Precious metals")},
    {u"other", QT_TRANSLATE_NOOP("zhiyin", "Other assets")},
    {u"other_assets", QT_TRANSLATE_NOOP("zhiyin", "Other assets")},
}};
constexpr std::array<CodeName, 8> kChannelNames = {{
    {u"call", QT_TRANSLATE_NOOP("zhiyin", "Call")},
    {u"visit", QT_TRANSLATE_NOOP("zhiyin", "Visit")},
    {u"video", QT_TRANSLATE_NOOP("zhiyin", "Video call")},
    {u"message", QT_TRANSLATE_NOOP("zhiyin", "Message")},
    {u"email", QT_TRANSLATE_NOOP("zhiyin", "E-mail")},
    {u"letter", QT_TRANSLATE_NOOP("zhiyin", "Letter")},
    {u"greeting", QT_TRANSLATE_NOOP("zhiyin", "Greeting")},
    {u"event", QT_TRANSLATE_NOOP("zhiyin", "Event")},
}};
constexpr std::array<CodeName, 3> kComplaintLevelNames = {{
    {u"general", QT_TRANSLATE_NOOP("zhiyin", "General")},
    {u"major", QT_TRANSLATE_NOOP("zhiyin", "Major")},
    {u"urgent", QT_TRANSLATE_NOOP("zhiyin", "Urgent")},
}};
constexpr std::array<CodeName, 9> kComplaintStateNames = {{
    {u"received", QT_TRANSLATE_NOOP("zhiyin", "Received")},
    {u"assessed", QT_TRANSLATE_NOOP("zhiyin", "Assessed")},
    {u"investigating", QT_TRANSLATE_NOOP("zhiyin", "Under investigation")},
    {u"decided", QT_TRANSLATE_NOOP("zhiyin", "Decided")},
    {u"replied", QT_TRANSLATE_NOOP("zhiyin", "Replied")},
    {u"followed_up", QT_TRANSLATE_NOOP("zhiyin", "Followed up")},
    {u"closed", QT_TRANSLATE_NOOP("zhiyin", "Closed")},
    {u"withdrawn", QT_TRANSLATE_NOOP("zhiyin", "Withdrawn")},
    {u"merged", QT_TRANSLATE_NOOP("zhiyin", "Merged")},
}};
constexpr std::array<CodeName, 12> kIndicatorNames = {{
    {u"satisfaction", QT_TRANSLATE_NOOP("zhiyin", "Satisfaction")},
    {u"satisfaction_score", QT_TRANSLATE_NOOP("zhiyin", "Satisfaction score")},
    {u"retention", QT_TRANSLATE_NOOP("zhiyin", "Retention")},
    {u"contacts_on_time", QT_TRANSLATE_NOOP("zhiyin", "Contacts on time")},
    {u"complaints_first_response_on_time", QT_TRANSLATE_NOOP("zhiyin", "First response on time")},
    {u"complaints_resolved_in_7_working_days", QT_TRANSLATE_NOOP("zhiyin", "Complaints resolved in 7 working days")},
    {u"complaint_satisfaction", QT_TRANSLATE_NOOP("zhiyin", "Satisfaction with complaint handling")},
    {u"repeat_complaints", QT_TRANSLATE_NOOP("zhiyin", "Repeat complaints")},
    {u"asset_growth", QT_TRANSLATE_NOOP("zhiyin", "Asset growth")},
    {u"repeat_purchase", QT_TRANSLATE_NOOP("zhiyin", "Repeat purchase")},
    {u"referral", QT_TRANSLATE_NOOP("zhiyin", "Referral")},
    {u"handled_within_24h", QT_TRANSLATE_NOOP("zhiyin", "First answered within 24 hours")},
}};
constexpr std::array<CodeName, 4> kGoalKindNames = {{
    {u"retirement", QT_TRANSLATE_NOOP("zhiyin", "Retirement")},
    {u"education", QT_TRANSLATE_NOOP("zhiyin", "Education")},
    {u"home", QT_TRANSLATE_NOOP("zhiyin", "A home")},
    {u"other", QT_TRANSLATE_NOOP("zhiyin", "Other")},
}};
constexpr std::array<CodeName, 8> kPolicyNames = {{
    {u"tier", QT_TRANSLATE_NOOP("zhiyin", "tiers")},
    {u"complaint", QT_TRANSLATE_NOOP("zhiyin", "complaints")},
    {u"contact", QT_TRANSLATE_NOOP("zhiyin", "contacts")},
    {u"indicators", QT_TRANSLATE_NOOP("zhiyin", "indicators")},
    {u"risk", QT_TRANSLATE_NOOP("zhiyin", "risk levels")},
    {u"churn", QT_TRANSLATE_NOOP("zhiyin", "churn")},
    {u"security", QT_TRANSLATE_NOOP("zhiyin", "security")},
    {u"calendar", QT_TRANSLATE_NOOP("zhiyin", "calendar")},
}};

} // namespace

QString clientKindName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kClientKindNames, code);
}

QString tierName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kTierNames, code);
}

QString productClassName(const PaperWords &words, const QString &code)
{
    QString name = nameOf(words, kProductClassNames, code);
    // The institution's own word stands as it is where the report is in its script; else what it means is said.
    const bool chinese = std::any_of(code.begin(), code.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    if (name != code || chinese != (words.language() == ReportLanguage::English))
        return name;
    const auto meant = parseProductClass(code);
    return meant ? nameOf(words, kProductClassNames, codeText(kProductClasses, *meant)) : name;
}

QString channelName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kChannelNames, code);
}

QString complaintLevelName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kComplaintLevelNames, code);
}

QString complaintStateName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kComplaintStateNames, code);
}

QString indicatorName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kIndicatorNames, code);
}

QString goalKindName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kGoalKindNames, code);
}

QString policyName(const PaperWords &words, const QString &code)
{
    return nameOf(words, kPolicyNames, code);
}

QString movementName(const PaperWords &words, MovementKind kind)
{
    switch (kind) {
    case MovementKind::Buy: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Purchase"));
    case MovementKind::Sell: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Sale"));
    case MovementKind::Deposit: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Deposit"));
    case MovementKind::Withdrawal: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Withdrawal"));
    case MovementKind::Interest: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Interest"));
    case MovementKind::Dividend: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Dividend"));
    case MovementKind::Fee: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Fee"));
    case MovementKind::Other: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Other"));
    }
    return {};
}

QString draftReasonText(const PaperWords &words, DraftReason reason)
{
    switch (reason) {
    case DraftReason::NotReleased:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "not yet released by a second person"));
    case DraftReason::NotReconciled: return words.text(QT_TRANSLATE_NOOP("zhiyin", "the figures do not reconcile"));
    }
    return {};
}

QString nextStepText(const PaperWords &words, const NextStep &step)
{
    switch (step.kind) {
    case NextStepKind::Contact: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Next contact"));
    case NextStepKind::RiskAssessmentMissing:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment to be done: there is none"));
    case NextStepKind::RiskAssessmentExpires:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment to be renewed"));
    case NextStepKind::IdDocumentExpires:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Identity document to be renewed"));
    case NextStepKind::ComplaintDue:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "Complaint %1 to be answered")).arg(step.subject);
    case NextStepKind::ProductAboveLevel:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1: its risk is above the level of the client; to be discussed"))
            .arg(step.subject);
    case NextStepKind::PromiseDue: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Promised: %1")).arg(step.subject);
    case NextStepKind::Maturity:
        return words.text(QT_TRANSLATE_NOOP("zhiyin", "%1 matures: what then?")).arg(step.subject);
    case NextStepKind::Need: return words.text(QT_TRANSLATE_NOOP("zhiyin", "Need stated: %1")).arg(step.subject);
    }
    return {};
}

} // namespace zhiyin::paper
