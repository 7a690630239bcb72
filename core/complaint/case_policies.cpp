// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_policies.h"

#include "core/policy/policy_desk.h"

namespace zhiyin {

Result<InForce<CaseworkPolicy>> caseworkInForce(Workplace &workplace, QDate day)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Casework, day));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Casework)});
    ZHIYIN_ASSIGN(CaseworkPolicy policy, parseCaseworkPolicy(document->json));
    return InForce<CaseworkPolicy>{std::move(policy), policyVersionText(*document)};
}

Result<InForce<Taxonomy>> taxonomyInForce(Workplace &workplace, QDate day)
{
    ZHIYIN_ASSIGN(const auto document, PolicyDesk(workplace).inForce(PolicyName::Taxonomy, day));
    if (!document)
        return failure(ErrorCode::PolicyNotSet, {policyNameText(PolicyName::Taxonomy)});
    ZHIYIN_ASSIGN(Taxonomy taxonomy, parseTaxonomy(document->json));
    return InForce<Taxonomy>{std::move(taxonomy), policyVersionText(*document)};
}

Result<InForce<Taxonomy>> taxonomyOf(Workplace &workplace, const QString &version, QDate day)
{
    ZHIYIN_ASSIGN(const auto documents, PolicyDesk(workplace).versions(PolicyName::Taxonomy));
    for (const PolicyDocument &document : documents) {
        if (policyVersionText(document) != version)
            continue;
        ZHIYIN_ASSIGN(Taxonomy taxonomy, parseTaxonomy(document.json));
        return InForce<Taxonomy>{std::move(taxonomy), version};
    }
    return taxonomyInForce(workplace, day);
}

} // namespace zhiyin
