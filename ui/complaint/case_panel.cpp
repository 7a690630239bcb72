// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_panel.h"

#include "ui/complaint/case_after.h"
#include "ui/complaint/case_dispute.h"
#include "ui/complaint/case_facts.h"
#include "ui/complaint/case_letters.h"
#include "ui/complaint/case_people_panel.h"
#include "ui/complaint/case_work.h"

namespace zhiyin {

std::vector<CasePanel *> casePanels(Workbench &bench)
{
    return {new CaseFacts(bench),   new CaseWork(bench),  new CasePeoplePanel(bench),
            new CaseLetters(bench), new CaseAfter(bench), new CaseDispute(bench)};
}

} // namespace zhiyin
