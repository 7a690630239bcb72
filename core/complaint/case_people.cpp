// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_people.h"

#include "core/words/case_words.h"

namespace zhiyin {

Result<void> checkImpartial(const ComplaintCase &complaint, const std::vector<CaseItem> &items, const Handler &person,
                            const std::vector<StaffTie> &ties)
{
    const CaseDetails &details = complaint.details;
    const bool named = !details.staff && !details.staffName.isEmpty()
                       && details.staffName.compare(person.name, Qt::CaseInsensitive) == 0;
    if (details.staff == person.id || named)
        return failure(ErrorCode::RuleRefused, {words::isComplainedOf(person.name)});
    for (const CaseItem &item : items) {
        if (item.kind == CaseItemKind::Recusal && item.state != CaseItemState::Ended
            && item.text(u"user") == person.id.toString())
            return failure(ErrorCode::RuleRefused, {words::stoodAside(person.name, item.text(u"reason"))});
    }
    if (!ties.empty())
        return failure(ErrorCode::RuleRefused, {words::isRelated(person.name, ties.front().with)});
    return {};
}

Result<void> checkRoute(const ComplaintCase &complaint, const Handler &person, const CaseworkPolicy &policy)
{
    const CaseRoute *route = policy.route(complaint.level);
    if (route && std::ranges::find(route->roles, person.role) == route->roles.end())
        return failure(ErrorCode::RuleRefused, {words::notRouted(complaint.level, person.role)});
    return {};
}

} // namespace zhiyin
