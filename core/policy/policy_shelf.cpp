// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_shelf.h"

#include "core/policy/policy_desk.h"
#include "core/policy/policy_store.h"

namespace zhiyin {

Result<WorkCalendar> calendarInForce(Workplace &workplace, QDate day)
{
    ZHIYIN_ASSIGN(CalendarDocument shipped, shippedCalendar());
    std::vector<CalendarDocument> documents{std::move(shipped)};
    ZHIYIN_ASSIGN(const auto own, PolicyStore(workplace.database).list(PolicyName::Calendar));
    if (const PolicyDocument *found = inForce(own, PolicyName::Calendar, day)) {
        ZHIYIN_ASSIGN(CalendarDocument read, parseCalendar(found->json));
        documents.push_back(std::move(read));
    }
    return WorkCalendar(documents);
}

Result<InForce<ComplaintPolicy>> complaintPolicyInForce(Workplace &workplace, QDate day)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Complaint, day));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Complaint)});
    ZHIYIN_ASSIGN(ComplaintPolicy policy, parseComplaintPolicy(document->json));
    return InForce<ComplaintPolicy>{std::move(policy), policyVersionText(*document)};
}

Result<ComplaintPolicy> complaintPolicyOf(Workplace &workplace, const QString &version, QDate day)
{
    ZHIYIN_ASSIGN(const auto documents, PolicyDesk(workplace).versions(PolicyName::Complaint));
    for (const PolicyDocument &document : documents) {
        if (policyVersionText(document) == version)
            return parseComplaintPolicy(document.json);
    }
    ZHIYIN_ASSIGN(InForce<ComplaintPolicy> now, complaintPolicyInForce(workplace, day));
    return std::move(now.policy);
}

} // namespace zhiyin
