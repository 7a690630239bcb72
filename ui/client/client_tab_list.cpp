// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_tab.h"
#include "ui/client/consents_tab.h"
#include "ui/client/details_tab.h"
#include "ui/client/documents_tab.h"
#include "ui/client/finances_tab.h"
#include "ui/client/history_tab.h"
#include "ui/client/overview_tab.h"
#include "ui/client/profile_tab.h"
#include "ui/client/relations_tab.h"
#include "ui/contact/contacts_tab.h"
#include "ui/contact/plan_tab.h"
#include "ui/product/products_tab.h"
#include "ui/risk/risk_tab.h"

namespace zhiyin {

const std::vector<ClientTabSpec> &clientTabs()
{
    static const std::vector<ClientTabSpec> tabs = {
        overviewTab(), profileTab(), detailsTab(),  financesTab(),  relationsTab(), riskTab(),
        productsTab(), planTab(),    contactsTab(), documentsTab(), consentsTab(),  historyTab(),
    };
    return tabs;
}

} // namespace zhiyin
