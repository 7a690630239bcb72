// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access_desk.h"
#include "core/client/client_desk.h"
#include "core/client/client_details_desk.h"
#include "core/complaint/case_after_desk.h"
#include "core/complaint/case_desk.h"
#include "core/exchange/export_desk.h"
#include "core/letter/letter_desk.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/retention/retention_desk.h"
#include "core/risk/risk_desk.h"
#include "core/risk/sale_desk.h"
#include "core/tier/override_desk.h"

namespace zhiyin {

const std::vector<RequestKind> &requestKinds()
{
    static const std::vector<RequestKind> kinds = {
        ClientDesk::changeRequests(),          PolicyDesk::policyRequests(),     questionnaireRequests(),
        ComplaintDesk::extensionRequests(),    ExportDesk::exportRequests(),     AccessDesk::accessRequests(),
        RetentionDesk::erasureRequests(),      OverrideDesk::overrideRequests(), SaleDesk::professionalRequests(),
        ClientDetailsDesk::primaryRequests(),  LetterDesk::letterRequests(),     CaseDesk::textRequests(),
        CaseAfterDesk::compensationRequests(),
    };
    return kinds;
}

} // namespace zhiyin
