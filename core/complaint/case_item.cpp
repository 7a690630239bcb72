// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_item.h"

#include "core/words/case_words.h"

namespace zhiyin {
namespace {

using namespace Qt::StringLiterals;
using enum CaseFieldType;

constexpr std::array kPartyRoles = {"agent"_L1, "representative"_L1, "heir"_L1, "guardian"_L1};
constexpr std::array kEvidenceSources = {"complainant"_L1, "on_file"_L1, "staff"_L1, "third_party"_L1};
constexpr std::array kLinkKinds = {"related"_L1, "repeated"_L1};

constexpr std::array kPartyFields = {CaseField{"role"_L1, Code, true, kPartyRoles}, CaseField{"name"_L1, Text, true},
                                     CaseField{"contact"_L1}, CaseField{"authority"_L1}};
constexpr std::array kEvidenceFields = {CaseField{"what"_L1, Text, true},
                                        CaseField{"source"_L1, Code, true, kEvidenceSources}, CaseField{"document"_L1},
                                        CaseField{"received_on"_L1, Date}, CaseField{"attachment"_L1, Attachment}};
constexpr std::array kTaskFields = {CaseField{"department"_L1, Text, true}, CaseField{"what"_L1, Text, true},
                                    CaseField{"due_on"_L1, Date, true}};
constexpr std::array kLinkFields = {CaseField{"other"_L1, Complaint, true},
                                    CaseField{"relation"_L1, Code, true, kLinkKinds}};
constexpr std::array kCheckFields = {CaseField{"step"_L1, Text, true}, CaseField{"code"_L1, Text, true}};
constexpr std::array kRecusalFields = {CaseField{"user"_L1, User, true}, CaseField{"reason"_L1, Text, true}};
constexpr std::array kNoteFields = {CaseField{"text"_L1, Text, true}};
constexpr std::array kRepairFields = {CaseField{"what"_L1, Text, true}, CaseField{"due_on"_L1, Date, true}};

bool isGood(const CaseField &field, const QString &value)
{
    switch (field.type) {
    case Code: return std::ranges::any_of(field.codes, [&](QLatin1StringView code) { return value == code; });
    case Date: return QDate::fromString(value, Qt::ISODate).isValid();
    case User: return UserId::parse(value).has_value();
    case Complaint: return ComplaintId::parse(value).has_value();
    case Attachment: return AnyId::parse(value).has_value();
    case Text: break;
    }
    return true;
}

} // namespace

std::span<const CaseField> caseFields(CaseItemKind kind)
{
    switch (kind) {
    case CaseItemKind::Party: return kPartyFields;
    case CaseItemKind::Evidence: return kEvidenceFields;
    case CaseItemKind::Task: return kTaskFields;
    case CaseItemKind::Link: return kLinkFields;
    case CaseItemKind::Check: return kCheckFields;
    case CaseItemKind::Recusal: return kRecusalFields;
    case CaseItemKind::Note: return kNoteFields;
    case CaseItemKind::Repair: return kRepairFields;
    case CaseItemKind::Assignment:
    case CaseItemKind::Letter:
    case CaseItemKind::Compensation:
    case CaseItemKind::RepairResult:
    case CaseItemKind::Dispute:
    case CaseItemKind::Archive: break;
    }
    return {};
}

bool isToDo(CaseItemKind kind)
{
    return kind == CaseItemKind::Task || kind == CaseItemKind::Repair || kind == CaseItemKind::Compensation;
}

bool isOverdue(const CaseItem &item, QDate day)
{
    return item.state == CaseItemState::Open && item.dueOn.isValid() && item.dueOn < day;
}

Result<void> checkCaseFields(CaseItemKind kind, const QJsonObject &data)
{
    const auto fields = caseFields(kind);
    for (const CaseField &field : fields) {
        const QString value = data.value(field.key).toString().trimmed();
        if (value.isEmpty() ? field.required : !isGood(field, value))
            return failure(ErrorCode::BadValue, {QString(field.key), value});
    }
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QString key = it.key();
        if (std::ranges::none_of(fields, [&key](const CaseField &field) { return key == field.key; }))
            return failure(ErrorCode::BadValue, {key, it.value().toString()});
    }
    return {};
}

Result<void> checkParty(const std::vector<CaseItem> &items, const QJsonObject &data, int joint, int most)
{
    const QString role = data.value("role"_L1).toString();
    if (role != "representative"_L1) {
        if (data.value("authority"_L1).toString().trimmed().isEmpty())
            return failure(ErrorCode::EvidenceNeeded, {words::partyRole(role)});
        return {};
    }
    if (joint < 2)
        return failure(ErrorCode::RuleRefused, {words::noJointComplaint()});
    const auto named = std::ranges::count_if(items, [](const CaseItem &item) {
        return item.kind == CaseItemKind::Party && item.state != CaseItemState::Ended
               && item.text(u"role") == "representative"_L1;
    });
    if (named >= most)
        return failure(ErrorCode::RuleRefused, {words::tooManyRepresentatives(most)});
    return {};
}

} // namespace zhiyin
