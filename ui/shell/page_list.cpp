// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/client/clients_page.h"

namespace zhiyin {

PageList allPages()
{
    PageList pages;
    pages.push_back(clientsPage());
    return pages;
}

} // namespace zhiyin
