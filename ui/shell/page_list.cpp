// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

namespace zhiyin {

PageList allPages()
{
    PageList pages;
    // One line for each page: pages.push_back(clientsPage());
    return pages;
}

} // namespace zhiyin
