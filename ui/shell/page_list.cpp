// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/care/care_page.h"
#include "ui/client/clients_page.h"
#include "ui/complaint/complaints_page.h"
#include "ui/contact/contacts_page.h"
#include "ui/duplicate/duplicates_page.h"
#include "ui/exchange/import_page.h"
#include "ui/kpi/indicators_page.h"
#include "ui/product/products_page.h"
#include "ui/protection/protection_page.h"
#include "ui/report/reports_page.h"
#include "ui/request/requests_page.h"
#include "ui/risk/risk_page.h"
#include "ui/tier/studio_page.h"
#include "ui/today/today_page.h"

namespace zhiyin {

PageList allPages()
{
    PageList pages;
    pages.push_back(todayPage());
    pages.push_back(clientsPage());
    pages.push_back(contactsPage());
    pages.push_back(carePage());
    pages.push_back(complaintsPage());
    pages.push_back(productsPage());
    pages.push_back(riskPage());
    pages.push_back(studioPage());
    pages.push_back(indicatorsPage());
    pages.push_back(reportsPage());
    pages.push_back(requestsPage());
    pages.push_back(importPage());
    pages.push_back(protectionPage());
    pages.push_back(duplicatesPage());
    return pages;
}

} // namespace zhiyin
